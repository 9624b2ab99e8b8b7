import Testing

@testable import ReferenceImporter

@Suite struct BodyTests {
  private static let organisations = """
    {"results": [
      {"id": "https://x.example/api/tide-office", "title": "Tide Office", "format": "Executive agency",
       "updated_at": "2026-03-02T10:00:00Z", "web_url": "https://x.example/tide-office",
       "details": {"abbreviation": "TO", "govuk_status": "live", "closed_at": null},
       "parent_organisations": [{"id": "https://x.example/api/tides"}], "superseding_organisations": []},
      {"id": "https://x.example/api/tides", "title": "Department for Tides", "format": "Ministerial department",
       "updated_at": "2026-01-02T10:00:00Z", "web_url": "https://x.example/tides",
       "details": {"abbreviation": null, "govuk_status": "closed", "govuk_closed_status": "replaced",
       "closed_at": "2025-03-31T00:00:00.000+01:00"},
       "parent_organisations": [], "superseding_organisations": [{"id": "https://x.example/api/tide-office"}]},
      {"id": "https://x.example/api/none", "title": "", "web_url": "", "details": {"govuk_status": "live"}}], "pages": 1}
    """

  @Test func organisationsKnowTheirParentsAndSuccessors() throws {
    let desk = try Desk()
    try desk.write("organisations.json", Self.organisations)
    let result = try desk.importing("organisations.json")
    let rows = try desk.rows("organisations")
    #expect(rows.count == 2)
    #expect(
      rows[0]["parent"] == "Department for Tides" && rows[0]["aliases"] == "TO" && rows[0]["as_of"] == "2026-03-02")
    #expect(rows[1]["closed"] == "2025-03-31")
    #expect(rows[1]["note"] == "superseded by Tide Office; closed status: replaced")
    #expect(result.problems.map(\.place) == ["results[2]"])
  }

  @Test func aRenamedBodyKeepsItsOldNameAsAnAlias() throws {
    let desk = try Desk([
      "organisations": ["Tides Bureau\tExecutive agency\t\tlive\t\tTB\thttps://x.example/tide-office\ta list\t"]
    ])
    try desk.write("organisations.json", Self.organisations)
    try desk.importing("organisations.json")
    let row = try #require(try desk.rows("organisations").first)
    #expect(row["name"] == "Tide Office" && row["aliases"] == "TB|TO|Tides Bureau")
  }

  @Test(arguments: [
    ("HMP Harbour Gate", "Harbour Gate", "prison", "HM Prison Harbour Gate"),
    ("Harbour Gate (HMP)", "Harbour Gate", "prison", "Harbour Gate jail"),
    ("Harbour Gate Prison", "Harbour Gate", "prison", "HMP Harbour Gate"),
    ("HMP & YOI Saltmarsh", "Saltmarsh", "prison/YOI", "HMP/YOI Saltmarsh"),
    ("HMYOI Dunmere", "Dunmere", "YOI", "Dunmere Young Offender Institution"),
    ("Dunmere Immigration Removal Centre", "Dunmere", "IRC", "Dunmere IRC"),
    ("Harbour Gate", "Harbour Gate", "prison", "HMP Harbour Gate"),
  ])
  func aPrisonGoesByItsNameWithoutItsKind(listed: String, name: String, kind: String, alias: String) throws {
    let row = PrisonRow.row(listed, kind: "", cells: [:])
    #expect(row["name"] == name && row["kind"] == kind)
    #expect(row["aliases"].split(separator: "|").contains(Substring(alias)))
  }

  @Test func aListOfPrisonsIsReadByItsColumns() throws {
    let desk = try Desk([
      "prisons": ["Harbour Gate\tprison\tCategory B\tCoast\t\t\t\topen\tHGI\tHMP Harbour Gate|the Gate\ta list\t"]
    ])
    try desk.write(
      "prisons.csv",
      "Prison Name;Operator;Active\r\nHMP Harbour Gate;Crown Custody Ltd;yes\r\n\"Dunmere (HMYOI)\";;no\r\n;x;yes\r\n")
    let result = try desk.importing("prisons.csv", asOf: "2026-05-01")
    let rows = try desk.rows("prisons")
    #expect(rows.count == 2)
    #expect(rows[0]["operator"] == "Crown Custody Ltd" && rows[0]["category"] == "Category B")
    #expect(rows[0]["aliases"]?.hasPrefix("HMP Harbour Gate|the Gate|") == true && rows[0]["as_of"] == "2026-05-01")
    #expect(rows[1]["name"] == "Dunmere" && rows[1]["status"] == "closed" && rows[1]["kind"] == "YOI")
    #expect(result.problems.map(\.place) == ["4"])
  }

  @Test func thePrisonRegisterIsReadAsItIs() throws {
    let desk = try Desk()
    try desk.write(
      "register.json",
      """
      [{"prisonId": "HGI", "prisonName": "Harbour Gate (HMP)", "active": true, "categories": ["C", "B"],
        "operators": [{"name": "PSP"}], "addresses": [{"county": "Coastshire", "country": "England"}]}]
      """)
    try desk.importing("register.json")
    let row = try #require(try desk.rows("prisons").first)
    #expect(
      row["category"] == "Category B/Category C" && row["region"] == "Coastshire, England" && row["status"] == "open")
  }
}
