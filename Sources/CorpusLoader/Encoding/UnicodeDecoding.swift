/// The encodings of Unicode. Each function appends what it can read and returns how many bytes that took: all of them but
/// a character that the end cuts in two, and all of them in the last piece.
enum UnicodeDecoding {
  /// UTF-8 in which every byte that is none stands for the character that windows-1252 gives it.
  static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ out: inout [UInt8]) -> Int {
    var start = 0
    var place = 0
    while true {
      place = UTF8Scan.ascii(bytes, from: place)
      if place >= bytes.count { break }
      let length = UTF8Scan.length(bytes, at: place)
      if length > 0 {
        place += length
        continue
      }
      if !isLast, place + UTF8Scan.expected(bytes[place]) > bytes.count { break }
      out.append(contentsOf: bytes[start..<place])
      TextEncoding.append(Windows1252.scalar(of: bytes[place]), to: &out)
      place += 1
      start = place
    }
    out.append(contentsOf: bytes[start..<place])
    return place
  }

  static func utf16(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isBigEndian: Bool, _ isLast: Bool, _ out: inout [UInt8]
  ) -> Int {
    func unit(_ place: Int) -> UInt32 {
      let (one, two) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return isBigEndian ? one << 8 | two : two << 8 | one
    }
    var place = 0
    while place + 1 < bytes.count {
      let first = unit(place)
      if first & 0xFC00 == 0xD800 {
        guard place + 3 < bytes.count || isLast else { return place }
        if place + 3 < bytes.count, unit(place + 2) & 0xFC00 == 0xDC00 {
          TextEncoding.append(0x10000 + (first & 0x3FF) << 10 + unit(place + 2) & 0x3FF, to: &out)
          place += 4
          continue
        }
      }
      TextEncoding.append(first & 0xF800 == 0xD800 ? 0xFFFD : first, to: &out)
      place += 2
    }
    guard isLast, place < bytes.count else { return place }
    TextEncoding.append(0xFFFD, to: &out)
    return bytes.count
  }

  static func utf32(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isBigEndian: Bool, _ isLast: Bool, _ out: inout [UInt8]
  ) -> Int {
    var place = 0
    while place + 3 < bytes.count {
      let four = bytes[place..<place + 4]
      let scalar =
        isBigEndian
        ? four.reduce(0) { $0 << 8 | UInt32($1) } : four.reversed().reduce(0) { $0 << 8 | UInt32($1) }
      TextEncoding.append(Unicode.Scalar(scalar) == nil ? 0xFFFD : scalar, to: &out)
      place += 4
    }
    guard isLast, place < bytes.count else { return place }
    TextEncoding.append(0xFFFD, to: &out)
    return bytes.count
  }
}

/// Reads an encoding of one byte a character.
struct SingleByteDecoder {
  /// The characters of bytes 0x80 to 0xFF in UTF-8: the bytes from the lowest up, their number in the highest.
  private let upper: [UInt32]

  init(_ name: String) {
    upper = (SingleByteTables.upper(of: name) ?? []).map { scalar in
      var bytes: [UInt8] = []
      TextEncoding.append(scalar, to: &bytes)
      return bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) } | UInt32(bytes.count) << 24
    }
  }

  func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ out: inout [UInt8]) -> Int {
    var place = 0
    while place < bytes.count {
      let end = UTF8Scan.ascii(bytes, from: place)
      out.append(contentsOf: bytes[place..<end])
      place = end
      while place < bytes.count, bytes[place] >= 0x80 {
        var packed = upper[Int(bytes[place]) - 0x80]
        for _ in 0..<packed >> 24 {
          out.append(UInt8(truncatingIfNeeded: packed))
          packed >>= 8
        }
        place += 1
      }
    }
    return place
  }
}
