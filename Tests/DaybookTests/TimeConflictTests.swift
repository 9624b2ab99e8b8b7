import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// Two short reports of one matter, from their words to what conflicts in time.
@Suite struct TimeConflictTests {
  /// The kinds of the open findings in two reports, of 10 and 11 June 2031.
  private func open(_ one: String, _ other: String) throws -> [Finding.Kind] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("daybook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, outlet, day, text) in [
      ("a", "The Sentinel", "2031-06-10", one), ("b", "Vale Chronicle", "2031-06-11", other),
    ] {
      try Data("---\noutlet: \(outlet)\npublished: \(day)\n---\n\(text)\n".utf8)
        .write(to: folder.appendingPathComponent("\(name).txt"))
    }
    return try Pipeline().chronology(paths: [folder.path]).findings.filter(\.isOpen).map(\.kind)
  }

  // MARK: Lengths

  @Test func aLengthIsHeldToTheTimesOfItsEnds() throws {
    let ends = "The call for Mr Hale was made at 6pm on 3 June, and the ambulance arrived at 9pm."
    #expect(try open("Mr Hale waited nine hours for an ambulance on 3 June.", ends) == [.duration])
    #expect(try open("Mr Hale waited three hours for an ambulance on 3 June.", ends) == [])
  }

  @Test func twoLengthsOfOneSpellConflict() throws {
    let long = "Ned Harker was at large for nine days before police caught him."
    #expect(try open(long, "Ned Harker was on the run for three days, police said.") == [.duration])
    #expect(try open(long, "Sam Poole was on the run for three days, police said.") == [])
  }

  // MARK: Knowledge

  @Test func aMomentOfLearningAfterATellingConflicts() throws {
    let first = "Ann Poole first learned of the overspend on 6 June, her office said."
    #expect(try open(first, "Ann Poole was told of the overspend on 12 May, minutes show.") == [.whoKnewWhen])
    #expect(try open(first, "Cal Rees was told of the overspend on 12 May, minutes show.") == [])
    #expect(try open(first, "Ann Poole was told of the strike on 12 May, minutes show.") == [])
  }

  @Test func partOfAMatterIsNotTheWhole() throws {
    let full = "Ann Poole first learned of the full size of the overspend on 6 June, her office said."
    #expect(try open(full, "Ann Poole was told of the overspend on 12 May, minutes show.") == [])
  }

  // MARK: Somebody unnamed

  @Test func twoDaysOfOneReleaseOfSomebodyUnnamedConflict() throws {
    let one = "The prisoner was freed by mistake on Thursday 5 June, the jail said."
    #expect(try open(one, "The inmate was freed by mistake on Friday 6 June.") == [.date])
    #expect(try open(one, "A second inmate was freed by mistake on Friday 6 June.") == [])
  }
}
