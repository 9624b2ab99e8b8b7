/// What an input says of its own encoding: in an XML declaration, or in a `meta` element of HTML.
enum DeclaredEncoding {
  /// The name of the encoding, or a label that the WHATWG Encoding Standard does not know but the C library does; nil when
  /// nothing is declared that can be read. Bytes in which a declaration can be read are not UTF-16: one that says so means
  /// UTF-8 (HTML Standard).
  static func name(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let name = xmlDeclaration(bytes) ?? MetaPrescan.name(in: bytes) else { return nil }
    return name.hasPrefix("utf-16") ? "utf-8" : name
  }

  /// `encoding` of `<?xml version="1.0" encoding="iso-8859-1"?>`, with any quotation marks or none.
  private static func xmlDeclaration(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var place = bytes.prefix(64).firstIndex { !Bytes.isSpace($0) } ?? 0
    guard has("<?xml", at: place, in: bytes) else { return nil }
    let head = bytes.prefix(place + 1024)
    let end = head[place...].firstIndex(of: 0x3E) ?? head.endIndex
    place += 5
    while place < end, !has("encoding", at: place, in: bytes, end: end) { place += 1 }
    place += 8
    while place < end, !isLabel(bytes[place]) { place += 1 }
    guard place < end else { return nil }
    let label = bytes[place..<end].prefix { isLabel($0) }
    return EncodingLabels.name(of: label) ?? Converter.label(label)
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    Bytes.isLetter(byte) || Bytes.isDigit(byte) || [0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
  }

  /// True when `word`, which is in small letters, stands at a place, capitals and small letters alike.
  static func has(_ word: StaticString, at place: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int? = nil) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= end ?? bytes.count else { return false }
    for offset in 0..<count where Bytes.folded(bytes[place + offset]) != word.utf8Start[offset] { return false }
    return true
  }
}
