import ChronologyModel

/// A dated document of the same story, with what it has in common with the undated one.
struct StoryDocument {
  var name: String
  var evidence: DatingEvidence
  var link: StoryLink
}

/// A day that an undated document gives without its year and a dated one of the same story gives with it.
struct SharedDay {
  /// Where a day lies from publication, by the words beside it.
  enum Place {
    case past, ahead, lastYear
  }

  var day: CivilDay
  var name: String

  /// The last such day of `evidence`, or the first that it looks forward to. A day that the story has in two years
  /// fixes nothing.
  static func best(
    of evidence: DatingEvidence, _ place: Place, in story: [StoryDocument], _ corpus: SentenceWords
  ) -> SharedDay? {
    var best: SharedDay?
    for (index, mention) in evidence.mentions.enumerated() where mention.bound != .by && mention.bound != .until {
      guard case .monthDay(let month, let dayOfMonth, let weekday, let tense) = mention.found.form else { continue }
      let own: Place = evidence.isOfLastYear(index) ? .lastYear : tense == .future ? .ahead : .past
      guard own == place else { continue }
      var found: SharedDay?
      var years: Set<Int> = []
      for document in story {
        for other in document.evidence.mentions {
          guard let day = other.found.interval?.singleDay, day.month == month, day.day == dayOfMonth,
            weekday ?? day.weekday == day.weekday
          else { continue }
          years.insert(day.year)
          let isSame =
            weekday != nil || agrees(corpus.overlap(mention.words, other.words).count, document.link, day)
          if isSame, found == nil { found = SharedDay(day: day, name: document.name) }
        }
      }
      guard years.count == 1, let found else { continue }
      if best.map({ ($0.day < found.day) != (place == .ahead) }) ?? true { best = found }
    }
    return best
  }

  /// True when the words round the day, or the documents as wholes, have enough in common. Rules and periods begin and
  /// end on the first and last days of months every year, so those fix nothing.
  private static func agrees(_ shared: Int, _ link: StoryLink, _ day: CivilDay) -> Bool {
    let isEdge = day.day == 1 || day.adding(days: 1).day == 1
    return !isEdge && (shared >= 2 || link.isFirm)
  }

  /// The bounds it sets: the day has been, and a day without its year is of the months before publication, unless the
  /// text `goesBack` to other years.
  func bounds(from earliest: CivilDay?, ahead: SharedDay?, goesBack: Bool) -> PublicationDate? {
    let end = min(day.adding(days: 300), ahead?.day ?? day.adding(days: 300))
    let start = max(day, earliest ?? day)
    let told = "its \(day.day) \(CivilDay.name(ofMonth: day.month)) is \(day.inWords), as in \(name)"
    if goesBack { return PublicationDate(interval: nil, basis: .unknown, earliest: start, reckoning: [told]) }
    guard start <= end else { return nil }
    let last =
      ahead.map {
        "its coming \($0.day.day) \(CivilDay.name(ofMonth: $0.day.month)) is \($0.day.inWords), as in \($0.name)"
      }
      ?? "a date without a year is of the months before, so it is of \(end.inWords) at the latest"
    return PublicationDate(interval: nil, basis: .unknown, earliest: start, latest: end, reckoning: [told, last])
  }
}
