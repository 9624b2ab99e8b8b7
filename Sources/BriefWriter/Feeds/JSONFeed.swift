internal import Lexing

extension Brief {
  /// The events as a JSON Feed (version 1.1), the newest first.
  public func jsonFeed() -> [UInt8] { Feed(record).json() }
}

extension Feed {
  /// It as a JSON Feed.
  func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", SafeText.line(title))
      json.member("description", SafeText.line(subtitle))
      json.member("language", "en-GB")
      json.key("authors")
      json.array(["Daybook"]) { json, name in json.object { $0.member("name", name) } }
      json.key("items", line: true)
      json.array(items, lines: true) { item($1, to: &$0) }
    }
    json.newline()
    return json.bytes
  }

  private func item(_ item: FeedItem, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", item.id)
      json.member("title", item.title)
      json.member("content_html", String(decoding: item.html, as: UTF8.self))
      if !item.text.isEmpty { json.member("content_text", item.text) }
      if let published = item.published { json.member("date_published", DateStyle.universal(published)) }
      json.member("date_modified", DateStyle.universal(item.updated))
      if let address = item.addresses.first { json.member("external_url", address) }
      json.member("tags", [item.kind])
    }
  }
}
