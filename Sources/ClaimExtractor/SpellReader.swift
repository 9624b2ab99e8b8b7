import ChronologyModel
import Knowledge
import Lexing

/// Reads how long passed between two events where no word puts them in order: `after five days on the run`, `the prison
/// took six days to tell police that he had been freed`.
struct SpellReader {
  /// A length with the triggers at its two ends, by number; nil for an end that the words leave open.
  struct Found {
    var length: TemporalLink.Length
    /// The event at the end of the length.
    var last: Int
    /// The event at its beginning.
    var first: Int?
    var words: Range<Int>
  }

  let sentence: SentenceView
  /// The triggers of the sentence, in order of their heads.
  let triggers: [Trigger]

  /// The lengths, by place.
  func spells() -> [Found] {
    guard !triggers.isEmpty else { return [] }
    return sentence.timexes.compactMap { placed in
      guard placed.timex.kind == .duration else { return nil }
      return atLarge(placed) ?? taken(placed)
    }
  }

  /// How far the events are sought from the length, in tokens.
  private static let reach = 24

  private func length(_ placed: DocumentView.PlacedTimex) -> TemporalLink.Length {
    TemporalLink.Length(value: placed.timex.value, modifier: placed.timex.modifier, span: placed.timex.span)
  }

  // MARK: At large

  /// `five days on the run before he was caught`, `at large for six days until he was arrested`.
  private func atLarge(_ placed: DocumentView.PlacedTimex) -> Found? {
    let after = placed.tokens.upperBound..<min(placed.tokens.upperBound + 4, sentence.tokens.upperBound)
    let before = max(sentence.tokens.lowerBound, placed.tokens.lowerBound - 3)..<placed.tokens.lowerBound
    let isFor = sentence.document.hash(placed.tokens.lowerBound - 1) == FoldedHash.of("for")
    guard sentence.has(sentence.words.liberty, in: after) || isFor && sentence.has(sentence.words.liberty, in: before)
    else { return nil }
    let taking = triggers.indices.filter { index in
      let kind = triggers[index].rule.kind
      return (kind == .arrest || kind == .recapture || kind == .surrender)
        && abs(triggers[index].head - placed.tokens.lowerBound) <= Self.reach
    }.min { left, right in
      abs(triggers[left].head - placed.tokens.lowerBound) < abs(triggers[right].head - placed.tokens.lowerBound)
    }
    return taking.map {
      Found(length: length(placed), last: $0, first: nil, words: before.lowerBound..<after.upperBound)
    }
  }

  // MARK: Taking its time

  /// `took six days to tell police that he had been freed`: from the event that was told of to the telling.
  private func taken(_ placed: DocumentView.PlacedTimex) -> Found? {
    let before = max(sentence.tokens.lowerBound, placed.tokens.lowerBound - 4)..<placed.tokens.lowerBound
    let after = placed.tokens.upperBound..<min(placed.tokens.upperBound + Self.reach, sentence.tokens.upperBound)
    guard let take = before.first(where: { sentence.isWord($0, sentence.words.taking) }),
      let last = triggers.firstIndex(where: { after.contains($0.head) }),
      sentence.has(Self.infinitive, in: after.lowerBound..<triggers[last].head)
    else { return nil }
    let next = triggers.index(after: last)
    let isNear = next < triggers.count && after.contains(triggers[next].head)
    return Found(length: length(placed), last: last, first: isNear ? next : nil, words: take..<placed.tokens.upperBound)
  }

  private static let infinitive = Set(["to"].map(FoldedHash.of))
}
