import ChronologyModel
import EntityExtractor
import Testing

@Suite struct PlaceTests {
  @Test func capitalsAfterAWordOfPlaceAreAPlaceWhereverTheyRecur() throws {
    let reading = try Reading("The ferry docked at Quillet Quay. Nobody had seen Quillet Quay so full.")
    #expect(reading.result.entities.map(\.name) == ["Quillet Quay"])
    #expect(reading.result.mentions[0].count == 2)
  }

  @Test func aTownIsKnownByItsCouncil() throws {
    let reading = try Reading("Last week Quillet council told staff. Nobody in the Town council knew.")
    #expect(reading.result.entities.map(\.name) == ["Quillet"])
  }

  @Test func whoeverIsAboardIsOnTheVessel() throws {
    let reading = try Reading("The men came back on board the Quillet Lark. The Quillet Lark was cold.")
    #expect(reading.result.entities.filter { $0.kind == .place }.map(\.name) == ["Quillet Lark"])
  }

  @Test func aPrisonInATownIsNotAPrisonOfTheTownsName() throws {
    let reading = try Reading("He left HMP Tarn Hollow. The Quillet prison is full.")
    #expect(reading.result.entities.filter { $0.kind == .prison }.map(\.name) == ["HMP Tarn Hollow"])
  }

  @Test func whoSpeaksBeforeAColonIsAPersonAndASeatIsNot() throws {
    let reading = try Reading(
      "The Secretary of State (Ysolde Fennick): I was told.\n\nTarquil Brome (Ashgate Vale): When did the check begin?\n\nYsolde Fennick: It began then."
    )
    #expect(reading.result.entities.filter { $0.kind == .person }.map(\.name) == ["Ysolde Fennick", "Tarquil Brome"])
  }
}
