extension PageReader {
  /// The lines of a piece of HTML that is all text of its own: a message, the content of a feed's entry.
  static func lines(of html: [UInt8]) throws(LoadError) -> [Draft.Line] {
    let page = PageReader()
    _ = try HTMLParser.parse(html, page)
    page.flush()
    return page.blocks.map { Draft.Line(text: $0.text, role: $0.role) }
  }
}
