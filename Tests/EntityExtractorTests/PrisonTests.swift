import ChronologyModel
import EntityExtractor
import Testing

@Suite struct PrisonTests {
  @Test func everyFormIsOnePrison() throws {
    let reading = try Reading(
      "He left HMP Belmarsh. HM Prison Belmarsh was locked. Belmarsh prison is old. Two Belmarsh officers saw him. He is back at Belmarsh."
    )
    #expect(reading.prisons == ["HMP Belmarsh"])
    #expect(reading.target("Belmarsh") == "HMP Belmarsh")
  }

  @Test func aPrisonInNoTableIsFoundByItsForm() throws {
    let reading = try Reading("He was freed from HMP Tarn Hollow.", "Tarn Hollow jail made a mistake.")
    #expect(reading.prisons == ["HMP Tarn Hollow"])
  }

  @Test func theTownTheBodyAndTheBarracksAreNoPrison() throws {
    let reading = try Reading(
      """
      The MP for Bedford spoke. Bedford Council met in Liverpool. Her Majesty's Prison and Probation Service apologised.
      The army held him at Beacon Barracks. A Category B jail was full. The British prison system is full.
      """)
    #expect(reading.prisons == [])
  }

  @Test func theSamePrisonLeadsBack() throws {
    let reading = try Reading(
      "He escaped from HMP Tarn Hollow. A second man left the same prison. The prison system is full.")
    #expect(reading.target("the same prison") == "HMP Tarn Hollow")
    #expect(reading.target("The prison") == nil)
  }

  @Test func namesThatNoTownHasAreThePrison() throws {
    #expect(try Reading("He was sent to Strangeways in 2019.").prisons == ["HMP Manchester"])
    #expect(try Reading("A riot began in the Scrubs.").prisons == ["HMP Wormwood Scrubs"])
    #expect(try Reading("A fire began in Armley. A mill in Reading burned.").prisons == [])
  }

  @Test func thePluralAfterAListSaysThatItsNamesArePrisons() throws {
    let reading = try Reading(
      "Inmates from Styal, Send and Eastwood Park prisons sent quilts to Leeds, Hull and Reading.")
    #expect(reading.prisons == ["HMP Styal", "HMP Send", "HMP Eastwood Park"])
  }

  @Test func theTableKnowsHowLongANameIs() throws {
    let reading = try Reading("He left HMP Isle of Wight for HMP & YOI Hollesley Bay and then HMP The Mount.")
    #expect(reading.prisons == ["HMP Isle Of Wight", "HMP Hollesley Bay", "HMP The Mount"])
  }
}
