internal import Glibc

/// What a stretch of bytes is as UTF-8.
struct UTF8Scan {
  /// Characters of more than one byte.
  private(set) var sequences = 0
  /// Bytes that belong to no character.
  private(set) var invalid = 0
  /// True when there is a line or paragraph separator of Unicode.
  private(set) var hasSeparators = false

  /// Scans all bytes. A character that the end cuts short counts as invalid when the bytes are whole.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool = true) {
    var place = 0
    while true {
      place = UTF8Scan.ascii(bytes, from: place)
      if place >= bytes.count { return }
      let length = UTF8Scan.length(bytes, at: place)
      if length > 0 {
        sequences += 1
        if bytes[place] == 0xE2, bytes[place + 1] == 0x80, bytes[place + 2] | 1 == 0xA9 { hasSeparators = true }
        place += length
      } else {
        if isWhole || place + 4 <= bytes.count { invalid += 1 }
        place += 1
      }
    }
  }

  /// Where the first byte above ASCII stands at or after `place`, or the end.
  static func ascii(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    var place = place
    let raw = UnsafeRawPointer(start)
    let high: UInt64 = 0x8080_8080_8080_8080
    while place + 32 <= bytes.count {
      let one = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let two = raw.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
      let three = raw.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self)
      let four = raw.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self)
      if (one | two | three | four) & high != 0 { break }
      place += 32
    }
    while place + 8 <= bytes.count {
      let bits = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & high
      if bits != 0 { return place + UInt64(littleEndian: bits).trailingZeroBitCount / 8 }
      place += 8
    }
    while place < bytes.count, bytes[place] < 0x80 { place += 1 }
    return place
  }

  /// How many bytes the well-formed character at `place` has (Unicode 15, table 3-7); 0 when there is none.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let first = bytes[place]
    if first < 0x80 { return 1 }
    let length = expected(first)
    guard length > 1, place + length <= bytes.count else { return 0 }
    let second = bytes[place + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    if second < lowest || second > highest { return 0 }
    if length > 2, bytes[place + 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, bytes[place + 3] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// How many bytes the character has that begins with a byte; 0 when none does.
  static func expected(_ first: UInt8) -> Int {
    switch first {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// True when there is a carriage return.
  static func hasReturn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    return memchr(start, 0x0D, bytes.count) != nil
  }

  /// How many zero bytes there are.
  static func zeros(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = bytes.baseAddress, memchr(start, 0, bytes.count) != nil else { return 0 }
    return bytes.reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
  }
}
