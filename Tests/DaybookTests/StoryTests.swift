import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// The invented stories of `Stories/`, each with what a careful reader found in it (`expect.json`).
@Suite struct StoryTests {
  /// What is expected of one story.
  struct Expectation: Decodable {
    var noFlags: Bool
    var people: [String: [String]]
    var events: [Event]
    var notContradictions: [LookAlike]

    struct Event: Decodable {
      var date: String?
      var people: [String]
      var places: [String]
    }

    struct LookAlike: Decodable {
      var quoteA: String
      var quoteB: String
    }
  }

  static let names = [
    "ambassador", "barge", "flood-board", "gatherings", "laundry-van", "leaked-list", "lowfold-flood", "wrong-warrant",
  ]

  let pipeline: Pipeline

  init() throws { pipeline = try Pipeline() }

  func folder(_ name: String) -> URL { Repository.root.appending(path: "Tests/DaybookTests/Stories/\(name)") }

  func expectation(_ name: String) throws -> Expectation {
    let file = folder(name).appending(path: "expect.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Expectation.self, from: Data(contentsOf: file))
  }

  func chronology(_ name: String) throws -> Chronology {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder(name).path).sorted()
    let documents = files.filter { !$0.hasSuffix(".json") }.map { folder(name).appending(path: $0).path }
    return pipeline.chronology(paths: documents)
  }

  @Test(arguments: names)
  func mostPeopleOfAStoryAreFound(name: String) throws {
    let expected = try expectation(name).people
    let found = Set(try chronology(name).entities.filter { $0.kind == .person }.map(\.name))
    let hits = expected.filter { canonical, aliases in
      found.contains(canonical) || aliases.contains(where: found.contains)
    }
    #expect(hits.count * 10 >= expected.count * 7, "found \(found.sorted()) of \(expected.keys.sorted())")
  }

  @Test func halfOfAllEventsAreFoundOnTheirDay() throws {
    var total = 0
    var hits = 0
    for name in Self.names {
      let chronology = try chronology(name)
      for event in try expectation(name).events {
        guard let date = event.date else { continue }
        total += 1
        hits += chronology.events.contains { ($0.date?.value.prefix(10) ?? "") == date.prefix(10) } ? 1 : 0
      }
    }
    #expect(hits * 2 > total, "\(hits) of \(total)")
  }

  @Test(arguments: names)
  func noLookAlikeIsFlagged(name: String) throws {
    let chronology = try chronology(name)
    for finding in chronology.findings where finding.isOpen {
      let quotes = finding.sources.map { chronology.quote($0.span) }
      for pair in try expectation(name).notContradictions {
        let isFlagged =
          quotes.contains { $0.contains(pair.quoteA) } && quotes.contains { $0.contains(pair.quoteB) }
        #expect(!isFlagged || pair.quoteA == pair.quoteB, "\(finding.summary)")
      }
    }
  }

  @Test func aStoryOfLookAlikesAloneHasNoOpenFinding() throws {
    for name in Self.names where try expectation(name).noFlags {
      #expect(try chronology(name).findings.filter(\.isOpen).map(\.summary).isEmpty)
    }
  }

  @Test func theSameStoryGivesTheSameChronologyTwice() throws {
    let first = try chronology("barge")
    let second = try chronology("barge")
    #expect(first.events.map(\.summary) == second.events.map(\.summary))
    #expect(first.findings.map(\.summary) == second.findings.map(\.summary))
  }
}
