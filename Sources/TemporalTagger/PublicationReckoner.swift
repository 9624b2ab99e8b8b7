public import ChronologyModel
public import Grammar
public import Lexing

/// Finds when undated documents were published, from what their own words and the dated documents beside them fix.
///
/// The rules are the habits of news copy. A past day within the last week goes by its weekday, an older one by its date.
/// A weekday lies within the seven days up to publication, or after it when the verb looks ahead. What a document says
/// happened `yesterday` and elsewhere on `Thursday` makes it of a Friday. A dated document about the same event puts the
/// weekday on the calendar; so does one that gives the year of the same `10 September`, or the month of the same deed of
/// `last month`. Where that leaves more than two days there are bounds and no date.
public struct PublicationReckoner: Sendable {
  private let grammar: GrammarReader

  /// A reckoner for news copy of Britain and the United States; `grammar` tells it the tense of verbs.
  public init(grammar: GrammarReader = .standard) { self.grammar = grammar }

  /// For each document the publication date: those known stay; the others inferred from what fixes the day, or bounded,
  /// or unknown. `lexed[i]` belongs to `documents[i]`.
  public func reckon(_ documents: [Document], lexed: [LexedText]) -> [PublicationDate] {
    var dates = documents.map(\.publication)
    let open = dates.indices.filter { dates[$0].interval == nil && $0 < lexed.count }
    guard !open.isEmpty else { return dates }
    let index = StoryIndex(lexed.map(StoryNames.init))
    let stories = open.map(index.linked)
    // Only what is undated, or tells the story of something undated, is read for its days.
    var evidence: [Int: DatingEvidence] = [:]
    for index in Set(open + stories.joined().map(\.index)).sorted() where index < dates.count {
      evidence[index] = DatingEvidence(lexed[index], document: index, publication: dates[index], grammar: grammar)
    }
    // Words weigh by the story alone, so that other stories in the folder change nothing.
    let words = zip(open, stories).map { index, story in
      SentenceWords(([index] + story.prefix(40).map(\.index)).map { lexed[$0] })
    }
    // A document dated in one round helps to date others in the next.
    for _ in 0..<3 {
      var changed = false
      for (place, index) in open.enumerated() where dates[index].interval == nil {
        guard let own = evidence[index] else { continue }
        let story = stories[place].filter { $0.index < dates.count && dates[$0.index].day != nil }
        let dated = story.compactMap { one in
          evidence[one.index].map { StoryDocument(name: documents[one.index].name, evidence: $0, link: one.link) }
        }
        let published = story.compactMap { dates[$0.index].day }
        let reckoned = reckon(documents[index].publication, own, words[place], dated, published)
        if reckoned.interval != nil {
          dates[index] = reckoned
          evidence[index] = DatingEvidence(lexed[index], document: index, publication: reckoned, grammar: grammar)
          changed = true
        } else if documents[index].publication.earliest == nil, documents[index].publication.latest == nil {
          dates[index] = reckoned
        }
      }
      if !changed { break }
    }
    return dates
  }

  private func reckon(
    _ bounds: PublicationDate, _ own: DatingEvidence, _ corpus: SentenceWords, _ story: [StoryDocument],
    _ published: [CivilDay]
  ) -> PublicationDate {
    let earliest = own.earliest?.day
    let told = "it tells of \(own.earliest?.words ?? "") as past"
    let bounded = earliest.map { PublicationDate(interval: nil, basis: .unknown, earliest: $0, reckoning: [told]) }
    guard !story.isEmpty else { return bounded ?? .unknown }
    var candidates = CandidateDays(near: published, within: 10)
    if let earliest {
      candidates.keep(told) { $0 >= earliest }
    }
    candidates.keep("it was bounded before") {
      $0 >= bounds.earliest ?? $0 && $0 <= bounds.latest ?? $0
    }
    for date in own.pastMonthDays {
      candidates.keep(
        "it gives \(date.day) \(CivilDay.name(ofMonth: date.month)) by date, so that was about a week before or more"
      ) {
        Self.isNamedByDate(date.month, date.day, from: $0)
      }
    }
    let shared = SharedDay.best(of: own, .past, in: story, corpus)
    let goesBack = shared.map { own.goesBack(to: $0.day.year) } ?? false
    if let shared {
      candidates.keep("its \(shared.day.inWords) is also in \(shared.name)") {
        (0...(goesBack ? 10_000 : 300)).contains($0.number - shared.day.number)
      }
    }
    let ahead = SharedDay.best(of: own, .ahead, in: story, corpus)
    if let ahead {
      candidates.keep("its coming \(ahead.day.inWords) is also in \(ahead.name)") {
        (0...300).contains(ahead.day.number - $0.number)
      }
    }
    let period = PeriodPin.month(of: own, in: story) ?? PeriodPin.year(of: own, in: story, corpus)
    if let period { candidates.keep(period.line) { (period.first...period.last).contains($0) } }
    let weekday = own.weekdayOfPublication(corpus)
    if let weekday { candidates.keep(weekday.line) { $0.weekday == weekday.weekday } }
    let pins = EventPin.pins(of: own, in: story, corpus)
    for pin in pins {
      candidates.keep(pin.line) {
        pin.isAhead ? (0...6).contains(pin.day.number - $0.number) : (0...6).contains($0.number - pin.day.number)
      }
    }
    // That others of the story are of those weeks is no evidence by itself: something it tells must be of them too.
    let isPlaced = !pins.isEmpty || shared != nil || period != nil || candidates.follow(own.pastMonthDays)
    let result =
      isPlaced
      ? candidates.publication(preferring: published, pins: pins, isWeekdayKnown: weekday != nil) : .unknown
    guard result.interval == nil, result.earliest == nil else { return result }
    if let period {
      // Two pins that do not agree settle nothing.
      let agrees =
        shared.map { $0.day <= period.last && (goesBack || $0.day.adding(days: 300) >= period.first) } ?? true
      return (agrees ? period.bounds(from: [earliest, shared?.day].compactMap { $0 }.max()) : nil) ?? bounded
        ?? .unknown
    }
    if let shared, let bounds = shared.bounds(from: earliest, ahead: ahead, goesBack: goesBack) { return bounds }
    return bounded ?? result
  }

  /// True when a writer on `day` would give this past day by date: it lies more than five days back, within the year.
  private static func isNamedByDate(_ month: Int, _ dayOfMonth: Int, from day: CivilDay) -> Bool {
    guard let date = YearChoice(reference: day, tense: .past).day(month: month, day: dayOfMonth, weekday: nil) else {
      return true
    }
    return (6...300).contains(day.number - date.number)
  }
}
