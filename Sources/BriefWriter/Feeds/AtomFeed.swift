extension Brief {
  /// The events as an Atom feed (RFC 4287), the newest first.
  public func atom() -> [UInt8] { AtomFeed(feed: Feed(record)).bytes() }
}

/// An Atom feed: an entry an event.
struct AtomFeed {
  let feed: Feed

  func bytes() -> [UInt8] {
    var xml = MarkupWriter()
    xml.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    xml.line("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">")
    line("title", feed.title, to: &xml)
    line("subtitle", feed.subtitle, to: &xml)
    line("id", feed.id, to: &xml)
    line("updated", DateStyle.universal(feed.updated), to: &xml)
    xml.line("<author><name>Daybook</name></author>")
    xml.line("<generator>Daybook</generator>")
    for item in feed.items { entry(item, to: &xml) }
    xml.line("</feed>")
    return xml.bytes
  }

  private func entry(_ item: FeedItem, to xml: inout MarkupWriter) {
    xml.line("<entry>")
    line("id", item.id, to: &xml)
    line("title", item.title, to: &xml)
    if let published = item.published { line("published", DateStyle.universal(published), to: &xml) }
    line("updated", DateStyle.universal(item.updated), to: &xml)
    xml.markup("<category")
    xml.attribute("term", text: item.kind)
    xml.line("/>")
    if let page = item.page {
      xml.markup("<link rel=\"alternate\" type=\"text/html\"")
      xml.attribute("href", text: page)
      xml.line("/>")
    }
    for address in item.addresses {
      xml.markup("<link rel=\"via\"")
      xml.attribute("href", text: address)
      xml.line("/>")
    }
    xml.markup("<content type=\"html\">")
    xml.text(String(decoding: item.html, as: UTF8.self))
    xml.line("</content>")
    xml.line("</entry>")
  }

  private func line(_ name: StaticString, _ text: String, to xml: inout MarkupWriter) {
    xml.element(name, text)
    xml.line("")
  }
}
