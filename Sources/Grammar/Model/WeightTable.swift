internal import GrammarModel

/// Weights of features, kept so that one feature costs one cache line.
///
/// A line of 64 bytes begins with a word of 32 bits: how many features it has (the upper four bits) and, in the lower 28,
/// a bit for each weight that is the first of its feature, with one more bit after the last weight. Then come the
/// features, 16 bits of the hash each, then the weights, 16 bits each: ten of the weight, signed, and six of the class.
@_spi(Training)
public struct WeightTable: Sendable {
  /// How many features and weights a line holds together.
  public static let room = 30
  /// The most features, and the most weights, of a line.
  private static let mostFeatures = 15
  private static let mostWeights = 27

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
    var held = 0
    for item in bucket where held < mostWeights {
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
      } else {
        continue
      }
      held += 1
    }
    var head = UInt32(features.count) << 28
    var place: UInt32 = 0
    for own in weights {
      head |= 1 << place
      place += UInt32(own.count)
    }
    if !features.isEmpty { head |= 1 << place }
    var bytes = (0..<4).map { UInt8(truncatingIfNeeded: head >> UInt32(8 * $0)) }
    for number in features + weights.joined() { bytes += [UInt8(number & 0xFF), UInt8(number >> 8)] }
    return bytes + [UInt8](repeating: 0, count: 64 - bytes.count)
  }
}
