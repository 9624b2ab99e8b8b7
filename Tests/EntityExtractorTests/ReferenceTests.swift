import ChronologyModel
import EntityExtractor
import Testing

@Suite struct ReferenceTests {
  @Test func officesAreTiedToNames() throws {
    let reading = try Reading(
      """
      Home Secretary Ottoline Fairweather spoke. Tobias Wrenfield, the shadow justice secretary, replied.
      Former Prime Minister Perdita Halloway agreed. Orla Tennick, who was then Business Secretary, was told.
      The Health Secretary, Calum Ostwick, left.
      """)
    #expect(
      reading.offices == [
        "Home Secretary = Ottoline Fairweather", "shadow justice secretary = Tobias Wrenfield",
        "Prime Minister = Perdita Halloway, former", "Business Secretary = Orla Tennick, former",
        "Health Secretary = Calum Ostwick",
      ])
  }

  @Test func anOfficeStandsForItsHolder() throws {
    let reading = try Reading(
      "Home Secretary Ottoline Fairweather spoke first. Later the Home Secretary left. The shadow home secretary stayed."
    )
    #expect(reading.result.mentions[0].filter { $0.form == .office }.first?.entity == 0)
    #expect(reading.target("shadow home secretary") != "Ottoline Fairweather")
    let dated = try Reading("David Lammy answered. The Justice Secretary sat down.", published: "2025-11-06")
    #expect(dated.target("Justice Secretary") == "David Lammy")
    let earlier = try Reading("David Lammy answered. The Justice Secretary sat down.", published: "2025-06-06")
    #expect(earlier.target("Justice Secretary") != "David Lammy")
  }

  @Test func pronounsFollowTheSubject() throws {
    let reading = try Reading(
      "Tobias Wrenfield met Perdita Halloway. She asked why he had waited. Calum Ostwick, 29, was freed. He handed himself in."
    )
    #expect(reading.target("She") == "Perdita Halloway")
    #expect(reading.target("he") == "Tobias Wrenfield")
    #expect(reading.target("He") == "Calum Ostwick")
  }

  @Test func somebodyUnnamedStaysUnnamed() throws {
    let reading = try Reading(
      """
      A migrant sex offender walked out of HMP Tarn Hollow. The convicted offender, who cannot be named, had been sentenced.
      The prison once held Zorvan Quillet, who escaped in 2019. Police are looking for the escaped offender.
      """)
    for words in ["A migrant sex offender", "The convicted offender", "the escaped offender"] {
      #expect(reading.target(words) == "-")
    }
    #expect(reading.people == ["Zorvan Quillet"])
  }

  @Test func anAppositionIsNoStranger() throws {
    let reading = try Reading(
      "Another inmate, Calum Ostwick, 35, was freed. Algerian national Idris Benali, 24, is missing. The Algerian national overstayed."
    )
    #expect(reading.target("Another inmate") == "Calum Ostwick")
    #expect(reading.target("The Algerian national") == "Idris Benali")
  }

  @Test func anAdjectiveIsNoPerson() throws {
    let reading = try Reading(
      "Zorvan Quillet, 41, was jailed. The criminal justice system and the offender management unit failed.")
    #expect(reading.target("The criminal") == nil && reading.target("the offender") == nil)
  }

  @Test func entitiesAreNumberedInOrderOfFirstMention() throws {
    let reading = try Reading("HMP Tarn Hollow freed Calum Ostwick, 29.", "Perdita Halloway of the Home Office spoke.")
    #expect(reading.result.entities.map(\.id) == ["r1", "p1", "p2", "o1"])
  }

  @Test func anEmptyCorpusAndAnEmptyTextAreRead() throws {
    let reading = try Reading("", "\n\n", "\"", "Q", "a Quillet")
    #expect(reading.result.entities.isEmpty && reading.result.mentions.count == 5)
  }
}
