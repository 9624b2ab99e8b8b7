/// The text that a feed is in the middle of: what it is for, and how it is written.
struct FeedCapture {
  /// What a text is for.
  enum Goal: Equatable {
    case field(FeedEntry.Field)
    /// The one who wrote it, all in one text.
    case author
    /// A part of one who wrote it.
    case name, email
  }

  /// How a text is written when its element does not say.
  enum Default { case plain, html, xhtml }

  var goal: Goal
  /// Lower is better, for a field that several elements fill.
  var rank: Int
  /// True when of two as good the later one counts.
  var overwrites = false
  /// Elements that were open when it began.
  var depth = 0
  /// What relative addresses within it are relative to.
  var base: [UInt8]?
  /// The language that its element declares.
  var language: String?
  /// A guid that is an address.
  var isLink = false

  /// True for a text that is a line: a title, a name, a date.
  private(set) var isLine = true
  /// True when signs that are markup in HTML are to be written out as they come: the text is XML, not HTML in XML.
  private(set) var isWrittenOut = false
  private var kind = FeedValue.Kind.plain
  private var isBase64 = false
  /// True when the element says what it is written in.
  private var isStated = false
  private var hasMarkup = false

  init(_ goal: Goal, rank: Int = 0, _ usual: Default = .plain, _ tag: XMLTag? = nil) {
    self.goal = goal
    self.rank = rank
    isLine = goal != .field(.content) && goal != .field(.summary)
    kind = usual == .plain ? .plain : .html
    isWrittenOut = usual == .xhtml
    guard let tag, !tag.attributes.isEmpty else { return }
    setType(tag["type"].map { String(decoding: $0, as: UTF8.self).lowercased() }, tag["mode"])
    language = tag["xml:lang"].map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func setType(_ type: String?, _ mode: [UInt8]?) {
    isBase64 = mode.map { $0.elementsEqual("base64".utf8) } ?? false
    guard let type, !type.isEmpty else { return }
    isStated = true
    switch type {
    case "text", "text/plain", "plain": kind = .plain
    case "html", "text/html", "text/x-html": kind = .html
    case "xhtml", "application/xhtml+xml":
      kind = .html
      isWrittenOut = mode.map { !$0.elementsEqual("escaped".utf8) } ?? true
    case _ where type.hasSuffix("+xml") || type.hasSuffix("/xml"): kind = .plain
    case _ where type.hasPrefix("text/"): kind = .plain
    default: isBase64 = isBase64 || type.contains("/")
    }
    if isBase64 { isWrittenOut = false }
  }

  /// An element begins within the text: what follows is XML.
  mutating func markup() {
    hasMarkup = true
    isWrittenOut = true
    kind = .html
  }

  /// The text that is written in base64; nil when it is not, or is no text.
  private static func text(inBase64 bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let (text, strangers) = Base64.decoded(bytes)
    return strangers == 0 && TextEncoding.isUTF8(text) && !text.contains(0) ? text : nil
  }

  /// The text, read as it was meant. `guesses` is true for dialects that do not say whether a text is HTML.
  func value(_ buffer: [UInt8], guesses: Bool) -> FeedValue {
    var bytes = Bytes.trimmed(buffer[...])
    var kind = kind
    if isBase64, !hasMarkup, let text = FeedCapture.text(inBase64: bytes) { bytes = Bytes.trimmed(text[...]) }
    if isWrittenOut { bytes = FeedMarkup.withoutOuterDivision(bytes) }
    if kind == .plain, guesses, !isStated, FeedMarkup.looksLikeHTML(bytes) { kind = .html }
    return FeedValue(bytes: Array(bytes), kind: kind, base: base, language: language)
  }
}
