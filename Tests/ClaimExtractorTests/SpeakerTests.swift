import ChronologyModel
import Testing

@Suite struct SpeakerTests {
  @Test(arguments: [
    "[Bo Lane] said [Ann Poole] was freed on Monday.",
    "[Ann Poole] was freed on Monday, [Bo Lane] said.",
    "“[Ann Poole] was freed on Monday,” said [Bo Lane].",
    "According to [Bo Lane], [Ann Poole] was freed on Monday.",
    "[Bo Lane]: [Ann Poole] was freed on Monday.",
    "[Bo Lane] stated: '[Ann Poole] was freed on Monday.'",
    "[Bo Lane] stated: 'It isn't just that [Ann Poole] was freed - it's how.'",
    "[Bo Lane] revealed that [Ann Poole] was freed on Monday.",
  ])
  func theVerbOfSayingMayStandAnywhere(text: String) throws {
    let marked = try Marked(text)
    #expect(marked.speaker(marked.claims(.release).first) == "Bo Lane")
  }

  @Test func aQuotationThatRunsOnKeepsItsSpeaker() throws {
    let marked = try Marked("[Bo Lane] told the radio: “It is hard.\n\n“[Ann Poole] was freed on Monday.”")
    #expect(marked.speaker(marked.claims(.release).first) == "Bo Lane")
  }

  @Test func whatSomebodyPromisesOrRevealsIsNotAllTheyAreSaidToSay() throws {
    let marked = try Marked("[Bo Lane] had promised an inquiry after [Ann Poole] was freed on Monday.")
    #expect(marked.claims(.release).first?.speaker == nil)
  }

  @Test func theDocumentsOwnVoiceHasNoSpeaker() throws {
    let marked = try Marked("[Bo Lane] said so. [Ann Poole] was freed on Monday.")
    #expect(marked.claims(.release).first?.speaker == nil)
  }
}
