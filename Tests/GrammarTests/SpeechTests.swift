import Grammar
import Testing

/// Who is given as having said what.
@Suite struct SpeechTests {
  @Test(arguments: [
    "“It was a serious mistake,” said Thomas Reddy.",
    "Thomas Reddy said: “It was a serious mistake.”",
    "\"It was a serious mistake,\" Thomas Reddy said.",
  ])
  func aQuotationBelongsToWhoeverSaysItBeforeOrAfter(text: String) throws {
    let reading = Reading(text)
    let frame = try #require(reading.frames.first { $0.kind == .direct })
    #expect(reading.words(ofGroup: frame.speaker) == "Thomas Reddy")
    #expect(frame.quotations.map(reading.words).joined().hasPrefix("It was a serious mistake"))
  }

  @Test func aQuotationMayBeBrokenByItsVerb() throws {
    let reading = Reading("“It was a mistake,” Thomas Reddy said, “and we are sorry for it.”")
    let frame = try #require(reading.frames.first { $0.kind == .direct })
    #expect(frame.quotations.count == 2)
    #expect(reading.words(ofGroup: frame.speaker) == "Thomas Reddy")
  }

  @Test func indirectSpeechHasASpeakerAndAVerbOfItsOwn() throws {
    let reading = Reading("Reddy said that the prisoner had been freed.")
    let frame = try #require(reading.frames.first)
    #expect(frame.kind == .indirect)
    #expect(reading.words(ofGroup: frame.speaker) == "Reddy")
    let content = try #require(frame.content)
    #expect(reading.words[reading.sentence.groups[content].group.head] == "freed")
  }

  @Test func reportsInReportsStayTwo() {
    let reading = Reading("Reddy said Finch had told MPs that the checks were in place.")
    #expect(reading.frames.map { reading.words[$0.verb] } == ["said", "told"])
    #expect(reading.frames.map { reading.words(ofGroup: $0.speaker) } == ["Reddy", "Finch"])
  }

  @Test func accordingToNamesASource() throws {
    let reading = Reading("Three men were freed, according to the watchdog.")
    let frame = try #require(reading.frames.first { $0.kind == .accordingTo })
    #expect(reading.words(ofGroup: frame.speaker) == "the watchdog")
  }

  @Test func whatIsUnderstoodIsNobodysWord() throws {
    let frame = try #require(Reading("He is understood to have been freed.").frames.first)
    #expect(frame.kind == .impersonal && frame.speaker == nil)
  }

  @Test func aPhraseInQuotationMarksIsNoQuotation() {
    let reading = Reading("The “early release” scheme began on Monday.")
    #expect(reading.frames.isEmpty)
  }
}
