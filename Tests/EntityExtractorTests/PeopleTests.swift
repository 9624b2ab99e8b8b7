import ChronologyModel
import EntityExtractor
import Testing

@Suite struct PeopleTests {
  @Test func anAgeATitleAGivenNameOrANounTellsAPerson() throws {
    let reading = try Reading(
      """
      Zorvan Quillet, 41, left by the side gate. Tobias Wrenfield was told. Ms Perdita Halloway said so.
      The fugitive Xanthe-Marl Obuzo was seen near the canal. Governor Orla Tennick has resigned.
      """)
    #expect(
      reading.people == ["Zorvan Quillet", "Tobias Wrenfield", "Perdita Halloway", "Xanthe-Marl Obuzo", "Orla Tennick"])
  }

  @Test func placesBodiesMonthsAndActsAreNoPeople() throws {
    let reading = try Reading(
      """
      The Shadow Justice team met at Harrow Crown Court last Wednesday. Good Morning Britain asked the Prime Minister.
      Wandsworth Prison is near Victoria Road. The Protection from Harassment Act 1997 and the Sentencing Act apply.
      Local MP offices in Upper Richmond Road were shut in August. Charlotte Street Hospital and Bradford City declined.
      """, published: "2031-03-05")
    #expect(reading.people == [])
  }

  @Test func anOfficeStandsForItsHolderOnTheDayWhereTheTableLeavesNoRoomForAnother() throws {
    let text = "A petition addressed to the Justice Secretary was signed by hundreds."
    #expect(try Reading(text, published: "2025-09-04").people == ["Shabana Mahmood"])
    #expect(try Reading(text, published: "2025-09-05").people == [])
    #expect(try Reading(text, published: "2025-09-06").people == ["David Lammy"])
    #expect(try Reading(text, published: "2031-03-05").people == [])
  }

  @Test func whoHasBecomeAPeerSinceGoesByTheNameOfTheDay() throws {
    let then = try Reading("The Home Secretary, Theresa May, answered questions.", published: "2014-04-30")
    #expect(then.people == ["Theresa May"])
    #expect(then.entity("Theresa May")?.reference?.hasPrefix("people.tsv: ") == true)
  }

  @Test func aGivenNameThatIsAWordTooTellsAPersonBesideASurnameAndAWordThatIsOnlyAName() throws {
    let reading = try Reading(
      "Grace Abbott and Holly Quarrick-Lode walked from Rose Hill to Victoria Road and Poppy Field.")
    #expect(reading.people == ["Grace Abbott", "Holly Quarrick-Lode"])
  }

  @Test func lettersBehindANameAreNoPartOfIt() throws {
    let reading = try Reading("Orla Tennick OBE met Tobias Wrenfield KC on Monday. Ms Tennick said she was glad.")
    #expect(reading.people == ["Orla Tennick", "Tobias Wrenfield"])
  }

  @Test func aHeadlineInCapitalsMakesNobody() throws {
    let reading = try Reading(
      "Political Fallout Intensifies After Escape\nRow Over Missing Prisoner Deepens\nThe minister was asked about it.")
    #expect(reading.people == [])
  }

  @Test func shortFormalAndMiddleNamesAreOnePerson() throws {
    let reading = try Reading(
      "Robert James Quillane, 33, was freed by mistake.", "Bobby Quillane, 33, had no idea.",
      "R v QUILLANE, R. J. - unlawfully at large.\n\"Rab\" Quillane, as his friends call him, was not in court.")
    #expect(reading.people == ["Robert James Quillane"])
    #expect(reading.entity("Robert James Quillane")?.aliases.count == 3)
  }

  @Test func hyphensAndOneMisspellingMakeNoSecondPerson() throws {
    let reading = try Reading(
      "Idris Benali-Touré, 24, is missing. Mr Benali-Touré was freed on Monday.", "Idris Benali Touré has been caught.",
      "Hadrian Kebrassu, 30, was deported.", "Hadrian Kebrasu is back, it was said.")
    #expect(reading.people == ["Idris Benali-Touré", "Hadrian Kebrassu"])
  }

  @Test func twoPeopleOfOneSurnameStayApart() throws {
    let reading = try Reading(
      "Martin Ostwick, 40, was jailed. Joanne Ostwick wept. Mr Ostwick said nothing, but Ms Ostwick did.")
    #expect(reading.people == ["Martin Ostwick", "Joanne Ostwick"])
    #expect(reading.result.mentions[0].compactMap(\.entity).prefix(4) == [0, 1, 0, 1])
  }

  @Test func aPrisonerIsNotTheMemberOfHisName() throws {
    let prisoner = try Reading("David Lammy, 29, an inmate, was mistakenly freed on Monday.", published: "2025-11-06")
    #expect(prisoner.entity("David Lammy")?.reference == nil)
    #expect(prisoner.entity("David Lammy")?.isPrivate == true)
    let member = try Reading("Justice Secretary David Lammy spoke to MPs.", published: "2025-11-06")
    #expect(member.entity("David Lammy")?.reference == "people.tsv: David Lammy")
  }

  @Test func aMinisterNamedBySurnameAloneIsTheOneInTheCabinet() throws {
    let cabinet = try Reading("Shapps turned down the request.", published: "2024-02-27")
    #expect(cabinet.people == ["Grant Shapps"])
    let later = try Reading("Shapps turned down the request.", published: "2025-11-06")
    #expect(later.people == [])
    let place = try Reading("The fair is held in Cooper and Mahmood Fields, near Lammy Road.", published: "2025-11-06")
    #expect(place.people == [])
  }

  @Test func peersAndJudgesKeepTheirTitles() throws {
    let reading = try Reading(
      "Lord Wexcombe of Tarn answered for the Government. Mrs Justice Ferrow-Lunt sentenced him. Lord Wexcombe sat down."
    )
    #expect(reading.people == ["Lord Wexcombe of Tarn", "Mrs Justice Ferrow-Lunt"])
  }

  @Test func aGivenNameAloneIsTheOnePersonOfThatName() throws {
    let reading = try Reading(
      "Tobias Wrenfield was elected in May. Tobias has met the governors. Charlotte Avenue was closed.")
    #expect(reading.target("Tobias") == "Tobias Wrenfield")
    #expect(reading.people == ["Tobias Wrenfield"])
  }
}
