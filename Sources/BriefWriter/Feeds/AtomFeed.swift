extension Brief {
  /// The events as an Atom feed (RFC 4287), the newest first.
  public func atom() -> [UInt8] { AtomFeed(record: record).bytes() }
}

/// An Atom feed: an entry an event.
struct AtomFeed {
  let record: Record

  func bytes() -> [UInt8] {
    let heading = BriefHeading(record)
    var xml = MarkupWriter()
    xml.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    xml.line("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">")
    line("title", heading.title, to: &xml)
    line("subtitle", heading.summary, to: &xml)
    line("id", "urn:uuid:" + StableName(of: "feed\n" + heading.title).uuid, to: &xml)
    line("updated", DateStyle.universal(record.moment), to: &xml)
    xml.line("<author><name>Daybook</name></author>")
    xml.line("<generator>Daybook</generator>")
    for item in FeedItem.all(record) { entry(item, to: &xml) }
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
