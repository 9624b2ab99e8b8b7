internal import ChronologyModel

/// Plain text, one paragraph a line, perhaps with front matter between lines of `---`, or `date 2025-11-07` before its first
/// word.
struct PlainTextFormat: Format {
  func recognises(_ input: TextInput) -> Bool {
    if let prolog = input.prolog { return prolog.root == nil && !prolog.isDeclaredXML && !prolog.hasDeclaration }
    return !isJSON(Bytes.trimmed(input.text[...]))
  }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let text = input.text
    var draft = Draft()
    draft.hasRoles = false
    var body = text[...]
    if let matter = FrontMatter(text) {
      draft.title = matter["title"]
      draft.outlet = matter["outlet"] ?? matter["publisher"] ?? matter["source"]
      draft.url = matter["url"] ?? matter["link"]
      draft.author = matter["author"] ?? matter["by"]
      if let interval = (matter["published"] ?? matter["date"]).flatMap(Stamp.parse) {
        draft.publication = PublicationDate(interval: interval, basis: .metadata)
      } else if let words = matter["published"] ?? matter["date"] {
        draft.notes.append("the date of the front matter was not understood: \(words.prefix(40))")
      }
      body = text[matter.end...]
    }
    if let (interval, end) = leadingDate(body) {
      if draft.publication.interval == nil { draft.publication = PublicationDate(interval: interval, basis: .stated) }
      body = body[end...]
    }
    if draft.publication.interval == nil, let day = draft.url.flatMap(AddressDate.day) {
      draft.publication = PublicationDate(interval: CivilInterval(day: day), basis: .metadata)
      draft.notes.append("dated by its address")
    }
    if draft.outlet == nil { draft.outlet = draft.url.flatMap(PageMetadata.host).flatMap(context.outletName) }
    for line in body.split(separator: 0x0A) {
      if draft.lines.count == Limits.paragraphs { throw .tooManyParagraphs }
      let words = Bytes.trimmed(line)
      if !words.isEmpty {
        draft.lines.append(Draft.Line(text: words.filter { $0 >= 0x20 || $0 == 0x09 }, role: .paragraph))
      }
    }
    if draft.lines.isEmpty { throw .empty }
    return Reading(kind: "text", drafts: [draft])
  }

  /// `date 2025-11-07 ` before the first word: the day, and where the text begins.
  private func leadingDate(_ body: ArraySlice<UInt8>) -> (CivilInterval, Int)? {
    let rest = Bytes.trimmed(body)
    guard rest.count > 14, rest.prefix(4).map(Bytes.folded).elementsEqual("date".utf8) else { return nil }
    let after = rest.dropFirst(4).drop { Bytes.isSpace($0) || $0 == 0x3A }
    guard after.startIndex > rest.startIndex + 4,
      let day = CivilDay(iso: String(decoding: after.prefix(10), as: UTF8.self))
    else { return nil }
    let end = after.startIndex + 10
    guard end == rest.endIndex || Bytes.isSpace(body[end]) else { return nil }
    return (CivilInterval(day: day), end)
  }

  private func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    let next = text.dropFirst().first { !Bytes.isSpace($0) }
    if first == 0x7B { return last == 0x7D && (next == 0x22 || next == 0x7D) }
    return first == 0x5B && last == 0x5D && (next == 0x7B || next == 0x5B || next == 0x22)
  }
}
