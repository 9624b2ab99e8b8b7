import Testing

@Suite struct BodyReferenceTests {
  @Test func aNounForABodyLeadsToTheOneOfItsKindNamedLast() throws {
    let reading = try Reading(
      """
      Kent Police searched the quay. The force found nothing. The Ministry of Justice was told on Friday.
      The department said little. The POA wants boots and the union will vote.
      """)
    #expect(reading.target("The force") == "Kent Police")
    #expect(reading.target("The department") == "Ministry of Justice")
    #expect(reading.target("the union") == "Prison Officers' Association")
  }

  @Test func ofTwoBodiesOfAKindNamedTogetherNeitherIsMeant() throws {
    let reading = try Reading(
      "Kent Police and Essex Police shared the work. The force later apologised.",
      "HMP Leeds and HMP Hull were inspected. The jail was dirty.")
    #expect(reading.target("The force") == nil)
    #expect(reading.target("The jail", document: 1) == nil)
  }

  @Test func aNounThatGoesOnIsNoReference() throws {
    let reading = try Reading(
      "Kent Police met the POA. The force field held, the union flag flew, and by force of habit he sat down.")
    #expect(reading.target("The force") == nil && reading.target("the union") == nil)
  }

  @Test func aRegionTellsOnePrisonFromAnother() throws {
    let reading = try Reading(
      "HMP Ranby took men from HMP Leicester. The Nottinghamshire jail had beds. The Devon prison was full.")
    #expect(reading.target("The Nottinghamshire jail") == "HMP Ranby")
    #expect(reading.target("The Devon prison") == nil)
  }
}
