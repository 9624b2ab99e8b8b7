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

  /// True for a line of nothing but who wrote it, when, or how long it takes to read.
  static func isByline(_ line: [UInt8]) -> Bool {
    guard line.count < 120 else { return false }
    if DateLine(line) != nil { return true }
    let folded = FoldedLine(line)
    guard folded.words <= 14 else { return false }
    let isDated = line.contains(where: Bytes.isDigit)
    return openings.contains { folded.begins($0.words) && (isDated || !$0.needsNumber) } && !isLong(line)
  }

  private static func isLong(_ line: [UInt8]) -> Bool { line.count > 60 && line.last == 0x2E }

  private static let openings: [(words: [UInt8], needsNumber: Bool)] =
    ["by", "von", "par", "por", "di", "door", "av", "autor", "author", "written by", "words by", "aus"].map {
      (Array($0.utf8), false)
    }
    + [
      "published", "updated", "last updated", "last modified", "posted", "first published", "publié", "mis à jour",
      "veröffentlicht", "aktualisiert", "stand", "publicado", "actualizado", "atualizado", "pubblicato", "aggiornato",
      "gepubliceerd", "publicerad", "uppdaterad", "on", "am", "le",
    ].map { (Array($0.utf8), true) }
}
