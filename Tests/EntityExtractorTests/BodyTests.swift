import ChronologyModel
import EntityExtractor
import Testing

/// Bodies that no table has, by their form, and those of the table by their marks.
@Suite struct BodyTests {
  @Test func namesJoinedLikeThoseOfAFirmAreAFirm() throws {
    let reading = try Reading(
      "Reed & Sons mended it. Baran, Platt and Co surveyed it. Harte Tarrish LLP sued Paws & Claws Ltd.")
    #expect(
      reading.names(.organisation) == ["Reed & Sons", "Baran, Platt and Co", "Harte Tarrish LLP", "Paws & Claws Ltd"])
    #expect(try Reading("Ann Poole and Ravi Menon met Delia Croft and her sons.").names(.organisation) == [])
    #expect(try Reading("Ann Poole and Tarrish Motors Ltd signed.").names(.organisation) == ["Tarrish Motors Ltd"])
  }

  @Test func aPartyInBracketsIsOneAndTheWordAloneIsNot() throws {
    let reading = try Reading("Tarquil Brome (Ashgate Vale) (Con): When? The con was clever. Lab results came late.")
    #expect(reading.names(.organisation) == ["Conservative Party"])
    #expect(reading.target("Con") == "Conservative Party")
  }

  @Test func aNewspaperIsKnownByItsMastheadAndAWatchIsNone() throws {
    #expect(
      try Reading("One source told The Sentinel that the deal was dead.").names(.organisation) == ["The Sentinel"])
    #expect(try Reading("The sentinel slept. The Sentinel Tower fell.").names(.organisation) == [])
  }

  @Test func courtsOfTheRealmAreBodiesAndTheCrownCourtAloneIsNone() throws {
    let reading = try Reading(
      "The High Court agreed. At Truro Magistrates' Court a case began; it ended in the Crown Court.")
    #expect(reading.names(.organisation) == ["High Court", "Truro Magistrates' Court"])
  }

  @Test func peopleStandInDowningStreetAndAGovernmentSpeaksFromIt() throws {
    #expect(try Reading("A crowd gathered in Downing Street to see the tree.").names(.organisation) == [])
    #expect(try Reading("Downing Street said the tree was lit.").names(.organisation).count == 1)
  }

  @Test func aSchoolIsAPlace() throws {
    let reading = try Reading("Quillet Vale School is shut. The Quillet Vale Trust owns it.")
    #expect(reading.names(.organisation) == ["Quillet Vale Trust"])
    #expect(reading.names(.place) == ["Quillet Vale School"])
  }

  @Test func aWordMoreBeforeABodyIsNoOtherBody() throws {
    #expect(try Reading("A UK Home Office source spoke.").names(.organisation) == ["Home Office"])
    #expect(try Reading("She joined the House of Lords in 2022.").names(.organisation) == ["House of Lords"])
  }
}
