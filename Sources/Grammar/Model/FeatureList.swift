/// The features of one decision, as hashes: which rows of a weight table speak on it.
@_spi(Training)
public struct FeatureList {
  /// Room for the features; whoever makes the list owns it.
  public let rows: UnsafeMutablePointer<UInt32>
  /// How many there are.
  public private(set) var count = 0

  /// An empty list over room for at least `capacity` features.
  public init(_ rows: UnsafeMutablePointer<UInt32>) { self.rows = rows }

  /// The most features that any decision has.
  public static let capacity = 96

  /// Forgets all features.
  @inline(__always)
  public mutating func clear() { count = 0 }

  /// Keeps the first features only.
  public mutating func cut(to kept: Int) { count = kept }

  /// Adds the feature that `template` has the value `value`.
  @inline(__always)
  public mutating func add(_ template: UInt64, _ value: UInt64) {
    let mixed = (value ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    rows[count] = UInt32(truncatingIfNeeded: (mixed ^ (mixed >> 32)) &* 0xCA5A_8263_9512_1157 >> 32)
    count &+= 1
  }

  /// Adds the feature that `template` has these two values.
  @inline(__always)
  public mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(template, (first &* 0xA24B_AED4_963E_E407) ^ (second &+ 0x9FB2_1C65_1E98_DF25))
  }

  /// Adds the feature that `template` has these three values.
  @inline(__always)
  public mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) {
    add(template, (first &* 0xA24B_AED4_963E_E407) ^ (second &+ 0x9FB2_1C65_1E98_DF25), third &* 0x2545_F491_4F6C_DD1D)
  }
}
