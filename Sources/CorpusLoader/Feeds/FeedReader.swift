/// Takes down a feed as it is parsed: its title, and of each entry the texts as they stand, still HTML where they are.
final class FeedReader: MarkupReceiver {
  /// An item of RSS or an entry of Atom.
  struct Entry {
    var title: [UInt8] = []
    var link: String?
    var guid: String?
    var author: [UInt8] = []
    var content: [UInt8] = []
    var summary: [UInt8] = []
    var published: [UInt8] = []
    var created: [UInt8] = []
    var updated: [UInt8] = []
  }

  private enum Field {
    case feedTitle, title, link, guid, author, content, summary, published, created, updated
  }

  private(set) var title: [UInt8] = []
  private(set) var entries: [Entry] = []
  /// True when the last entry was not ended.
  private(set) var isCutShort = false

  private var path: [String] = []
  private var entry: Entry?
  private var field: Field?
  private var fieldDepth = 0
  private var buffer: [UInt8] = []
  /// True in text that is plain and must be written out before it is read as HTML.
  private var isPlain = false
  private var isMarkup = false

  init() {}

  func start(_ name: String, _ attributes: MarkupAttributes) {
    let parent = path.last ?? ""
    path.append(name)
    if field != nil {
      // Elements within a text (Atom's xhtml, careless RSS) are written out again as they were.
      isMarkup = true
      buffer.append(contentsOf: "<\(name)>".utf8)
      return
    }
    if name == "item" || name == "entry" {
      finishEntry()
      isCutShort = false
      entry = Entry()
      return
    }
    guard let found = kind(name, parent) else { return }
    if found == .link, let address = attributes["href"] {
      let relation = attributes["rel"] ?? "alternate"
      if relation == "alternate", entry?.link == nil { entry?.link = address }
      return
    }
    if found == .guid, attributes["isPermaLink"] == "false" { return }
    let type = attributes["type"] ?? ""
    isPlain = type == "text" || type == "text/plain"
    isMarkup = type == "xhtml"
    field = found
    fieldDepth = path.count
    buffer.removeAll(keepingCapacity: true)
  }

  func end(_ name: String) {
    if field != nil {
      if path.count == fieldDepth { store() } else { buffer.append(contentsOf: "</\(name)>".utf8) }
    }
    if !path.isEmpty { path.removeLast() }
    if name == "item" || name == "entry", field == nil { finishEntry() }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard field != nil, buffer.count + bytes.count <= Limits.text else { return }
    guard isPlain || isMarkup else { return buffer.append(contentsOf: bytes) }
    for byte in bytes {
      switch byte {
      case 0x3C: buffer.append(contentsOf: "&lt;".utf8)
      case 0x26: buffer.append(contentsOf: "&amp;".utf8)
      default: buffer.append(byte)
      }
    }
  }

  /// Ends the entry that is being read; after damage, the one that the damage cut short.
  func finishEntry() {
    if field != nil {
      store()
      isCutShort = true
    } else if !path.isEmpty, path.contains(where: { $0 == "item" || $0 == "entry" }), entry != nil {
      isCutShort = true
    }
    if let done = entry { entries.append(done) }
    entry = nil
  }

  private func kind(_ name: String, _ parent: String) -> Field? {
    guard entry != nil else {
      return name == "title" && (parent == "channel" || parent == "feed") ? .feedTitle : nil
    }
    if parent == "author" { return name == "name" ? .author : nil }
    guard parent == "item" || parent == "entry" else { return nil }
    switch name {
    case "title": return .title
    case "link": return .link
    case "guid": return .guid
    case "author" where parent == "item": return .author
    case "dc:creator": return .author
    case "content:encoded", "content", "xhtml:body", "body": return .content
    case "description", "summary", "dc:description": return .summary
    case "pubDate", "published", "issued": return .published
    case "dc:date", "dcterms:created", "created": return .created
    case "updated", "modified", "dcterms:modified": return .updated
    default: return nil
    }
  }

  private func store() {
    defer { field = nil }
    func set(_ key: WritableKeyPath<Entry, [UInt8]>) {
      if entry?[keyPath: key].isEmpty == true { entry?[keyPath: key] = buffer }
    }
    switch field {
    case .feedTitle: if title.isEmpty { title = buffer }
    case .title: set(\.title)
    case .link: if entry?.link == nil { entry?.link = String(decoding: buffer, as: UTF8.self) }
    case .guid: entry?.guid = String(decoding: buffer, as: UTF8.self)
    case .author: set(\.author)
    case .content: set(\.content)
    case .summary: set(\.summary)
    case .published: set(\.published)
    case .created: set(\.created)
    case .updated: set(\.updated)
    case nil: break
    }
  }
}
