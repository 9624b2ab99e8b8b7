import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// The small invented bundles of `Bundles/`, read from bytes to findings.
@Suite struct BundleTests {
  /// Of all labelled events, so many at least are found on their day.
  static let eventsFound = 76
  /// Of all labelled conflicts, so many at least are found with both quotations.
  static let conflictsFound = 6

  static var folders: [URL] {
    get throws {
      let base = Repository.root.appending(path: "Tests/DaybookTests/Bundles")
      return try FileManager.default.contentsOfDirectory(atPath: base.path).sorted().filter { !$0.hasSuffix(".md") }.map
      {
        base.appending(path: $0)
      }
    }
  }

  @Test func eventsAndConflictsAreFoundAndNoLookAlikeIsFlagged() throws {
    let pipeline = try Pipeline()
    var (events, conflicts) = (0, 0)
    for folder in try Self.folders {
      let story = try LabelledStory.read(folder)
      let words = LabelledWords(chronology: pipeline.chronology(paths: try LabelledStory.paths(folder)))
      events += story.events.count { isFound($0, words) }
      conflicts += story.contradictions.count(where: words.isFlagged)
      for pair in story.notContradictions where pair.quoteA != pair.quoteB {
        #expect(!words.isFlagged(pair), "\(folder.lastPathComponent): \(pair.quoteA) / \(pair.quoteB)")
      }
      let open = words.chronology.findings.filter(\.isOpen).map(\.summary)
      #expect(!story.noFlags || open.isEmpty, "\(folder.lastPathComponent): \(open)")
    }
    #expect(events >= Self.eventsFound, "\(events) events")
    #expect(conflicts >= Self.conflictsFound, "\(conflicts) conflicts")
  }

  /// True when an event of that date quotes some of the evidence.
  private func isFound(_ expected: LabelledStory.Event, _ words: LabelledWords) -> Bool {
    guard let date = expected.date else { return false }
    return words.chronology.events.contains { event in
      let dates = ([event.date].compactMap(\.self) + event.rivals).map { $0.value.prefix(10) }
      return dates.contains { $0 == date.prefix(10) }
        && expected.evidence.contains { words.stands($0, in: event.sources) }
    }
  }
}
