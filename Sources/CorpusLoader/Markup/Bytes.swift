/// Small questions about stretches of bytes.
enum Bytes {
  /// True for space, tab, line feed and the other ASCII signs that show nothing.
  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// True for an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// True for an ASCII digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// An ASCII capital as its small letter, anything else as it is.
  static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Without white space at both ends, no-break spaces and byte order marks included.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end {
      if isSpace(bytes[start]) {
        start += 1
      } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
        start += 2
      } else if bytes[start] == 0xEF, start + 2 < end, bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF {
        start += 3
      } else {
        break
      }
    }
    while start < end {
      if isSpace(bytes[end - 1]) {
        end -= 1
      } else if bytes[end - 1] == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return bytes[start..<end]
  }

  /// True when the last bytes are `end`. `suffix` beside an array of numbers is the one of sequences, which copies the whole.
  static func ends(_ bytes: ArraySlice<UInt8>, with end: [UInt8]) -> Bool {
    bytes.count >= end.count && bytes[(bytes.endIndex - end.count)...].elementsEqual(end)
  }

  /// True when `bytes` has `word` at `offset`, capitals and small letters alike; `word` is in small letters.
  static func has(_ word: StaticString, at offset: Int, in bytes: [UInt8]) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, offset &+ count <= bytes.count else { return false }
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: count)
    for place in 0..<count where folded(bytes[offset + place]) != letters[place] { return false }
    return true
  }

  /// Where `word` (in small letters) first stands at or after `offset`, capitals and small letters alike.
  static func find(_ word: StaticString, in bytes: [UInt8], from offset: Int, to end: Int? = nil) -> Int? {
    let last = min(end ?? bytes.count, bytes.count) - word.utf8CodeUnitCount
    guard offset <= last else { return nil }
    let first = word.utf8Start[0]
    for place in offset...last where folded(bytes[place]) == first && has(word, at: place, in: bytes) { return place }
    return nil
  }

  /// The number of the line that holds `offset`, from 1.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }
  }

  /// Every run of white space as one space, none at the ends.
  static func collapsed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var pending = false
    for byte in bytes {
      if isSpace(byte) {
        pending = !out.isEmpty
      } else {
        if pending { out.append(0x20) }
        pending = false
        out.append(byte)
      }
    }
    return Array(trimmed(out[...]))
  }

  /// Every run of white space of a string as one space, none at the ends; nil when nothing is left.
  static func tidy(_ text: String?) -> String? {
    guard let text else { return nil }
    let bytes = collapsed(text.utf8)
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
