/// Tells names of people from what else stands where authors are named: outlets, agencies, departments, labels, dates,
/// addresses, sentences.
enum PersonNames {
  /// The names in a byline, in order: `By Ann Poole and Tom Reed, Political Editor` gives two. `isStated` is true where the
  /// markup says that an author is named, so that one word can be a name.
  static func of(_ text: String?, outlet: String?, isStated: Bool = true) -> [String] {
    guard var line = PlainWords.of(text).map(withoutBracket), line.utf8.count <= 300, line.range(of: "://") == nil
    else { return [] }
    line = withoutLabel(withoutDate(line))
    if let outlet, isSame(line.lowercased(), as: outlet) { return [] }
    let parts = parts(line)
    if parts.contains(where: { BylineWords.companies.contains(stripped($0)) }) { return [] }
    var names: [String] = []
    for part in parts {
      guard names.count < 20 else { break }
      guard let name = name(part, outlet: outlet, isStated: isStated) else { continue }
      if !names.contains(name) { names.append(name) }
    }
    // `Poole, Ann` is one name turned round.
    if names.count == 2, isStated, !names[0].contains(" "), line == names.joined(separator: ", "),
      names[1].split(separator: " ").dropFirst().allSatisfy({
        BylineWords.particles.contains(String($0)) || $0.hasSuffix(".")
      })
    {
      return [names[1] + " " + names[0]]
    }
    return names
  }

  /// Words for what people who write for an outlet are.
  static let roles: Set<Substring> = [
    "editor", "reporter", "correspondent", "writer", "journalist", "columnist", "redakteur", "redakteurin", "redacteur",
    "verslaggever", "journaliste", "korrespondent", "korrespondentin", "reporterin", "periodista", "giornalista",
    "redaktor", "redaktør", "dziennikarz", "correspondant", "autor", "autorin",
  ]

  private static func name(_ text: Substring, outlet: String?, isStated: Bool) -> String? {
    guard var name = Bytes.tidy(withoutLabel(String(text))) else { return nil }
    name = String(name.drop { $0 == "-" || $0 == "–" || $0 == ":" || $0 == "." || $0 == " " })
    while let last = name.last, last == ":" || last == "-" || last == "–" || last == " " || last == "*" {
      name.removeLast()
    }
    if name.contains("("), !name.contains(")"), let open = name.firstIndex(of: "(") {
      name = Bytes.tidy(String(name[..<open])) ?? ""
    }
    let words = name.split(separator: " ")
    guard (1...6).contains(words.count), (2...60).contains(name.utf8.count) || name.utf8.count <= 90 && words.count <= 4
    else { return nil }
    guard isStated || words.count >= 2 else { return nil }
    let folded = name.lowercased()
    if BylineWords.degrees.contains(folded) { return nil }
    if ["http", "www.", "@", "/", "=", "{", "…", "?", "!", "\"", "“"].contains(where: { folded.range(of: $0) != nil }) {
      return nil
    }
    // Digits are for handles, which are one word and stated.
    if let digit = name.utf8.firstIndex(where: Bytes.isDigit) {
      if words.count > 1 || !isStated || digit == name.startIndex { return nil }
    }
    if let outlet, isSame(folded, as: outlet) { return nil }
    guard !words.contains(where: { BylineWords.strangers.contains(stripped($0)) }),
      !BylineWords.agencies.contains(folded)
    else { return nil }
    // Every word of a name but its particles begins with a capital, or with a letter that has none.
    let plain = words.filter { !BylineWords.particles.contains($0.lowercased()) }
    guard !plain.isEmpty, words.count == 1 && isStated || plain.allSatisfy(isCapitalised) else { return nil }
    return name
  }

  private static func isSame(_ folded: String, as outlet: String) -> Bool {
    let (name, own) = (PageOutlet.letters(folded), PageOutlet.letters(outlet))
    guard !own.isEmpty, !name.isEmpty else { return false }
    return name == own || name.count >= 4 && own.starts(with: name) || own.count >= 4 && name.starts(with: own)
      || own.starts(with: "the".utf8) && own.dropFirst(3).elementsEqual(name)
      || name.starts(with: "the".utf8) && name.dropFirst(3).elementsEqual(own)
  }

  private static func isCapitalised(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first(where: { $0 != "'" && $0 != "’" && $0 != "‘" }) else { return false }
    return !first.properties.isLowercase || word.dropFirst().contains(where: \.isUppercase)
  }

  private static func stripped(_ word: Substring) -> String {
    String(word.lowercased().filter { $0.isLetter })
  }

  /// Without what stands in brackets at the end.
  private static func withoutBracket(_ line: String) -> String {
    guard line.last == ")" || line.last == "]", let open = line.lastIndex(where: { $0 == "(" || $0 == "[" }),
      open > line.startIndex
    else { return line }
    return String(line[..<open])
  }

  /// Without a date after the names: `Nia Prosser 25 March 2015`, `Nia Prosser March 25, 2015`.
  private static func withoutDate(_ line: String) -> String {
    guard line.contains(" "), let digit = line.utf8.firstIndex(where: Bytes.isDigit), digit > line.startIndex else {
      return line
    }
    var words = line[..<digit].split(separator: " ")
    if let last = words.last, words.count > 1, MonthNames.month(stripped(last), language: nil) != nil {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Without `By` and its like in other languages at the beginning.
  private static func withoutLabel(_ text: String) -> String {
    var text = text
    for _ in 0..<3 {
      let folded = text.lowercased()
      guard let label = BylineWords.labels.first(where: { folded.hasPrefix($0) }) else { break }
      let rest = folded.utf8.dropFirst(label.utf8.count)
      guard let next = rest.first, next == 0x20 || next == 0x3A || label.hasSuffix(":") else { break }
      guard text.utf8.count == folded.utf8.count else { break }
      let start = text.utf8.index(text.startIndex, offsetBy: label.utf8.count)
      text = String(text[start...].drop { $0 == " " || $0 == ":" })
    }
    return text
  }

  /// Cut where one name ends and another, or a role, begins.
  private static func parts(_ line: String) -> [Substring] {
    var parts: [Substring] = []
    // What follows a stroke or a dash is where or for whom.
    var line = line[...]
    for sign in [" | ", " — ", " – ", " - ", " • ", " · ", " » "] {
      if let cut = String(line).range(of: sign), cut.lowerBound > line.startIndex { line = line[..<cut.lowerBound] }
    }
    for piece in line.split(whereSeparator: { ",;|•·/\u{2022}&+".contains($0) || $0 == "\n" }) {
      var start = piece.startIndex
      var place = piece.startIndex
      while place < piece.endIndex {
        if piece[place] == " ",
          let word = BylineWords.conjunctions.first(where: { piece[place...].prefix(18).lowercased().hasPrefix($0) })
        {
          parts.append(piece[start..<place])
          start = piece.index(place, offsetBy: word.count - (word.hasSuffix(" ") ? 1 : 0))
          place = start
        } else {
          place = piece.index(after: place)
        }
      }
      parts.append(piece[start...])
    }
    return parts
  }
}
