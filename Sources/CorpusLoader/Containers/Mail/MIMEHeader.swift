/// The fields that stand before a message, a part of one, a record of a web archive or an answer of a server (RFC 5322,
/// section 2.2): `Name: value`, lines that go on beginning with a space.
struct MIMEHeader {
  /// The fields in order; names in small letters.
  private(set) var fields: [(name: String, value: [UInt8])] = []
  /// Where what follows them begins, behind the empty line.
  private(set) var end: Int

  /// More fields than this are not taken down.
  private static let most = 500
  /// Bytes of a value that are kept.
  private static let longest = 65_536

  /// Reads the fields from `start`; they end at an empty line, or at the first line that can be none.
  init(_ bytes: [UInt8], from start: Int, to limit: Int? = nil) {
    let limit = limit ?? bytes.count
    var place = start
    end = start
    while place < limit {
      let stop = MIMEHeader.endOfLine(bytes, place, limit)
      let next = min(limit, stop + 1)
      let line = MIMEHeader.withoutReturn(bytes[place..<stop])
      if line.isEmpty {
        end = next
        return
      }
      if Bytes.isSpace(line[line.startIndex]), !fields.isEmpty {
        let count = fields.count - 1
        if fields[count].value.count + line.count < MIMEHeader.longest {
          fields[count].value.append(0x20)
          fields[count].value.append(contentsOf: Bytes.trimmed(line))
        }
      } else if let colon = MIMEHeader.colon(line) {
        if fields.count < MIMEHeader.most {
          let name = String(decoding: Bytes.trimmed(line[..<colon]).map(Bytes.folded), as: UTF8.self)
          fields.append((name, Array(Bytes.trimmed(line[(colon + 1)...]).prefix(MIMEHeader.longest))))
        }
      } else {
        end = place
        return
      }
      place = next
      end = next
    }
  }

  /// The bytes of the first field with a name.
  func raw(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The first field with a name as it stands.
  subscript(_ name: String) -> String? { raw(name).map { String(decoding: $0, as: UTF8.self) } }

  /// The first field with a name as words for a reader.
  func words(_ name: String) -> String? { raw(name).flatMap { Bytes.tidy(EncodedWords.decoded($0)) } }

  /// Where the name of a field ends; nil when the line has none.
  static func colon(_ line: ArraySlice<UInt8>) -> Int? {
    guard let colon = line.prefix(80).firstIndex(of: 0x3A), colon > line.startIndex else { return nil }
    let name = line[..<colon]
    return name.allSatisfy { Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x2D || $0 == 0x5F } ? colon : nil
  }

  /// Where the line at a place ends, at its line feed or at the limit.
  static func endOfLine(_ bytes: [UInt8], _ place: Int, _ limit: Int) -> Int {
    var stop = place
    while stop < limit, bytes[stop] != 0x0A { stop += 1 }
    return stop
  }

  /// A line without the carriage return at its end.
  static func withoutReturn(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == 0x0D ? line.dropLast() : line
  }
}
