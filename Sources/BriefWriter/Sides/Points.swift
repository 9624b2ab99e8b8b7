/// A short list, made once and written by each format in the same words: the lines of a side that stands alone.
struct Points: Sendable {
  /// A remark under a line, or the words it rests on, or both.
  struct Detail: Sendable {
    var note: String?
    /// Each with its source.
    var quotations: [SourceLine] = []
  }

  /// One line.
  struct Point: Sendable {
    /// What stands first and is set apart: a date, a name, a severity.
    var label: String?
    var text = ""
    /// A word on how it stands: `in conflict`, `promised`.
    var mark: String?
    /// Conflicts that are open about it, by id.
    var conflicts: [String] = []
    /// The documents it rests on, as indices.
    var documents: [Int] = []
    /// What stands under it.
    var details: [Detail] = []
  }

  var points: [Point] = []
  /// What stands before them.
  var lead: String?
  /// What is left out, and where it stands.
  var rest: String?
  /// What is said when there is none.
  var empty: String
  /// How many things there are, with those that are left out.
  var count = 0

  init(empty: String) { self.empty = empty }

  /// Takes the first `limit` of `all`; `rest` words how many are left out.
  init(_ all: [Point], limit: Int = .max, empty: String, rest: (Int) -> String? = { _ in nil }) {
    points = Array(all.prefix(limit))
    count = all.count
    self.empty = empty
    if count > points.count { self.rest = rest(count - points.count) }
  }
}

extension Points.Point {
  /// `[2], [5]`; nil without documents.
  var references: String? {
    documents.isEmpty ? nil : documents.map { "[\($0 + 1)]" }.joined(separator: ", ")
  }

  /// The whole line without its quotations: `High: accounts conflict on … (c1) [2], [5]`.
  var plain: String {
    let conflict = conflicts.isEmpty ? nil : "(\(conflicts.joined(separator: ", ")))"
    let body = [text, mark.map { "[\($0)]" }, conflict, references].compactMap(\.self).filter { !$0.isEmpty }
    return [label, body.isEmpty ? nil : body.joined(separator: " ")].compactMap(\.self).joined(separator: ": ")
  }
}
