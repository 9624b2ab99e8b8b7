/// What a byte of UTF-8 can be part of, looked up in one table instead of decoded.
enum ByteClass {
  static let space: UInt8 = 0
  static let sign: UInt8 = 1
  static let digit: UInt8 = 2
  static let lower: UInt8 = 3
  static let upper: UInt8 = 4
  /// A byte of a character outside ASCII: a letter unless `UTF8.sign` says otherwise.
  static let high: UInt8 = 5

  static let table: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0...32, 127: space
    case 48...57: digit
    case 65...90: upper
    case 97...122: lower
    case 128...255: high
    default: sign
    }
  }
}
