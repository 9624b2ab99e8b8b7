internal import Foundation
internal import KnowledgeTables

/// Where tables come from: those inside the program, or a folder that overrides some of them.
public struct TableSource: Sendable {
  /// A folder whose `NAME.tsv` stand in place of the embedded ones; nil for the embedded ones alone.
  public var directory: String?
  /// Tables by name, without `.tsv`, that stand in place of those of both: what is about to be written, to be tried
  /// first.
  public var overrides: [String: [UInt8]]

  /// The embedded tables, overridden by the files of `directory`, and those by `overrides`.
  public init(directory: String? = nil, overrides: [String: [UInt8]] = [:]) {
    self.directory = directory
    self.overrides = overrides
  }

  /// The names of the embedded tables, without `.tsv`.
  public static var names: [String] {
    var names: [String] = []
    while let pointer = daybook_table_at(names.count).name { names.append(String(cString: pointer)) }
    return names
  }

  /// The table called `name`, without `.tsv`. Throws when there is none, or it cannot be read.
  public func table(_ name: String) throws(TableError) -> Table {
    try Table(name: name + ".tsv", bytes: try bytes(name))
  }

  /// The file of the table called `name`, without `.tsv`. Throws when there is none.
  public func bytes(_ name: String) throws(TableError) -> [UInt8] {
    if let bytes = overrides[name] { return bytes }
    if let directory, let bytes = FileManager.default.contents(atPath: "\(directory)/\(name).tsv") {
      return Array(bytes)
    }
    var index = 0
    while let pointer = daybook_table_at(index).name {
      if String(cString: pointer) == name {
        let found = daybook_table_at(index)
        return Array(UnsafeBufferPointer(start: found.bytes, count: found.length))
      }
      index += 1
    }
    throw TableError(table: name + ".tsv", line: 0, reason: "there is no such table")
  }
}
