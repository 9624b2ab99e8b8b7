/// Text under construction, as UTF-8 bytes: what every output is written with.
public struct ByteWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// An empty text.
  public init() { bytes.reserveCapacity(4096) }

  /// Writes a string as it is.
  public mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes bytes as they are.
  public mutating func write(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// Writes one byte.
  public mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Writes a string and ends the line.
  public mutating func line(_ text: String = "") {
    write(text)
    bytes.append(0x0A)
  }

  /// What has been written, as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
