/// A block of text while it is being written: white space as one space, none at the ends, without the signs that only
/// tell where a word may be broken.
struct PageLine {
  private var bytes: [UInt8] = []
  private var isSpaced = false
  /// How many bytes of it that show something stand in links.
  var linkBytes = 0

  /// A space between what stands there and what follows.
  mutating func space() { isSpaced = true }

  /// Takes text and tells how many bytes of it show something.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let before = bytes.count
    var spaces = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte <= 0x20 {
        if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D { isSpaced = true }
        place += 1
        continue
      }
      if isSpaced, !bytes.isEmpty {
        bytes.append(0x20)
        spaces += 1
      }
      isSpaced = false
      var end = place + 1
      while end < text.count, text[end] > 0x20, text[end] < 0xC2 { end += 1 }
      if byte >= 0xC2 {
        let dropped = PageLine.breakingSign(at: place, in: text)
        if dropped > 0 {
          place += dropped
          continue
        }
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[place..<end]))
      place = end
    }
    return bytes.count - before - spaces
  }

  /// How many bytes the soft hyphen, the zero-width space or the byte order mark at a place has; 0 for another sign.
  private static func breakingSign(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    switch text[place] {
    case 0xC2: place + 1 < text.count && text[place + 1] == 0xAD ? 2 : 0
    case 0xE2: place + 2 < text.count && text[place + 1] == 0x80 && text[place + 2] == 0x8B ? 3 : 0
    case 0xEF: place + 2 < text.count && text[place + 1] == 0xBB && text[place + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  /// The text so far and its bytes in links; nil when it shows nothing. What follows is a new one.
  mutating func take() -> (text: [UInt8], linkBytes: Int)? {
    defer {
      bytes = []
      isSpaced = false
      linkBytes = 0
    }
    guard let first = bytes.first, let last = bytes.last else { return nil }
    // White space is collapsed by now, but for no-break spaces.
    if first != 0xC2, last != 0xA0 { return (bytes, linkBytes) }
    let words = Bytes.trimmed(bytes[...])
    return words.isEmpty ? nil : (Array(words), linkBytes)
  }
}
