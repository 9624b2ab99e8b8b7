/// Words of a header in other characters than ASCII (RFC 2047): `=?utf-8?Q?Caf=C3=A9?=`, `=?iso-8859-1?B?Q2Fm6Q==?=`.
enum EncodedWords {
  /// The text of a field; bytes that are not encoded are UTF-8 or windows-1252.
  static func decoded(_ field: [UInt8]) -> String {
    var out = ""
    var place = 0
    var plain = 0
    /// Bytes of words beside one another in one charset: some programs cut a character in two.
    var pending: (charset: String, bytes: [UInt8])?
    func text(_ bytes: some Sequence<UInt8>, _ charset: String?) -> String {
      let decoded = try? TextEncoding.decoded(Array(bytes), charset: charset)
      return decoded.map { String(decoding: $0.text, as: UTF8.self) } ?? ""
    }
    func flush() {
      if let words = pending { out += text(words.bytes, words.charset) }
      pending = nil
    }
    while place + 1 < field.count {
      guard field[place] == 0x3D, field[place + 1] == 0x3F, let word = word(field, place) else {
        place += 1
        continue
      }
      let between = field[plain..<place]
      // White space between two encoded words is none.
      if pending == nil || !between.allSatisfy(Bytes.isSpace) {
        flush()
        out += text(between, nil)
      }
      if pending?.charset != word.charset { flush() }
      pending = (word.charset, (pending?.bytes ?? []) + word.bytes)
      place = word.end
      plain = place
    }
    flush()
    return out + text(field[plain...], nil)
  }

  private static func word(_ field: [UInt8], _ start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
    let limit = min(field.count, start + 1000)
    guard let first = field[(start + 2)..<limit].firstIndex(of: 0x3F), first + 2 < limit, field[first + 2] == 0x3F
    else {
      return nil
    }
    var end = first + 3
    while end + 1 < limit, !(field[end] == 0x3F && field[end + 1] == 0x3D) { end += 1 }
    guard end + 1 < limit else { return nil }
    let data = Array(field[(first + 3)..<end])
    // A language may stand behind the charset: `utf-8*en`.
    let charset = field[(start + 2)..<first].prefix { $0 != 0x2A }.map(Bytes.folded)
    let bytes: [UInt8]
    switch Bytes.folded(field[first + 1]) {
    case 0x71: bytes = TransferEncoding.unescaped(data, escape: 0x3D, space: 0x5F)
    case 0x62: bytes = Base64.decoded(data).bytes
    default: return nil
    }
    return (String(decoding: charset, as: UTF8.self), bytes, end + 2)
  }
}
