import ChronologyModel
import EntityExtractor
import Testing

/// How far a name goes, and which capitals are one.
@Suite struct NameTests {
  @Test func particlesAndPrefixesAreInsideAName() throws {
    let reading = try Reading(
      """
      Pieter van der Quillet, 50, met Fergal Mac an Tarrish, 41, and Omar al-Sabbari, 33. Mr van der Quillet left.
      Beatrix de la Marl, 61, stayed.
      """)
    #expect(
      reading.people == [
        "Pieter van der Quillet", "Fergal Mac an Tarrish", "Omar al-Sabbari", "Beatrix de la Marl",
      ])
    #expect(reading.target("van der Quillet") == "Pieter van der Quillet")
  }

  @Test func initialsTellAPersonAndTheLettersOfACountryDoNot() throws {
    let reading = try Reading(
      "The book is by J K Tarrish. R.S. Quillet-Lode read it. The U.S. Quillet landed. The UK Fennick is a breed of goat."
    )
    #expect(reading.people == ["J K Tarrish", "R.S. Quillet-Lode"])
  }

  @Test func aGivenNameSharesTheSurnameThatFollowsIt() throws {
    let reading = try Reading(
      "Colin and Denise Quillet ran the garage. Mr Quillet sold it, and Ravi Menon and Denise left.")
    #expect(reading.people == ["Colin Quillet", "Denise Quillet", "Ravi Menon"])
    #expect(reading.target("Colin") == "Colin Quillet")
  }

  @Test func aGivenNameThatHasItsOwnSurnameKeepsIt() throws {
    let reading = try Reading("Ravi Menon spoke first. Then Ravi and Denise Quillet answered questions.")
    #expect(reading.people == ["Ravi Menon", "Denise Quillet"])
    #expect(reading.target("Ravi") == "Ravi Menon")
  }

  @Test func aJudgesTitleStaysOutsideTheMention() throws {
    let reading = try Reading(
      "Mr Justice Fennick-Lode gave the ruling. Lord Edmund Carrow heard it, and Lord Tarrish did not.")
    #expect(reading.target("Fennick-Lode") == "Mr Justice Fennick-Lode")
    #expect(reading.target("Edmund Carrow") == "Edmund Carrow")
    #expect(reading.target("Lord Tarrish") == "Lord Tarrish")
  }

  @Test func aTitleHeldOfAPlaceIsANameAndAStreetOfThatNameIsNot() throws {
    let reading = try Reading("The Duchess of Selside opened the show in Duke of Selside Street.")
    #expect(reading.people == ["Duchess of Selside"])
  }

  @Test func theFirstWordOfASentenceIsNoPartOfANameForItsCapital() throws {
    let reading = try Reading(
      "Teenager Alfie Tarrish, 17, won. Mother-of-three Kelly Ann Quillet, 38, lost. Ex-mayor Iqbal Rahmani spoke.")
    #expect(reading.people == ["Alfie Tarrish", "Kelly Ann Quillet", "Iqbal Rahmani"])
  }

  @Test func aHeadingInCapitalsNamesThePeopleOfTheText() throws {
    let reading = try Reading(
      "TARRISH QUITS AFTER REPORT\n\nAnn Tarrish will leave in June.\n\nLIFEBOAT HERO GARETH PENHALLOW HONOURED IN TENBY"
    )
    #expect(reading.people == ["Ann Tarrish", "Gareth Penhallow"])
    #expect(reading.target("TARRISH") == "Ann Tarrish")
  }

  @Test func aHeadingInTitleCaseEndsANameWhereItsVerbBegins() throws {
    let reading = try Reading(
      "Governor Ann Poole Defends New Visiting Hours\n\nMissing Walker Ralph Tarrish Found Near Wye Bridge")
    #expect(reading.people == ["Ann Poole", "Ralph Tarrish"])
  }

  @Test func unknownCapitalsAreNobodyWithoutMoreThanAVerb() throws {
    let reading = try Reading(
      """
      Ostrel Brannock said sales fell. The Ravi Menon Show was taken off. An Island-based firm, XEmacs Quillet, closed.
      Half-Quillet is a game. Quillet LLP sued.
      """)
    #expect(reading.people == [])
  }

  @Test func aSurnameThatRecursTellsAPerson() throws {
    #expect(try Reading("Ostrel Brannock opened the door. Brannock was wet.").people == ["Ostrel Brannock"])
    #expect(try Reading("Ostrel Brannock opened a branch. Ostrel was founded in 1912.").people == [])
  }
}
