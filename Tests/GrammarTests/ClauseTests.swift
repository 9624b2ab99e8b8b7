import Grammar
import Testing

/// Who does what to whom.
@Suite struct ClauseTests {
  @Test func subjectVerbAndObjectAreTold() throws {
    let reading = Reading("Staff freed the prisoner on Monday.")
    let clause = try #require(reading.clause("freed"))
    #expect(reading.words(ofGroup: clause.subject) == "Staff")
    #expect(reading.words(ofGroup: clause.object) == "the prisoner")
    #expect(clause.agent == nil)
  }

  @Test func aPassiveHasItsSubjectAndTheOneWhoDidIt() throws {
    let reading = Reading("The man was wrongly freed by staff.")
    let clause = try #require(reading.clause("freed"))
    #expect(reading.words(ofGroup: clause.subject) == "The man")
    #expect(reading.words(ofGroup: clause.agent) == "staff")
    #expect(clause.object == nil)
  }

  @Test func aPhraseWithByThatTellsATimeIsNoAgent() throws {
    let clause = try #require(Reading("The man was freed by Monday.").clause("freed"))
    #expect(clause.agent == nil)
  }

  @Test(arguments: ["mistake", "accident", "law"]) func aPhraseWithByThatTellsHowIsNoAgent(how: String) throws {
    let clause = try #require(Reading("The man was freed by \(how) from prison.").clause("freed"))
    #expect(clause.agent == nil)
  }

  @Test(arguments: [
    "Officers are looking for Calum Rees, 24, who was freed on Monday.",
    "The note follows the case of Calum Rees, who was freed by mistake.",
    "The case of Calum Rees, who was freed on Monday, went to court.",
  ]) func whoAfterACommaStandsForTheNameBeforeItAndItsAge(text: String) throws {
    let reading = Reading(text)
    guard case .relative(let noun) = try #require(reading.clause("freed")).attachment else {
      Issue.record("not a relative clause: \(reading.sentence.groups)")
      return
    }
    #expect(reading.words(ofGroup: noun) == "Calum Rees")
  }

  @Test func aQuestionWithWhoIsNoRelativeClause() throws {
    let reading = Reading("The judge asked who freed the man.")
    if case .relative = try #require(reading.clause("freed")).attachment { Issue.record("read as relative") }
  }

  @Test(arguments: [
    "In 2023 Calum Rees, then a junior clerk, left the prison.",
    "Calum Rees, the former clerk, left the prison on Monday.",
    "Calum Rees, once a clerk of the court, has left the prison.",
  ]) func whatStandsBetweenCommasAfterANameIsNotTheSubject(text: String) throws {
    let reading = Reading(text)
    #expect(reading.words(ofGroup: reading.clause("left")?.subject) == "Calum Rees")
  }

  @Test func aRelativeClauseHangsOnItsNoun() throws {
    let reading = Reading("The officer who freed the prisoner has resigned.")
    let clause = try #require(reading.clause("freed"))
    guard case .relative(let noun) = clause.attachment else {
      Issue.record("the clause is \(clause.attachment)")
      return
    }
    #expect(reading.words(ofGroup: noun) == "The officer")
    #expect(reading.words(ofGroup: reading.clause("resigned")?.subject) == "The officer")
  }

  @Test func aParticipleHangsOnItsNounWhichIsItsUnderstoodSubject() throws {
    let reading = Reading("The man freed on Monday has been found.")
    let clause = try #require(reading.clause("freed"))
    #expect(reading.words(ofGroup: clause.understoodSubject) == "The man")
    #expect(clause.subject == nil)
    #expect(reading.words(ofGroup: reading.clause("found")?.subject) == "The man")
  }

  @Test func aSecondVerbSharesTheSubjectOfTheFirst() throws {
    let reading = Reading("The minister apologised and left the building.")
    let clause = try #require(reading.clause("left"))
    #expect(reading.words(ofGroup: clause.subject ?? clause.understoodSubject) == "The minister")
    #expect(reading.words(ofGroup: clause.object) == "the building")
  }

  @Test func whatIsPromisedIsDoneByWhoPromises() throws {
    let reading = Reading("The minister promised to publish the report.")
    let clause = try #require(reading.clause("publish"))
    #expect(reading.words(ofGroup: clause.understoodSubject) == "The minister")
    #expect(reading.words(ofGroup: clause.object) == "the report")
  }

  @Test func adjunctsKeepTheirPreposition() throws {
    let reading = Reading("The man was freed from prison on Monday.")
    let clause = try #require(reading.clause("freed"))
    let adjuncts = clause.adjuncts.map {
      reading.words($0.preposition) + " " + (reading.words(ofGroup: $0.group) ?? "")
    }
    #expect(adjuncts.contains("from prison") && adjuncts.contains("on Monday"))
  }

  @Test func whatAFormOfBeSaysIsNoObject() throws {
    let reading = Reading("She is a minister.")
    let clause = try #require(reading.clause("is"))
    #expect(reading.words(ofGroup: clause.complement) == "a minister")
    #expect(clause.object == nil)
  }

  @Test func anAppositionStandsBesideItsNoun() throws {
    let reading = Reading("Thomas Reddy, a former chief whip, resigned.")
    let whip = try #require(reading.sentence.groups.first { $0.relation == .apposition })
    #expect(reading.words(whip.group.words) == "a former chief whip")
    #expect(reading.words(ofGroup: whip.governor) == "Thomas Reddy")
  }

  @Test func aNounRightBeforeAVerbWithoutASubjectIsItsSubject() throws {
    let reading = Reading("Seven patients died after the mistake, the report says.")
    #expect(reading.words(ofGroup: reading.clause("died")?.subject) == "Seven patients")
  }

  @Test func whatStandsBeforeATailOfReportedSpeechBelongsToWhatIsSaid() throws {
    let reading = Reading("The prisoner was let out 29 days early, the ministry said.")
    #expect(reading.clause("said")?.adjuncts.isEmpty == true)
    let clause = try #require(reading.clause("let"))
    #expect(clause.adjuncts.map { reading.words(ofGroup: $0.group) } == ["29 days"])
  }

  @Test func aMeasureAfterByIsNoAgent() throws {
    let reading = Reading("The bill was defeated by 14 votes on Tuesday.")
    #expect(try #require(reading.clause("defeated")).agent == nil)
    let other = Reading("The bill was defeated by 14 members on Tuesday.")
    #expect(other.words(ofGroup: other.clause("defeated")?.agent) == "14 members")
  }

  @Test func mayAfterTheNumberOfADayIsAMonth() throws {
    let reading = Reading("In the four weeks to 1 May the company cancelled 1,410 trains.")
    #expect(reading.tagged.contains("May/NNP"))
    #expect(Reading("The company may cancel trains.").tagged.contains("may/MD"))
  }
}
