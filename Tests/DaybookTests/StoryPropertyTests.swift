import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// What holds of the findings of any story, tried on the invented ones.
@Suite struct StoryPropertyTests {
  /// Documents whose repetition may add a finding, of all the stories together.
  static let addedByRepetition = 3

  let pipeline: Pipeline

  init() throws { pipeline = try Pipeline() }

  private func documents(_ name: String) throws -> [Document] {
    let folder = Repository.root.appending(path: "Tests/DaybookTests/Stories/\(name)")
    return pipeline.documents(paths: try LabelledStory.paths(folder)).documents
  }

  /// The open findings, by what does not hang on the order of the documents.
  private func open(_ chronology: Chronology) -> [String] {
    chronology.findings.filter(\.isOpen).map { "\($0.kind) \($0.key)" }.sorted()
  }

  @Test(arguments: StoryTests.names)
  func theOrderOfDocumentsChangesNothing(name: String) throws {
    let documents = try documents(name)
    let last = documents.count - 1
    let reversed = documents.reversed().map { document in
      var document = document
      document.copyOf = document.copyOf.map { last - $0 }
      return document
    }
    let (there, back) = (pipeline.chronology(of: documents), pipeline.chronology(of: reversed))
    #expect(open(there) == open(back))
    #expect(there.events.map(\.kind.rawValue).sorted() == back.events.map(\.kind.rawValue).sorted())
  }

  @Test func aDocumentThatRepeatsWhatIsKnownAddsNoFinding() throws {
    var added: [String] = []
    for name in StoryTests.names {
      let documents = try documents(name)
      let before = pipeline.chronology(of: documents).findings.count(where: \.isOpen)
      for (index, document) in documents.enumerated() {
        var copy = document
        copy.id = "d\(documents.count + 1)"
        copy.path = "again.txt"
        copy.outlet = "The Echo"
        copy.copyOf = document.copyOf ?? index
        let after = pipeline.chronology(of: documents + [copy]).findings.count(where: \.isOpen)
        if after > before { added.append("\(name) \(document.id)") }
      }
    }
    #expect(added.count <= Self.addedByRepetition, "\(added)")
  }

  /// Findings of two sources; one that rests on a third document afterwards is another.
  @Test func removingOneOfTwoQuotationsRemovesTheFinding() throws {
    var tried = 0
    for name in StoryTests.names {
      let documents = try documents(name)
      let chronology = pipeline.chronology(of: documents)
      for finding in chronology.findings where finding.isOpen && finding.sources.count == 2 {
        for (gone, kept) in [(0, 1), (1, 0)] {
          let (removed, other) = (finding.sources[gone].span, finding.sources[kept].span)
          guard !removed.overlaps(other) else { continue }
          let rest = pipeline.chronology(of: blanked(removed, in: documents))
          let still = rest.findings.filter {
            $0.isOpen && $0.kind == finding.kind && $0.sources.contains { $0.span.overlaps(other) }
              && $0.summary == finding.summary
              && $0.sources.allSatisfy { [removed.document, other.document].contains($0.span.document) }
          }
          #expect(still.isEmpty, "\(name): \(finding.summary)")
          tried += 1
        }
      }
    }
    #expect(tried > 0)
  }

  /// The documents with spaces in place of some words.
  private func blanked(_ span: Span, in documents: [Document]) -> [Document] {
    var documents = documents
    documents[span.document].text.replaceSubrange(
      span.range, with: [UInt8](repeating: 0x20, count: span.range.count))
    return documents
  }
}
