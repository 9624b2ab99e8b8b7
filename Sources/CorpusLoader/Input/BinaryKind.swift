/// Files that are no text, told by their first bytes.
enum BinaryKind {
  /// What the bytes are, for a reader; nil when nothing says so.
  static func of(_ bytes: [UInt8]) -> String? {
    if let kind = magic.first(where: { bytes.starts(with: $0.bytes) })?.name { return kind }
    for (mark, place, name) in inner where bytes.count > place + mark.count && bytes[place...].starts(with: mark) {
      return name
    }
    return hasControlBytes(bytes) ? "bytes of some other kind" : nil
  }

  /// True when more than one byte in a hundred of the first 4,096 is a control character that no text has, or one in four of
  /// what begins as markup does: stray ones must not lose a feed. UTF-16 begins with a mark and is told by that.
  private static func hasControlBytes(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    let controls = head.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) && $0 != 0 }
    let isMarkup = head.first { !Bytes.isSpace($0) } == 0x3C
    return controls * (isMarkup ? 4 : 100) > head.count
  }

  private static let magic: [(bytes: [UInt8], name: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"),
    (Array("GIF8".utf8), "a picture"),
    (Array("II*\0".utf8), "a picture"),
    (Array("MM\0*".utf8), "a picture"),
    ([0, 0, 1, 0], "a picture"),
    ([0, 1, 0, 0, 0], "a font"),
    (Array("wOFF".utf8), "a font"),
    (Array("wOF2".utf8), "a font"),
    (Array("OTTO".utf8), "a font"),
    (Array("OggS".utf8), "sound"),
    (Array("ID3".utf8), "sound"),
    (Array("fLaC".utf8), "sound"),
    ([0x1A, 0x45, 0xDF, 0xA3], "a film"),
    (Array("BZh".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
    (Array("7z".utf8) + [0xBC, 0xAF], "a 7-Zip archive"),
    (Array("Rar!".utf8), "a RAR archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document or an Outlook message"),
    (Array("{\\rtf".utf8), "a rich-text document"),
    (Array("SQLite format 3".utf8), "a database"),
    (Array("bplist00".utf8), "a Safari web archive or a property list"),
  ]

  /// Signs that stand further on.
  private static let inner: [(mark: [UInt8], place: Int, name: String)] = [
    (Array("WEBP".utf8), 8, "a picture"),
    (Array("WAVE".utf8), 8, "sound"),
    (Array("ftypavif".utf8), 4, "a picture"),
    (Array("ftypheic".utf8), 4, "a picture"),
    (Array("ftyp".utf8), 4, "a film"),
    (Array("ustar".utf8), 257, "a tar archive"),
  ]
}
