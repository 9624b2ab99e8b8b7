internal import GrammarModel

/// Weights of features, kept so that one feature costs one cache line.
///
/// A line of 64 bytes holds up to 18 weights: a word of 64 bits that tells at once that a feature is not there, then
/// 18 keys of 16 bits (ten bits of the feature's hash, six of the class), then 18 weights of a byte each.
@_spi(Training)
public struct WeightTable: Sendable {
  /// How many weights a line holds.
  public static let room = 18
  private static let keys = 8
  private static let weights = 8 + 2 * room

  private nonisolated(unsafe) let lines: UnsafeRawPointer
  private let count: UInt64

  init(_ section: UnsafeRawBufferPointer) {
    lines = section.baseAddress!
    count = UInt64(section.count / 64)
  }

  /// Adds to `scores` what the features of `list` say of each class. Room for 64 classes.
  @inline(__always)
  func add(_ list: FeatureList, to scores: UnsafeMutablePointer<Int32>) {
    daybook_add_weights(lines, count, list.rows, list.count, scores)
  }

  /// The bytes of a table of `lines` lines that holds these weights, the most telling first; where a line is too small
  /// its last are dropped.
  public static func bytes(lines: Int, weights: [(feature: UInt32, value: UInt8, weight: Int8)]) -> [UInt8] {
    var buckets: [[(feature: UInt32, value: UInt8, weight: Int8)]] = Array(repeating: [], count: lines)
    for item in weights { buckets[Int((UInt64(item.feature) &* UInt64(lines)) >> 32)].append(item) }
    var bytes = [UInt8](repeating: 0, count: 64 * lines)
    for (index, bucket) in buckets.enumerated() {
      let kept = bucket.prefix(room)
      var mask: UInt64 = 0
      for (place, item) in kept.enumerated() {
        mask |= 1 << UInt64(item.feature & 63)
        let key = UInt16(item.feature & 0x3FF) << 6 | UInt16(item.value)
        bytes[64 * index + keys + 2 * place] = UInt8(key & 0xFF)
        bytes[64 * index + keys + 2 * place + 1] = UInt8(key >> 8)
        bytes[64 * index + Self.weights + place] = UInt8(bitPattern: item.weight)
      }
      for byte in 0..<8 { bytes[64 * index + byte] = UInt8(truncatingIfNeeded: mask >> UInt64(8 * byte)) }
    }
    return bytes
  }
}
