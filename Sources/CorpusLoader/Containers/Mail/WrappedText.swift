/// Plain text whose lines were broken for the width of a screen: the paragraphs as they were written.
enum WrappedText {
  /// Longest line of a text that was broken by hand or by a program, in bytes.
  private static let widest = 100
  private static let narrowest = 50

  /// The paragraphs of a text in `format=flowed` (RFC 3676): a line with a space at its end goes on in the next.
  static func flowed(_ text: [UInt8], deletesSpace: Bool) -> [[UInt8]] {
    var out: [[UInt8]] = []
    var isOpen = false
    for raw in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = raw.first == 0x20 ? raw.dropFirst() : raw
      let isSignature = line.elementsEqual("-- ".utf8)
      if isOpen, !isSignature, line.first != 0x3E {
        out[out.count - 1].append(contentsOf: line)
      } else {
        out.append(Array(line))
      }
      isOpen = line.last == 0x20 && !isSignature
      if isOpen, deletesSpace { out[out.count - 1].removeLast() }
    }
    return out.map { Array(Bytes.trimmed($0[...])) }
  }

  /// The paragraphs of any other text: a line goes on in the next when the next one's first word had no room on it.
  static func joined(_ text: [UInt8]) -> [[UInt8]] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { Bytes.trimmed($0) }
    let width = lines.reduce(0) { max($0, letters($1)) }
    guard (narrowest...widest).contains(width) else { return lines.map { Array($0) } }
    var out: [[UInt8]] = []
    var before: ArraySlice<UInt8> = []
    for line in lines {
      let firstWord = line.prefix { !Bytes.isSpace($0) }
      let goesOn =
        !before.isEmpty && !line.isEmpty && letters(before) + 1 + letters(firstWord) > width - slack
        && before.first != 0x3E && line.first != 0x3E && !isBullet(line) && letters(before) > narrowest / 2
      if goesOn {
        out[out.count - 1].append(0x20)
        out[out.count - 1].append(contentsOf: line)
      } else {
        out.append(Array(line))
      }
      before = line
    }
    return out
  }

  /// One line that is longer than the rest by a little, such as an address, does not show the width.
  private static let slack = 6

  private static func letters(_ line: ArraySlice<UInt8>) -> Int { line.count { $0 & 0xC0 != 0x80 } }

  private static func isBullet(_ line: ArraySlice<UInt8>) -> Bool {
    ["- ", "* ", "• ", "– ", "· "].contains { line.starts(with: $0.utf8) }
  }
}
