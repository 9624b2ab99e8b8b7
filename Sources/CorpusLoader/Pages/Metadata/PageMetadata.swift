internal import ChronologyModel

/// What a page says of itself: in JSON-LD (schema.org), meta elements (Open Graph, Dublin Core and others), marked elements,
/// its address, and what it prints near its heading. An author is named only when the page names one who is not its outlet.
struct PageMetadata {
  let title: String?
  let outlet: String?
  let url: String?
  let author: String?
  let publication: PublicationDate
  let updated: CivilInterval?
  let language: String?
  let summary: String?
  let notes: [String]

  /// Reads a page: `article` are the indices of the blocks of its article, `source` the page as it came.
  init(_ page: PageReader, linkedData: [[UInt8]], article: [Int], source: [UInt8], _ context: ReadingContext) {
    let head = page.head
    let element = Bytes.tidy(PageHead.shortened(page.title)) ?? ""
    let stated = ["dc.title", "dcterms.title", "dcterm:title", "og:title", "twitter:title", "parsely-title"]
    let linked = LinkedData(
      linkedData, address: head.canonical, titles: [head.first(stated), element].compactMap(\.self))
    url = PageAddress.of(
      head, linked: linked.words("url") ?? linked.article?["mainEntityOfPage"].flatMap { $0["@id"]?.text ?? $0.text },
      source: source, carrier: context.address)
    let host = url.flatMap(PageAddress.host)
    let isOutside = page.marks.isElsewhere(blocks: page.blocks.count, heading: nil)
    var titles = [head.first(stated)].compactMap(PlainWords.of)
    if let headline = PageMetadata.headline(linked, others: titles + [element]) { titles.insert(headline, at: 0) }
    let heading = PageHeading(page, stated: titles, element: element, isElsewhere: isOutside)
    outlet =
      PageOutlet.of(head, linked, title: element, host: host, outletName: context.outletName)
      ?? PageOutlet.printed(page, title: element, heading: heading)
    title = PageTitle.of(stated: titles, element: element, heading: heading, outlet: outlet, host: host)

    let start = heading?.block ?? article.first ?? 0
    let places = DateClues.Places(
      heading: start, article: (article.first ?? start)...max(article.last ?? start, article.first ?? start),
      isElsewhere: page.marks.isElsewhere(blocks: page.blocks.count, heading: start))
    let near = max(0, start - 4)..<min(page.blocks.count, start + 10)
    // What follows a title in one block is a byline too.
    let bylines = near.filter { !places.isElsewhere[$0] }.map { index in
      let text = page.blocks[index].text
      let title = heading.map { $0.block == index ? $0.text.utf8.count : 0 } ?? 0
      return title > 0 && title < text.count ? Array(Bytes.trimmed(text[title...])) : text
    }
    let marks = page.marks.marks.filter { $0.block >= places.isElsewhere.count || !places.isElsewhere[$0.block] }
    author = PageAuthor.of(
      head, linked, marks.filter { $0.names.contains(.author) },
      dated: marks.filter { $0.names.contains(.date) && near.contains($0.block) }, bylines: bylines, outlet: outlet)
    let declared = PageLanguage.declared(head, linked)
    language = declared ?? PageLanguage.shown(by: article.map { page.blocks[$0].text })
    let dates = PageMetadata.dates(page, linked, places, near, url: url, language: language, source: source)
    publication = dates.publication
    updated = dates.updated
    notes = dates.notes
    summary = PageMetadata.summary(head, linked, text: article.prefix(4).map { page.blocks[$0].text })
  }

  /// The host name of an address, in small letters.
  static func host(_ address: String) -> String? { PageAddress.host(address) }

  /// The names of people in a byline, joined by `, `; nil when there are none but the outlet's.
  static func person(_ text: String?, outlet: String?) -> String? {
    let names = PersonNames.of(text, outlet: outlet)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The headline of JSON-LD, or its name where that is nearer to the page's other titles; nil when neither has to do with
  /// them: some put a description there.
  private static func headline(_ linked: LinkedData, others: [String]) -> String? {
    let own = ["name", "headline"].compactMap { PlainWords.of(linked.article?[$0]?.text) }
    let others = others.filter { !$0.isEmpty }
    if others.isEmpty { return own.last }
    return own.last { one in others.contains { $0.hasPrefix(one) || PageTitle.agrees(one, $0) } }
      ?? own.last { one in others.contains { PageTitle.touches(one, $0) } }
  }

  private static func dates(
    _ page: PageReader, _ linked: LinkedData, _ places: DateClues.Places, _ near: Range<Int>, url: String?,
    language: String?, source: [UInt8]
  ) -> PageDates {
    var reading = PrintedDate.Reading()
    reading.language = language?.split(separator: "-").first.map(String.init)
    reading.order = NumberOrder.of(page, language: language, host: url.flatMap(PageAddress.host))
    var clues = DateClues(reading)
    clues.take(page.head, linked, address: url)
    clues.take(title: PageHead.shortened(page.title))
    clues.take(page.marks.marks, places)
    clues.take(page.blocks, near, places)
    if !clues.publication.contains(where: { $0.weight >= DateClue.enough }) {
      clues.take(source: source)
      clues.take(page.blocks, 0..<near.lowerBound, places)
      clues.take(page.blocks, near.upperBound..<page.blocks.count, places)
    }
    return PageDates(clues, address: url)
  }

  /// The page's description, where it is not the beginning of its text.
  private static func summary(_ head: PageHead, _ linked: LinkedData, text: [[UInt8]]) -> String? {
    let stated = [head.first(["description", "og:description", "dc.description", "twitter:description"])]
    guard let words = (stated + [linked.words("description")]).lazy.compactMap(PlainWords.of).first else { return nil }
    let letters = PageOutlet.letters(words).prefix(60)
    let isRepeated = text.contains {
      PageOutlet.letters(String(decoding: $0.prefix(400), as: UTF8.self)).starts(with: letters)
    }
    return letters.isEmpty || isRepeated ? nil : words
  }
}
