import ChronologyModel

/// A weekday in an undated document that a dated document about the same event puts on the calendar.
struct EventPin {
  var day: CivilDay
  /// True when the undated document looks forward to it.
  var isAhead: Bool
  var weight: Double
  var other: String

  /// The pins of `evidence` on the dated documents of the same story: for each weekday the one that shares most with it.
  static func pins(
    of evidence: DatingEvidence, on dated: [(name: String, evidence: DatingEvidence)], _ corpus: SentenceWords
  ) -> [EventPin] {
    var pins: [EventPin] = []
    for mention in evidence.mentions {
      guard case .weekday(let weekday, let tense) = mention.found.form else { continue }
      var best: EventPin?
      var rival = 0.0
      for document in dated {
        for other in document.evidence.mentions {
          guard let day = other.found.interval?.singleDay, day.weekday == weekday, other.found.kind != .duration,
            other.found.kind != .set
          else { continue }
          let overlap = corpus.overlap(mention.words, other.words)
          guard overlap.count >= 3, overlap.weight >= 7 else { continue }
          if let current = best, current.weight >= overlap.weight {
            if current.day != day { rival = max(rival, overlap.weight) }
          } else {
            if let current = best, current.day != day { rival = max(rival, current.weight) }
            best = EventPin(day: day, isAhead: tense == .future, weight: overlap.weight, other: document.name)
          }
        }
      }
      if let best, best.weight >= rival * 1.25 { pins.append(best) }
    }
    return pins
  }

  /// The last day that `evidence` gives without its year and a dated document of the same story gives too, where the
  /// sentences share matter or the weekday is named with it.
  static func sharedDay(
    of evidence: DatingEvidence, with dated: [(name: String, evidence: DatingEvidence)], _ corpus: SentenceWords
  ) -> (day: CivilDay, name: String)? {
    var latest: (day: CivilDay, name: String)?
    for mention in evidence.mentions {
      guard case .monthDay(let month, let dayOfMonth, let weekday, let tense) = mention.found.form, tense != .future
      else { continue }
      for document in dated {
        for other in document.evidence.mentions {
          guard let day = other.found.interval?.singleDay, day.month == month, day.day == dayOfMonth,
            weekday ?? day.weekday == day.weekday
          else { continue }
          guard weekday != nil || corpus.overlap(mention.words, other.words).count >= 2 else { continue }
          if latest.map({ $0.day < day }) ?? true { latest = (day, document.name) }
        }
      }
    }
    return latest
  }

  /// What it says, for a reader.
  var line: String {
    let name = CivilDay.name(ofWeekday: day.weekday)
    return isAhead
      ? "its coming \(name) is \(day.inWords), as in \(other)" : "its \(name) is \(day.inWords), as in \(other)"
  }
}
