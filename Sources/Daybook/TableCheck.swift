internal import ChronologyModel
internal import Foundation
public import Knowledge

/// A check of the tables that people edit: that each can be read, that dates are dates, and that each pattern matches its
/// examples and none of its counterexamples.
public struct TableCheck: Sendable {
  /// What is wrong, in the order of the tables and their lines; empty when all is well.
  public internal(set) var problems: [TableError] = []
  /// How many rows were looked at.
  public private(set) var rows = 0
  /// How many examples were run.
  public internal(set) var examples = 0

  /// Checks the tables; `tables` is a folder whose files stand in place of the embedded ones.
  public init(tables: String? = nil) {
    let source = TableSource(directory: tables)
    if let tables { findStrangers(in: tables) }
    for name in TableSource.names { checkRows(name, source) }
    guard problems.isEmpty else { return }
    do throws(TableError) {
      let pipeline = try Pipeline(tables: tables)
      let verbs = try VerbForms(source: source)
      let keys = [
        ("event_patterns", "kind"), ("attribute_patterns", "attribute"), ("knowledge_patterns", "strength"),
      ]
      for (name, key) in keys {
        run(try PatternTable(name, source: source, verbs: verbs), key: key, in: pipeline)
      }
      try runClauseKinds(source, in: pipeline)
      try runReckonings(source, in: pipeline)
      try runOpposites(source, in: pipeline)
    } catch {
      problems.append(error)
    }
  }

  /// Files of the folder that no table of the program has the name of: they would never be read.
  private mutating func findStrangers(in folder: String) {
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      problems.append(TableError(table: folder, line: 0, reason: "there is no such folder"))
      return
    }
    let known = Set(TableSource.names.map { $0 + ".tsv" })
    for file in files.sorted() where file.hasSuffix(".tsv") && !known.contains(file) {
      problems.append(TableError(table: file, line: 0, reason: "the program has no table of this name"))
    }
  }

  /// Reads one table and the dates in it.
  private mutating func checkRows(_ name: String, _ source: TableSource) {
    do throws(TableError) {
      let table = try source.table(name)
      rows += table.count
      let dates = ["start", "end", "as_of", "opened", "closed"].compactMap { column in
        table.columns.firstIndex(of: column).map { (column, $0) }
      }
      for row in 0..<table.count {
        for (column, index) in dates {
          let text = table.string(row, index)
          if !text.isEmpty, PartialDate(text) == nil {
            problems.append(table.error(row, "the \(column) is no date: write 2025-09-05, 2025-09 or 2025"))
          }
        }
      }
    } catch {
      problems.append(error)
    }
  }

  private mutating func run(_ table: PatternTable, key: String, in pipeline: Pipeline) {
    for line in table.lines {
      let wanted = line.cells[key] ?? ""
      func found(_ text: String) -> Bool {
        let reading = pipeline.read([TableCheck.document(text)])
        return switch key {
        case "kind": reading.claims.contains { $0.kind.rawValue == wanted }
        case "strength": reading.knowledge.contains { ($0.strength == .aware) == (wanted == "aware") }
        default: reading.attributes.contains { $0.attribute.rawValue == wanted }
        }
      }
      for text in line.examples where !found(text) {
        problems.append(
          TableError(table: table.name, line: line.number, reason: "it does not match its example: \(text)"))
      }
      for text in line.counterexamples where found(text) {
        problems.append(
          TableError(table: table.name, line: line.number, reason: "it matches its counterexample: \(text)"))
      }
      examples += line.examples.count + line.counterexamples.count
    }
  }

  static func document(_ text: String) -> Document {
    let bytes = Array(text.utf8)
    let day = CivilInterval(days: CivilDay(number: 20_524), CivilDay(number: 20_524), .day)
    return Document(
      path: "example", publication: PublicationDate(interval: day, basis: .stated), text: bytes,
      paragraphs: [.init(range: 0..<bytes.count, role: .paragraph)])
  }
}
