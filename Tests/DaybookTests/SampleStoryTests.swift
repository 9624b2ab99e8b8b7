import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// The sample story that the README shows: what is found in it stays found.
@Suite struct SampleStoryTests {
  let chronology: Chronology

  init() throws {
    chronology = try Pipeline().chronology(paths: [Repository.root.appending(path: "corpus/wandsworth-2025").path])
  }

  @Test func everyConflictOfTheSampleIsFoundAndNoneBesides() {
    let found = chronology.findings.filter(\.isOpen).map { "\($0.severity.rawValue) \($0.kind.rawValue)" }.sorted()
    #expect(
      found == [
        "high order", "high promise_outcome", "high who_knew_when", "low anachronism", "low identity",
        "medium custody_basis", "medium manner", "medium offence", "medium office_holder", "medium office_holder",
      ])
  }

  @Test(arguments: [
    ("Hadush Kebatu", EventKind.releaseInError, "2025-10-24"),
    ("Hadush Kebatu", .recapture, "2025-10-26"),
    ("Brahim Kaddour-Cherif", .releaseInError, "2025-10-29"),
    ("William Smith", .releaseInError, "2025-11-03"),
    ("William Smith", .surrender, "2025-11-06"),
    ("Brahim Kaddour-Cherif", .recapture, "2025-11-07"),
  ]) func eachManIsFreedAndTakenOnceOnItsDay(person: String, kind: EventKind, day: String) throws {
    let entity = try #require(chronology.entities.firstIndex { $0.name == person })
    let events = chronology.events.filter { $0.kind == kind && $0.people.contains(entity) }
    #expect(events.map { $0.date?.value } == [day])
  }
}
