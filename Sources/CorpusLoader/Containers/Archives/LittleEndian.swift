extension Bytes {
  /// The number that two to eight bytes make, the lowest first; nil beyond the end and for what no count of bytes can be.
  static func little(_ count: Int, at place: Int, in bytes: [UInt8]) -> Int? {
    guard place >= 0, place <= bytes.count - count else { return nil }
    var value: UInt64 = 0
    for offset in 0..<count { value |= UInt64(bytes[place + offset]) << UInt64(8 * offset) }
    return value >> 48 == 0 ? Int(value) : nil
  }
}
