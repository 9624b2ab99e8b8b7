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

  @Test(arguments: [
    ("The vote was lost by one, the whips said.", "the whips", "lost"),
    ("The vote was lost by one, the inquiry concluded.", "the inquiry", "lost"),
    ("The vote, the whips said, was lost by one.", "the whips", "lost"),
    ("Reddy has ruled that the man was freed.", "Reddy", "freed"),
  ]) func aReportMayStandBeforeOrAroundWhoGivesIt(text: String, speaker: String, content: String) throws {
    let reading = Reading(text)
    let frame = try #require(reading.frames.first { $0.kind == .indirect })
    #expect(reading.words(ofGroup: frame.speaker) == speaker)
    #expect(frame.content.map { reading.words[reading.sentence.groups[$0].group.head] } == content)
  }

  @Test func anyVerbRightBesideAQuotationSaysIt() throws {
    let frame = try #require(Reading("“Shame on the lot of you,” she snapped.").frames.first)
    #expect(frame.kind == .direct)
    #expect(Reading("She snapped the pencil, and he laughed.").frames.isEmpty)
  }

  @Test func whoIsToldIsNotWhoSays() throws {
    let reading = Reading("The court was told that the man had been freed.")
    let frame = try #require(reading.frames.first)
    #expect(frame.kind == .impersonal && frame.speaker == nil)
    #expect(reading.words(ofGroup: frame.hearer) == "The court")
  }
}
