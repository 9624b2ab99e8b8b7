internal import GrammarModel

/// Weights of features, kept so that one feature costs one cache line.
///
/// A line of 64 bytes has ten places for features, 16 bits of the hash each; then for each place two weights, 16 bits
/// each: ten of the weight, signed, and six of the class. A feature with more weights has several places. The last four
/// bytes are 0: two weights of nothing, for the features that are not there.
@_spi(Training)
public struct WeightTable: Sendable {
  /// How many weights a line holds.
  public static let room = 2 * places
  private static let places = 10

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
    for item in bucket {
      let key = UInt16(truncatingIfNeeded: item.feature)
      let entry = UInt16(bitPattern: item.weight << 6) | UInt16(item.value)
      if let place = features.indices.last(where: { features[$0] == key && weights[$0].count < 2 }) {
        weights[place].append(entry)
      } else if features.count < places {
        features.append(key)
        weights.append([entry])
      }
    }
    var numbers = features + [UInt16](repeating: 0, count: places - features.count)
    for pair in weights { numbers += pair.count == 2 ? pair : pair + [0] }
    let bytes = numbers.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return bytes + [UInt8](repeating: 0, count: 64 - bytes.count)
  }
}
