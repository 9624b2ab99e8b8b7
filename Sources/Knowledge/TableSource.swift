internal import Foundation
internal import KnowledgeTables

/// Where tables come from: those inside the program, or a folder that overrides some of them.
public struct TableSource: Sendable {
  /// A folder whose `NAME.tsv` stand in place of the embedded ones; nil for the embedded ones alone.
  public var directory: String?

  /// The embedded tables, overridden by the files of `directory`.
  public init(directory: String? = nil) { self.directory = directory }

  /// The names of the embedded tables, without `.tsv`.
  public static var names: [String] {
    var names: [String] = []
    while let pointer = daybook_table_at(names.count).name { names.append(String(cString: pointer)) }
    return names
  }

  /// The table called `name`, without `.tsv`. Throws when there is none, or it cannot be read.
  public func table(_ name: String) throws(TableError) -> Table {
    let file = name + ".tsv"
    if let directory, let bytes = FileManager.default.contents(atPath: directory + "/" + file) {
      return try Table(name: file, bytes: Array(bytes))
    }
    var index = 0
    while let pointer = daybook_table_at(index).name {
      if String(cString: pointer) == name {
        let found = daybook_table_at(index)
        return try Table(name: file, bytes: Array(UnsafeBufferPointer(start: found.bytes, count: found.length)))
      }
      index += 1
    }
    throw TableError(table: file, line: 0, reason: "there is no such table")
  }
}
