import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// The labelled pairs of short reports, each read as a story of two documents, from bytes to findings.
@Suite struct LabelledPairTests {
  /// A file of pairs, with the fewest conflicts to be found in it and the most look-alikes that may be flagged.
  static let files: [(name: String, found: Int, flagged: Int)] = [
    ("time", 24, 0), ("attributes", 19, 0), ("states", 14, 0), ("numbers", 26, 0),
  ]

  @Test(arguments: files)
  func conflictsAreFoundAndLookAlikesAreNotFlagged(name: String, found: Int, flagged: Int) throws {
    let file = Repository.root.appending(path: "Tests/ContradictionFinderTests/pairs/\(name).tsv")
    let pipeline = try Pipeline()
    var (hits, conflicts, alarms) = (0, 0, [String]())
    for line in try Repository.text(file).split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 8, "\(line)")
      let isFlagged = try pipeline.chronology(paths: paths(cells)).findings.contains(where: \.isOpen)
      let isConflict = cells[1].hasPrefix("conflict:")
      conflicts += isConflict ? 1 : 0
      if isFlagged, isConflict { hits += 1 }
      if isFlagged, !isConflict { alarms.append(cells[0]) }
    }
    #expect(conflicts >= 40)
    #expect(hits >= found, "\(hits) of \(conflicts) found")
    #expect(alarms.count <= flagged, "flagged: \(alarms)")
  }

  /// The two reports as files; one with the first text as its headline where outlet and day are the same.
  private func paths(_ cells: [String]) throws -> [String] {
    let folder = try ScratchFolder.make()
    let isOne = cells[2] == cells[5] && cells[3] == cells[6]
    if isOne {
      let title = cells[4].hasSuffix(".") ? String(cells[4].dropLast()) : cells[4]
      return [try report("a", cells[5], cells[6], cells[7], title: title, in: folder)]
    }
    return [
      try report("a", cells[2], cells[3], cells[4], in: folder),
      try report("b", cells[5], cells[6], cells[7], in: folder),
    ]
  }

  private func report(
    _ name: String, _ outlet: String, _ day: String, _ text: String, title: String? = nil, in folder: URL
  ) throws -> String {
    let head = title.map { "title: \($0)\n" } ?? ""
    let path = folder.appending(path: "\(name).txt")
    try Data("---\n\(head)outlet: \(outlet)\npublished: \(day)\n---\n\(text)\n".utf8).write(to: path)
    return path.path
  }
}

/// Folders for what a test writes, below the system's own for such things.
enum ScratchFolder {
  static func make() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daybook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
