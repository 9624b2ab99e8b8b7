public import ChronologyModel
public import Lexing

/// Finds when undated documents were published, from what their own words and the dated documents beside them fix.
///
/// The rules are the habits of news copy. A past day within the last week goes by its weekday, an older one by its date.
/// A weekday lies within the seven days up to publication, or after it when the verb looks ahead. What a document says
/// happened `yesterday` and elsewhere on `Thursday` makes it of a Friday. A dated document about the same event puts the
/// weekday on the calendar. Where that leaves more than two days there are bounds and no date.
public struct PublicationReckoner: Sendable {
  /// A reckoner for news copy of Britain and the United States.
  public init() {}

  /// For each document the publication date: those known stay; the others inferred from what fixes the day, or bounded,
  /// or unknown. `lexed[i]` belongs to `documents[i]`.
  public func reckon(_ documents: [Document], lexed: [LexedText]) -> [PublicationDate] {
    var dates = documents.map(\.publication)
    let open = dates.indices.filter { dates[$0].interval == nil && $0 < lexed.count }
    guard !open.isEmpty else { return dates }
    let corpus = SentenceWords(lexed)
    let names = lexed.map(StoryNames.init)
    var evidence = lexed.indices.map {
      DatingEvidence(lexed[$0], document: $0, publication: $0 < dates.count ? dates[$0] : .unknown)
    }
    // A document dated in one round helps to date others in the next.
    for _ in 0..<3 {
      var changed = false
      for index in open where dates[index].interval == nil {
        let story = dates.indices.filter {
          $0 != index && $0 < lexed.count && dates[$0].day != nil && names[index].shareStory(names[$0])
        }
        let reckoned = reckon(index, documents, evidence, corpus, dates: dates, story: story)
        if reckoned.interval != nil {
          dates[index] = reckoned
          evidence[index] = DatingEvidence(lexed[index], document: index, publication: reckoned)
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
    _ index: Int, _ documents: [Document], _ evidence: [DatingEvidence], _ corpus: SentenceWords,
    dates: [PublicationDate], story: [Int]
  ) -> PublicationDate {
    let own = evidence[index]
    let earliest = own.earliest?.day
    let told = "it tells of \(own.earliest?.words ?? "") as past"
    let bounded = earliest.map { PublicationDate(interval: nil, basis: .unknown, earliest: $0, reckoning: [told]) }
    guard !story.isEmpty else { return bounded ?? .unknown }
    let published = story.compactMap { dates[$0].day }
    var candidates = CandidateDays(near: published, within: 10)
    if let earliest {
      candidates.keep(told) { $0 >= earliest }
    }
    let bounds = documents[index].publication
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
    let dated = story.map { (name: documents[$0].name, evidence: evidence[$0]) }
    let shared = EventPin.sharedDay(of: own, with: dated, corpus)
    if let shared {
      candidates.keep("its \(shared.day.inWords) is also in \(shared.name)") {
        (0...300).contains($0.number - shared.day.number)
      }
    }
    let weekday = own.weekdayOfPublication(corpus)
    if let weekday { candidates.keep(weekday.line) { $0.weekday == weekday.weekday } }
    let pins = EventPin.pins(of: own, on: dated, corpus)
    for pin in pins {
      candidates.keep(pin.line) {
        pin.isAhead ? (0...6).contains(pin.day.number - $0.number) : (0...6).contains($0.number - pin.day.number)
      }
    }
    let result = candidates.publication(preferring: published, pins: pins, isWeekdayKnown: weekday != nil)
    guard result.interval == nil, result.earliest == nil else { return result }
    // Where the text names that year elsewhere, the day may lie years back.
    if let shared, !own.years.contains(shared.day.year) {
      // A day without its year is of the year before publication.
      return PublicationDate(
        interval: nil, basis: .unknown, earliest: max(shared.day, earliest ?? shared.day),
        latest: shared.day.adding(days: 300),
        reckoning: [
          "its \(shared.day.inWords) is also in \(shared.name), and a date without a year is of the months before"
        ])
    }
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
