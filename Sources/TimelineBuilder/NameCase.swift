internal import ChronologyModel

/// Whether a word that stands first is a name or only begins a line.
enum NameCase {
  /// True when the document has the word in small letters too.
  static func isCommon(_ lower: String, in document: Document) -> Bool {
    let wanted = Array(lower.utf8)
    guard let first = wanted.first, document.text.count > wanted.count else { return false }
    var index = 0
    let last = document.text.count - wanted.count
    while index < last {
      if document.text[index] == first, index == 0 || !isLetter(document.text[index - 1]),
        !isLetter(document.text[index + wanted.count]),
        document.text[index..<(index + wanted.count)].elementsEqual(wanted)
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A || byte >= 0x80
  }
}
