import ChronologyModel
import Foundation
import Knowledge
import Testing

@Suite struct ReferenceTableTests {
  let knowledge: ReferenceTables

  init() throws { knowledge = try ReferenceTables() }

  @Test func everyRowIsRead() {
    #expect(knowledge.offices.count > 3_300)
    #expect(knowledge.people.count > 3_200)
    #expect(knowledge.prisons.count == 204)
    #expect(knowledge.organisations.count > 1_300)
    #expect(knowledge.outlets.bodies.count > 100)
    #expect(knowledge.departments.count > 40)
  }

  @Test func anOutletIsKnownByItsHostWhateverStandsBeforeTheDomain() {
    for host in ["bbc.co.uk", "www.bbc.co.uk", "m.bbc.co.uk", "feeds.bbci.co.uk", "WWW.BBC.COM:443"] {
      #expect(knowledge.outlets.name(host: host) == "BBC News")
    }
    #expect(knowledge.outlets.name(host: "notbbc.co.uk.example") == nil)
    #expect(knowledge.outlets.name(host: "co.uk") == nil)
  }

  @Test func anOutletIsKnownByItsShortName() {
    #expect(knowledge.outlets.name(alias: "BBC") == "BBC News")
    #expect(knowledge.outlets.name(alias: "the Mirror") == "Daily Mirror")
    #expect(knowledge.outlets.name(alias: "The Wexcombe Bugle") == nil)
  }

  @Test func aPrisonIsKnownByItsForms() {
    let prisons = knowledge.prisons
    for form in ["HMP Belmarsh", "Belmarsh prison", "HM Prison Belmarsh"] {
      #expect(prisons.name(alias: form) == "Belmarsh")
    }
    #expect(prisons.name(alias: "HMP Saltmarsh") == nil)
  }

  @Test func membersAreFoundByNameAndTitle() throws {
    let people = knowledge.people
    #expect(people.people(named: "Sir Keir").map(\.name) == ["Keir Starmer"])
    #expect(people.people(named: "Rosena Allin Khan").map(\.name) == ["Rosena Allin-Khan"])
    #expect(people.people(named: "Daniel").isEmpty)
    let member = try #require(people.people(named: "Daniel Kawczynski").first)
    #expect(member.sat(from: try #require(CivilDay(iso: "2020-01-01")), to: try #require(CivilDay(iso: "2020-02-01"))))
    #expect(!member.sat(from: try #require(CivilDay(iso: "2025-01-01")), to: try #require(CivilDay(iso: "2025-02-01"))))
  }

  @Test func aDateWithoutDayStandsForAllItsDays() throws {
    let month = try #require(PartialDate("2025-02"))
    #expect(month.earliest == CivilDay(iso: "2025-02-01") && month.latest == CivilDay(iso: "2025-02-28"))
    let year = try #require(PartialDate("2025"))
    #expect(year.earliest == CivilDay(iso: "2025-01-01") && year.latest == CivilDay(iso: "2025-12-31"))
    #expect(PartialDate("") == nil && PartialDate("spring 2025") == nil && PartialDate("2025-13") == nil)
  }

  @Test func aBrokenTableIsNamedWithItsLine() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("knowledge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("title\tkind\tgender\nSquire\tgrand\tM\n".utf8).write(to: folder.appendingPathComponent("titles.tsv"))
    #expect(throws: TableError(table: "titles.tsv", line: 2, reason: "\"grand\" is no kind of title")) {
      try ReferenceTables(source: TableSource(directory: folder.path))
    }
  }
}
