/// A file of a zip archive, as its directory or its own header describes it (PKWARE APPNOTE 6.3).
struct ZipEntry {
  /// Its name, in UTF-8; a label and never a path of this machine.
  var name: String
  /// Where its own header begins.
  var header: Int
  /// Bytes that it takes in the archive; nil when that is only known at its end.
  var packed: Int?
  /// Bytes that it has; nil when that is only known at its end.
  var size: Int?
  var method: Int
  var isEncrypted: Bool
  /// Of a zip that was made in one pass: sizes stand behind the data.
  var hasDescriptor: Bool
  var checksum: Int

  /// True for a folder, a hidden file, and what macOS and Windows add for themselves.
  var isPassedOver: Bool {
    if name.hasSuffix("/") { return true }
    return name.split(separator: "/").contains { part in
      part.hasPrefix(".") || part == "__MACOSX" || part == "Thumbs.db" || part == "desktop.ini"
    }
  }

  /// Reads the fields that a directory entry (from offset 6) and a file's own header (from offset 4) have alike, then the
  /// name and the extra fields.
  init?(_ bytes: [UInt8], fields: Int, name nameStart: Int, header: Int) {
    guard let flags = Bytes.little(2, at: fields + 2, in: bytes),
      let method = Bytes.little(2, at: fields + 4, in: bytes),
      let checksum = Bytes.little(4, at: fields + 10, in: bytes),
      let packed = Bytes.little(4, at: fields + 14, in: bytes),
      let size = Bytes.little(4, at: fields + 18, in: bytes),
      let nameCount = Bytes.little(2, at: fields + 22, in: bytes),
      let extraCount = Bytes.little(2, at: fields + 24, in: bytes),
      nameStart + nameCount + extraCount <= bytes.count
    else { return nil }
    self.header = header
    self.method = method
    self.checksum = checksum
    self.packed = packed
    self.size = size
    isEncrypted = flags & 1 != 0 || flags & 0x2000 != 0
    hasDescriptor = flags & 8 != 0
    let extra = nameStart + nameCount..<nameStart + nameCount + extraCount
    let raw = bytes[nameStart..<nameStart + nameCount]
    name = ZipNames.name(Array(raw), isUTF8: flags & 0x800 != 0)
    readExtra(bytes, extra)
  }

  /// Sizes and places of a zip64 archive, and a name in Unicode.
  private mutating func readExtra(_ bytes: [UInt8], _ range: Range<Int>) {
    var place = range.lowerBound
    while let kind = Bytes.little(2, at: place, in: bytes), let count = Bytes.little(2, at: place + 2, in: bytes),
      place + 4 + count <= range.upperBound
    {
      var field = place + 4
      let end = field + count
      if kind == 1 {
        for key in [\ZipEntry.size, \ZipEntry.packed] where self[keyPath: key] == 0xFFFF_FFFF && field + 8 <= end {
          self[keyPath: key] = Bytes.little(8, at: field, in: bytes)
          field += 8
        }
        if header == 0xFFFF_FFFF, field + 8 <= end { header = Bytes.little(8, at: field, in: bytes) ?? header }
      } else if kind == 0x7075, count > 5 {
        name = ZipNames.name(Array(bytes[field + 5..<end]), isUTF8: true)
      }
      place = end
    }
  }
}

/// The names of a zip's files.
enum ZipNames {
  /// A name in UTF-8: as it stands when it is that already, which many programs write without saying so, else from code
  /// page 437. Backslashes become strokes, control characters question marks.
  static func name(_ bytes: [UInt8], isUTF8: Bool) -> String {
    var out: [UInt8] = []
    let isPlain = isUTF8 || TextEncoding.isUTF8(bytes)
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F {
        out.append(0x3F)
      } else if byte == 0x5C {
        out.append(0x2F)
      } else if byte < 0x80 || isPlain {
        out.append(byte)
      } else {
        TextEncoding.append(page437[Int(byte) - 0x80], to: &out)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Characters 0x80 to 0xFF of code page 437.
  private static let page437 = """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars.map(\.value)
}
