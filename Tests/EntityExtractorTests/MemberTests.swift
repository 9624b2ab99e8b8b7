import Testing

@Suite struct MemberTests {
  @Test func aSeatLeadsToItsMemberOfThatDay() throws {
    let now = try Reading("I thank the hon. Member for Newark for asking.", published: "2025-11-07")
    #expect(now.target("the hon. Member for Newark") == "Robert Jenrick")
    let then = try Reading("I thank the hon. Member for Newark for asking.", published: "2012-11-07")
    #expect(then.target("the hon. Member for Newark") == "Patrick Mercer")
  }

  @Test func aNameInBracketsTellsMoreThanTheTable() throws {
    let reading = try Reading("I agree with the hon. Member for Low Bridge (Ann Poole).")
    #expect(reading.target("the hon. Member for Low Bridge") == "Ann Poole")
  }

  @Test func aFriendIsTheHolderOfTheOfficeBeside() throws {
    let reading = try Reading("I thank my right hon. Friend the Justice Secretary.", published: "2025-11-07")
    #expect(reading.target("my right hon. Friend") == "David Lammy")
    let nobody = try Reading("My hon. Friend makes a fair point.", published: "2025-11-07")
    #expect(nobody.target("My hon. Friend") == nil)
  }

  @Test func theThenHolderIsThatOfTheTimeInTheSentence() throws {
    let reading = try Reading(
      "The then Home Secretary signed it in June 2025. Ann Poole became Home Secretary of her school play.",
      published: "2025-11-07")
    #expect(reading.target("then Home Secretary") == "Yvette Cooper")
    #expect(reading.target("Home Secretary") == nil)
  }
}
