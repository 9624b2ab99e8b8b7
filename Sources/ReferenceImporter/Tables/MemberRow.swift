internal import ChronologyModel
internal import Knowledge

/// Rows of members of the two Houses.
enum MemberRow {
  /// Days between a dissolution and the first sitting day after a general election, at most: the terms before and after
  /// are one when seat and party are the same.
  static let dissolution = 60

  /// Adds a term to those before it, or to the last of them when it goes on with that.
  static func append(_ row: ImportedRow, to rows: inout [ImportedRow]) {
    let same = ["house", "constituency", "party"]
    if let last = rows.last, same.allSatisfy({ last[$0] == row[$0] }), !last["end"].isEmpty,
      last.term.touches(row.term, within: dissolution)
    {
      rows[rows.count - 1]["end"] = row["end"]
    } else {
      rows.append(row)
    }
  }

  /// A row with its name and the forms in which papers and Hansard write it.
  static func named(_ row: ImportedRow, _ name: String, honorific: String, others: [String] = []) -> ImportedRow {
    var row = row
    row.cells["name"] = name
    row.cells["honorific"] = honorific
    var aliases = row["house"] == "Lords" ? titled(name) : addressed(name, honorific, row["gender"])
    aliases += others.filter { isName($0) && NameKey.of($0) != NameKey.of(name) }
    row.cells["aliases"] = RowUpdate.union("", aliases.joined(separator: "|"))
    return row
  }

  /// A name as it is displayed, its title apart: `Sir Alan Poole` is `Alan Poole`, `Sir`; a peer's title is the name.
  static func split(_ displayed: String) -> (name: String, honorific: String) {
    var words = displayed.split(separator: " ")
    while let first = words.first, ["Rt", "Hon", "The"].contains(first) { words.removeFirst() }
    if ["KC", "QC", "MP"].contains(words.last ?? "") { words.removeLast() }
    guard words.count > 2, let first = words.first, titles.contains(String(first)) else {
      return (words.joined(separator: " "), "")
    }
    let honorific = ["Mr", "Mrs", "Ms", "Miss", "Mx"].contains(first) ? "" : String(first)
    return (words.dropFirst().joined(separator: " "), honorific)
  }

  private static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Dame", "Professor", "Prof", "Rev", "Reverend",
  ]

  /// `Sir Alan Poole`, `Sir Alan`, `Mr Poole`.
  private static func addressed(_ name: String, _ honorific: String, _ gender: String) -> [String] {
    guard let given = name.split(separator: " ").first, let family = name.split(separator: " ").last, given != family
    else { return [] }
    var forms: [String] = honorific.isEmpty ? [] : ["\(honorific) \(name)"]
    if ["Sir", "Dame"].contains(honorific) { forms.append("\(honorific) \(given)") }
    if honorific == "Dr" { forms.append("Dr \(family)") }
    if gender == "M" { forms.append("Mr \(family)") }
    if gender == "F" { forms += ["Ms \(family)", "Mrs \(family)", "Miss \(family)"] }
    return forms
  }

  /// `Baroness Poole`, `Lady Poole` for `Baroness Poole of Harbour Gate`.
  private static func titled(_ name: String) -> [String] {
    let words = name.split(separator: " ")
    guard let rank = words.first, let of = words.firstIndex(of: "of") ?? (words.count > 1 ? words.count : nil), of > 1
    else { return [] }
    let family = words[1..<of].joined(separator: " ")
    var forms = of < words.count ? ["\(rank) \(family)"] : []
    if rank == "Baroness" { forms.append("Lady \(family)") }
    return forms
  }

  /// True for two words or more without signs that names have not.
  private static func isName(_ text: String) -> Bool {
    text.contains(" ")
      && text.utf8.allSatisfy { $0 >= 0x80 || $0 | 0x20 &- 0x61 < 26 || [0x20, 0x27, 0x2D, 0x2E].contains($0) }
  }
}
