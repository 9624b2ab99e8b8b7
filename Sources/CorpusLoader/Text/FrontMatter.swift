/// The lines `key: value` between two lines of `---` at the very start of a text.
struct FrontMatter {
  /// Where the text after it begins.
  private(set) var end = 0
  private var values: [String: String] = [:]

  /// Reads it; nil when the text has none.
  init?(_ text: [UInt8]) {
    var place = text.firstIndex { !Bytes.isSpace($0) } ?? text.count
    guard let first = FrontMatter.line(text, &place), first.elementsEqual("---".utf8) else { return nil }
    for _ in 0..<64 {
      guard let line = FrontMatter.line(text, &place) else { return nil }
      if line.elementsEqual("---".utf8) {
        end = place
        return
      }
      guard let colon = line.firstIndex(of: 0x3A) else {
        if line.isEmpty || line.first == 0x23 { continue }
        return nil
      }
      let key = String(decoding: Bytes.trimmed(line[..<colon]).map(Bytes.folded), as: UTF8.self)
      var value = Bytes.trimmed(line[(colon + 1)...])
      if value.count >= 2, let quote = value.first, quote == 0x22 || quote == 0x27, value.last == quote {
        value = value.dropFirst().dropLast()
      }
      if !value.isEmpty, values[key] == nil { values[key] = String(decoding: value, as: UTF8.self) }
    }
    return nil
  }

  /// The value of a key in small letters.
  subscript(_ key: String) -> String? { values[key] }

  private static func line(_ text: [UInt8], _ place: inout Int) -> ArraySlice<UInt8>? {
    guard place < text.count else { return nil }
    let end = text[place...].firstIndex(of: 0x0A) ?? text.count
    defer { place = min(text.count, end + 1) }
    return Bytes.trimmed(text[place..<end])
  }
}
