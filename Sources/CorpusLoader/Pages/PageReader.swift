internal import ChronologyModel

/// Takes down a page as it is parsed: its blocks of text with what is known of each, the elements that hold them, and what
/// its head says of itself.
final class PageReader: MarkupReceiver {
  /// A stretch of text between two boundaries of blocks.
  struct Block {
    var text: [UInt8]
    var linkBytes: Int
    var node: Int
    var role: Document.Paragraph.Role
    /// 1 to 6 for a heading, else 0.
    var heading: Int
    /// In an element or role of furniture.
    var isFurniture: Bool
    /// In an element whose class or id is one of furniture.
    var isNamedFurniture: Bool
    var isByline: Bool
    var isInParagraph: Bool
  }

  /// An element that can hold blocks.
  struct Node {
    var parent: Int
    var isArticle: Bool
    var isBody: Bool
  }

  /// A `time` element or a date marked up in some other way.
  struct Time {
    var value: String
    var isPublication: Bool
    var isFurniture: Bool
  }

  private struct Open {
    var name: String
    var node: Int
    var isHidden: Bool
    var isFurniture: Bool
    var isNamedFurniture: Bool
    var isLink: Bool
    var isByline: Bool
    var isArticle: Bool
    var isInParagraph: Bool
    var role: Document.Paragraph.Role
    var heading: Int
  }

  private(set) var blocks: [Block] = []
  private(set) var nodes: [Node] = [Node(parent: -1, isArticle: false, isBody: false)]
  private(set) var metadata: [String: String] = [:]
  private(set) var title = ""
  private(set) var times: [Time] = []
  private(set) var authors: [String] = []

  private var open: [Open] = []
  private var buffer: [UInt8] = []
  private var linkBytes = 0
  private var breaks = 0
  private var isTitle = false
  private var authorStart: (depth: Int, isMarked: Bool, bytes: [UInt8])?
  private var time: (depth: Int, bytes: [UInt8], time: Time)?

