internal import ChronologyModel

/// What a page says of itself, the best source first: JSON-LD (schema.org), Open Graph, meta elements, marked-up times and
/// bylines, its address. An author is named only when the page names one who is not its outlet.
struct PageMetadata {
  private(set) var title: String?
  private(set) var outlet: String?
  private(set) var url: String?
  private(set) var author: String?
  private(set) var published: CivilInterval?

  private let linked: JSONValue?

  init(_ page: PageReader, linkedData: [[UInt8]], outletName: (String) -> String?) {
    let objects = linkedData.flatMap { JSONValue($0).objects }
    linked = objects.first { object in
      (object["@type"]?.all ?? []).contains { type in
        type.text.map { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report" } ?? false
      }
    }
    let meta = page.metadata
    func first(_ keys: String...) -> String? { keys.lazy.compactMap { meta[$0] }.first }
    url = PageMetadata.address(meta["canonical"]) ?? PageMetadata.address(first("og:url", "twitter:url"))
    let heading = page.blocks.filter { $0.heading == 1 && !$0.isFurniture && !$0.isNamedFurniture }.map {
      String(decoding: $0.text, as: UTF8.self)
    }
    outlet =
      Bytes.tidy(first("og:site_name", "application-name")) ?? Bytes.tidy(linked?["publisher"]?["name"]?.text)
      ?? url.flatMap(PageMetadata.host).flatMap(outletName)
    title = PageMetadata.title(
      stated: [linked?["headline"]?.text, first("og:title", "dc.title", "twitter:title", "parsely-title")],
      element: page.title, headings: heading, outlet: outlet)
    author = author(
      page,
      first(
        "dc:creator", "dcterm:creator", "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
        "sailthru.author"))
    published = date(page)
  }

  private static func address(_ text: String?) -> String? {
    guard let text, text.hasPrefix("http://") || text.hasPrefix("https://") else { return nil }
    return text
  }

  /// The host name of an address, in small letters.
  static func host(_ address: String) -> String? {
    guard let start = address.range(of: "://") else { return nil }
    let host = address[start.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }.lowercased()
    return host.isEmpty ? nil : host
  }

  /// The title without the outlet's name at its end.
  private static func title(stated: [String?], element: String, headings: [String], outlet: String?) -> String? {
    let all = (stated + [element]).compactMap { Bytes.tidy($0) }
    guard var title = all.first else { return headings.first }
    let heading = headings.first { heading in heading.utf8.count >= 15 && all.contains { $0.hasPrefix(heading) } }
    if let heading { return heading }
    for sign in [" | ", " - ", " – ", " — ", " » ", " :: "] {
      guard let cut = title.range(of: sign, last: true) else { continue }
      let tail = title[cut.upperBound...]
      let isOutlet = outlet.map {
        tail.lowercased().contains($0.lowercased()) || $0.lowercased().contains(tail.lowercased())
      }
      if isOutlet == true || sign != " - " && sign != " – " && title[..<cut.lowerBound].split(separator: " ").count >= 3
      {
        title = String(title[..<cut.lowerBound])
        break
      }
      if tail.split(separator: " ").count <= 3, title[..<cut.lowerBound].split(separator: " ").count >= 4,
        stated.isEmpty
      {
        title = String(title[..<cut.lowerBound])
        break
      }
    }
    return title
  }

  private func author(_ page: PageReader, _ meta: String?) -> String? {
    let people = (linked?["author"]?.all ?? []).compactMap { $0["name"]?.text ?? $0.text }
    let linkedNames: String? = people.isEmpty ? nil : people.joined(separator: ", ")
    let candidates: [String?] = [linkedNames, meta] + page.authors.prefix(3).map(Optional.some)
    return candidates.lazy.compactMap { PageMetadata.person($0, outlet: outlet) }.first
  }

  /// A name of a person or of several, or nil: not an address, not an outlet, not a sentence.
  static func person(_ text: String?, outlet: String?) -> String? {
    guard var name = Bytes.tidy(text) else { return nil }
    if name.lowercased().hasPrefix("by ") { name = String(name.dropFirst(3)) }
    if let stroke = name.firstIndex(where: { $0 == "|" || $0 == "•" || $0 == "·" }) { name = String(name[..<stroke]) }
    name = Bytes.tidy(name) ?? ""
    let folded = name.lowercased()
    let words = name.split(separator: " ")
    guard (1...12).contains(words.count), name.utf8.count <= 80, !folded.contains("http"), !folded.contains("www."),
      !folded.contains("@"), !name.utf8.contains(where: Bytes.isDigit),
      name.utf8.first.map({ !($0 &- 0x61 < 26) }) == true
    else { return nil }
    if let outlet = outlet?.lowercased(), outlet.contains(folded) || folded.contains(outlet) { return nil }
    let strangers = [
      "staff", "admin", "editor", "newsroom", "published", "updated", "posted", "share", "follow", "author", "team",
    ]
    return words.contains { strangers.contains($0.lowercased()) } ? nil : name
  }

  private func date(_ page: PageReader) -> CivilInterval? {
    let keys = [
      "article:published_time", "og:article:published_time", "article:published", "datepublished", "date", "pubdate",
      "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "dc.date",
      "dc.date.issued",
      "dcterms.created", "dcterms.issued", "dcterms.date", "og:published_time", "published_time",
      "cxenseparse:recs:publishtime",
      "govuk:first-published-at", "article.published", "creation_date", "rnews:datepublished", "dc.date.created",
      "weibo:article:create_at",
    ]
    if let stamp = linked?["datePublished"]?.text.flatMap(Stamp.parse) { return stamp }
    if let stamp = keys.lazy.compactMap({ page.metadata[$0] }).compactMap(Stamp.parse).first { return stamp }
    let times = page.times.filter { !$0.isFurniture }
    if let stamp = times.lazy.filter(\.isPublication).compactMap({ Stamp.parse($0.value) }).first { return stamp }
    if let stamp = times.lazy.compactMap({ Stamp.parse($0.value) }).first { return stamp }
    return url.flatMap(AddressDate.day).map { CivilInterval(day: $0) }
  }
}

/// The date that many outlets put in the address of an article.
enum AddressDate {
  /// `/2024/02/19/`, `/2024/feb/19/`, `/2024-02-19`: the day, or nil.
  static func day(in address: String) -> CivilDay? {
    let parts = address.split(separator: "/").map { $0.lowercased() }
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    for index in parts.indices {
      if let day = CivilDay(iso: parts[index].prefix(10)) { return plausible(day) }
      guard index + 2 < parts.count, parts[index].utf8.count == 4, let year = Int(parts[index]),
        let month = Int(parts[index + 1]) ?? months.firstIndex(of: parts[index + 1]).map({ $0 + 1 }),
        parts[index + 1].utf8.count >= 2, parts[index + 2].utf8.count <= 2, let number = Int(parts[index + 2]),
        let day = CivilDay(year: year, month: month, day: number)
      else { continue }
      return plausible(day)
    }
    return nil
  }

  private static func plausible(_ day: CivilDay) -> CivilDay? { (1990...2100).contains(day.year) ? day : nil }
}

extension String {
  /// The first or the last place of a piece of text.
  func range(of piece: String, last: Bool = false) -> Range<String.Index>? {
    let (all, part) = (Array(utf8), Array(piece.utf8))
    guard !part.isEmpty, all.count >= part.count else { return nil }
    let places = 0...(all.count - part.count)
    let place =
      last
      ? places.last { all[$0..<$0 + part.count].elementsEqual(part) }
      : places.first { all[$0..<$0 + part.count].elementsEqual(part) }
    guard let place else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: part.count)
  }
}
