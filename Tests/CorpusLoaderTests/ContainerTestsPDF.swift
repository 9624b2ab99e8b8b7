import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@Suite struct PDFTests {
  private let hasProgram = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }

  private let head = "Harbour Gate prison: weekly notice"

  @Test func paragraphsArePutTogetherAgainFromLines() throws {
    let corpus = load(
      pdf(
        [
          [
            head, "", "Gate left open", "4 March 2026", "",
            "The gate of the prison was left open on Tuesday night, and the govern-",
            "ment has asked for a report. Nobody saw who had done it, the", "governor said in a letter to her staff.",
            "",
            "- one key", "- two locks", "", "Page 1 of 2",
          ],
          [
            head, "", "The letter goes on over the page. It names a well-known locksmith, a well-",
            "known man in the town, who had been asked to call.", "", "Page 2 of 2",
          ],
        ], size: [11, 11, 20]))
    guard hasProgram else {
      #expect(corpus.reason?.contains("install pdftotext") == true)
      return
    }
    let document = try #require(corpus.documents.first)
    #expect(document.title == "Gate left open")
    #expect(document.words(.headline) == ["Gate left open"])
    #expect(document.words(.listItem) == ["one key", "two locks"])
    #expect(
      document.words(.paragraph) == [
        "4 March 2026",
        "The gate of the prison was left open on Tuesday night, and the government has asked for a report. Nobody saw who had done it, the governor said in a letter to her staff.",
        "The letter goes on over the page. It names a well-known locksmith, a well-known man in the town, who had been asked to call.",
      ])
    #expect(document.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    #expect(document.publication.basis == .stated)
  }

  @Test func aDayInThePropertiesDatesNothing() throws {
    let corpus = load(pdf([["The gate of the prison was left open."]]))
    guard hasProgram else {
      #expect(corpus.reason?.contains("install pdftotext") == true)
      return
    }
    #expect(corpus.documents.first?.publication.interval == nil)
    #expect(corpus.documents.first?.notes == ["its own properties say that it was made on 2026-03-01"])
  }

  @Test func aPDFThatCannotBeReadIsNamed() throws {
    let expected = hasProgram ? "pdftotext cannot read" : "install pdftotext"
    #expect(load("%PDF-1.7 and nothing else").reason?.contains(expected) == true)
    #expect(load(pdf([[]])).reason?.contains(hasProgram ? "without text" : "install pdftotext") == true)
  }
}
