internal import GrammarModel

/// Weights of features, kept so that one feature costs one cache line.
///
/// A line of 64 bytes begins with a word of 64 bits: how many features it has (the upper four bits), and for each of its
/// at most ten features, and once more after the last, in five bits the number of its first weight. Then come the
/// features, 16 bits of the hash each. The weights stand at the end of the line, the first last: 16 bits each, ten of
/// the weight, signed, and six of the class.
@_spi(Training)
public struct WeightTable: Sendable {
  /// How many features and weights a line holds together.
  public static let room = 28
  private static let mostFeatures = 10

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

  /// A weight of a feature for a class, −511 to 511.
  public typealias Weight = (feature: UInt32, value: UInt8, weight: Int16)

  /// The bytes of a table of `lines` lines that holds these weights, the most telling first; where a line is too small
  /// its last are dropped.
  public static func bytes(lines: Int, weights: [Weight]) -> [UInt8] {
    var buckets: [[Weight]] = Array(repeating: [], count: lines)
    for item in weights { buckets[Int((UInt64(item.feature) &* UInt64(lines)) >> 32)].append(item) }
    return buckets.flatMap(line)
  }

  private static func line(_ bucket: [Weight]) -> [UInt8] {
    var features: [UInt16] = []
    var weights: [[UInt16]] = []
    var used = 0
    for item in bucket {
      let key = UInt16(truncatingIfNeeded: item.feature)
      let entry = UInt16(bitPattern: item.weight << 6) | UInt16(item.value)
      if let place = features.firstIndex(of: key) {
        guard used < room else { continue }
        weights[place].append(entry)
        used += 1
      } else if used + 1 < room, features.count < mostFeatures {
        features.append(key)
        weights.append([entry])
        used += 2
      }
    }
    var head = UInt64(features.count) << 60
    var first: UInt64 = 0
    for place in 0...mostFeatures + 1 {
      head |= first << UInt64(5 * place)
      if place < weights.count { first += UInt64(weights[place].count) }
    }
    var bytes = [UInt8](repeating: 0, count: 64)
    for byte in 0..<8 { bytes[byte] = UInt8(truncatingIfNeeded: head >> UInt64(8 * byte)) }
    func put(_ number: UInt16, at offset: Int) {
      bytes[offset] = UInt8(number & 0xFF)
      bytes[offset + 1] = UInt8(number >> 8)
    }
    for (place, key) in features.enumerated() { put(key, at: 8 + 2 * place) }
    for (place, entry) in weights.joined().enumerated() { put(entry, at: 62 - 2 * place) }
    return bytes
  }
}
