/// Makes bytes UTF-8 piece by piece, with line ends as `\n`. Where the pieces are cut makes no difference.
struct StreamDecoder {
  private let method: EncodingChoice.Method
  private let table: SingleByteDecoder?
  private let converter: Converter?
  /// The bytes of a character that the last piece cut in two.
  private var carried: [UInt8] = []
  private var lineEnds = LineEnds()
  /// Bytes of a byte order mark that are still to come.
  private var mark: Int

  /// A decoder for one input; nil when the C library has no converter for its encoding.
  init?(_ choice: EncodingChoice) {
    method = choice.method
    mark = choice.mark
    switch choice.method {
    case .table(let name):
      table = SingleByteDecoder(name)
      converter = nil
    case .converter(let name):
      table = nil
      converter = Converter(name)
      if converter == nil { return nil }
    default:
      table = nil
      converter = nil
    }
  }

  /// Appends the characters of the next piece.
  mutating func decode(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, into out: inout [UInt8]) {
    let start = out.count
    let rest = UnsafeBufferPointer(rebasing: piece.dropFirst(mark))
    mark -= piece.count - rest.count
    if carried.isEmpty {
      let used = convert(rest, isLast, &out)
      carried.append(contentsOf: rest[used...])
    } else {
      let whole = carried + rest
      let used = whole.withUnsafeBufferPointer { convert($0, isLast, &out) }
      carried = Array(whole[used...])
    }
    lineEnds.settle(&out, from: start)
  }

  /// Appends what can be read and returns how many bytes that took; the last piece is read to its end.
  private func convert(_ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ out: inout [UInt8]) -> Int {
    switch method {
    case .utf8: UnicodeDecoding.utf8(bytes, isLast, &out)
    case .utf16(let isBigEndian): UnicodeDecoding.utf16(bytes, isBigEndian, isLast, &out)
    case .utf32(let isBigEndian): UnicodeDecoding.utf32(bytes, isBigEndian, isLast, &out)
    case .table: table?.decode(bytes, &out) ?? bytes.count
    case .converter: converter?.decode(bytes, isLast, &out) ?? bytes.count
    }
  }
}

/// Line ends of every kind as `\n`: `\r\n`, `\r` and the line and paragraph separators of Unicode. Zero bytes become
/// U+FFFD.
struct LineEnds {
  private var isAfterReturn = false

  init() {}

  /// Settles what was appended from `start` on; it ends with a whole character.
  mutating func settle(_ out: inout [UInt8], from start: Int) {
    guard start < out.count else { return }
    var hasWork = isAfterReturn && out[start] == 0x0A
    out.withUnsafeBufferPointer { bytes in
      let new = UnsafeBufferPointer(rebasing: bytes[start...])
      if !hasWork {
        hasWork = UTF8Scan.hasReturn(new) || UTF8Scan.zeros(new) > 0 || UTF8Scan(new).hasSeparators
      }
    }
    guard hasWork else {
      isAfterReturn = false
      return
    }
    let new = Array(out[start...])
    out.removeSubrange(start...)
    var place = 0
    while place < new.count {
      let byte = new[place]
      if byte == 0x0D {
        out.append(0x0A)
      } else if byte == 0x0A {
        if !isAfterReturn { out.append(0x0A) }
      } else if byte == 0xE2, new[place + 1] == 0x80, new[place + 2] | 1 == 0xA9 {
        out.append(0x0A)
        place += 2
      } else if byte == 0 {
        TextEncoding.append(0xFFFD, to: &out)
      } else {
        out.append(byte)
      }
      isAfterReturn = byte == 0x0D
      place += 1
    }
  }
}
