import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing
import TimelineBuilder

@Suite struct PropertyTests {
  /// Three accounts with a conflict of each mechanism; `order` is the order of the documents.
  private func story(_ order: [Int] = [0, 1, 2], leaving out: Int? = nil) -> Story {
    var story = Story()
    let (harl, voss, minister) = (
      story.person("Tomas Harl"), story.person("Edwin Voss"), story.person("Greta Lindqvist")
    )
    let ash = story.prison("HMP Ashmere")
    for document in order where document != out {
      switch document {
      case 0:
        story.document("Courier", "2031-03-06")
        story.claim("Checks took effect on 27 February.", .policyEffective, on: "2031-02-27", topic: ["checks"])
        story.claim(
          "Tomas Harl was let out of HMP Ashmere in error.", .releaseInError, [story.whom(harl), story.at(ash)],
          on: "2031-03-01")
        story.attribute("Tomas Harl was serving for theft of lead.", .offence, "theft of lead", of: harl)
      case 1:
        story.document("Herald", "2031-03-06")
        story.claim(
          "Tomas Harl left before the checks came, she said.", .releaseInError, [story.whom(harl)], standing: .reported,
          speaker: minister, orders: [(.before, .policyEffective, [], "the checks came")], topic: ["checks"])
        story.attribute("Tomas Harl was serving for arson.", .offence, "arson", of: harl)
      default:
        story.document("Post", "2031-03-07")
        story.claim("Edwin Voss was freed in error.", .releaseInError, [story.whom(voss)], on: "2031-03-04")
        let span = story.say("Some 262 releases, a rise.")
        story.reading.figures.append(Figure(value: 262, unit: "releases", change: 156, base: 115, span: span))
      }
    }
    return story
  }

  private func lines(_ story: Story) throws -> [String] {
    try story.findings().map { finding in
      "\(finding.id) \(finding.kind) \(finding.severity) \(finding.summary) \(finding.reckoning) "
        + "\(finding.sources.map { story.reading.quote($0.span) })"
    }
  }

  @Test func theStoryHasAConflictOfEachMechanism() throws {
    #expect(try story().open() == [.order, .arithmetic, .offence])
  }

  @Test(arguments: [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func theOrderOfDocumentsChangesNothing(order: [Int]) throws {
    #expect(try lines(story(order)) == lines(story()))
  }

  @Test func aDocumentThatRepeatsWhatIsKnownAddsNoFinding() throws {
    for document in 0...2 {
      let again = story([0, 1, 2, document])
      #expect(try again.open() == story().open())
    }
  }

  @Test func withoutOneOfTheTwoQuotationsThereIsNoConflict() throws {
    #expect(try story(leaving: 0).open() == [.arithmetic])
    #expect(try story(leaving: 1).open() == [.arithmetic])
    #expect(try story(leaving: 2).open() == [.order, .offence])
  }

  @Test func quotationsAreNeverLongerThanAReaderTakesIn() throws {
    var story = story()
    story.document("Tome", "2031-03-06")
    let filler = Array(repeating: "Much was said that day about much else", count: 20).joined(separator: ", ") + ". "
    story.attribute(
      filler + "He, Tomas Harl, was serving for bigamy. " + filler, .offence, "bigamy", of: 0, subject: "He, Tomas Harl"
    )
    for finding in try story.findings() {
      for source in finding.sources { #expect(source.span.end - source.span.start <= 400) }
    }
    let quotes = try story.findings().filter { $0.kind == .offence }.flatMap(\.sources).map {
      story.reading.quote($0.span)
    }
    #expect(!quotes.isEmpty)
  }

  @Test func nothingInNothingOut() throws {
    #expect(try Story().findings().isEmpty)
  }
}
