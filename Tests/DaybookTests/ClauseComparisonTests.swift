import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// Clauses of two accounts that say the same but for one thing, from bytes to findings.
@Suite struct ClauseComparisonTests {
  private let pipeline: Pipeline

  init() throws { pipeline = try Pipeline() }

  /// The kinds of the open findings between two reports of the days given.
  private func open(
    _ first: String, _ second: String, days: (String, String) = ("2031-03-06", "2031-03-07")
  ) throws -> [Finding.Kind] {
    let folder = try ScratchFolder.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (outlet, day, text) in [("Courier", days.0, first), ("Herald", days.1, second)] {
      let file = folder.appending(path: "\(outlet).txt")
      try Data("---\noutlet: \(outlet)\npublished: \(day)\n---\n\(text)\n".utf8).write(to: file)
    }
    return pipeline.chronology(paths: [folder.path]).findings.filter(\.isOpen).map(\.kind)
  }

  @Test func oneReleaseFromTwoPrisonsOnOneDayConflicts() throws {
    let first = "Harl was let out of HMP Stonelow by mistake on Monday."
    #expect(try open(first, "Harl was let out of HMP Marram by mistake on Monday.") == [.place])
    #expect(try open(first, "Harl was let out of HMP Marram by mistake on Tuesday.").contains(.place) == false)
    #expect(try open(first, "Quill was let out of HMP Marram by mistake on Monday.").isEmpty)
  }

  @Test func anAccountThatNamesBothPlacesTellsOfAJourney() throws {
    #expect(
      try open(
        "Harl was taken to HMP Stonelow on Monday.",
        "Harl was taken to HMP Marram on Monday. He had come from HMP Stonelow."
      ).isEmpty)
  }

  @Test func twoLengthsOfOneThingConflict() throws {
    let first = "The prisoner was let out 29 days early, the ministry said."
    #expect(try open(first, "The prisoner was let out 92 days early, the ministry said.") == [.duration])
    #expect(try open(first, "The prisoner was let out about a month early, the ministry said.").isEmpty)
    #expect(try open(first, "The other prisoner was let out 92 days early, the ministry said.").isEmpty)
  }

  @Test func plansAreHeldAgainstPlansAndNotAgainstWhatCameAbout() throws {
    let first = "The new ferry terminal will cost £4.2m, the council said."
    #expect(try open(first, "The council said the new ferry terminal would cost £2.4m.") == [.count])
    #expect(try open(first, "The new ferry terminal cost £2.4m, the council said.").isEmpty)
  }

  @Test func numbersOfDifferentPeopleOrInRounderFiguresAreNoConflict() throws {
    let first = "There were 39 men aboard the barge when the order to leave came."
    #expect(try open(first, "There were 57 men aboard the barge when the order to leave came.") == [.count])
    #expect(try open(first, "There were 57 women aboard the barge when the order to leave came.").isEmpty)
    #expect(
      try open("The council paid £4.2m for the ferry terminal.", "The council paid £4m for the ferry terminal.")
        .isEmpty)
  }

  @Test(arguments: [
    ("Ann Poole voted for the ferry contract on 3 March.", "Ann Poole voted against the ferry contract on 3 March."),
    ("The Fernby archive was empty on 3 March.", "The Fernby archive was full on 3 March."),
  ]) func oppositesConflict(first: String, second: String) throws {
    #expect(try open(first, second) == [.statement])
  }

  @Test(arguments: [
    ("Ministers accepted 12 recommendations in March.", "Ministers rejected three recommendations in March."),
    ("A man was injured in the Fernby crash on Monday.", "A man was unhurt in the Fernby crash on Monday."),
    ("The Fernby archive was empty on 3 March.", "The Fernby archive was full on 3 April."),
  ]) func oppositesSaidOfTwoThingsOrTimesAreNoConflict(first: String, second: String) throws {
    #expect(try open(first, second).isEmpty)
  }

  @Test(arguments: [
    "Carl Lane says Ann Poole told him to slow the payments. She said that was not the case.",
    "Carl Lane said Ann Poole had told him to slow the payments. She rejected the claim.",
    "Carl Lane said Ann Poole had told him to slow the payments.\n\nAnn Poole said there was no truth in the claim.",
  ]) func whatIsSaidAndDeniedBesideItConflicts(text: String) throws {
    #expect(try open(text, "The Fernby bridge opened in May.") == [.statement])
  }

  @Test(arguments: [
    "Carl Lane says the scheme is unfair. Ann Poole said that was not the case.",
    "Ann Poole told him to slow the payments. The road was wet, and that was not good.",
    "Ann Poole said she had told him to slow the payments. She said that was not the whole of it.",
    "Carl Lane was charged with theft. He denies the charge.",
  ]) func anOpinionAPleaAndOnesOwnWordsAreNotDenied(text: String) throws {
    #expect(try open(text, "The Fernby bridge opened in May.").isEmpty)
  }
}
