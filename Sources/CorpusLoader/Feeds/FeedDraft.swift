internal import ChronologyModel

/// Makes a document of an entry.
enum FeedDraft {
  /// The document; nil for an entry without words.
  static func draft(of entry: FeedEntry, in feed: FeedEntry, outletName: (String) -> String?) -> Draft? {
    var draft = Draft(title: line(entry[.title]))
    draft.url = address(of: entry, in: feed)
    draft.outlet =
      line(entry[.source]) ?? line(feed[.title]) ?? draft.url.flatMap(PageMetadata.host).flatMap(outletName)
    draft.author = author(of: entry, in: feed, outlet: draft.outlet)
    draft.language = entry.language ?? feed.language
    if let title = draft.title { draft.lines.append(Draft.Line(text: Array(title.utf8), role: .headline)) }
    let (content, summary) = (lines(entry[.content]), lines(entry[.summary]))
    let isContent = bytes(content) >= bytes(summary)
    let body = isContent ? content : summary
    if let first = body.first, first.text == draft.lines.first?.text { draft.lines.removeAll() }
    draft.hasHeadlineApart = !draft.lines.isEmpty && !body.isEmpty
    draft.lines += body
    if isContent, !content.isEmpty { draft.summary = short(summary, besides: content) }
    date(&draft, entry)
    return draft.lines.isEmpty ? nil : draft
  }

  private static func date(_ draft: inout Draft, _ entry: FeedEntry) {
    func interval(_ field: FeedEntry.Field) -> CivilInterval? { entry.string(field).flatMap(Stamp.parse) }
    let (published, updated) = (interval(.published) ?? interval(.date), interval(.updated))
    if let interval = published ?? updated {
      draft.publication = PublicationDate(interval: interval, basis: .metadata)
    } else if let day = draft.url.flatMap(AddressDate.day) {
      draft.publication = PublicationDate(interval: CivilInterval(day: day), basis: .metadata)
    }
    draft.updated = published == nil ? nil : updated ?? interval(.date)
    if draft.updated == draft.publication.interval { draft.updated = nil }
  }

  private static func address(of entry: FeedEntry, in feed: FeedEntry) -> String? {
    for field in [FeedEntry.Field.link, .id] {
      guard let bytes = entry[field]?.bytes, !bytes.isEmpty else { continue }
      // A relative address whose base nothing gives is one of the site that the feed belongs to.
      let base = field == .link ? feed[.link]?.bytes : nil
      let address = base.map { RelativeAddress.resolved(bytes, against: $0) } ?? bytes
      if let found = Bytes.tidy(String(decoding: address, as: UTF8.self)), found.hasPrefix("http") { return found }
    }
    return nil
  }

  private static func author(of entry: FeedEntry, in feed: FeedEntry, outlet: String?) -> String? {
    let authors = entry.best.isEmpty ? feed.inherited : entry.best
    let names = authors.compactMap { author in
      author.name.flatMap { FeedText.author(Array($0.utf8)) }.flatMap { PageMetadata.person($0, outlet: outlet) }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func line(_ value: FeedValue?) -> String? {
    Bytes.tidy(lines(value).map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " "))
  }

  private static func lines(_ value: FeedValue?) -> [Draft.Line] {
    guard let value else { return [] }
    if value.kind == .plain, !FeedMarkup.looksLikeHTML(value.bytes[...]) { return FeedText.plainLines(value.bytes) }
    // What is refused as a page still has its words.
    return (try? FeedText.lines(value.bytes)) ?? FeedText.plainLines(HTMLSanitizer.sanitized(value.bytes))
  }

  private static func bytes(_ lines: [Draft.Line]) -> Int { lines.reduce(0) { $0 + $1.text.count } }

  /// A summary that the text does not begin with.
  private static func short(_ summary: [Draft.Line], besides content: [Draft.Line]) -> String? {
    guard let first = summary.first?.text else { return nil }
    let head = first.prefix(60)
    if content.prefix(3).contains(where: { $0.text.starts(with: head) }) { return nil }
    return Bytes.tidy(summary.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " "))
  }
}

/// The texts within a feed, which may be plain, HTML, or HTML written out twice.
enum FeedText {
  /// The words of a short text on one line.
  static func plain(_ bytes: [UInt8]) -> String? {
    let found = (try? lines(bytes)) ?? []
    return Bytes.tidy(found.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " "))
  }

  /// The lines of a text without markup.
  static func plainLines(_ bytes: [UInt8]) -> [Draft.Line] {
    bytes.split(separator: 0x0A).map { Bytes.collapsed($0) }.filter { !$0.isEmpty }.map {
      Draft.Line(text: $0, role: .paragraph)
    }
  }

  /// The blocks of an HTML text.
  static func lines(_ bytes: [UInt8]) throws(LoadError) -> [Draft.Line] {
    if !bytes.contains(0x3C), !bytes.contains(0x26) { return plainLines(bytes) }
    var html = bytes
    if FeedMarkup.isWrittenTwice(bytes[...]) { html = bytes.withUnsafeBufferPointer { XMLReferences.resolved($0) } }
    return try PageReader.lines(of: html)
  }

  /// The name in `name@example.org (A. Writer)`, or the text as it is.
  static func author(_ bytes: [UInt8]) -> String? {
    guard let text = plain(bytes) else { return nil }
    guard text.utf8.contains(0x40), let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"),
      open < close
    else { return text }
    return String(text[text.index(after: open)..<close])
  }
}
