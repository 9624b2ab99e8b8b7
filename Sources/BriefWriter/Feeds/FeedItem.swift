internal import ChronologyModel

/// An event as an entry of a feed.
struct FeedItem {
  var id: String
  var title: String
  /// The entry as a piece of HTML without styles, scripts or anything fetched.
  var html: [UInt8]
  /// The same as text; empty where the markup is to do.
  var text: String
  /// When its first source was published.
  var published: CivilInstant?
  /// When its last source was published, which is when what is known of it changed.
  var updated: CivilInstant?
  var kind: String
  /// Its place on a page that the feed stands beside, as an address from there; nil where there is none.
  var page: String?
  /// The addresses of its sources, each once.
  var addresses: [String]

  /// The entries, the newest event first.
  static func all(_ record: Record) -> [FeedItem] { EventRow.all(record).reversed().map { FeedItem($0, record) } }

  private init(_ row: EventRow, _ record: Record) {
    id = "urn:uuid:" + row.name.uuid
    title = SafeText.line("\(row.date): \(row.entry.summary)")
    let quotations = row.quotations(record)
    html = FeedItem.html(row, record)
    text = ([title] + row.notes + quotations).map(SafeText.line).joined(separator: "\n")
    let times = record.published(row.event)
    (published, updated) = (times?.first, times?.last ?? record.moment)
    kind = row.entry.kind
    var seen: Set<String> = []
    addresses = row.entry.sources.lines.compactMap { SafeText.webAddress(record.documents[$0.document].url) }
      .filter { seen.insert($0).inserted }
  }

  private static func html(_ row: EventRow, _ record: Record) -> [UInt8] {
    var html = MarkupWriter()
    html.element("p", "\(row.date) · \(row.entry.kind)")
    html.element("p", row.entry.summary)
    for note in row.notes { html.element("p", note) }
    html.markup("<ul>")
    for line in row.entry.sources.lines {
      // Readers set marks of their own around a q element, and the words have theirs.
      html.markup("<li>")
      html.text("\(line.quoted) \(line.attribution(record))")
      if let address = SafeText.webAddress(record.documents[line.document].url) {
        html.markup(" ")
        html.address(address)
      }
      html.markup("</li>")
    }
    if let rest = row.entry.sources.rest { html.element("li", rest) }
    html.markup("</ul>")
    return html.bytes
  }
}
