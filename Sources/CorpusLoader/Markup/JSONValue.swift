/// A value of a small piece of JSON, such as a page's JSON-LD. Lenient: what cannot be read ends the value it stands in.
enum JSONValue {
  case string(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])
  case other

  init(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes: bytes)
    self = reader.value(depth: 0)
  }

  /// The value of a key of an object.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string, or the first string of a list.
  var text: String? {
    switch self {
    case .string(let text): text
    case .list(let values): values.lazy.compactMap(\.text).first
    default: nil
    }
  }

  /// The values of a list, or the value itself.
  var all: [JSONValue] {
    if case .list(let values) = self { return values }
    return [self]
  }

  /// Every object in it, itself first.
  var objects: [JSONValue] {
    switch self {
    case .list(let values): values.flatMap(\.objects)
    case .object(let members): [self] + members.flatMap { $0.value.objects }
    default: []
    }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func value(depth: Int) -> JSONValue {
    skipSpace()
    guard place < bytes.count, depth < 64 else {
      place = bytes.count
      return .other
    }
    switch bytes[place] {
    case 0x7B: return object(depth)
    case 0x5B: return list(depth)
    case 0x22: return .string(string())
    default:
      while place < bytes.count, ![0x2C, 0x5D, 0x7D].contains(bytes[place]) { place += 1 }
      return .other
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    place += 1
    while true {
      skipSpace()
      guard place < bytes.count, bytes[place] == 0x22 else { break }
      let key = string()
      skipSpace()
      guard place < bytes.count, bytes[place] == 0x3A else { break }
      place += 1
      members.append((key, value(depth: depth + 1)))
      guard skipComma() else { break }
    }
    if place < bytes.count, bytes[place] == 0x7D { place += 1 }
    return .object(members)
  }

  private mutating func list(_ depth: Int) -> JSONValue {
    var values: [JSONValue] = []
    place += 1
    while true {
      skipSpace()
      guard place < bytes.count, bytes[place] != 0x5D else { break }
      values.append(value(depth: depth + 1))
      guard skipComma() else { break }
    }
    if place < bytes.count, bytes[place] == 0x5D { place += 1 }
    return .list(values)
  }

  private mutating func skipComma() -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == 0x2C else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count, Bytes.isSpace(bytes[place]) { place += 1 }
  }

  private mutating func string() -> String {
    var out: [UInt8] = []
    var pair: UInt32?
    place += 1
    while place < bytes.count, bytes[place] != 0x22 {
      let byte = bytes[place]
      place += 1
      guard byte == 0x5C, place < bytes.count else {
        out.append(byte)
        continue
      }
      let sign = bytes[place]
      place += 1
      switch sign {
      case 0x6E, 0x72, 0x74: out.append(0x20)
      case 0x62, 0x66: break
      case 0x75:
        guard place + 4 <= bytes.count,
          let unit = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
        else { break }
        place += 4
        if (0xD800...0xDBFF).contains(unit) {
          pair = unit
        } else if let high = pair, (0xDC00...0xDFFF).contains(unit) {
          TextEncoding.append(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &out)
          pair = nil
        } else {
          TextEncoding.append(unit, to: &out)
        }
      default: out.append(sign)
      }
    }
    place += 1
    return String(decoding: out, as: UTF8.self)
  }
}
