import ChronologyModel
import CorpusLoader
import Testing

@Suite struct PlainTextTests {
  @Test func frontMatterGivesOutletAddressDateAndAuthor() throws {
    let corpus = load(
      """
      ---
      title: Barge sinks at Marlow Quay
      outlet: The Fenland Post
      url: https://fenland.example/barge
      published: 2026-03-04
      author: Petra Oldroyd
      ---
      A barge sank on Tuesday.
      """)
    let document = try #require(corpus.documents.first)
    #expect(document.title == "Barge sinks at Marlow Quay")
    #expect(document.outlet == "The Fenland Post")
    #expect(document.url == "https://fenland.example/barge")
    #expect(document.author == "Petra Oldroyd")
    #expect(document.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    #expect(document.publication.basis == .metadata)
    #expect(corpus.text == "A barge sank on Tuesday.")
  }

  @Test func aLeadingDateIsStatedAndTheRestOfTheLineIsText() throws {
    let document = try #require(load("  date 2026-03-04 The gate was left open all night.\n").documents.first)
    #expect(document.publication.basis == .stated)
    #expect(document.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    #expect(document.words(.paragraph) == ["The gate was left open all night."])
  }

  @Test(arguments: [
    ("The Fenland Post, 4 March 2026", "The Fenland Post"), ("Wednesday 4 March 2026", nil),
    ("Issued: 4 March 2026", nil),
    ("Wednesday 4 March 2026 10:52", nil), ("Mar 4, 2026", nil), ("4 March 2026 / Petra Oldroyd, Ivo Stamm", nil),
    ("4 March 2026, 15:00", nil), ("Update 2: 4 March 2026, 14:20", nil),
    ("House of Elders, 7:35 pm on 4 March 2026", "House of Elders"),
    ("Published: 4th March 2026 at 9am", nil),
  ])
  func aDateLineNearTheTopDatesTheText(line: String, outlet: String?) throws {
    let document = try #require(
      load("Gate left open\n\(line)\nThe gate was left open.\nNobody saw it.").documents.first)
    #expect(document.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    #expect(document.publication.basis == .stated)
    #expect(document.outlet == outlet)
    #expect(document.words(.paragraph).first == line)
    #expect(document.title == "Gate left open")
  }

  @Test(arguments: [
    "The gate was left open on 4 March 2026.", "Date: 4 March 2026. Time: about 7:30 am. Place: Marlow Quay.",
    "Updates to this page: last updated 4 March 2026, annexes added.", "Guards left their posts on 4 March 2026",
    "Monday, 2 January", "He has served since 4 March 2026, the court heard",
  ])
  func aDateInProseDoesNotDateTheText(line: String) throws {
    let document = try #require(load("Gate left open\n\(line)\nNobody saw it.").documents.first)
    #expect(document.publication.interval == nil)
    #expect(document.publication.basis == .unknown)
  }

  @Test func frontMatterWinsOverADateLine() {
    let corpus = load("---\npublished: 2026-03-05\n---\nGate open\n4 March 2026\nIt was open.")
    #expect(corpus.documents.first?.publication.day == CivilDay(year: 2026, month: 3, day: 5))
  }

  @Test func aDateInTheAddressCountsWhenNothingBetterDoes() {
    let corpus = load("---\nurl: https://fenland.example/news/2026/03/04/gate\n---\nThe gate was open.")
    #expect(corpus.documents.first?.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    #expect(corpus.documents.first?.publication.basis == .metadata)
  }

  @Test func shortLinesThatEndNoSentenceAreHeadings() throws {
    let text =
      "Gate left open\n\nThe gate was open.\n\nWhat the guards say\n\nThey saw nothing.\n• One key\n- Two locks\n[Picture: the gate]"
    let document = try #require(load(text).documents.first)
    #expect(document.title == "Gate left open")
    #expect(document.words(.headline) == ["Gate left open", "What the guards say"])
    #expect(document.words(.listItem) == ["One key", "Two locks"])
    #expect(document.words(.caption) == ["[Picture: the gate]"])
    #expect(document.words(.paragraph) == ["The gate was open.", "They saw nothing."])
  }

  @Test func aFirstLineThatIsASentenceIsNoTitle() {
    #expect(load("The gate was left open all night.\nNobody saw it.").documents.first?.title == nil)
  }

  @Test func anOutletIsKnownByItsHost() {
    let corpus = load(Array("---\nurl: https://www.fenland.example/x\n---\nThe gate was open.".utf8)) {
      $0 == "www.fenland.example" ? "The Fenland Post" : nil
    }
    #expect(corpus.documents.first?.outlet == "The Fenland Post")
  }
}
