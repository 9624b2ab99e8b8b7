import ChronologyModel
import CorpusLoader
import Testing

@Suite struct EmbargoTests {
  @Test(arguments: [
    ("EMBARGOED UNTIL 00.01 Thursday 5 November 2026", "2026-11-05T00:01"),
    ("Strict embargo: 22:30 on 4 March 2026", "2026-03-04T22:30"),
    ("Not for publication before 9am on Wednesday 4 March 2026", "2026-03-04T09:00"),
    ("*** STRICTLY EMBARGOED until 0001hrs, Wed 4 March 2026 ***", "2026-03-04T00:01"),
    ("Press release – embargoed to 2230 on March 4, 2026", "2026-03-04T22:30"),
    ("Embargo: 10.30pm BST, 5 July 2026", "2026-07-05T22:30"),
    ("EMBARGOED FOR RELEASE UNTIL 12 noon, 4 March 2026", "2026-03-04T12:00"),
    ("Embargoed until 13:00 CET on 4 March 2026", "2026-03-04T12:00"),
    ("Not for broadcast or publication before midnight on 4 March 2026", "2026-03-05T00:00"),
    ("Embargoed until 4 March 2026", "2026-03-04T00:00"),
  ])
  func theTimeIsRead(line: String, time: String) throws {
    let document = try #require(load("Gate left open\n\(line)\nThe gate was left open.").documents.first)
    #expect(document.embargo?.description == time)
    #expect(load("\(line)\nThe gate was left open.").documents.first?.embargo?.description == time)
  }

  @Test func theTimeMayStandOnTheNextLine() {
    #expect(
      load("STRICT EMBARGO\n00:01 on 4 March 2026\nThe gate was left open.").documents.first?.embargo?.description
        == "2026-03-04T00:01")
  }

  @Test(arguments: [
    "The embargo on arms until 5 November 2026 was lifted.", "Embargoed goods were seized on 4 March 2026.",
    "The film is not for children before 4 March 2026.", "An embargo was agreed on 4 March 2026, he said.",
    "For immediate release, 4 March 2026",
  ])
  func aSentenceAboutOneIsNone(line: String) {
    let document = load("Gate left open\n\(line)\nThe gate was left open.").documents.first
    #expect(document?.embargo == nil)
    #expect(document?.notes.isEmpty == true)
  }

  @Test func anEmbargoWithoutATimeIsNoted() {
    let document = load("EMBARGOED until the minister speaks\nThe gate was left open.").documents.first
    #expect(document?.embargo == nil)
    #expect(document?.notes == ["it says that it is under embargo, without a time that could be read"])
  }

  @Test func aMissingYearIsThatOfTheMessage() {
    let text =
      "From: Ann Poole <a@locks.example>\nDate: 30 Dec 2025 10:15:00 +0000\nSubject: Gate\n\nEmbargoed until 00:01 on Friday 2 January\n\nIt was open."
    #expect(load(text).documents.first?.embargo?.description == "2026-01-02T00:01")
  }
}
