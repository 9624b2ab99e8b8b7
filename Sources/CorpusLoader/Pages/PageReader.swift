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
  private(set) var title = ""
  /// What its head says.
  private(set) var head = PageHead()
  /// The elements that mark dates and authors.
  private(set) var marks = PageMarks()

  private var open: [Open] = []
  private var buffer: [UInt8] = []
  private var linkBytes = 0
  private var breaks = 0
  private var isTitle = false

  init() {}

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if name == "br" || name == "hr" {
      breaks += 1
      marks.space()
      if breaks > 1 || name == "hr" { flush() } else { buffer.append(0x20) }
      return
    }
    if name == "meta" || name == "link" || name == "base" || name == "html" { head.take(name, attributes) }
    if name == "meta", attributes["itemprop"] != nil {
      marks.start(.meta, [], attributes, depth: open.count, block: blocks.count)
    }
    if name == "meta" || name == "link" || name == "base" { return }
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
    marks.start(PageElementKind(name), names, attributes, depth: open.count, block: blocks.count)
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
    marks.end(depth: place, block: blocks.count)
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
    marks.text(bytes)
  }

  /// Ends the page: what is open in it ends with it.
  func finish() {
    flush()
    marks.end(depth: 0, block: blocks.count)
  }

  /// Ends the block that is being written.
  func flush() {
    breaks = 0
    marks.space()
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
}
