/// The kind of a part and its parameters, as `Content-Type` and `Content-Disposition` have them (RFC 2045, RFC 2231).
struct MediaType {
  /// `text/html`, in small letters.
  private(set) var name: String
  private var parameters: [String: [UInt8]] = [:]

  init(_ field: [UInt8]) {
    var place = field.firstIndex(of: 0x3B) ?? field.count
    name = String(decoding: Bytes.trimmed(field[..<place]).map(Bytes.folded), as: UTF8.self)
    while place < field.count {
      place += 1
      let start = place
      while place < field.count, field[place] != 0x3D, field[place] != 0x3B { place += 1 }
      let key = String(decoding: Bytes.trimmed(field[start..<place]).map(Bytes.folded), as: UTF8.self)
      guard place < field.count, field[place] == 0x3D else { continue }
      place += 1
      let value = MediaType.value(field, &place)
      if parameters[key] == nil { parameters[key] = value }
    }
  }

  /// The value of a parameter; one in pieces (`name*0`, `name*1`) is put together, one with a charset decoded.
  subscript(_ key: String) -> String? {
    if let plain = parameters[key] { return EncodedWords.decoded(plain) }
    if let whole = parameters[key + "*"] { return MediaType.unescaped(whole) }
    var pieces: [UInt8] = []
    var isEscaped = false
    for number in 0..<64 {
      if let piece = parameters["\(key)*\(number)"] {
        pieces += piece
      } else if let piece = parameters["\(key)*\(number)*"] {
        pieces += piece
        isEscaped = true
      } else {
        break
      }
    }
    if pieces.isEmpty { return nil }
    return isEscaped ? MediaType.unescaped(pieces) : EncodedWords.decoded(pieces)
  }

  private static func value(_ field: [UInt8], _ place: inout Int) -> [UInt8] {
    while place < field.count, Bytes.isSpace(field[place]) { place += 1 }
    var value: [UInt8] = []
    guard place < field.count, field[place] == 0x22 else {
      while place < field.count, field[place] != 0x3B {
        value.append(field[place])
        place += 1
      }
      return Array(Bytes.trimmed(value[...]))
    }
    place += 1
    while place < field.count, field[place] != 0x22 {
      if field[place] == 0x5C, place + 1 < field.count { place += 1 }
      value.append(field[place])
      place += 1
    }
    while place < field.count, field[place] != 0x3B { place += 1 }
    return value
  }

  /// `utf-8'en'r%C3%A9sum%C3%A9.pdf`.
  private static func unescaped(_ value: [UInt8]) -> String? {
    let parts = value.split(separator: 0x27, maxSplits: 2, omittingEmptySubsequences: false)
    let charset = parts.count == 3 ? String(decoding: parts[0], as: UTF8.self) : nil
    let bytes = TransferEncoding.unescaped(parts.last.map { Array($0) } ?? [], escape: 0x25)
    return (try? TextEncoding.decoded(bytes, charset: charset)).map { String(decoding: $0.text, as: UTF8.self) }
  }
}
