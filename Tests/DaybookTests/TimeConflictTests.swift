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

  // MARK: Order

  private let order = "The trust tested the water before it opened the fountain, its chair said."

  @Test func anOrderOfTwoClausesIsHeldToTheirDays() throws {
    let late = "The trust opened the fountain on 3 May. It tested the water on 19 May."
    let early = "The trust tested the water on 2 May. It opened the fountain on 3 May."
    #expect(try open(order, late) == [.order])
    #expect(try open(order, early) == [])
  }

  @Test func whatShouldHaveComeFirstIsNoAccountOfWhatDid() throws {
    let late = "The trust opened the fountain on 3 May. It tested the water on 19 May."
    #expect(try open("The trust should have tested the water before it opened the fountain, critics said.", late) == [])
  }

  @Test func anotherRoundIsAnotherThing() throws {
    let second = "The trust opened the fountain on 3 May. It tested the water a second time on 19 May."
    #expect(try open(order, second) == [])
  }

  // MARK: Lengths

  @Test func aLengthIsHeldToTheDaysOfItsEnds() throws {
    let days = "The Marsh Lane pumps failed on 2 May. The Marsh Lane pumps were repaired on 5 May."
    #expect(try open("The Marsh Lane pumps were out of action for three weeks.", days) == [.duration])
    #expect(try open("The Marsh Lane pumps were out of action for four days.", days) == [])
  }

  @Test func twoLengthsOfOneSpellConflict() throws {
    let long = "Ned Harker was at large for nine days before police caught him."
    #expect(try open(long, "Ned Harker was on the run for three days, police said.") == [.duration])
    #expect(try open(long, "Ned Harker was on the run for more than a week, police said.") == [])
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
    #expect(try open(one, "The inmate was freed by mistake on Friday 30 May.") == [.date])
    #expect(try open(one, "The inmate was freed by mistake on Friday 9 May.") == [])
  }
}
