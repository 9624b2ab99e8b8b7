/// Counts the attributes of a start tag as its bytes go by. It counts words outside quotation marks, which is at least the
/// number of attributes, because libxml2 2.9 works on them in quadratic time before it tells anyone how many there are.
struct AttributeCount {
  /// Words so far, the element's name included.
  private(set) var number = 0
  private var quote: UInt8 = 0
  private var isInWord = false
  private var isAfterEquals = false

  /// True inside a quoted value.
  var isQuoted: Bool { quote != 0 }

  /// Takes the next byte; true when it is the `>` that ends the tag.
  mutating func ends(after byte: UInt8) -> Bool {
    if quote != 0 {
      if byte == quote { quote = 0 }
      return false
    }
    // A quotation mark opens a value only after a `=`; anywhere else it hides nothing.
    if isAfterEquals, byte == 0x22 || byte == 0x27 {
      quote = byte
      isInWord = false
      isAfterEquals = false
      return false
    }
    switch byte {
    case 0x3E: return true
    case 0...0x20: isInWord = false
    case 0x2F:
      isInWord = false
      isAfterEquals = false
    case 0x3D:
      isAfterEquals = true
      isInWord = false
    default:
      if !isInWord, !isAfterEquals { number += 1 }
      isInWord = true
      isAfterEquals = false
    }
    return false
  }
}
