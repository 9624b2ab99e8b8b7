/// A hash under which the spellings of one name meet: capitals, hyphens and kinds of apostrophe make no difference.
public enum NameKey {
  /// The key of a name in UTF-8.
  public static func of(_ name: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var pending = false
    var isEmpty = true
    var high = 0
    for byte in name {
      var byte = byte
      // U+2019, three bytes long, counts as the straight apostrophe: both are passed over.
      if high == 0, byte == 0xE2 {
        high = 1
        continue
      }
      if high == 1 {
        if byte == 0x80 {
          high = 2
          continue
        }
        hash = mixed(hash, 0xE2)
        high = 0
      } else if high == 2 {
        high = 0
        if byte == 0x99 || byte == 0x98 { continue }
        hash = mixed(mixed(hash, 0xE2), 0x80)
      }
      if byte == 0x27 || byte == 0x2E { continue }
      if byte == 0x20 || byte == 0x2D {
        pending = !isEmpty
        continue
      }
      if byte >= 0x41 && byte <= 0x5A { byte |= 0x20 }
      if pending { hash = mixed(hash, 0x20) }
      pending = false
      isEmpty = false
      hash = mixed(hash, byte)
    }
    return hash
  }

  /// The key of a name.
  public static func of(_ name: String) -> UInt64 { of(name.utf8) }

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
