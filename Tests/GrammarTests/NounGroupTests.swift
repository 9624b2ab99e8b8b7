import Grammar
import Testing

/// Where noun groups begin and end, what is their head, and how many they mean.
@Suite struct NounGroupTests {
  private func head(_ text: String, _ group: String) -> String? {
    let reading = Reading(text)
    return reading.sentence.groups.first { reading.words($0.group.words) == group }.map { reading.words[$0.group.head] }
  }

  private func form(_ text: String, _ group: String) -> NounForm? {
    let reading = Reading(text)
    return reading.sentence.groups.first { reading.words($0.group.words) == group }?.noun
  }

  @Test func aPrepositionEndsAGroup() {
    #expect(
      Reading("The former deputy governor of the prison resigned.").groups(.noun)
        == ["The former deputy governor", "the prison"])
  }

  @Test func theLastNounIsTheHeadButOfANameTheFirst() {
    #expect(head("The prison governor resigned.", "The prison governor") == "governor")
    #expect(head("Thomas Reddy resigned.", "Thomas Reddy") == "Thomas")
    #expect(head("The Home Office agreed.", "The Home Office") == "Office")
  }

  @Test func aPossessiveIsPartOfWhatItOwns() throws {
    let reading = Reading("The minister's second letter was late.")
    #expect(reading.groups(.noun) == ["The minister 's second letter"])
    let owner = try #require(reading.sentence.groups[0].noun?.owner)
    #expect(reading.words(owner) == "The minister")
  }

  @Test func articlesAndEndingsTellDefinitenessAndNumber() {
    #expect(form("The prisoners left.", "The prisoners").map { ($0.isPlural, $0.definiteness) }! == (true, .definite))
    #expect(form("A prisoner left.", "A prisoner").map { ($0.isPlural, $0.definiteness) }! == (false, .indefinite))
    #expect(form("Prisoners left.", "Prisoners")?.definiteness == .indefinite)
    #expect(form("She left.", "She")?.isPronoun == true)
  }

  @Test(arguments: [
    "Convicted burglar Calum Rees was freed on Monday.",
    "Wrongly freed prisoner Calum Rees was found on Monday.",
  ]) func aParticipleBeforeANounAndANameBelongsToThem(text: String) throws {
    let reading = Reading(text)
    #expect(reading.groups(.noun).first?.hasSuffix("Calum Rees") == true)
    #expect(reading.groups(.verb).count == 1)
  }

  @Test func aDayAfterItsMonthIsOneGroupWithIt() {
    #expect(Reading("He was freed on October 29.").groups(.noun).last == "October 29")
    #expect(head("He was freed on October 29.", "October 29") == "October")
  }

  @Test func theHeadOfASumIsItsCurrency() {
    #expect(head("They paid £4 million.", "£ 4 million") == "£")
  }
}
