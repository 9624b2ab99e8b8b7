internal import ChronologyModel

/// RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF: each entry is a document.
struct FeedFormat: Format {
  func recognises(_ input: TextInput) -> Bool { FeedRecognition.isFeed(input.text, input.prolog) }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let isBroken = input.encoding == "utf-8" && !TextEncoding.isUTF8(input.bytes)
    let isMislabelled = isBroken || FeedRecognition.isMislabelled(input.text, readAs: input.encoding)
    return try FeedFormat.reading(context, isMislabelled: { _ in context.charset == nil && isMislabelled }) {
      parser throws(LoadError) in
      try parser.parse(input.text)
    }
  }

  /// What a feed gives when `parse` has handed all of it to a parser. Of a feed that has to be given up, what was read before
  /// is kept.
  static func reading(
    _ context: ReadingContext, isMislabelled: (FeedParser) -> Bool, _ parse: (FeedParser) throws(LoadError) -> Void
  ) throws(LoadError) -> Reading {
    var found: [FeedEntry] = []
    let parser = FeedParser(address: context.address) { entry, _ in found.append(entry) }
    var failure: LoadError?
    do throws(LoadError) { try parse(parser) } catch { failure = error }
    if let failure, found.isEmpty || failure == .entityDeclaration { throw failure }
    var reading = reading(of: found, in: parser.feed, kind: parser.kind ?? "rss", context)
    if let failure { reading.refusals.append(Reading.Refused(entry: "\(found.count + 1)", error: failure)) }
    reading.damagedAt = parser.damagedAt ?? (isMislabelled(parser) ? 1 : nil)
    if context.view == .documents { try note(damage: reading.damagedAt, found, &reading) }
    return reading
  }

  /// What is made of the entries of a feed.
  static func reading(
    of entries: [FeedEntry], in feed: FeedEntry, kind: String, _ context: ReadingContext
  ) -> Reading {
    var reading = Reading(kind: kind)
    reading.feed = FeedView.feed(feed)
    for (index, entry) in entries.enumerated() where entry.isTooLong {
      reading.refusals.append(Reading.Refused(entry: "\(index + 1)", error: .textTooLong))
    }
    if context.view == .entries {
      reading.entries = entries.map { FeedView.entry($0, in: feed) }
      return reading
    }
    for (index, entry) in entries.enumerated() {
      guard var draft = FeedDraft.draft(of: entry, in: feed, outletName: context.outletName) else { continue }
      // A feed of one entry is that document.
      draft.entry = entries.count == 1 ? nil : "\(index + 1)"
      reading.drafts.append(draft)
    }
    return reading
  }

  private static func note(damage line: Int?, _ entries: [FeedEntry], _ reading: inout Reading) throws(LoadError) {
    guard !reading.drafts.isEmpty else {
      if let first = reading.refusals.first { throw first.error }
      if let line { throw .notXML(line: line) }
      throw .noEntries
    }
    guard let line else { return }
    for index in reading.drafts.indices {
      let number = reading.drafts[index].entry.flatMap(Int.init) ?? 1
      let end = entries[number - 1].isCutShort ? "; this entry is cut short" : ""
      reading.drafts[index].notes.append("the feed is damaged at line \(line); what could be read was\(end)")
    }
  }
}
