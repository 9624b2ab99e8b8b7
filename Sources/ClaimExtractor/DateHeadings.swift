import ChronologyModel
import Knowledge
import Lexing

/// Dates and times that stand as headings of their own over what happened then: the lines of a timeline, the entries of a
/// live page.
struct DateHeadings {
  private struct Heading {
    /// The first token under it, and the first that is no longer.
    var covered: Range<Int>
    var placed: DocumentView.PlacedTimex
  }

  private let headings: [Heading]

  /// A date alone over an article is the article's: two at least, in one order of time, make a timeline.
  init(_ document: DocumentView) {
    var found: [Heading] = []
    var longest = 0
    let ranges = document.text.paragraphs.map { range in
      document.text.tokenIndex(atOrAfter: range.lowerBound)..<document.text.tokenIndex(atOrAfter: range.upperBound)
    }
    var open: (placed: DocumentView.PlacedTimex, first: Int)?
    for (index, tokens) in (ranges + [document.text.tokens.count..<document.text.tokens.count]).enumerated() {
      let heading = Self.heading(tokens, document)
      guard heading != nil || index == ranges.count else { continue }
      if let last = open, last.first < index {
        // Nothing says where the last entry ends: it is taken to be no longer than the longest before it.
        let isLast = index == ranges.count
        let end = isLast ? min(index, last.first + max(longest, 1)) : index
        longest = max(longest, end - last.first)
        found.append(
          Heading(covered: ranges[last.first].lowerBound..<ranges[end - 1].upperBound, placed: last.placed))
      }
      open = heading.map { ($0, index + 1) }
    }
    let starts = found.compactMap { $0.placed.timex.interval?.earliest }
    let rises = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    let falls = zip(starts, starts.dropFirst()).allSatisfy { $0 >= $1 }
    headings = Set(starts).count > 1 && (rises || falls) ? found : []
  }

  /// The date of a paragraph that is a day or a time and nothing else.
  private static func heading(_ tokens: Range<Int>, _ document: DocumentView) -> DocumentView.PlacedTimex? {
    guard !tokens.isEmpty, tokens.count <= 8 else { return nil }
    let isBare = tokens.allSatisfy {
      document.text.tokens[$0].kind == .sign || document.tokens[$0].classes.contains(.time)
    }
    guard isBare, let placed = document.timexes.within(tokens, \.tokens).last, let interval = placed.timex.interval,
      interval.singleDay != nil
    else { return nil }
    return placed
  }

  /// The date that stands over a token; nil for none.
  func date(over token: Int) -> DocumentView.PlacedTimex? {
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].covered.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < headings.count && headings[low].covered.contains(token) ? headings[low].placed : nil
  }
}
