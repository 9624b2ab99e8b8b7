internal import ChronologyModel

/// Takes down a page as it is parsed: its blocks of text with what is known of each, the elements that hold them, and
/// what its head says of itself.
final class PageReader: HTMLReceiver {
  /// What holds where the page is being read, handed down from element to element.
  private struct State {
    var node = 0
    var name = HTMLName.other
    var heading: UInt8 = 0
    var role = Document.Paragraph.Role.paragraph
    var flags: Flags = []
  }

  private struct Flags: OptionSet {
    let rawValue: UInt16
    static let inline = Flags(rawValue: 1)
    static let skipped = Flags(rawValue: 2)
    static let hidden = Flags(rawValue: 4)
    static let furniture = Flags(rawValue: 8)
    static let namedFurniture = Flags(rawValue: 16)
    static let link = Flags(rawValue: 32)
    static let byline = Flags(rawValue: 64)
    static let article = Flags(rawValue: 128)
    static let paragraph = Flags(rawValue: 256)
    static let preformatted = Flags(rawValue: 512)
  }

  private(set) var blocks: [PageBlock] = []
  private(set) var nodes: [PageNode] = []
  private(set) var title = ""
  /// What its head says.
  private(set) var head = PageHead()
  /// The elements that mark dates and authors.
  private(set) var marks = PageMarks()
  /// Its `time` elements.
  private(set) var times: [PageTime] = []
  /// The insides of scripts that hold JSON-LD.
  private(set) var linkedData: [[UInt8]] = []

  private var open: [State] = []
  private var here = State()
  private var line = PageLine()
  private var breaks = 0
  private var isTitle = false
  private var time: (depth: Int, bytes: [UInt8], time: PageTime)?
  private let names = PageNames.standard
  private var scratch = PageNames.Folded()

  init() { nodes.append(PageNode(parent: -1, name: .body, meaning: [], flags: [], blocks: 0..<0)) }

  func root(_ attributes: HTMLAttributes) {
    head.take(.html, attributes)
  }

  func linkedData(_ bytes: UnsafeBufferPointer<UInt8>) { linkedData.append(Array(bytes)) }

  func void(_ name: HTMLName, _ attributes: HTMLAttributes) {
    switch name {
    case .br:
      breaks += 1
      marks.space()
      if breaks > 1 { flush() } else { line.space() }
    case .hr: flush()
    case .base, .link: head.take(name, attributes)
    case .meta:
      head.take(name, attributes)
      if attributes.has(.itemprop) { marks.start(.meta, attributes, depth: open.count, block: blocks.count) }
    default: break
    }
  }

  func start(_ name: HTMLName, _ attributes: HTMLAttributes) {
    open.append(here)
    here.name = name
    let traits = PageElements.traits(name)
    if traits.contains(.skipped) || here.flags.contains(.skipped) {
      here.flags.insert([.skipped, .inline])
      return
    }
    if name == .title {
      isTitle = title.isEmpty
      here.flags.insert([.skipped, .inline])
      return
    }
    var isInline = traits.contains(.inline) || name == .other && here.flags.contains(.paragraph)
    if isInline, attributes.isEmpty, name != .time {
      here.flags.insert(.inline)
      return
    }
    var meaning = attributes.has(.class) || attributes.has(.id) ? names.meaning(attributes, &scratch) : []
    // The id of a heading is a mark to jump to, and its class is about its looks.
    if name.isHeading { meaning.formIntersection([.standfirst, .spoken, .hidden]) }
    // Furniture in a `span` of its own is a block, for what matters.
    if isInline, !here.flags.contains(.paragraph),
      !meaning.isDisjoint(with: [.furniture, .comments, .credit, .caption])
    {
      isInline = name == .a
    }
    if !isInline { flush() }
    if isInline { here.flags.insert(.inline) } else { here.flags.remove(.inline) }
    judge(name, attributes, meaning, traits)
    if !attributes.isEmpty || name == .time || name == .footer || name == .aside || name == .nav {
      marks.start(PageElementKind(name), attributes, depth: open.count - 1, block: blocks.count)
    }
    if !isInline { enter(name, attributes, meaning) }
    if name == .time, time == nil {
      time = (open.count, [], PageTime(value: attributes[.datetime] ?? "", node: here.node))
    }
  }

