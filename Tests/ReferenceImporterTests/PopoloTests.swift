import Testing

@testable import ReferenceImporter

@Suite struct PopoloTests {
  @Test func termsOfOneSeatAreOneAndAPeerageIsAnother() throws {
    let desk = try Desk()
    try desk.write("people.json", Samples.people)
    let result = try desk.importing("people.json")
    #expect(result.problems.isEmpty)
    let rows = try desk.rows("people")
    #expect(rows.count == 3)
    #expect(rows[0]["name"] == "Ann Poole" && rows[0]["constituency"] == "Saltmarsh")
    #expect(rows[0]["start"] == "2015-05-08" && rows[0]["end"] == "2024-05-30")
    #expect(rows[0]["party"] == "Reform League" && rows[0]["mnis_id"] == "7001" && rows[0]["publicwhip_id"] == "90001")
    let peer = try #require(rows.first { $0["house"] == "Lords" })
    #expect(peer["name"] == "Baroness Poole of Saltmarsh" && peer["end"] == nil && peer["as_of"] == "2024-08-01")
    #expect(peer["aliases"] == "Baroness Poole|Lady Poole|Ann Poole|Annabel Poole")
    let knight = try #require(rows.first { $0["name"] == "Piers Quill" })
    #expect(knight["aliases"] == "Sir Piers Quill|Sir Piers|Mr Quill" && knight["honorific"] == "Sir")
  }

  @Test func whatEndedLongAgoOrIsNoHouseOfParliamentIsLeftOut() throws {
    let desk = try Desk()
    try desk.write("people.json", Samples.people)
    #expect(try desk.importing("people.json").passedOver == 2)
    #expect(try desk.rows("people").allSatisfy { $0["start"] != "1997-05-01" })
  }

  @Test func postsTakeTheNameBorneThenAndTheSideOfTheirParty() throws {
    let desk = try Desk([
      "offices": [
        "Ida Marr\tLeader of His Majesty's Official Opposition\tOfficial Opposition\t2024-07-05\t\tReform League\ta list\t"
          + "Leader of the Opposition\topposition\t\t2025-01-01\t"
      ]
    ])
    try desk.write("people.json", Samples.people)
    try desk.write("ministers.json", Samples.ministers)
    let result = try desk.importing("ministers.json", "people.json")
    let offices = try desk.rows("offices")
    let minister = try #require(offices.first { $0["office"] == "Secretary of State for Tides" })
    #expect(minister["person"] == "Ann Poole" && minister["kind"] == "government" && minister["rank"] == "SoS")
    #expect(minister["aliases"] == "Tides Secretary" && minister["end"] == "2021-09-15" && minister["as_of"] == nil)
    let shadow = try #require(offices.first { $0["office"] == "Shadow Secretary of State for Tides" })
    #expect(shadow["kind"] == "other-party", "the Harbour Party is not the Official Opposition here")
    #expect(shadow["as_of"] == "2025-01-20", "good to the newest start in the file, be it a committee's")
    #expect(!offices.contains { $0["office"] == "Chair" })
    #expect(result.problems.map(\.place) == ["memberships[3]"])
  }

  @Test func aListOfMembershipsAloneIsPopoloToo() throws {
    let desk = try Desk()
    try desk.write("people.json", Samples.people)
    try desk.write(
      "isle.json",
      """
      [{"id": "isle.parliament.data/membergovernmentroles/1", "role": "First Minister of the Isle",
        "person_id": ["uk.org.publicwhip/person/90002"], "organization_id": "isle-assembly", "start_date": "2021-05-20"}]
      """)
    #expect(try desk.importing("people.json", "isle.json", asOf: "2022-01-01").problems.isEmpty)
    let office = try #require(try desk.rows("offices").first)
    #expect(office["person"] == "Piers Quill" && office["as_of"] == "2022-01-01")
  }

  @Test func aNameTheTableHasStaysAndTheOtherIsAnAlias() throws {
    let desk = try Desk([
      "people": ["7001\t90001\tAnnie Poole\t\tF\tReform League\tSaltmarsh\tCommons\t2015-05-08\t\tMs Poole\ta list\t"]
    ])
    try desk.write("people.json", Samples.people)
    try desk.write("ministers.json", Samples.ministers)
    try desk.importing("people.json", "ministers.json")
    let member = try #require(try desk.rows("people").first)
    #expect(member["name"] == "Annie Poole" && member["end"] == "2024-05-30")
    #expect(member["aliases"]?.contains("Ann Poole") == true && member["aliases"]?.hasPrefix("Ms Poole") == true)
    #expect(try desk.rows("offices").contains { $0["person"] == "Annie Poole" })
  }
}
