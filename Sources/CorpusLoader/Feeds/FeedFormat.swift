internal import ChronologyModel

/// RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0: each entry is a document.
struct FeedFormat: Format {
  func recognises(_ input: TextInput) -> Bool {
    guard let root = input.prolog?.root else { return false }
    let local = root.split(separator: ":").last ?? ""
    return ["rss", "feed", "rdf"].contains(local)
  }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let reader = FeedReader()
    let stop = MarkupParser.parseXML(try XMLMending.mended(input.text), reader)
    if stop == .tooDeep { throw .tooDeep }
    if stop != nil { reader.finishEntry() }
    let feedOutlet = FeedText.plain(reader.title)
    var reading = Reading(kind: "feed")
    for (index, entry) in reader.entries.enumerated() {
      guard var draft = try draft(entry, feedOutlet: feedOutlet, outletName: context.outletName) else { continue }
      draft.entry = "\(index + 1)"
      if case .damaged(let line) = stop {
        let last = index == reader.entries.count - 1 && reader.isCutShort ? "; this entry is cut short" : ""
        reading.damagedAt = line
        draft.notes.append("the feed is damaged at line \(line) and was read up to there\(last)")
      }
      reading.drafts.append(draft)
    }
    if reading.drafts.count == 1 { reading.drafts[0].entry = nil }  // a feed of one entry is that document
    if reading.drafts.isEmpty {
      if case .damaged(let line) = stop { throw .notXML(line: line) }
      throw .noEntries
    }
    return reading
  }

  private func draft(
    _ entry: FeedReader.Entry, feedOutlet: String?, outletName: (String) -> String?
  ) throws(LoadError) -> Draft? {
    var draft = Draft(title: FeedText.plain(entry.title))
    draft.url = [entry.link, entry.guid].lazy.compactMap { Bytes.tidy($0) }.first { $0.hasPrefix("http") }
    draft.outlet = feedOutlet ?? draft.url.flatMap(PageMetadata.host).flatMap(outletName)
    draft.author = PageMetadata.person(FeedText.author(entry.author), outlet: draft.outlet)
    if let title = draft.title { draft.lines.append(Draft.Line(text: Array(title.utf8), role: .headline)) }
    let (content, summary) = (try FeedText.lines(entry.content), try FeedText.lines(entry.summary))
    let (long, short) = (content.reduce(0) { $0 + $1.text.count }, summary.reduce(0) { $0 + $1.text.count })
    let body = long >= short ? content : summary
    if let first = body.first, first.text == draft.lines.first?.text { draft.lines.removeAll() }
    draft.hasHeadlineApart = !draft.lines.isEmpty && !body.isEmpty
    draft.lines += body
    for stamp in [entry.published, entry.created, entry.updated] {
      guard let interval = FeedText.plain(stamp).flatMap(Stamp.parse) else { continue }
      draft.publication = PublicationDate(interval: interval, basis: .metadata)
      break
    }
    if draft.publication.interval == nil, let day = draft.url.flatMap(AddressDate.day) {
      draft.publication = PublicationDate(interval: CivilInterval(day: day), basis: .metadata)
    }
    return draft.lines.isEmpty ? nil : draft
  }
}

/// The texts within a feed, which may be plain, HTML, or HTML written out twice.
enum FeedText {
  /// The words of a short text on one line.
  static func plain(_ bytes: [UInt8]) -> String? {
    let found = (try? lines(bytes)) ?? []
    return Bytes.tidy(found.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " "))
  }

  /// The blocks of an HTML text.
  static func lines(_ bytes: [UInt8]) throws(LoadError) -> [Draft.Line] {
    if !bytes.contains(0x3C), !bytes.contains(0x26) {
      return bytes.split(separator: 0x0A).map { Bytes.collapsed($0) }.filter { !$0.isEmpty }.map {
        Draft.Line(text: $0, role: .paragraph)
      }
    }
    let page = PageReader()
    _ = try HTMLParser.parse(bytes, page)
    page.flush()
    return page.blocks.map { Draft.Line(text: $0.text, role: $0.role) }
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