  init() {}

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if name == "br" || name == "hr" {
      breaks += 1
      if breaks > 1 || name == "hr" { flush() } else { buffer.append(0x20) }
      return
    }
    if name == "meta" || name == "link" || name == "base" { return head(name, attributes) }
    let above = open.last
    let isInline = PageElements.inline.contains(name)
    if !isInline { flush() }
    var here =
      above
      ?? Open(
        name: name, node: 0, isHidden: false, isFurniture: false, isNamedFurniture: false, isLink: false,
        isByline: false,
        isArticle: false, isInParagraph: false, role: .paragraph, heading: 0)
    here.name = name
    if name == "title", !isTitle, title.isEmpty { isTitle = true }
    here.isHidden = here.isHidden || PageElements.hidden.contains(name) || isInvisible(attributes)
    here.isLink = here.isLink || name == "a" && attributes["href"] != nil
    let property = attributes["itemprop"]
    let names = Array("\(attributes["class"] ?? "") \(attributes["id"] ?? "")".utf8)
    if !isInline || names.count > 1 { judge(&here, name, names, attributes["role"]) }
    if name == "article" || name == "main" || property == "articleBody" { here.isArticle = true }
    if property == "datePublished" || name == "time" { begin(time: here, name, property, attributes) }
    if authorStart == nil, !here.isHidden, !here.isFurniture && !here.isNamedFurniture || here.isByline,
      property == "author" || attributes["rel"] == "author" || here.isByline && above?.isByline != true
    {
      authorStart = (open.count, property == "author" || attributes["rel"] == "author", [])
    }
    if !isInline {
      setRole(&here, name)
      let isArticle = name == "article" || name == "main" || property == "articleBody" || PageElements.isArticle(names)
      nodes.append(Node(parent: here.node, isArticle: isArticle, isBody: property == "articleBody"))
      here.node = nodes.count - 1
    }
    open.append(here)
  }

  func end(_ name: String) {
    if name == "title" { isTitle = false }
    guard let place = open.lastIndex(where: { $0.name == name }) else { return }
    if !PageElements.inline.contains(name) { flush() }
    open.removeSubrange(place...)
    if let author = authorStart, author.depth >= place {
      let words = Bytes.collapsed(author.bytes)
      // An element with an author's class may hold anything: only `By ...` is believed of it.
      if author.isMarked || Bytes.has("by ", at: 0, in: words) {
        authors.append(String(decoding: words, as: UTF8.self))
      }
      authorStart = nil
    }
    if let running = time, running.depth >= place {
      var done = running.time
      if done.value.isEmpty { done.value = String(decoding: Bytes.collapsed(running.bytes), as: UTF8.self) }
      times.append(done)
      time = nil
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isTitle { title += String(decoding: bytes, as: UTF8.self) }
    guard let here = open.last else {
      buffer.append(contentsOf: bytes)
      return
    }
    if here.isHidden { return }
    buffer.append(contentsOf: bytes)
    let shown = bytes.count { !Bytes.isSpace($0) }
    if shown > 0 { breaks = 0 }
    if here.isLink { linkBytes += shown }
    if let author = authorStart, author.bytes.count < 400 { authorStart?.bytes.append(contentsOf: bytes) }
    if time != nil { time?.bytes.append(contentsOf: bytes.prefix(100)) }
  }

  /// Ends the block that is being written.
  func flush() {
    breaks = 0
    defer {
      buffer.removeAll(keepingCapacity: true)
      linkBytes = 0
    }
    let words = Bytes.collapsed(buffer)
    guard !words.isEmpty else { return }
    let here = open.last
    blocks.append(
      Block(
        text: words, linkBytes: linkBytes, node: here?.node ?? 0, role: here?.role ?? .paragraph,
        heading: here?.heading ?? 0, isFurniture: here?.isFurniture ?? false,
        isNamedFurniture: here?.isNamedFurniture ?? false, isByline: here?.isByline ?? false,
        isInParagraph: here?.isInParagraph ?? false))
  }

  private func head(_ name: String, _ attributes: MarkupAttributes) {
    if name == "link", let relation = attributes["rel"]?.lowercased(), let address = attributes["href"] {
      if relation == "canonical", metadata["canonical"] == nil { metadata["canonical"] = address }
    } else if name == "meta", let value = Bytes.tidy(attributes["content"]),
      let keys = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
    {
      for key in keys.lowercased().split(separator: " ").map(String.init) where metadata[key] == nil {
        metadata[key] = value
      }
    }
  }

  private func isInvisible(_ attributes: MarkupAttributes) -> Bool {
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    guard let style = attributes["style"] else { return false }
    let plain = style.utf8.filter { !Bytes.isSpace($0) }
    return Bytes.find("display:none", in: Array(plain), from: 0) != nil
  }

  private func judge(_ here: inout Open, _ name: String, _ names: [UInt8], _ role: String?) {
    if PageElements.furniture.contains(name) || name == "header" && !here.isArticle { here.isFurniture = true }
    if let role, PageElements.furnitureRoles.contains(role.lowercased()) { here.isFurniture = true }
    if PageElements.isByline(names), name != "body", name != "html" { here.isByline = true }
    if !["html", "body", "article", "main", "p", "h1", "a"].contains(name), PageElements.isFurniture(names) {
      here.isNamedFurniture = true
    }
  }

  private func setRole(_ here: inout Open, _ name: String) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      here.role = .headline
      here.heading = name.utf8.last.map { Int($0) - 0x30 } ?? 0
    case "li", "dd", "dt": here.role = .listItem
    case "figcaption", "caption": here.role = .caption
    case "figure", "td", "div", "section", "article": if here.role != .caption { here.role = .paragraph }
    default: break
    }
    here.isInParagraph = here.isInParagraph || ["p", "blockquote", "pre", "li"].contains(name)
  }

  private func begin(time here: Open, _ name: String, _ property: String?, _ attributes: MarkupAttributes) {
    let value = attributes["datetime"] ?? attributes["content"] ?? ""
    let isPublication = property == "datePublished" || attributes["pubdate"] != nil
    let time = Time(
      value: value, isPublication: isPublication,
      isFurniture: here.isFurniture || here.isNamedFurniture || here.isHidden)
    if self.time == nil { self.time = (open.count, [], time) }
  }
}
