import BriefWriter
import ChronologyModel
import Testing

/// What is not for the public stays out of a public site, wherever it stands in the chronology.
@Suite struct PublicWordsTests {
  /// A word in everything that is private.
  static let canary = "zzcanary"

  private static func marked() -> Chronology {
    var chronology = SampleStory.chronology
    for index in chronology.documents.indices {
      chronology.documents[index].id = "d9\(index)\(canary)"
      chronology.documents[index].path = "/home/\(canary)/\(canary)-\(index).txt"
      chronology.documents[index].notes = ["a note: \(canary)"]
      chronology.documents[index].author = canary
      chronology.documents[index].summary = canary
      chronology.documents[index].publication.reckoning = [canary]
      chronology.documents[index].text += Array(" Words that nobody quotes: \(canary).".utf8)
    }
    chronology.documents[3].title = nil
    for index in chronology.entities.indices {
      chronology.entities[index].id = canary
      chronology.entities[index].reference = canary
    }
    for index in chronology.events.indices { chronology.events[index].reasons = [canary] }
    // What the finder writes names a document without an outlet or title by its file.
    let file = "\(canary)-3.txt"
    chronology.findings[0].reckoning.append("In \(file), not dated, she was told (/home/\(canary)/\(file)).")
    chronology.refusals = [Refusal(path: canary, reason: canary)]
    return chronology
  }

  @Test func noNotePathIdOrUnquotedTextIsInASite() throws {
    let site = try SiteFixture.site(Self.marked())
    #expect(!site.everything.lowercased().contains(Self.canary))
    #expect(site.text("index.html").contains("In an unnamed source, not dated, she was told"))
  }

  @Test func theGravityOfAConflictIsNotInASite() throws {
    let page = try SiteFixture.site().text("index.html")
    #expect(page.contains("Accounts conflict on when Ada Quill was told"))
    for word in ["High", "Medium", "severity", ">c1<", "\"c1\"", "\"e1\""] { #expect(!page.contains(word), "\(word)") }
  }

  @Test func whatIsPublishedIsThere() throws {
    let page = try SiteFixture.site(Self.marked()).text("index.html")
    for words in ["The Elmsgate Herald", "7 March 2031", "she was told on Thursday night", "attributed to Ada Quill"] {
      #expect(page.contains(words), "\(words)")
    }
  }
}
