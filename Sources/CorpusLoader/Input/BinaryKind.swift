/// Files that are no text, told by their first bytes.
enum BinaryKind {
  /// What the bytes are, for a reader; nil when nothing says so.
  static func of(_ bytes: [UInt8]) -> String? {
    let kind = magic.first { bytes.starts(with: $0.bytes) }?.name
    if let kind { return kind }
    if hasControlBytes(bytes) { return "bytes of some other kind" }
    return bytes.starts(with: Array("RIFF".utf8)) && bytes.count > 12 && bytes[8...].starts(with: Array("WEBP".utf8))
      ? "a picture" : nil
  }

  /// True when more than one byte in a hundred of the first 4,096 is a control character that no text has. UTF-16 begins
  /// with a mark and is told by that.
  private static func hasControlBytes(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    let controls = head.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) && $0 != 0 }
    return controls * 100 > head.count
  }

  private static let magic: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "a PDF"),
    ([0x50, 0x4B, 3, 4], "a zip archive or an office document"),
    ([0x50, 0x4B, 5, 6], "a zip archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"),
    (Array("GIF8".utf8), "a picture"),
    ([0x1F, 0x8B], "a gzip archive"),
    (Array("BZh".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    (Array("{\\rtf".utf8), "a rich-text document"),
    (Array("SQLite format 3".utf8), "a database"),
  ]
}
