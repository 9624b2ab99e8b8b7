import Grammar
import Testing

/// What a verb group says besides its verb.
@Suite struct VerbGroupTests {
  @Test func sinceWithinAVerbIsNoPreposition() throws {
    let reading = Reading("The man has since been found.")
    #expect(reading.groups(.verb) == ["has since been found"])
    #expect(try #require(reading.form("found")).isPerfect)
  }

  @Test func notBeforeAnInfinitiveNegatesIt() throws {
    #expect(try #require(Reading("The editor agreed not to name the man.").form("name")).isNegated)
    #expect(try !#require(Reading("The editor agreed to name the man.").form("name")).isNegated)
  }

  @Test func everyHelpingVerbBelongsToItsVerb() {
    #expect(
      Reading("The minister had not been accurately informed.").groups(.verb) == ["had not been accurately informed"])
    #expect(Reading("They will have been being watched.").groups(.verb).last?.hasSuffix("watched") == true)
  }

  @Test func thePastPerfectPassiveIsReadWithItsNegation() throws {
    let form = try #require(Reading("The minister had not been accurately informed.").form("informed"))
    #expect(form.tense == .past && form.isPerfect && form.isPassive && form.isNegated)
    #expect(!form.isProgressive && form.modal == nil)
  }

  @Test(arguments: [
    ("Staff freed the prisoner.", "freed", VerbForm.Tense.past),
    ("Staff have freed the prisoner.", "freed", .present),
    ("Staff will free the prisoner.", "free", .future),
    ("Staff would free the prisoner.", "free", .none),
    ("Staff tried to free the prisoner.", "free", .none),
  ])
  func theFirstHelpingVerbGivesTheTense(text: String, verb: String, tense: VerbForm.Tense) {
    #expect(Reading(text).form(verb)?.tense == tense)
  }

  @Test func aParticipleAloneIsPassiveAndHasNoTense() throws {
    let form = try #require(Reading("The man freed on Monday was back by noon.").form("freed"))
    #expect(form.isPassive && form.isParticiple && form.tense == .none)
  }

  @Test func aFormOfGetMakesAPassive() {
    #expect(Reading("He got sacked by the board.").form("sacked")?.isPassive == true)
    #expect(Reading("He got a new job.").form("got")?.isPassive == false)
  }

  @Test func theHelpingVerbOfAQuestionIsFoundBeforeTheSubject() throws {
    let form = try #require(Reading("Did the minister know the name?").form("know"))
    #expect(form.tense == .past)
  }

  @Test func aModalVerbIsNotAFuture() throws {
    let form = try #require(Reading("The prisoner may have been freed.").form("freed"))
    #expect(form.modal != nil && form.tense != .future && form.isPerfect && form.isPassive)
  }
}
