import ChronologyModel
import Testing

/// Undated documents that others of their story put on the calendar, and those that nothing does.
struct StoryDatingTests {
  private let ferry = """
    Orsolya Brandreth, who runs the harbour board, has closed the Skelby ferry.
    On 14 March 212 passengers were stranded when rusted chain links gave way under the car ramp.
    A leaking ballast tank was found later, Brandreth said.
    """

  @Test func aDayWithoutItsYearIsTheDayTheStoryHas() {
    let (date, values) = reckoned(
      [("2022-03-29", ferry)],
      """
      Passengers stranded by a ferry may claim.
      The 212 passengers were stranded on 14 March after rusted chain links broke, and the board knew of it in February.
      Asked about the leaking ballast tank, Orsolya Brandreth of Skelby hung up.
      """)
    #expect(date.interval == nil)
    #expect(date.basis == .unknown)
    #expect(date.earliest?.description == "2022-03-14")
    #expect(date.latest?.description == "2023-01-08")
    #expect(date.reckoning.first == "its 14 March is 14 March 2022, as in 0.txt")
    #expect(values.contains("14 March = 2022-03-14"))
    #expect(values.contains("February = 2022-02"))
  }

  @Test func aSecondReadingIsKeptWhereTheYearIsOnlyLikely() {
    let publication = PublicationDate(
      interval: nil, basis: .unknown, earliest: CivilDay(iso: "2022-03-14"), latest: CivilDay(iso: "2023-01-08"))
    let text = "The harbour board warned crews on 2 January."
    let found = timexes(text, publication: publication)
    #expect(found.map(\.value) == ["2022-01-02"])
    #expect(found.first?.alternative?.singleDay?.description == "2023-01-02")
    #expect(found.first?.reckoning.isEmpty == false)
    // Too far back to be of either year for certain.
    #expect(timexes("The board warned crews on 2 June.", publication: publication).map(\.value) == ["XXXX-06-02"])
    // What is to come is of one year from any day it can be told on, or of none.
    #expect(timexes("The board will meet on 2 February.", publication: publication).map(\.value) == ["XXXX-02-02"])
    #expect(timexes("The board will meet on 20 December.", publication: publication).map(\.value) == ["XXXX-12-20"])
  }

  @Test func theSameDayInAnotherStoryFixesNothing() {
    let (date, values) = reckoned(
      [("2022-03-29", ferry)],
      """
      On 14 March a market in Upper Wend was flooded, said Lemuel Askew.
      Askew wants sandbags.
      """)
    #expect(date == .unknown)
    #expect(values == ["14 March = XXXX-03-14"])
  }

  @Test func aDayThatTheStoryHasInTwoYearsFixesNothing() {
    let again = """
      Orsolya Brandreth recalled how rusted chain links gave way in Skelby.
      On 14 March 2021 passengers were stranded when rusted chain links gave way under the ramp, 212 of them.
      """
    let (date, _) = reckoned(
      [("2022-03-29", ferry), ("2021-04-02", again)],
      """
      The 212 passengers were stranded on 14 March after rusted chain links broke.
      Orsolya Brandreth of Skelby hung up when asked about the car ramp.
      """)
    #expect(date.earliest == nil)
  }

  @Test func theFirstOfAMonthIsNoDayOfAStory() {
    let rule =
      "The Skelby tolls rose on 1 April, said Orsolya Brandreth. Brandreth runs the harbour board, with 212 staff."
    let (date, _) = reckoned(
      [("2022-05-29", rule)],
      "Tolls rose on 1 April, and Orsolya Brandreth of Skelby said the harbour board has 212 staff.")
    #expect(date.earliest == nil)
  }

  @Test func aDayOfLastYearGivesTheYear() {
    let (date, values) = reckoned(
      [("2022-03-29", ferry)],
      """
      The harbour board of Skelby must pay 212 passengers, who on 14 March last year were stranded under a car ramp.
      Crews were cleared of neglect on 20 March. Rusted chain links were to blame, and Orsolya Brandreth has left.
      """)
    #expect(date.earliest?.description == "2023-01-01")
    #expect(date.latest?.description == "2023-12-31")
    #expect(values.first == "14 March last year = 2022-03-14")
  }

  @Test func aWeekdayOfPublicationIsOfNoWeekByItself() {
    // What it dates yesterday it also dates Sunday, so it is of a Monday, but of which?
    let (date, _) = reckoned(
      [("2022-03-29", ferry)],
      """
      Orsolya Brandreth and Skelby waited while divers patched the leaking ballast tank in fog yesterday.
      The lamps were lit. On Sunday divers patched the leaking ballast tank in fog, as Brandreth of Skelby saw.
      """)
    #expect(date.interval == nil)
    #expect(date.earliest == nil)
  }

  private let dismissal = """
    Orsolya Brandreth, whom Fabian Threlkeld dismissed last month from the harbour board, has hired a lawyer.
    Threlkeld and Brandreth no longer speak, friends in Skelby say.
    """

  @Test func whatWasLastMonthInBothIsOfOneMonth() {
    let (date, values) = reckoned(
      [("2022-05-09", dismissal)],
      """
      A second member has left the Skelby harbour board, and Threlkeld is looking for a third.
      Brandreth was dismissed by Fabian Threlkeld last month.
      """)
    #expect(date.earliest?.description == "2022-05-01")
    #expect(date.latest?.description == "2022-05-31")
    #expect(date.basis == .unknown)
    #expect(values == ["last month = 2022-04"])
  }

  @Test func anotherDeedLastMonthIsOfAnyMonth() {
    let (date, values) = reckoned(
      [("2022-05-09", dismissal)],
      """
      Brandreth and Threlkeld met in court in Skelby. Fabian Threlkeld was fined last month for what Brandreth lost.
      """)
    #expect(date == .unknown)
    #expect(values == ["last month = XXXX-XX"])
  }

  @Test func twoPassagesThatShareSomethingPinAWeekdayTogether() {
    let first = """
      Orsolya Brandreth and Fabian Threlkeld of Skelby quarrelled over mooring fees on Wednesday.
      """
    let second = """
      In Skelby Brandreth came to the boathouse on Wednesday with a torn ledger, and Fabian Threlkeld stayed away.
      """
    let later = """
      Nobody in Skelby feeds gulls now. Ropes are dear. Diesel is dearer. Snow fell. Lamps failed. Crabs moved north.
      Orsolya Brandreth sings. Fabian Threlkeld paints. Nets rot. Buoys drift. Masts creak. Piers sag. Anchors rust.
      Oars split. Bells ring. Cats sleep. Eels hide. Winds shift. Sand silts up. Charts fade. Lofts leak. Pumps stop. Gulls cry. Foam flies. Kelp stinks.
      """
    let undated = """
      All knew that Threlkeld had quarrelled with Brandreth about mooring on Wednesday.
      Divers came. Tides turned.
      In Skelby Brandreth brought a torn sail to the boathouse on Wednesday, and Fabian Threlkeld laughed.
      """
    let (date, values) = reckoned([("2022-05-12", first), ("2022-05-12", second), ("2022-05-13", later)], undated)
    #expect(date.earliest?.description == "2022-05-11")
    #expect(date.latest?.description == "2022-05-17")
    #expect(values == ["Wednesday = 2022-05-11", "Wednesday = 2022-05-11"])
    // Where the two tell of different weeks, neither counts.
    let (open, _) = reckoned([("2022-05-12", first), ("2022-05-19", second), ("2022-05-20", later)], undated)
    #expect(open.earliest == nil)
  }
}
