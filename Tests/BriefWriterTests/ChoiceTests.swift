import ChronologyModel
import Testing

@testable import BriefWriter

/// What a brief chooses to show: subjects, sources, figures.
@Suite struct ChoiceTests {
  /// Documents of one line each, published a day apart from the last to the first; all lines are of one length.
  private func documents(_ count: Int) -> [Document] {
    (0..<count).map { index in
      let day = CivilDay(number: 22_400 - index)
      return Document(
        id: "d\(index + 1)", path: "clips/\(index).txt", outlet: "Paper \(index)",
        publication: PublicationDate(interval: CivilInterval(day: day), basis: .stated),
        text: Array("The man was let out. He was let go in error. So it was said.".utf8), paragraphs: [])
    }
  }

  private func sources(_ documents: Range<Int>, start: Int = 0, end: Int = 20) -> [Source] {
    documents.map { Source(span: Span(document: $0, start: start, end: end)) }
  }

  private func event(_ kind: EventKind, _ people: [Int], in documents: Range<Int>) -> Event {
    Event(kind: kind, summary: "", people: people, standing: .asserted, claims: [], sources: sources(documents))
  }

  private func record(_ chronology: Chronology) -> Record { Record(chronology: chronology, options: BriefOptions()) }

  private let people = ["Ivo Tarn", "Ada Quill", "Jory Pell"].enumerated().map {
    Entity(id: "p\($0.offset + 1)", kind: .person, name: $0.element)
  }

  @Test func theFreedAreTheStoryAndNotTheMinisterWhoSpeaks() {
    let events =
      [event(.releaseInError, [0], in: 0..<3), event(.surrender, [2], in: 0..<2)]
      + (0..<4).map { _ in event(.statement, [1], in: 0..<1) }
    let story = record(Chronology(documents: documents(3), entities: people, events: events))
    #expect(BriefHeading(story).title == "Ivo Tarn and Jory Pell")
  }

  @Test func whoIsDismissedIsTheStory() {
    let events = [event(.statement, [0], in: 0..<2), event(.dismissal, [1], in: 0..<2), event(.letter, [2], in: 0..<1)]
    let story = record(Chronology(documents: documents(2), entities: people, events: events))
    #expect(BriefHeading(story).title == "Ada Quill and Ivo Tarn")
  }

  @Test func anEventShowsOneQuotationForEachVoiceAndSaysWhereTheRestAre() {
    let story = record(Chronology(documents: documents(6)))
    let chosen = ChosenSources(sources(0..<6) + sources(0..<1, start: 21, end: 44), story)
    #expect(chosen.lines.map(\.number) == [4, 3, 2, 1])
    #expect(chosen.rest == "and 3 more in [1], [5], [6]")
    let two = ChosenSources(sources(0..<2), story)
    #expect(two.lines.map(\.number) == [2, 1])
    #expect(two.rest == nil)
  }

  @Test func theQuotationThatADateRestsOnIsAlwaysShown() {
    let story = record(Chronology(documents: documents(6)))
    #expect(ChosenSources(sources(0..<6), wanted: [5], story).lines.map(\.number) == [6, 3, 2, 1])
  }

  @Test func aFigureIsKeyForItsPeriodItsChangeOrASecondPaper() {
    let span = Span(document: 0, start: 0, end: 20)
    let second = Span(document: 1, start: 0, end: 20)
    let year = CivilInterval(year: 2030)
    let figures = [
      Figure(value: 40, unit: "inmates", span: span),
      Figure(value: 31, unit: "releases", period: "2030", interval: year, span: span),
      Figure(value: 31, unit: "releases", period: "2030", interval: year, change: 55, base: 20, span: second),
      Figure(value: 12, unit: "officers", span: span), Figure(value: 12, unit: "officers", span: second),
    ]
    let key = KeyFigures(record(Chronology(documents: documents(2), figures: figures)))
    #expect(key.rows.map(\.figure) == ["31", "12"])
    #expect(key.rows.first?.change == "up 55% from 20")
    #expect(key.leftOut == 1)
  }

