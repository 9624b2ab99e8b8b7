import ChronologyModel

/// A month or year counted from publication (`dismissed last month`, `6 September last year`) that dated documents of the
/// same story put on the calendar.
struct PeriodPin {
  /// The first and last day of the month or year the undated document is of.
  var first: CivilDay
  var last: CivilDay
  var line: String

  /// The pin that `evidence` gives: the same deed of the same person, in one month by three shared words or two
  /// documents, and in no other.
  static func month(of evidence: DatingEvidence, in story: [StoryDocument]) -> PeriodPin? {
    var pin: PeriodPin?
    for mention in evidence.mentions {
      guard case .unitOffset(.month, let offset) = mention.found.form, (-1...0).contains(offset),
        let deed = mention.deed
      else { continue }
      var months: Set<Int> = []
      var witnesses = 0
      var source: (name: String, start: CivilDay)?
      for document in story where document.link.isSameStory {
        var shared = 0
        for other in document.evidence.mentions {
          guard let start = other.monthStart, other.deed == deed else { continue }
          let names = StoryNames.shared(mention.names, other.names).count
          guard names > 0 else { continue }
          months.insert(start.number)
          shared = max(shared, names + 1)
          if source == nil { source = (document.name, start) }
        }
        witnesses += shared >= 3 ? 2 : shared >= 2 ? 1 : 0
      }
      guard months.count == 1, witnesses >= 2, let source else { continue }
      let first = source.start.adding(months: -offset)
      let month = CivilDay.name(ofMonth: source.start.month)
      let found = PeriodPin(
        first: first, last: first.adding(months: 1).adding(days: -1),
        line: "what it puts in \(offset == 0 ? "its own month" : "the month before it") \(source.name) puts in "
          + "\(month) \(source.start.year)")
      if let pin, pin.first != found.first { return nil }
      pin = found
    }
    return pin
  }

  /// The pin of a day that `evidence` puts in the year before its own and a dated document gives with its year.
  static func year(of evidence: DatingEvidence, in story: [StoryDocument], _ corpus: SentenceWords) -> PeriodPin? {
    guard let shared = SharedDay.best(of: evidence, .lastYear, in: story, corpus),
      let first = CivilDay(year: shared.day.year + 1, month: 1, day: 1),
      let last = CivilDay(year: shared.day.year + 1, month: 12, day: 31)
    else { return nil }
    return PeriodPin(
      first: first, last: last,
      line: "what it puts in the year before is of \(shared.day.inWords), as in \(shared.name)")
  }

  /// The bounds it sets alone.
  func bounds(from earliest: CivilDay?) -> PublicationDate? {
    let start = max(first, earliest ?? first)
    guard start <= last else { return nil }
    return PublicationDate(interval: nil, basis: .unknown, earliest: start, latest: last, reckoning: [line])
  }
}

extension DatingEvidence.Mention {
  /// The first day of the month it puts something in; nil for weekdays and days counted from publication.
  fileprivate var monthStart: CivilDay? {
    switch found.form {
    case .unitOffset(.month, _), .month, .monthDay, .fullDate: break
    default: return nil
    }
    guard let interval = found.interval, interval.precision == .month || interval.singleDay != nil else { return nil }
    let day = interval.earliest.day
    return CivilDay.first(ofMonth: day.month, year: day.year)
  }
}
