internal import ChronologyModel

/// Puts the paragraphs of a PDF together from the lines of its pages.
enum PDFParagraphs {
  private struct Paragraph {
    var text: [UInt8]
    var height: Double
    var lines = 1
    /// True when its last line reaches the edge of its column.
    var isFull: Bool
  }

  /// The paragraphs and headings, without running heads and the numbers of pages.
  static func lines(of pages: [PDFLayout.Page]) -> [Draft.Line] {
    let kept = RunningHeads.removed(from: pages)
    let words = HyphenatedWords(kept)
    let body = bodyHeight(kept)
    var found: [Paragraph] = []
    for page in kept {
      for block in page.blocks {
        let edge = columnEdge(of: block, on: page)
        for (index, line) in block.lines.enumerated() {
          let isFull = edge - line.right < 3 * line.height
          let before = index > 0 ? block.lines[index - 1] : nil
          let goesOn = before.map { continues($0, line, edge) } ?? continuesBlock(found.last, line)
          if goesOn, let last = found.indices.last {
            words.join(line.text, to: &found[last].text)
            found[last].lines += 1
            found[last].isFull = isFull
          } else {
            found.append(Paragraph(text: line.text, height: line.height, isFull: isFull))
          }
        }
      }
    }
    return withBullets(found).map { paragraph in
      if let item = withoutBullet(paragraph.text) { return Draft.Line(text: item, role: .listItem) }
      let isHeading = paragraph.height > 1.15 * body && paragraph.lines <= 4 && paragraph.text.count <= 240
      return Draft.Line(text: paragraph.text, role: isHeading ? .headline : .paragraph)
    }
  }

  /// Bullets that stand alone, to the left of their items, put before them.
  private static func withBullets(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var out: [Paragraph] = []
    var bullet: [UInt8]?
    for var paragraph in paragraphs {
      if bullets.contains(paragraph.text) {
        bullet = paragraph.text
        continue
      }
      if let sign = bullet { paragraph.text = sign + [0x20] + paragraph.text }
      bullet = nil
      out.append(paragraph)
    }
    return out
  }

  /// True when a line goes on with the paragraph of the line before it in its block: that one has no room for another
  /// word.
  private static func continues(_ before: PDFLayout.Line, _ line: PDFLayout.Line, _ edge: Double) -> Bool {
    if withoutBullet(line.text) != nil { return false }
    let height = max(before.height, line.height)
    if abs(before.height - line.height) > 0.15 * height { return false }
    if line.top - before.bottom > 0.9 * height { return false }
    let hasRoom = edge - before.right > line.firstWord + 0.5 * height
    return !hasRoom || startsSmall(line.text) && !endsSentence(before.text)
  }

  /// True when a block goes on with the last paragraph of the one before: over the end of a page or column.
  private static func continuesBlock(_ last: Paragraph?, _ line: PDFLayout.Line) -> Bool {
    guard let last, last.isFull, abs(last.height - line.height) <= 0.1 * last.height else { return false }
    return startsSmall(line.text) && !endsSentence(last.text)
  }

  private static func startsSmall(_ text: [UInt8]) -> Bool { text.first.map { $0 &- 0x61 < 26 } ?? false }

  private static func endsSentence(_ text: [UInt8]) -> Bool {
    guard let last = text.last else { return false }
    return [0x2E, 0x21, 0x3F, 0x3A].contains(last) || text.suffix(4).elementsEqual([0x2E, 0xE2, 0x80, 0x9D])
  }

  /// Where lines of a block's column end: the rightmost end among blocks of its page that begin where it does.
  private static func columnEdge(of block: PDFLayout.Block, on page: PDFLayout.Page) -> Double {
    func left(_ block: PDFLayout.Block) -> Double { block.lines.reduce(.infinity) { min($0, $1.left) } }
    let here = left(block)
    var edge = 0.0
    // A page of thousands of blocks is a drawing or a table, where a block's own edge will do.
    let others = page.blocks.count > 500 ? [block] : page.blocks
    for other in others where abs(left(other) - here) < 24 {
      edge = other.lines.reduce(edge) { max($0, $1.right) }
    }
    return edge
  }

  /// The height of most of the letters.
  private static func bodyHeight(_ pages: [PDFLayout.Page]) -> Double {
    var letters: [Int: Int] = [:]
    for page in pages {
      for block in page.blocks {
        for line in block.lines { letters[Int(line.height * 2), default: 0] += line.text.count }
      }
    }
    let most = letters.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return most.map { Double($0.key) / 2 } ?? 0
  }

  private static func withoutBullet(_ text: [UInt8]) -> [UInt8]? {
    for bullet in bullets where text.starts(with: bullet) {
      let rest = text.dropFirst(bullet.count)
      guard let next = rest.first, Bytes.isSpace(next) else { continue }
      return Array(Bytes.trimmed(rest))
    }
    return nil
  }

  /// Bullets, and the signs of symbol fonts that stand for them.
  private static let bullets = [
    "•", "◦", "▪", "‣", "●", "■", "○", "-", "–", "*", "·", "\u{F0B7}", "\u{F0A7}", "\u{2023}",
  ]
  .map { Array($0.utf8) }
}
