internal import ChronologyModel

/// Gathers the paragraphs of a story out of the elements of NITF or XHTML as they go by. Whoever parses hands the events
/// on.
struct StoryText {
  private(set) var lines: [Draft.Line] = []

  private var open: [(name: Substring, role: Document.Paragraph.Role)] = []
  private var buffer: [UInt8] = []
  /// How deep within something that is no text.
  private var skipped = 0

  /// An element begins; its name is without prefix.
  mutating func start(_ name: Substring) {
    if skipped > 0 || StoryText.leftOut.contains(name) {
      if skipped == 0 { flush() }
      skipped += 1
      return
    }
    if name == "br" || name == "lang" && open.isEmpty { return buffer.append(0x20) }
    guard StoryText.blocks.contains(name) else { return }
    flush()
    var role = open.last?.role ?? .paragraph
    switch name {
    case "hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "title": role = .headline
    case "li", "dt", "dd": role = .listItem
    case "media-caption", "figcaption", "caption": role = .caption
    default: break
    }
    open.append((name, role))
  }

  /// An element ends.
  mutating func end(_ name: Substring) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard StoryText.blocks.contains(name) else { return }
    flush()
    if open.last?.name == name { open.removeLast() }
  }

  /// Text between.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if skipped == 0, buffer.count < Limits.text { buffer.append(contentsOf: bytes) }
  }

  /// Ends the paragraph that is being written.
  mutating func flush() {
    let words = Bytes.collapsed(buffer)
    buffer.removeAll(keepingCapacity: true)
    if !words.isEmpty { lines.append(Draft.Line(text: words, role: open.last?.role ?? .paragraph)) }
  }

  /// Elements that begin a paragraph; all others run on within one.
  private static let blocks: Set<Substring> = [
    "p", "block", "hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "li", "dt", "dd", "table", "tr",
    "td", "th", "caption", "pre", "bq", "blockquote", "credit", "fn", "note", "media", "media-caption", "figure",
    "figcaption", "div", "section", "article", "body", "header", "footer", "html", "hr", "nitf-table", "content",
    "body.content", "abstract", "datasource",
  ]

  /// Elements whose text is for programs, or is no part of the story.
  private static let leftOut: Set<Substring> = [
    "head", "script", "style", "media-metadata", "media-producer", "media-reference", "media-object",
    "nitf-table-metadata",
    "custom-table", "iframe", "noscript",
  ]
}
