internal import CLibXML2

/// HTML's names of characters: `eacute`, `rsquo`. Capitals and small letters are told apart.
enum CharacterNames {
  /// The character of a name; nil when HTML has none of that name.
  static func scalar(of name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    if let found = common[name], found.name.elementsEqual(name) { return found.scalar }
    return (Array(name) + [0]).withUnsafeBufferPointer { htmlEntityLookup($0.baseAddress)?.pointee.value }
  }

  /// The names that texts are full of: libxml2 goes through its whole table for each.
  private static let common = NameTable(
    ([
      ("amp", 0x26), ("quot", 0x22), ("lt", 0x3C), ("gt", 0x3E), ("apos", 0x27), ("nbsp", 0xA0), ("rsquo", 0x2019),
      ("lsquo", 0x2018), ("ldquo", 0x201C), ("rdquo", 0x201D), ("ndash", 0x2013), ("mdash", 0x2014),
      ("hellip", 0x2026), ("pound", 0xA3), ("euro", 0x20AC), ("copy", 0xA9), ("middot", 0xB7), ("laquo", 0xAB),
      ("raquo", 0xBB), ("eacute", 0xE9), ("egrave", 0xE8), ("agrave", 0xE0), ("auml", 0xE4), ("ouml", 0xF6),
      ("uuml", 0xFC), ("szlig", 0xDF), ("ccedil", 0xE7), ("ecirc", 0xEA), ("shy", 0xAD), ("bdquo", 0x201E),
    ] as [(String, UInt32)]).map { (name: $0.0, value: (name: Array($0.0.utf8), scalar: $0.1)) })
}
