import Testing

@testable import ReferenceImporter

@Suite struct MembersTests {
  private static let search = """
    {"items": [{"value": {"id": 7003, "nameListAs": "Quill, Sir Piers", "nameDisplayAs": "Sir Piers Quill",
      "latestParty": {"name": "Harbour Party"}, "gender": "M",
      "latestHouseMembership": {"membershipFrom": "Upper Dunmere", "house": 1,
        "membershipStartDate": "2019-12-12T00:00:00", "membershipEndDate": null,
        "membershipStatus": {"statusStartDate": "2024-07-04T00:00:00"}}}, "links": []}], "totalResults": 1}
    """
  private static let biography = """
    {"value": {
      "representations": [{"house": 1, "name": "Upper Dunmere", "startDate": "2019-12-12T00:00:00", "endDate": null}],
      "houseMemberships": [{"house": 1, "name": "Commons", "startDate": "2019-12-12T00:00:00", "endDate": null}],
      "partyAffiliations": [
        {"house": 1, "name": "Reform League", "startDate": "2019-12-12T00:00:00", "endDate": "2023-03-01T00:00:00"},
        {"house": 1, "name": "Harbour Party", "startDate": "2023-03-01T00:00:00", "endDate": null}],
      "governmentPosts": [
        {"house": 1, "name": "Minister of State (Tides)", "startDate": "2025-09-07T00:00:00", "endDate": null}],
      "oppositionPosts": [{"house": 1, "name": "Shadow Minister (Reefs)", "startDate": "never", "endDate": null}]},
     "links": [{"rel": "self", "href": "/Members/7003/Biography", "method": "GET"}]}
    """

  @Test func aListOfMembersAddsThoseWhoAreNew() throws {
    let desk = try Desk()
    try desk.write("search.json", Self.search)
    #expect(try desk.importing("search.json").problems.isEmpty)
    let row = try #require(try desk.rows("people").first)
    #expect(row["name"] == "Piers Quill" && row["honorific"] == "Sir" && row["mnis_id"] == "7003")
    #expect(row["constituency"] == "Upper Dunmere" && row["house"] == "Commons" && row["as_of"] == "2024-07-04")
    #expect(row["aliases"] == "Sir Piers Quill|Sir Piers|Mr Quill")
  }

  @Test func aListOfMembersLeavesThePartiesOfEarlierTermsAlone() throws {
    let desk = try Desk([
      "people": [
        "7003\t\tPiers Quill\t\tM\tReform League\tUpper Dunmere\tCommons\t2019-12-12\t2023-02-28\t\ta list\t",
        "7003\t\tPiers Quill\t\tM\tHarbour Party\tUpper Dunmere\tCommons\t2023-03-01\t\t\ta list\t",
      ]
    ])
    try desk.write("search.json", Self.search)
    try desk.importing("search.json")
    let rows = try desk.rows("people")
    #expect(rows.count == 2)
    #expect(rows[0]["party"] == "Reform League" && rows[0]["honorific"] == nil && rows[0]["end"] == "2023-02-28")
    #expect(rows[1]["start"] == "2023-03-01" && rows[1]["honorific"] == "Sir")
  }

  @Test func aBiographyGivesATermForEachPartyAndThePosts() throws {
    let desk = try Desk()
    try desk.write("search.json", Self.search)
    try desk.write("biography.json", Self.biography)
    let result = try desk.importing("biography.json", "search.json")
    let terms = try desk.rows("people").map { [$0["party"], $0["start"], $0["end"]] }
    #expect(terms == [["Reform League", "2019-12-12", "2023-03-01"], ["Harbour Party", "2023-03-01", nil]])
    let office = try #require(try desk.rows("offices").first)
    #expect(office["person"] == "Piers Quill" && office["office"] == "Minister of State (Tides)")
    #expect(office["party"] == "Harbour Party" && office["as_of"] == "2025-09-07")
    #expect(result.problems.map(\.place) == ["value.oppositionPosts[0]"])
  }

  @Test func aBiographyOfNobodyKnownIsNamed() throws {
    let desk = try Desk()
    try desk.write("biography.json", Self.biography)
    let result = try desk.importing("biography.json")
    #expect(result.results.isEmpty && !result.problems.isEmpty)
  }

  @Test func postsWithTheirHoldersAreTermsOfOffice() throws {
    let desk = try Desk()
    try desk.write(
      "posts.json",
      """
      [{"value": {"type": 0, "name": "Secretary of State for Tides", "id": 1,
        "postHolders": [{"member": {"value": {"id": 7003, "nameDisplayAs": "Sir Piers Quill"}},
          "startDate": "2025-09-05T00:00:00", "endDate": null}, {"member": null, "startDate": "2024-07-05T00:00:00"}],
        "governmentDepartments": [{"id": 2, "name": "Department for Tides"}]}, "links": []}]
      """)
    let result = try desk.importing("posts.json")
    let office = try #require(try desk.rows("offices").first)
    #expect(office["person"] == "Piers Quill" && office["body"] == "Department for Tides")
    #expect(result.problems.map(\.place) == ["[0].postHolders[1]"])
  }
}
