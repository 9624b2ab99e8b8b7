/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
struct JSONFeedFormat: Format {
  func recognises(_ input: TextInput) -> Bool {
    guard input.text.first(where: { !Bytes.isSpace($0) }) == 0x7B else { return false }
    if Bytes.find("jsonfeed.org/version/", in: input.text, from: 0) != nil { return true }
    // Some name only the number of the version.
    let hasNumber = ["\"version\":\"1", "\"version\": \"1"].contains { (key: StaticString) in
      Bytes.find(key, in: input.text, from: 0, to: 4096) != nil
    }
    return hasNumber && Bytes.find("\"items\"", in: input.text, from: 0) != nil
  }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let (root, damagedAt) = try JSONValue.whole(input.text)
    var feed = FeedEntry()
    set(.title, root["title"], &feed)
    set(.link, root["home_page_url"], &feed)
    set(.id, root["feed_url"], &feed)
    set(.summary, root["description"], &feed)
    set(.language, root["language"], &feed)
    authors(of: root, &feed)
    let entries = (root["items"]?.all ?? []).map(entry)
    var reading = FeedFormat.reading(of: entries, in: feed, kind: "json feed", context)
    reading.damagedAt = damagedAt
    if context.view == .documents, reading.drafts.isEmpty { throw .noEntries }
    return reading
  }

  private func entry(_ item: JSONValue) -> FeedEntry {
    var entry = FeedEntry()
    set(.title, item["title"], &entry)
    set(.link, item["url"], &entry)
    set(.link, item["external_url"], &entry, rank: 1)
    set(.id, item["id"], &entry)
    set(.summary, item["summary"], &entry)
    set(.content, item["content_html"], &entry, kind: .html)
    set(.content, item["content_text"], &entry, rank: 1)
    set(.published, item["date_published"], &entry)
    set(.updated, item["date_modified"], &entry)
    set(.language, item["language"], &entry)
    authors(of: item, &entry)
    return entry
  }

  private func set(
    _ field: FeedEntry.Field, _ value: JSONValue?, _ entry: inout FeedEntry, kind: FeedValue.Kind = .plain,
    rank: Int = 0
  ) {
    let text: String
    switch value {
    case .string(let words): text = words
    case .number(let digits): text = digits
    default: return
    }
    entry.set(field, FeedValue(bytes: Array(Bytes.trimmed(Array(text.utf8)[...])), kind: kind), rank: rank)
  }

  /// Version 1.1 has a list of authors, version 1.0 one.
  private func authors(of object: JSONValue, _ entry: inout FeedEntry) {
    for author in (object["authors"]?.all ?? []) + (object["author"].map { [$0] } ?? []) {
      entry.add(FeedAuthor(name: Bytes.tidy(author["name"]?.text)), rank: 0)
    }
  }
}
