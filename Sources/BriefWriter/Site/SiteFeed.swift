internal import ChronologyModel

extension Feed {
  /// No more entries than these: a feed tells of what is new, and the page has the rest.
  private static let most = 20

  /// The newest events of a public site.
  init(_ story: PublicChronology) {
    title = story.title
    subtitle = "As at \(story.asAt). Edition \(story.edition)."
    id = "urn:uuid:" + StableName(of: "site\n" + story.title).uuid
    updated = story.moment
    let newest = SiteDays.groups(story, .newest).flatMap(\.entries).prefix(Feed.most)
    items = newest.map { FeedItem(story.entries[$0], story) }
  }
}

extension FeedItem {
  fileprivate init(_ entry: PublicChronology.Entry, _ story: PublicChronology) {
    id = "urn:uuid:" + StableName(of: entry.anchor).uuid
    title = SafeText.line("\(entry.day): \(entry.summary)")
    let attributions = entry.quotations.map { quotation in
      let publication = story.publications[quotation.publication]
      let speaker = quotation.speaker.map { "; attributed to \($0)" } ?? ""
      return "\(quotation.words ?? SiteWords.withheld) \(publication.name), \(publication.date)\(speaker)"
    }
    // The markup says it all, and a feed of a site is to be small.
    text = ""
    var markup = MarkupWriter()
    markup.element("p", entry.summary)
    for note in entry.notes { markup.element("p", note) }
    // Readers set marks of their own around a q element, and the words have theirs.
    markup.markup("<ul>")
    for attribution in attributions { markup.element("li", attribution) }
    markup.markup("</ul>")
    html = markup.bytes
    published = entry.published
    updated = entry.updated ?? story.moment
    kind = entry.kind
    page = "index.html#" + entry.anchor
    var seen: Set<String> = []
    addresses = entry.quotations.compactMap { story.publications[$0.publication].address }
      .filter { seen.insert($0).inserted }
  }
}
