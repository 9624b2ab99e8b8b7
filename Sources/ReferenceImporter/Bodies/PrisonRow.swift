internal import Knowledge

/// Rows of prisons.
enum PrisonRow {
  /// The forms of the name of a place of custody, by its kind.
  private static let forms: [(kind: String, marks: [String], before: [String], after: [String])] = [
    (
      "IRC", ["Immigration Removal Centre", "IRC"], [],
      ["IRC", "Immigration Removal Centre", "immigration removal centre", "removal centre"]
    ),
    ("STC", ["Secure Training Centre", "STC"], [], ["STC", "Secure Training Centre", "secure training centre"]),
    (
      "prison/YOI", ["HMP & YOI", "HMP and YOI", "HMP/YOI", "HMP YOI", "HMPYOI"],
      ["HMP", "HM Prison", "HMP/YOI", "HMP & YOI", "HMP and YOI"], ["Prison", "prison", "jail"]
    ),
    (
      "YOI", ["HMYOI", "HM YOI", "Young Offender Institution", "YOI"], ["HMYOI", "YOI"],
      ["YOI", "Young Offender Institution", "young offender institution"]
    ),
    ("prison", ["HMP", "HM Prison", "Prison"], ["HMP", "HM Prison"], ["Prison", "prison", "jail"]),
  ]

  /// A row by the name of a place as lists have it: `HMP & YOI Harbour Gate`, `Harbour Gate (HMP)`. `kind` is what the
  /// list says of it, which may be nothing.
  static func row(_ listed: String, kind: String, cells: [String: String]) -> ImportedRow {
    var name = listed
    var found: Int?
    for (number, form) in forms.enumerated() where found == nil {
      for mark in form.marks {
        guard let bare = without(mark, listed) else { continue }
        (name, found) = (bare, number)
        break
      }
    }
    let named =
      found.map { forms[$0] } ?? forms.first { $0.kind.lowercased() == kind.lowercased() } ?? forms[forms.count - 1]
    var row = ImportedRow(table: .prisons, cells: cells)
    row["name"] = name
    row["kind"] = kind.isEmpty ? named.kind : kind
    let aliases = named.before.map { "\($0) \(name)" } + named.after.map { "\(name) \($0)" }
    row["aliases"] = RowUpdate.union(aliases.joined(separator: "|"), row["aliases"])
    return row
  }

  /// The name without what stands before, behind or in brackets after it; nil where it has it nowhere.
  private static func without(_ mark: String, _ name: String) -> String? {
    for end in [" (\(mark))", ", \(mark)", " \(mark)"] where name.hasSuffix(end) {
      return String(name.dropLast(end.count))
    }
    return name.hasPrefix(mark + " ") ? String(name.dropFirst(mark.count + 1)) : nil
  }
}
