import ChronologyModel
import Testing

@Suite struct AttributeTests {
  func values(_ text: String, _ attribute: AttributeClaim.Attribute) throws -> [String] {
    try Marked(text).reading.attributes.filter { $0.attribute == attribute }.map(\.value)
  }

  @Test func aChargeAndASentenceAreTwoBasesOfCustody() throws {
    #expect(try values("[Ann Poole], held on a charge of theft, was freed.", .custodyBasis) == ["charge"])
    #expect(try values("[Ann Poole] was serving a sentence for theft.", .custodyBasis) == ["sentence"])
    #expect(try values("[Ann Poole] held a rally on a farm.", .custodyBasis).isEmpty)
  }

  @Test func theOffenceIsCutWhereItsPhraseEnds() throws {
    #expect(
      try values("[Ann Poole] was serving a sentence for theft of a boat, but was ill.", .offence) == [
        "theft of a boat"
      ])
  }

  @Test func aDeniedStatusIsTheOppositeValue() throws {
    #expect(try values("[Ann Poole] is not an asylum seeker.", .legalStatus) == ["not asylum seeker"])
    #expect(try values("[Ann Poole] is an asylum seeker.", .legalStatus) == ["asylum seeker"])
  }

  @Test func anAgeStandsBetweenSignsAfterAName() throws {
    #expect(try values("[Ann Poole], 35, left.", .age) == ["35"])
    #expect(try values("[Ann Poole], 35 miles away, left.", .age).isEmpty)
  }

  @Test func aSearchIsForWhomItNamesAndNotForItsSubject() throws {
    #expect(
      try values("[Ann Poole] hands herself in as search for second man goes on.", .custodyStatus)
        == ["back in custody"])
    #expect(try values("Police are searching for [Ann Poole].", .custodyStatus) == ["at large"])
    #expect(try values("[Ann Poole], unlawfully at large since May, was seen.", .custodyStatus) == ["at large"])
    // The name of an offence says nothing of where she is.
    #expect(try values("[Ann Poole] was charged with being unlawfully at large.", .custodyStatus).isEmpty)
  }

  @Test func anAgeOfLongAgoIsNoAgeNow() throws {
    #expect(try values("[Ann Poole] was 17 at the time.", .age).isEmpty)
    #expect(try values("[Ann Poole] was 17 when she joined.", .age).isEmpty)
  }

  @Test func aPleaThatWasGivenUpIsNoLongerSaid() throws {
    #expect(try values("[Ann Poole] first pleaded not guilty to theft.", .plea).isEmpty)
    #expect(try values("[Ann Poole] pleaded not guilty to theft.", .plea) == ["not guilty"])
  }

  @Test func whatIsSaidOfSomebodysCellmateIsNotSaidOfThem() throws {
    #expect(try values("[Ann Poole]'s cellmate was serving a sentence for arson.", .custodyBasis).isEmpty)
    #expect(try values("[Ann Poole] was serving a sentence for arson.", .custodyBasis) == ["sentence"])
  }

  @Test func twoOffencesAreOneValue() throws {
    #expect(
      try values("[Ann Poole] was serving a sentence for burglary and arson.", .offence) == ["burglary and arson"])
    #expect(try values("[Ann Poole] was serving a sentence for arson and escaped.", .offence) == ["arson"])
  }
}
