import ChronologyModel
import Foundation
import Knowledge
import Testing

@testable import ReferenceImporter

/// A folder with small tables of invented people, and files to be imported into it.
final class Desk {
  let folder: String

  /// Tables with a header each and what `tables` adds: a name, and lines under the header.
  init(_ tables: [String: [String]] = [:]) throws {
    folder = NSTemporaryDirectory() + "/daybook-import-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, header) in Desk.headers {
      try write(name + ".tsv", ([header] + (tables[name] ?? [])).joined(separator: "\n") + "\n")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static let headers = [
    "people":
      "mnis_id\tpublicwhip_id\tname\thonorific\tgender\tparty\tconstituency\thouse\tstart\tend\taliases\tsource\tnote",
    "offices": "person\toffice\tbody\tstart\tend\tparty\tsource\taliases\tkind\trank\tas_of\tnote",
    "office_aliases": "alias\toffices",
    "prisons": "name\tkind\tcategory\tregion\toperator\topened\tclosed\tstatus\tprison_id\taliases\tsource\tnote",
    "organisations": "name\tkind\tparent\tstatus\tclosed\taliases\turl\tsource\tnote",
  ]

  /// Writes a file into the folder.
  @discardableResult func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    return folder + "/" + name
  }

  /// Imports files of the folder, and writes the tables as the command does.
  @discardableResult func importing(_ names: String..., asOf: String? = nil) throws -> ReferenceImport {
    let result = try ReferenceImport(
      paths: names.map { folder + "/" + $0 }, into: TableSource(directory: folder),
      asOf: asOf.flatMap { .init(iso: $0) })
    for table in result.results { try write(table.table + ".tsv", String(decoding: table.bytes, as: UTF8.self)) }
    return result
  }

  /// The rows of a table, each as its filled cells.
  func rows(_ name: String) throws -> [[String: String]] {
    let table = try TableSource(directory: folder).table(name)
    return (0..<table.count).map { row in
      Dictionary(uniqueKeysWithValues: table.columns.indices.map { (table.columns[$0], table.string(row, $0)) })
        .filter { !$0.value.isEmpty }
    }
  }

  /// A table as a file.
  func text(_ name: String) throws -> String { try String(contentsOfFile: "\(folder)/\(name).tsv", encoding: .utf8) }
}
