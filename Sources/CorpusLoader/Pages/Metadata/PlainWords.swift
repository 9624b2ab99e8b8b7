/// Words that were meant for HTML, in a place that has none: character references written out, tags left out.
enum PlainWords {
  /// The words, with one space between them; nil when nothing is left.
  static func of(_ text: String?) -> String? {
    guard let text else { return nil }
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return Bytes.tidy(text) }
    let words = Bytes.collapsed(Array(text.utf8).withUnsafeBufferPointer(stripped))
    return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }

  private static func stripped(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x3C where place + 1 < bytes.count && (Bytes.isLetter(bytes[place + 1]) || bytes[place + 1] == 0x2F):
        if let end = bytes.place(of: 0x3E, from: place, to: min(bytes.count, place + 200)) {
          out.append(0x20)
          place = end
        } else {
          out.append(0x3C)
        }
      case 0x26:
        if case .scalar(let scalar, let length, _) = XMLReferences.read(bytes.part(place..<bytes.count), isLast: true) {
          TextEncoding.append(scalar, to: &out)
          place += length - 1
        } else {
          out.append(0x26)
        }
      default: out.append(bytes[place])
      }
      place += 1
    }
    return out
  }
}
