internal import ChronologyModel

/// Values of sources as cells of tables.
enum CellText {
  /// A cell without the ways in which sources say that there is nothing.
  static func value(_ text: String?) -> String {
    guard let text else { return "" }
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " ")
    return ["NULL", "null", "None", "N/A", "NaN"].contains(words) ? "" : words
  }

  /// A number as an identifier: `4752.0` is `4752`.
  static func number(_ text: String?) -> String {
    let text = value(text)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A day, month or year: `2025-09-07T00:00:00` is `2025-09-07`; the first and last years that some sources write for
  /// "unknown" are none. Nil for what is no date.
  static func date(_ text: String?) -> String? {
    var text = value(text)
    if text.isEmpty { return "" }
    if let clock = text.firstIndex(where: { $0 == "T" || $0 == " " }) { text = String(text[..<clock]) }
    guard let date = PartialDate(text) ?? british(text) else { return nil }
    return date.earliest.year <= 1000 || date.latest.year >= 9999 ? "" : date.iso
  }

  /// `05/09/2025`, as British spreadsheets write it.
  private static func british(_ text: String) -> PartialDate? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count)
    else { return nil }
    func two(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
    return PartialDate("\(parts[2])-\(two(parts[1]))-\(two(parts[0]))")
  }
}
