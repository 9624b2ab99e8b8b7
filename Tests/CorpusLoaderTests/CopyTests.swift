import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@Suite struct CopyTests {
  private let wire = (0..<30).map { "Sentence number \($0) tells of gate \($0 * 7) and lock \($0 * 13) by the quay." }

  private func corpus(_ texts: [String]) throws -> LoadedCorpus {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("copies-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, text) in texts.enumerated() {
      try Data(text.utf8).write(to: folder.appendingPathComponent("\(index).txt"))
    }
    return Loader().load(paths: [folder.path])
  }

  @Test func agencyCopyInTwoOutletsIsOneText() throws {
    let other = (0..<30).map { "A wholly different line \($0 * 3) on ferries, tolls and \($0 * 11) bridges." }
    let found = try corpus([
      wire.joined(separator: "\n"), other.joined(separator: "\n"),
      "A local headline\n" + wire.dropLast(6).joined(separator: "\n"),
    ])
    #expect(found.documents.map(\.copyOf) == [nil, nil, 0])
    #expect(found.documents[2].notes.last == "a copy of d1")
  }

  @Test func theOriginalIsTheOnePublishedFirst() throws {
    let text = wire.joined(separator: "\n")
    let found = try corpus(["---\npublished: 2026-03-05\n---\n" + text, "---\npublished: 2026-03-04\n---\n" + text])
    #expect(found.documents.map(\.copyOf) == [1, nil])
  }

  @Test func shortTextsAndSharedQuotationsAreNoCopies() throws {
    let found = try corpus(["The gate was open.", "The gate was open."])
    #expect(found.documents.map(\.copyOf) == [nil, nil])
  }
}
