/// Time zones as feeds name them.
enum Zones {
  /// Minutes east of Greenwich of `GMT`, `BST`, `+0100`, `-05:00`; nil when the name is not known.
  static func offset(of name: String) -> Int? { offset(of: Array(name.utf8)[...]) }

  /// Minutes east of Greenwich of a zone: a name, an offset, or a name with an offset from it (`GMT+1`), whatever stands
  /// behind it in brackets.
  static func offset(of text: ArraySlice<UInt8>) -> Int? {
    var text = Bytes.trimmed(text)
    if let bracket = text.firstIndex(where: { $0 == 0x28 || $0 == 0x5B }), bracket > text.startIndex {
      text = Bytes.trimmed(text[..<bracket])
    }
    let name = text.prefix { Bytes.isLetter($0) || $0 == 0x2F || $0 == 0x5F }
    let rest = Bytes.trimmed(text[name.endIndex...])
    if name.isEmpty { return numeric(rest) }
    guard let known = named(name) else { return nil }
    if rest.isEmpty { return known }
    // `GMT-0500`; `EST-0500` says the same twice.
    return numeric(rest)
  }

  /// Minutes of a name alone.
  static func named(_ name: ArraySlice<UInt8>) -> Int? {
    guard (1...16).contains(name.count) else { return nil }
    // `at` and `a` in small letters are words of English.
    if name.count < 3, let first = name.first, first | 0x20 == 0x61, first & 0x20 != 0 { return nil }
    var folded = String(decoding: name.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }, as: UTF8.self)
    if folded.hasPrefix("ETC/") { folded = String(folded.dropFirst(4)) }
    return names[folded]
  }

  /// Minutes of `+0100`, `-05:00`, `+1`, `+530`.
  static func numeric(_ text: ArraySlice<UInt8>) -> Int? {
    guard let sign = text.first, sign == 0x2B || sign == 0x2D else { return nil }
    let parts = text.dropFirst().split(separator: 0x3A, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(Bytes.isDigit) })
    else { return nil }
    let values = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    var minutes = values[0] * 60
    if parts.count == 2 {
      guard parts[0].count <= 2, parts[1].count == 2 else { return nil }
      minutes += values[1]
    } else if parts[0].count > 2 {
      minutes = values[0] / 100 * 60 + values[0] % 100
    }
    return minutes > 15 * 60 ? nil : sign == 0x2D ? -minutes : minutes
  }

  /// True for what can be the name of a zone that is not in the table: `ABCT`, `(local)`.
  static func isUnknownName(_ text: ArraySlice<UInt8>) -> Bool {
    if text.first == 0x28 || text.first == 0x5B { return true }
    return (2...5).contains(text.count) && text.allSatisfy { $0 &- 0x41 < 26 }
  }

  private static let names: [String: Int] = {
    var names: [String: Int] = [:]
    for (minutes, words) in table { for word in words.split(separator: " ") { names[String(word)] = minutes } }
    return names
  }()

  /// Minutes and names. Letters are as RFC 822 has them, `A` to `M` behind Greenwich.
  private static let table: [(Int, String)] = [
    (0, "Z UT UTC GMT WET UCT GREENWICH"), (60, "BST IST WEST CET MET MEZ WAT N"),
    (120, "CEST MEST MESZ EET CAT SAST O"),
    (180, "EEST MSK P"), (240, "GST Q"), (300, "PKT R"), (360, "S"), (420, "ICT WIB T"), (480, "SGT HKT AWST PHT U"),
    (540, "JST KST V"), (570, "ACST"), (600, "AEST W"), (630, "ACDT"), (660, "AEDT X"), (720, "NZST Y"), (780, "NZDT"),
    (-60, "A AZOT"), (-120, "B"), (-150, "NDT"), (-180, "ADT BRT ART C"), (-210, "NST"), (-240, "EDT AST AT D"),
    (-300, "EST ET CDT E"), (-360, "CST CT MDT F"), (-420, "MST MT PDT G"), (-480, "PST PT AKDT H"), (-540, "AKST I"),
    (-600, "HST K"), (-660, "L"), (-720, "M"),
  ]
}
