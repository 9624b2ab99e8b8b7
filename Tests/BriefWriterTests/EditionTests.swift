import ChronologyModel
import Foundation
import Testing

@testable import BriefWriter

@Suite struct EditionTests {
  /// The sample story as a second edition of what `earlier` makes of it.
  private func since(_ earlier: (inout Chronology) -> Void, later: (inout Chronology) -> Void = { _ in }) throws
    -> Brief
  {
    var (old, new) = (SampleStory.chronology, SampleStory.chronology)
    for index in old.findings.indices {
      old.findings[index].key = FindingKey(documents: old.documents).key(of: old.findings[index])
    }
    new.findings = old.findings
    earlier(&old)
    later(&new)
    let last = try LastEdition(try Brief(old).json(), file: "last.json")
    return try Brief(new, options: BriefOptions(edition: "2", since: last))
  }

  private func lines(_ brief: Brief) -> [String] {
    Points(changesOf: brief.record).points.map { ([$0.plain] + $0.details.compactMap(\.note)).joined(separator: " | ") }
  }

  @Test func nothingHasChangedWhereNothingHas() throws {
    let brief = try since { _ in }
    #expect(lines(brief).isEmpty)
    #expect(TopLine.sentences(brief.record).last == "Since edition 1: nothing has changed.")
    #expect(String(decoding: brief.html(), as: UTF8.self).contains("Nothing has changed since edition 1."))
  }

  @Test func aNewConflictAndANewEventAreTold() throws {
    let brief = try since { old in
      old.findings.removeFirst()
      old.events.remove(at: 3)
    }
    #expect(lines(brief).contains { $0.hasPrefix("New conflict: High: Accounts conflict on when Ada Quill was told") })
    #expect(lines(brief).contains { $0.hasPrefix("New: About 7:30am on 9 March 2031: Ivo Tarn gives himself up.") })
    #expect(lines(brief).count == 2)
  }

  @Test func aConflictThatIsExplainedNowIsWithdrawnWithItsReason() throws {
    let brief = try since { _ in
    } later: {
      $0.findings[0].status = .explained(reason: "the diary settles it")
    }
    #expect(lines(brief).count == 1)
    #expect(lines(brief).first?.hasPrefix("Conflict withdrawn: Accounts conflict on when") == true)
    #expect(lines(brief).first?.hasSuffix("| Now explained: the diary settles it.") == true)
  }

  @Test func anEventThatIsDatedOtherwiseIsChangedAndNotNew() throws {
    let brief = try since { $0.events[0].date = nil }
    #expect(lines(brief).count == 1)
    #expect(lines(brief).first?.hasPrefix("Changed: 5 March 2031: Ivo Tarn is freed by mistake") == true)
    #expect(lines(brief).first?.contains("The date was not known, and is 5 March 2031.") == true)
  }

  @Test func whatIsGoneIsWithdrawn() throws {
    let brief = try since { _ in
    } later: {
      $0.events.removeLast()
    }
    #expect(lines(brief).map { $0.prefix(10) } == ["Withdrawn:"])
  }

  @Test func everyFormatForReadingHasTheNote() throws {
    let brief = try since { $0.events.remove(at: 3) }
    let note = "Since edition 1: 1 new event."
    #expect(String(decoding: brief.html(), as: UTF8.self).contains(note))
    #expect(String(decoding: brief.markdown(), as: UTF8.self).contains("## Changes since edition 1"))
    #expect(OfficePackage(brief.docx()).text("word/document.xml").contains("Changes since edition 1"))
    #expect(String(decoding: brief.plainText(width: 72), as: UTF8.self).contains("CHANGES SINCE EDITION 1"))
    #expect(OfficePackage(brief.xlsx()).text("xl/workbook.xml").contains("name=\"Changes\""))
    #expect(String(decoding: brief.json(), as: UTF8.self).contains("\"changes\":{\"since\":\"edition 1\""))
  }

  @Test(arguments: ["", "[]", "{\"schema\":\"daybook.chronology/1\"}", "{\"schema\":1}"])
  func whatIsNoChronologyIsAnErrorThatNamesTheFile(text: String) {
    #expect {
      try LastEdition(Array(text.utf8), file: "last.json")
    } throws: { "\($0)".hasPrefix("last.json: this is no chronology in JSON") }
  }

  @Test func aSchemaOfAnotherVersionIsNotGuessedAt() throws {
    let json = String(decoding: try Brief(SampleStory.chronology).json(), as: UTF8.self)
    let other = json.replacingOccurrences(of: "daybook.chronology/1", with: "daybook.chronology/9")
    #expect {
      try LastEdition(Array(other.utf8), file: "last.json")
    } throws: { "\($0)".contains("only daybook.chronology/1 can be read") }
  }
}