  @Test func whatIsOnlyBoundedComesLastAndSaysItsBounds() throws {
    let day = try #require(CivilDay(iso: "2031-03-05"))
    var open = event(.letter, [0], in: 0..<1)
    open.bounds = CivilInterval(
      CivilInstant(CivilDay(number: -25_567)), CivilInstant(day, hour: 23, minute: 59), .interval)
    open.reasons = ["one event: told once", "placed before the first report"]
    var dated = event(.surrender, [0], in: 0..<1)
    dated.date = Event.DateReading(
      interval: CivilInterval(day: day), value: "2031-03-05", source: 0,
      reckoning: "5 March 2031: Wednesday before 7 March 2031")
    var between = event(.visit, [0], in: 0..<1)
    between.bounds = CivilInterval(days: day, CivilDay(number: day.number + 2), .interval)
    let groups = DayGroups(
      record(Chronology(documents: documents(1), entities: people, events: [open, dated, between]))
    )
    .groups
    #expect(
      groups.map(\.heading) == [
        "5 March 2031, Wednesday", "Date not known: between 5 and 7 March 2031", "Date not known",
      ])
    #expect(groups[0].entries[0].reckoning == "Date worked out: Wednesday before 7 March 2031.")
    #expect(groups[2].entries[0].placed == "Not after 5 March 2031 (before the first report).")
  }

  @Test func aPlannedEventIsMarkedOnce() {
    var meeting = event(.meeting, [0], in: 0..<1)
    meeting.summary = "A meeting (planned)"
    meeting.standing = .expected
    #expect(meeting.line.summary == "A meeting")
    #expect(meeting.line.standing == "planned")
  }

  @Test func whoIsNamedInPassingIsNoSubject() {
    let events = [
      event(.conviction, [0], in: 0..<6), event(.sentencing, [0], in: 0..<6), event(.visit, [1], in: 0..<1),
    ]
    let story = record(Chronology(documents: documents(6), entities: people, events: events))
    #expect(BriefHeading(story).title == "Ivo Tarn")
  }

  @Test func theTopNamesWhatHappenedAndNotWhatWasRemarked() {
    let when = Event.DateReading(interval: CivilInterval(day: CivilDay(number: 22_390)), value: "", source: 0)
    let long = Event.DateReading(interval: CivilInterval(day: CivilDay(number: 20_000)), value: "", source: 0)
    func told(_ kind: EventKind, _ summary: String, _ date: Event.DateReading) -> Event {
      var event = event(kind, [0], in: 0..<3)
      (event.summary, event.date) = (summary, date)
      return event
    }
    let events = [
      told(.escape, "Ivo Tarn escapes", long), told(.releaseInError, "Ivo Tarn is freed", when),
      told(.arrest, "An arrest", when), told(.charge, "Ivo Tarn is charged", when),
      told(.plea, "Ivo Tarn pleads", when), told(.statement, "Ivo Tarn speaks", when),
    ]
    let main = MainEvents(record(Chronology(documents: documents(3), entities: people, events: events)))
    #expect(main.entries.map(\.summary) == ["Ivo Tarn is freed.", "Ivo Tarn is charged.", "Ivo Tarn pleads."])
  }

  @Test func twoAccountsStandAsAPairAndTheRestBelow() {
    let finding = Finding(
      kind: .date, severity: .high, summary: "", reckoning: [], settledBy: "",
      sources: sources(0..<2) + sources(2..<3) + sources(3..<4))
    let entry = ConflictEntry(finding, record(Chronology(documents: documents(4))))
    #expect(entry.pair.map(\.label) == ["One account", "Another account"])
    #expect(entry.pair.map(\.line.number) == [1, 2])
    #expect(entry.further.lines.map(\.number) == [4, 3])
    #expect(entry.otherSide == nil)
    let one = Finding(
      kind: .weekday, severity: .low, summary: "", reckoning: ["It was a Tuesday"], settledBy: "",
      sources: sources(0..<1))
    let alone = ConflictEntry(one, record(Chronology(documents: documents(1))))
    #expect(alone.pair.map(\.label) == ["As printed"])
    #expect(alone.otherSide == "Against it")
  }

  @Test(arguments: [
    ("It was so", "“It was so”"), ("“It was so,”", "“It was so,”"), ("“It was so", "“It was so”"),
    ("“Yes” and “no”", "““Yes” and “no””"), ("He said “no”", "“He said “no””"),
  ])
  func aQuotationIsNotQuotedTwice(words: String, shown: String) {
    let line = SourceLine(document: 0, outlet: "", date: "", quote: words)
    #expect(line.quoted == shown)
  }
}
