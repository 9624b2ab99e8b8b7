internal import ChronologyModel

/// The lines of a piece of HTML that a record holds: a speech, an answer, the body of a statement. Unlike a page it has
/// no furniture, and it may bear the marks at which columns of the printed report begin.
final class RecordText: HTMLReceiver {
  /// A line of text.
  struct Line {
    var text: [UInt8]
    var role: Document.Paragraph.Role
    /// The column that it begins in.
    var column: String?
    /// True when all of it is in italics: what the record says itself, not what somebody said.
    var isItalic: Bool
    /// True in a block quotation.
    var isQuotation: Bool
  }

  private struct Open {
    var name: HTMLName
    var role: Document.Paragraph.Role
    var isHidden: Bool
    var isItalic: Bool
    var isQuotation: Bool
  }

  /// The columns of a report as its marks go by.
  struct Columns {
    /// The one that is running; nil before the first mark.
    var current: String?
    /// The first that was marked.
    var first: String?

    /// The one that runs before the first mark: columns are numbered without gaps.
    var before: String? {
      guard let first, let digits = Int(first.prefix { $0.isASCII && $0.isNumber }), digits > 1 else { return nil }
      return "\(digits - 1)" + first.drop { $0.isASCII && $0.isNumber }
    }
  }

  private var lines: [Line] = []
  private var columns: Columns
  private var open: [Open] = []
  private var buffer: [UInt8] = []
  private var start: (column: String?, open: Open?) = (nil, nil)
  private var shown = 0
  private var italic = 0
  private var breaks = 0

  private init(_ columns: Columns) { self.columns = columns }

  /// The lines of `html`, in which `columns` go on.
  static func lines(_ html: String, _ columns: inout Columns) throws(LoadError) -> [Line] {
    let bytes = Array(html.utf8)
    if !bytes.contains(0x3C), !bytes.contains(0x26) {
      return bytes.split(separator: 0x0A).map { Bytes.collapsed($0) }.filter { !$0.isEmpty }.map {
        Line(text: $0, role: .paragraph, column: columns.current, isItalic: false, isQuotation: false)
      }
    }
    let text = RecordText(columns)
    _ = try HTMLParser.parse(bytes, text)
    text.flush()
    columns = text.columns
    return text.lines
  }

  /// The lines of HTML that has no columns.
  static func lines(_ html: String) throws(LoadError) -> [Line] {
    var columns = Columns()
    return try lines(html, &columns)
  }

  func root(_ attributes: HTMLAttributes) {}
  func linkedData(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func void(_ name: HTMLName, _ attributes: HTMLAttributes) {
    if name == .hr { return flush() }
    guard name == .br else { return }
    breaks += 1
    if breaks > 1 { flush() } else { buffer.append(0x20) }
  }

  func start(_ name: HTMLName, _ attributes: HTMLAttributes) {
    if RecordText.isBlock(name) { flush() }
    var here =
      open.last ?? Open(name: name, role: .paragraph, isHidden: false, isItalic: false, isQuotation: false)
    here.name = name
    switch name {
    case .h1, .h2, .h3, .h4, .h5, .h6: here.role = .headline
    case .li, .dt, .dd: here.role = .listItem
    case .figcaption, .caption: here.role = .caption
    case .em, .i: here.isItalic = true
    case .blockquote: here.isQuotation = true
    case .td, .th: if buffer.contains(where: { !Bytes.isSpace($0) }) { buffer.append(contentsOf: " | ".utf8) }
    case .script, .style, .template, .svg, .button, .iframe, .noscript: here.isHidden = true
    case .span:
      // Cross-references to other columns bear numbers too; only the marks have this class.
      if let number = attributes[.dataColumnNumber],
        attributes[.class]?.split(separator: " ").contains("column-number") == true
      {
        columns.current = Bytes.tidy(number)
        columns.first = columns.first ?? columns.current
        here.isHidden = true
      }
    default: break
    }
    open.append(here)
  }

  func end() {
    if let last = open.last, RecordText.isBlock(last.name) { flush() }
    _ = open.popLast()
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    let here = open.last
    if here?.isHidden == true { return }
    let count = bytes.count { !Bytes.isSpace($0) }
    if count > 0 {
      if shown == 0 { start = (columns.current, here) }
      shown += count
      breaks = 0
      if here?.isItalic == true { italic += count }
    }
    if buffer.count + bytes.count <= Limits.text { buffer.append(contentsOf: bytes) }
  }

  private func flush() {
    defer {
      buffer.removeAll(keepingCapacity: true)
      (shown, italic, breaks) = (0, 0, 0)
    }
    guard shown > 0 else { return }
    // Two line ends in a row part paragraphs where the text has no elements for them.
    var rest = buffer[...]
    while let piece = RecordText.paragraph(&rest) {
      let words = Bytes.collapsed(piece)
      if words.isEmpty { continue }
      lines.append(
        Line(
          text: words, role: start.open?.role ?? .paragraph, column: start.column, isItalic: italic == shown,
          isQuotation: start.open?.isQuotation ?? false))
    }
  }

  /// Takes what stands before the next empty line; nil at the end.
  private static func paragraph(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    var place = rest.startIndex
    while let end = rest[place...].firstIndex(of: 0x0A) {
      place = end + 1
      guard let next = rest[place...].firstIndex(where: { $0 == 0x0A || !Bytes.isSpace($0) }) else { break }
      if rest[next] == 0x0A {
        defer { rest = rest[(next + 1)...] }
        return rest[..<end]
      }
    }
    defer { rest = rest[rest.endIndex...] }
    return rest
  }

  private static func isBlock(_ name: HTMLName) -> Bool {
    switch name {
    case .caption, .tbody, .tfoot, .thead, .tr: true
    default: name.traits.contains(.block)
    }
  }
}
