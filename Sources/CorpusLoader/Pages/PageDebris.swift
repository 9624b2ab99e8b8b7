#if canImport(Glibc)
  internal import Glibc
#endif

/// Short lines around an article that are no text of it.
enum PageDebris {
  /// True for a line that ends as a sentence, a clause or a quotation does.
  static func isSentence(_ line: [UInt8]) -> Bool {
    guard let last = line.last else { return false }
    if [0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x22, 0x2C].contains(last) { return true }
    // `…`, `”`, `’`, `»`
    return line.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) || line.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
      || line.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) || line.suffix(2).elementsEqual([0xC2, 0xBB])
  }

  /// A passage without the quotation marks and stops around it.
  static func withoutMarks(_ line: [UInt8]) -> ArraySlice<UInt8> {
    var words = line[...]
    while let first = words.first, !Bytes.isLetter(first), !Bytes.isDigit(first), first < 0xC3 || first == 0xE2 {
      words = words.dropFirst(first == 0xE2 && words.count > 3 ? 3 : 1)
    }
    while let last = words.last, last < 0x80, !Bytes.isLetter(last), !Bytes.isDigit(last) { words = words.dropLast() }
    if words.suffix(3).first == 0xE2 { words = words.dropLast(3) }
    return words
  }

  /// True when a text holds a passage.
  static func holds(_ text: [UInt8], _ passage: ArraySlice<UInt8>) -> Bool {
    guard passage.count >= 16 else { return false }
    return text.withUnsafeBytes { all in
      passage.withUnsafeBytes { part in
        guard let start = all.baseAddress, let first = part.baseAddress else { return false }
        var place = 0
        while place + part.count <= all.count,
          let found = memchr(start + place, Int32(part[0]), all.count - part.count - place + 1)
        {
          if memcmp(found, first, part.count) == 0 { return true }
          place = UnsafeRawPointer(found) - start + 1
        }
        return false
      }
    }
  }

  /// True for a line of nothing but who wrote it, when, or how long it takes to read.
  static func isByline(_ line: [UInt8]) -> Bool {
    guard line.count < 120 else { return false }
    if DateLine(line) != nil { return true }
    let folded = FoldedLine(line)
    guard folded.words <= 24 else { return false }
    if isTrail(line) { return true }
    let isDated = line.contains(where: Bytes.isDigit)
    if isDated, dateOpenings.contains(where: folded.begins) { return !isLong(line) }
    guard nameOpenings.contains(where: folded.begins), !isLong(line) else { return false }
    // A name follows: `By 2030 the gate will be shut` is no byline.
    let second = line.split(separator: 0x20).dropFirst().first?.first ?? 0
    return second &- 0x41 < 26 || second >= 0xC3 || second == 0x62
  }

  /// True for the way to a page from the top of its site: `News › Harbour › Gates`.
  private static func isTrail(_ line: [UInt8]) -> Bool {
    Bytes.find(" > ", in: line, from: 0) != nil || Bytes.find(" › ", in: line, from: 0) != nil
      || Bytes.find(" » ", in: line, from: 0) != nil
  }

  private static func isLong(_ line: [UInt8]) -> Bool { line.count > 60 && line.last == 0x2E }

  private static let nameOpenings = [
    "by", "von", "par", "por", "di", "door", "av", "autor", "author", "written by", "words by",
  ].map { Array($0.utf8) }

  private static let dateOpenings = [
    "published", "updated", "last updated", "last modified", "posted", "first published", "publié", "mis à jour",
    "veröffentlicht", "aktualisiert", "stand", "publicado", "actualizado", "atualizado", "pubblicato", "aggiornato",
    "gepubliceerd", "publicerad", "uppdaterad",
  ].map { Array($0.utf8) }
}