  func end() {
    let last = here
    let depth = open.count
    if last.name == .title { isTitle = false }
    if !last.flags.contains(.inline) {
      flush()
      nodes[last.node].blocks = nodes[last.node].blocks.lowerBound..<blocks.count
    }
    here = open.removeLast()
    marks.end(depth: depth - 1, block: blocks.count)
    if let running = time, running.depth >= depth {
      var done = running.time
      if done.value.isEmpty { done.value = String(decoding: Bytes.collapsed(running.bytes), as: UTF8.self) }
      times.append(done)
      time = nil
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if here.flags.contains(.skipped) {
      if isTitle { title += String(decoding: bytes, as: UTF8.self) }
      return
    }
    if here.flags.contains(.preformatted), take(preformatted: bytes) { return }
    let shown = line.append(bytes)
    if shown > 0 { breaks = 0 }
    if here.flags.contains(.link) { line.linkBytes += shown }
    if !here.flags.contains(.hidden) { marks.text(bytes) }
    if time != nil { time?.bytes.append(contentsOf: bytes.prefix(100)) }
  }

  /// Ends the block that is being written.
  func flush() {
    breaks = 0
    marks.space()
    guard let (text, linkBytes) = line.take() else { return }
    blocks.append(
      PageBlock(
        text: text, linkBytes: linkBytes, node: here.node, role: here.role, heading: Int(here.heading),
        isFurniture: !here.flags.isDisjoint(with: [.furniture, .hidden]),
        isNamedFurniture: here.flags.contains(.namedFurniture), isByline: here.flags.contains(.byline),
        isInParagraph: here.flags.contains(.paragraph)))
  }

  /// Ends the page.
  func finish() {
    flush()
    marks.end(depth: 0, block: blocks.count)
    nodes[0].blocks = 0..<blocks.count
  }
}

extension PageReader {
  /// Lines of a `pre`: an empty one ends a block.
  private func take(preformatted bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    var place = 0
    while place + 1 < bytes.count {
      defer { place += 1 }
      guard bytes[place] == 0x0A, let next = bytes[(place + 1)...].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
        bytes[next] == 0x0A
      else { continue }
      _ = line.append(UnsafeBufferPointer(rebasing: bytes[start..<place]))
      flush()
      start = next
      place = next
    }
    if start == 0 { return false }
    _ = line.append(UnsafeBufferPointer(rebasing: bytes[start...]))
    return true
  }

  private func judge(
    _ name: HTMLName, _ attributes: HTMLAttributes, _ meaning: PageMeaning, _ traits: PageElements.Traits
  ) {
    if name == .a, attributes.has(.href) { here.flags.insert(.link) }
    if traits.contains(.furniture) || name == .header && !here.flags.contains(.article) {
      here.flags.insert(.furniture)
    }
    if attributes.has(.role), PageElements.roles[attributes.raw(.role)] == .furniture {
      here.flags.insert(.furniture)
    }
    if isInvisible(attributes) || name == .noscript || !meaning.isDisjoint(with: [.hidden]) {
      here.flags.insert(.hidden)
    }
    if meaning.contains(.spoken) { here.flags.insert(.skipped) }
    if meaning.contains(.byline) { here.flags.insert(.byline) }
    let isPlain = name == .article || name == .main || name == .p || name == .h1 || name == .a
    if !isPlain, !meaning.isDisjoint(with: [.furniture, .comments]), meaning.isDisjoint(with: [.body, .story]) {
      here.flags.insert(.namedFurniture)
    }
    if name == .article || name == .main || attributes.has(.itemprop, "articlebody") { here.flags.insert(.article) }
    if name == .pre { here.flags.insert(.preformatted) }
    if traits.contains(.paragraph) { here.flags.insert(.paragraph) }
  }

  private func isInvisible(_ attributes: HTMLAttributes) -> Bool {
    if attributes.has(.hidden) || attributes.has(.ariaHidden, "true") { return true }
    guard attributes.has(.style) else { return false }
    let plain = attributes.raw(.style).filter { !Bytes.isSpace($0) }
    return Bytes.find("display:none", in: plain, from: 0) != nil
      || Bytes.find("visibility:hidden", in: plain, from: 0) != nil
  }

  /// Makes an element one that holds blocks.
  private func enter(_ name: HTMLName, _ attributes: HTMLAttributes, _ meaning: PageMeaning) {
    switch name {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if here.role == .caption { break }
      if meaning.contains(.standfirst) {
        here.flags.insert(.paragraph)
      } else {
        here.role = .headline
        here.heading = name.rawValue - HTMLName.h1.rawValue + 1
      }
    case .li, .dd, .dt: if here.role != .caption { here.role = .listItem }
    case .figure, .figcaption: here.role = .caption
    case .blockquote, .pre, .table, .caption: here.role = .paragraph
    case .td, .div, .section, .article:
      if here.role != .caption { here.role = meaning.contains(.caption) ? .caption : .paragraph }
    default: if meaning.contains(.caption) { here.role = .caption }
    }
    var flags: PageNode.Flags = []
    if attributes.has(.itemprop, "articlebody") { flags.insert(.articleBody) }
    if attributes.has(.role), let role = PageElements.roles[attributes.raw(.role)] {
      if role == .article { flags.insert(.article) }
      if role == .main { flags.insert(.main) }
    }
    if here.flags.contains(.furniture) { flags.insert(.furniture) }
    if here.flags.contains(.hidden) { flags.insert(.hidden) }
    nodes.append(
      PageNode(
        parent: here.node, name: name, meaning: meaning, flags: flags, blocks: blocks.count..<blocks.count))
    here.node = nodes.count - 1
  }
}
