import ChronologyModel
import Foundation

@testable import Daybook

/// A folder of documents with a careful reading of them in `expect.json`.
struct LabelledStory: Decodable {
  struct Event: Decodable {
    var date: String?
    var evidence: [String]
  }

  struct Pair: Decodable {
    var type: String
    var quoteA: String
    var quoteB: String
  }

  var noFlags: Bool
  var events: [Event]
  var contradictions: [Pair]
  var notContradictions: [Pair]

  /// Reads the expectation of a folder.
  static func read(_ folder: URL) throws -> LabelledStory {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(
      LabelledStory.self, from: Data(contentsOf: folder.appending(path: "expect.json")))
  }

  /// The paths of the documents of a folder, in order.
  static func paths(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { !$0.hasSuffix(".json") }.map {
      folder.appending(path: $0).path
    }
  }
}

/// Where labelled words stand in a chronology.
struct LabelledWords {
  let chronology: Chronology

  /// Every place of `words` in the documents.
  func places(_ words: String) -> [Span] {
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty else { return [] }
    return chronology.documents.enumerated().flatMap { index, document -> [Span] in
      guard document.text.count >= wanted.count else { return [] }
      return (0...(document.text.count - wanted.count)).filter {
        document.text[$0] == wanted[0] && document.text[$0..<($0 + wanted.count)].elementsEqual(wanted)
      }.map { Span(document: index, start: $0, end: $0 + wanted.count) }
    }
  }

  /// True when some source stands where the words do.
  func stands(_ words: String, in sources: [Source]) -> Bool {
    places(words).contains { place in sources.contains { $0.span.overlaps(place) } }
  }

  /// True when an open finding has both quotations; the one that is printed suffices where it stands against a register,
  /// the calendar or sums.
  func isFlagged(_ pair: LabelledStory.Pair) -> Bool {
    chronology.findings.contains { finding in
      guard finding.isOpen else { return false }
      let (a, b) = (stands(pair.quoteA, in: finding.sources), stands(pair.quoteB, in: finding.sources))
      return finding.sources.count == 1 ? a || b : a && b
    }
  }
}
