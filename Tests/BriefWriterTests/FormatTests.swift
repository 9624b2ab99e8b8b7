import BriefWriter
import ChronologyModel
import Testing

@Suite struct FormatTests {
  @Test func theSameChronologyGivesTheSameBytesInEveryFormat() throws {
    let (first, second) = (try Brief(SampleStory.chronology), try Brief(SampleStory.chronology))
    for format in Formats.all { #expect(format.bytes(first) == format.bytes(second), "\(format.name)") }
  }

  @Test func nothingThatDrivesAScreenIsInAnyFormat() throws {
    let brief = try HostileStory.brief()
    for format in Formats.all where format.name != "eml" {
      let text = Formats.text(format.bytes(brief), format.name)
      #expect(!text.contains("\u{1B}"), "\(format.name)")
      // What is data keeps its quotations as they stand in their documents.
      if ["json", "jsonl"].contains(format.name) { continue }
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(format.name)")
      #expect(!text.unicodeScalars.contains("\u{FFFE}"), "\(format.name)")
    }
  }

  @Test func everyFormatOfAnEmptyChronologyIsWhole() throws {
    let brief = try Brief(Chronology())
    for format in Formats.all where format.name != "jsonl" { #expect(!format.bytes(brief).isEmpty, "\(format.name)") }
    #expect(OfficePackage(brief.docx()).malformed.isEmpty)
    #expect(OfficePackage(brief.xlsx()).malformed.isEmpty)
  }

  @Test func everyFormatOfEventsHasEachDatedEvent() throws {
    let brief = try Brief(SampleStory.chronology)
    for format in Formats.all where format.name != "eml" {
      let text = Formats.text(format.bytes(brief), format.name)
      for summary in ["Ivo Tarn is freed by mistake from HMP Elmsgate", "Ada Quill is told of the error"] {
        #expect(text.contains(summary), "\(format.name): \(summary)")
      }
    }
  }
}
