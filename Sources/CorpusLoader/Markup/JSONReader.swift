/// Reads JSON from bytes. One mechanism for both manners: it notes the place of the first error, and either stops there
/// or goes on with what comes after.
struct JSONReader {
  /// Where the first error is.
  private(set) var error: Int?
  private(set) var isTooDeep = false
  private(set) var isTooLong = false

  private let bytes: [UInt8]
  private let stopsAtError: Bool
  private var place = 0

  init(_ bytes: [UInt8], stopsAtError: Bool) {
    self.bytes = bytes
    self.stopsAtError = stopsAtError
  }

  /// Notes what stands after the value.
  mutating func finish() {
    skipSpace()
    if place < bytes.count { fail() }
  }

  /// The value at the place. Recursion is bounded by `JSONValue.depth`.
  mutating func value(depth: Int = 0) -> JSONValue {
    skipSpace()
    guard place < bytes.count else {
      fail()
      return .other
    }
    guard depth < JSONValue.depth else {
      isTooDeep = true
      fail()
      place = bytes.count
      return .other
    }
    switch bytes[place] {
    case 0x7B: return object(depth)
    case 0x5B: return list(depth)
    case 0x22: return .string(string())
    default: return word()
    }
  }

  private mutating func fail() {
    if error == nil { error = min(place, max(bytes.count - 1, 0)) }
    if stopsAtError { place = bytes.count }
  }

  private mutating func object(_ depth: Int) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    place += 1
    skipSpace()
    if next == 0x7D {
      place += 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard next == 0x22 else {
        fail()
        break
      }
      let key = string()
      skipSpace()
      guard next == 0x3A else {
        fail()
        break
      }
      place += 1
      members.append((key, value(depth: depth + 1)))
      guard skipComma(before: 0x7D) else { break }
    }
    if next == 0x7D { place += 1 }
    return .object(members)
  }

  private mutating func list(_ depth: Int) -> JSONValue {
    var values: [JSONValue] = []
    place += 1
    skipSpace()
    if next == 0x5D {
      place += 1
      return .list(values)
    }
    while true {
      skipSpace()
      guard let next, next != 0x5D else {
        fail()
        break
      }
      values.append(value(depth: depth + 1))
      guard skipComma(before: 0x5D) else { break }
    }
    if next == 0x5D { place += 1 }
    return .list(values)
  }

  /// A number, `true`, `false` or `null`; anything else up to the next sign is no value.
  private mutating func word() -> JSONValue {
    let start = place
    while let next, ![0x2C, 0x5D, 0x7D].contains(next), !Bytes.isSpace(next) { place += 1 }
    let word = bytes[start..<place]
    if word.elementsEqual("true".utf8) { return .boolean(true) }
    if word.elementsEqual("false".utf8) { return .boolean(false) }
    if word.elementsEqual("null".utf8) { return .null }
    let isNumber =
      word.count <= 64 && word.contains(where: Bytes.isDigit)
      && word.allSatisfy { Bytes.isDigit($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
    if isNumber { return .number(String(decoding: word, as: UTF8.self)) }
    place = start
    fail()
    while let next, ![0x2C, 0x5D, 0x7D].contains(next) { place += 1 }
    return .other
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipComma(before end: UInt8) -> Bool {
    skipSpace()
    guard let sign = next else {
      fail()
      return false
    }
    if sign == 0x2C {
      place += 1
      return true
    }
    if sign != end { fail() }
    return false
  }

  private mutating func skipSpace() {
    while place < bytes.count, Bytes.isSpace(bytes[place]) { place += 1 }
  }

  private mutating func string() -> String {
    var out: [UInt8] = []
    place += 1
    while true {
      let start = place
      while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5C { place += 1 }
      out.append(contentsOf: bytes[start..<place])
      guard place < bytes.count else {
        fail()
        break
      }
      place += 1
      if bytes[place - 1] == 0x22 { break }
      escape(to: &out)
    }
    if out.count > Limits.text { isTooLong = true }
    return String(decoding: out, as: UTF8.self)
  }

  /// What stands for the escape whose sign is at the place.
  private mutating func escape(to out: inout [UInt8]) {
    guard let sign = next else { return }
    place += 1
    switch sign {
    case 0x6E: out.append(0x0A)
    case 0x72: if !(next == 0x5C && place + 1 < bytes.count && bytes[place + 1] == 0x6E) { out.append(0x0A) }
    case 0x74: out.append(0x09)
    case 0x62, 0x66: break
    case 0x22, 0x2F, 0x5C: out.append(sign)
    case 0x75:
      guard var scalar = unit() else { return fail() }
      if (0xD800...0xDBFF).contains(scalar), next == 0x5C, place + 1 < bytes.count, bytes[place + 1] == 0x75 {
        let back = place
        place += 2
        if let low = unit(), (0xDC00...0xDFFF).contains(low) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
        } else {
          place = back
        }
      }
      // Half of a pair stands for no character; a control character is no text.
      if (0xD800...0xDFFF).contains(scalar) { scalar = 0xFFFD }
      if scalar >= 0x20 || scalar == 0x0A || scalar == 0x09 { TextEncoding.append(scalar, to: &out) }
    default:
      out.append(sign)
      if stopsAtError { fail() }
    }
  }

  /// Four hexadecimal digits.
  private mutating func unit() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      let letter = byte | 0x20
      if Bytes.isDigit(byte) {
        unit = unit << 4 | UInt32(byte - 0x30)
      } else if letter >= 0x61, letter <= 0x66 {
        unit = unit << 4 | UInt32(letter - 0x57)
      } else {
        return nil
      }
    }
    place += 4
    return unit
  }
}
