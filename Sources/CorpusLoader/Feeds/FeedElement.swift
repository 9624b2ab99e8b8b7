/// The elements of feeds that are read, whatever their dialect calls them.
enum FeedElement: UInt8 {
  /// Anything else: its children are read as if they stood in its place.
  case other
  case root, channel, item
  case title, moduleTitle, mediaTitle
  case link, id, guid, identifier, origin
  case description, moduleDescription, mediaDescription, summary, itunesSummary, subtitle, abstract
  case content, encoded, body
  case published, issued, date, updated, created
  case author, creator, itunesAuthor, webMaster, name, email, address
  case language, source
  /// Has a title, a link or a name of its own, which are none of the feed's.
  case aside

  /// The element by the name its module and its local name give it.
  static func named(_ module: Namespaces.Module, _ local: UnsafeBufferPointer<UInt8>) -> FeedElement {
    switch module {
    case .none: names[NameHash.folded(local)] ?? .other
    case .unknown: .other
    default: modules[NameHash.folded(local, after: module.seed)] ?? .other
    }
  }

  /// True for the elements that no text of a feed holds: one that begins within a line of text shows that the end tag
  /// of the line is missing.
  var endsLine: Bool {
    switch self {
    case .other, .title, .body, .summary, .address, .source, .name, .content, .abstract, .aside, .author: false
    default: true
    }
  }

  private static let names = NameTable<FeedElement>(
    list([
      (.root, "rss feed rdf"), (.channel, "channel"), (.item, "item entry"), (.title, "title"), (.link, "link"),
      (.id, "id"), (.guid, "guid"), (.description, "description"), (.summary, "summary"),
      (.subtitle, "subtitle tagline"), (.abstract, "abstract"), (.content, "content"),
      (.encoded, "encoded content_encoded fullitem"),
      (.body, "body"), (.published, "pubdate published"), (.issued, "issued"),
      (.updated, "updated modified lastbuilddate"), (.date, "date"), (.created, "created"),
      (.author, "author managingeditor"), (.webMaster, "webmaster"), (.name, "name"), (.email, "email"),
      (.address, "uri url homepage"), (.language, "language"), (.source, "source"),
      (.aside, "image textinput cloud contributor generator skipdays skiphours"),
    ]))

  private static let modules = NameTable<FeedElement>(
    Namespaces.Module.allCases.flatMap { module in
      list((moduleNames[module] ?? [])).map { (module.written + $0.name, $0.value) }
    })

  private static let moduleNames: [Namespaces.Module: [(FeedElement, String)]] = [
    .rdf: [(.root, "rdf")],
    .dc: [
      (.moduleTitle, "title"), (.creator, "creator author"), (.moduleDescription, "description"), (.date, "date"),
      (.language, "language"), (.identifier, "identifier"), (.aside, "contributor publisher"),
    ],
    .dcterms: [
      (.issued, "issued"), (.updated, "modified"), (.created, "created"), (.moduleTitle, "title"),
      (.creator, "creator"),
      (.language, "language"), (.moduleDescription, "description abstract"), (.date, "date"),
    ],
    .content: [(.encoded, "encoded")],
    .xhtml: [(.body, "body div")],
    .media: [
      (.mediaTitle, "title"), (.mediaDescription, "description"), (.aside, "credit community restriction rating"),
    ],
    .itunes: [
      (.itunesAuthor, "author"), (.itunesSummary, "summary subtitle"), (.mediaTitle, "title"), (.aside, "owner image"),
    ],
    .feedburner: [(.origin, "origlink")],
  ]

  private static func list(_ lines: [(FeedElement, String)]) -> [(name: String, value: FeedElement)] {
    lines.flatMap { line in line.1.split(separator: " ").map { (String($0), line.0) } }
  }
}
