import ChronologyModel

/// A weekday in an undated document that a dated document about the same event puts on the calendar.
struct EventPin {
  var day: CivilDay
  /// True when the undated document looks forward to it.
  var isAhead: Bool
  var weight: Double
  var other: String

  /// The pins of `evidence` on the dated documents of the same story: for each weekday the day whose telling shares most
  /// with it, by one passage that shares much or by several that share something.
  static func pins(of evidence: DatingEvidence, in story: [StoryDocument], _ corpus: SentenceWords) -> [EventPin] {
    var support: [[Support]] = Array(repeating: [], count: 16)
    for (place, mention) in evidence.mentions.enumerated() {
      guard case .weekday(let weekday, let tense) = mention.found.form, (1...7).contains(weekday) else { continue }
      let slot = weekday + (tense == .future ? 8 : 0)
      for (index, document) in story.enumerated() {
        for other in document.evidence.mentions {
          guard let day = other.found.interval?.singleDay, day.weekday == weekday, other.found.kind != .duration,
            other.found.kind != .set
          else { continue }
          let overlap = corpus.overlap(mention.words, other.words)
          guard overlap.count >= 2, overlap.weight >= 5 else { continue }
          support[slot].append(
            Support(
              mention: place, document: index, day: day, weight: overlap.weight,
              isEnough: overlap.count >= 3 && overlap.weight >= 7, isClose: document.link.isSameStory))
        }
      }
    }
    var pins: [EventPin] = []
    for slot in support.indices where !support[slot].isEmpty {
      let isAhead = slot >= 8
      let found = alone(support[slot]) ?? together(support[slot])
      for pin in found {
        pins.append(
          EventPin(day: pin.day, isAhead: isAhead, weight: pin.weight, other: story[pin.document].name))
      }
    }
    return pins
  }

  /// A passage of a dated document that shares words with one of the undated document, and the day it tells of.
  private struct Support {
    var mention: Int
    var document: Int
    var day: CivilDay
    var weight: Double
    var isEnough: Bool
    var isClose: Bool
  }

  /// For each mention the passage that shares most with it, where no other day comes near; nil where there is none.
  private static func alone(_ support: [Support]) -> [Support]? {
    var found: [Support] = []
    for mention in Set(support.map(\.mention)).sorted() {
      let own = support.filter { $0.mention == mention && $0.isEnough }
      guard let best = own.max(by: { $0.weight < $1.weight }) else { continue }
      let rival = own.filter { $0.day != best.day }.map(\.weight).max() ?? 0
      if best.weight >= rival * 1.25 { found.append(best) }
    }
    return found.isEmpty ? nil : found
  }

  /// The day that different passages agree on, none of which would be enough alone, where nothing points elsewhere.
  private static func together(_ support: [Support]) -> [Support] {
    let close = support.filter(\.isClose)
    guard let first = close.first, support.allSatisfy({ $0.day == first.day }) else { return [] }
    var best: [Int: Support] = [:]
    for one in close where best[one.document].map({ $0.weight < one.weight }) ?? true { best[one.document] = one }
    let weight = best.keys.sorted().reduce(0) { $0 + (best[$1]?.weight ?? 0) }
    guard best.count >= 2, weight >= 10.5 else { return [] }
    return [best[first.document] ?? first]
  }

  /// What it says, for a reader.
  var line: String {
    let name = CivilDay.name(ofWeekday: day.weekday)
    return isAhead
      ? "its coming \(name) is \(day.inWords), as in \(other)" : "its \(name) is \(day.inWords), as in \(other)"
  }
}
