import Testing

@testable import ReferenceImporter

@Suite struct InstituteTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write("appointment.csv", Samples.appointment)
    try desk.write("person.csv", Samples.person)
    try desk.write("post.csv", Samples.post)
    try desk.write("organisation.csv", Samples.organisation)
    try desk.write("appointment_characteristics.csv", Samples.characteristics)
    return desk
  }

  @Test func theTablesTogetherGiveTermsOfOffice() throws {
    let desk = try desk()
    let result = try desk.importing(
      "appointment.csv", "appointment_characteristics.csv", "organisation.csv", "person.csv", "post.csv")
    let rows = try desk.rows("offices")
    #expect(rows.count == 2)
    #expect(rows[0]["person"] == "Ann Poole" && rows[0]["office"] == "Minister of State for Tides, Reefs and Bars")
    #expect(rows[0]["body"] == "Department for Tides, Reefs and Bars" && rows[0]["rank"] == "MoS")
    #expect(rows[0]["note"] == "acting from 2024-07-05" && rows[0]["end"] == "2025-09-05" && rows[0]["as_of"] == nil)
    #expect(rows[1]["person"] == "Baroness Poole of Saltmarsh" && rows[1]["end"] == nil)
    #expect(rows[1]["as_of"] == "2025-09-06" && rows[1]["kind"] == "government")
    #expect(rows[1]["note"] == "Full cabinet, on leave from 2025-10-01 to 2026-02-01 (Maternity leave)")
    #expect(rows[1]["source"]?.contains("CC BY 4.0") == true)
    #expect(result.passedOver == 1)
  }

  @Test func aRowThatPointsToNobodyIsNamedAndTheRestImported() throws {
    let desk = try desk()
    let result = try desk.importing("appointment.csv", "organisation.csv", "person.csv", "post.csv")
    #expect(result.problems.map(\.place) == ["5", "6"])
    #expect(result.problems[0].reason.contains("nobody has the id p9"))
    #expect(result.problems[1].reason.contains("soon"))
    #expect(result.results.map(\.added) == [2])
  }

  @Test func appointmentsAloneGiveNothingAndSayWhatIsMissing() throws {
    let desk = try desk()
    let result = try desk.importing("appointment.csv")
    #expect(result.results.isEmpty)
    #expect(result.problems.contains { $0.reason.contains("give post.csv too") })
  }
}
