internal import ChronologyModel

/// What the lines of a plain text are, by their look: a line that is short and ends no sentence is a heading.
enum LineRoles {
  /// Longest heading that opens a text, in bytes.
  private static let title = 140
  /// Longest heading between paragraphs.
  private static let heading = 90

  /// Sets the roles, finds the title, and reads a date line near the top.
  static func apply(to draft: inout Draft) {
    var isTop = true
    for index in draft.lines.indices {
      let line = draft.lines[index].text
      if index < 6, let dated = DateLine(line) {
        if draft.publication.interval == nil {
          draft.publication = PublicationDate(interval: dated.interval, basis: .stated)
        }
        if draft.outlet == nil { draft.outlet = dated.outlet }
        continue
      }
      if let item = withoutBullet(line) {
        draft.lines[index] = Draft.Line(text: item, role: .listItem)
        isTop = false
      } else if isCaption(line) {
        draft.lines[index].role = .caption
      } else if endsNoSentence(line), line.count < (isTop ? title : heading), isTop || index + 1 < draft.lines.count {
        draft.lines[index].role = .headline
        if draft.title == nil, isTop, !isLabel(line) { draft.title = String(decoding: line, as: UTF8.self) }
        // A second line of heading at the top is a standfirst or a date; after that only the shorter kind counts.
        if index > 0 { isTop = false }
      } else {
        isTop = false
      }
    }
  }

  private static func withoutBullet(_ line: [UInt8]) -> [UInt8]? {
    for bullet in ["•", "◦", "▪", "‣", "-", "*", "–", "·"] where line.starts(with: bullet.utf8) {
      let rest = line.dropFirst(bullet.utf8.count)
      let words = Bytes.trimmed(rest)
      let isSpaced = words.startIndex > rest.startIndex || bullet == "•"
      return isSpaced && words.count > 1 ? Array(words) : nil
    }
    return nil
  }

  /// True for a heading that names no article: `Summary`, `54 minutes ago`.
  private static func isLabel(_ line: [UInt8]) -> Bool {
    let words = String(decoding: line, as: UTF8.self).lowercased().split { $0 == " " || $0 == ":" }
    if words.last == "ago" { return words.count <= 4 }
    let labels: Set<Substring> = [
      "summary", "live", "background", "breaking", "exclusive", "opinion", "news", "politics", "uk",
    ]
    return words.allSatisfy(labels.contains)
  }

  private static func isCaption(_ line: [UInt8]) -> Bool {
    guard line.first == 0x5B, line.last == 0x5D else { return false }
    return ["[picture", "[photo", "[image", "[caption", "[video", "[graphic"].contains { word in
      line.prefix(word.utf8.count).map(Bytes.folded).elementsEqual(word.utf8)
    }
  }

  /// True when no sentence ends at the end of the line; a question is only taken for a heading when it is short.
  private static func endsNoSentence(_ line: [UInt8]) -> Bool {
    var rest = line[...]
    while rest.count > 3, Bytes.ends(rest, with: [0xE2, 0x80, 0x9D]) || Bytes.ends(rest, with: [0xE2, 0x80, 0x99]) {
      rest = rest.dropLast(3)
    }
    while let last = rest.last, last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D { rest = rest.dropLast() }
    guard let last = rest.last else { return false }
    if last == 0x3F {
      return line.count <= 60 && line.first != 0x22 && line.first != 0xE2 && line.first != 0x27
    }
    return ![0x2E, 0x21, 0x3A, 0x3B, 0x2C].contains(last) && !Bytes.ends(rest, with: [0xE2, 0x80, 0xA6])
  }
}
