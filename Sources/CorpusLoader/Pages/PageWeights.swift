internal import ChronologyModel

/// How much text of an article each part of a page holds. A block has a mass: the letters that are not in links, less
/// for lists and loose text, none for headings. An element has what its blocks have, which sums up to each place answer
/// at once.
struct PageWeights {
  /// The parts of the page that are no article's: an element for each element of the page.
  private(set) var isOut: [Bool]
  private let page: PageReader
  private var raw: [Double] = []
  private var kept: [Double] = []
  private let letters: [Int]
  private let links: [Int]

  /// What is believed of what a page says of its parts.
  struct Trust {
    var names = true
    var hiding = true
  }

  /// An element is the article's whatever it is called when it holds this share of the page's text.
  private static let most = 0.4

  init(_ page: PageReader, _ trust: Trust) {
    self.page = page
    letters = PageWeights.sums(page.blocks) { $0.text.count }
    links = PageWeights.sums(page.blocks) { $0.linkBytes }
    isOut = [Bool](repeating: false, count: page.nodes.count)
    // What is out for certain goes first, so that the rest is measured against what can be an article at all.
    for node in page.nodes.indices.dropFirst() {
      isOut[node] = isOut[page.nodes[node].parent] || leavesForCertain(page.nodes[node], trust)
    }
    raw = massesLeft()
    for node in page.nodes.indices.dropFirst() where !isOut[node] {
      isOut[node] = isOut[page.nodes[node].parent] || leaves(node, trust)
    }
    kept = massesLeft()
  }

  private func massesLeft() -> [Double] {
    PageWeights.sums(page.blocks) { isOut[$0.node] ? 0 : PageWeights.mass($0) }
  }

  private static func sums<Value: AdditiveArithmetic>(
    _ blocks: [PageBlock], _ value: (PageBlock) -> Value
  ) -> [Value] {
    var sums: [Value] = [.zero]
    sums.reserveCapacity(blocks.count + 1)
    var sum = Value.zero
    for block in blocks {
      sum += value(block)
      sums.append(sum)
    }
    return sums
  }

  /// The mass of a block by itself.
  static func mass(_ block: PageBlock) -> Double {
    let length = Double(block.text.count)
    if block.heading > 0 || block.isByline && length < 150 { return 0 }
    let plain = length - 1.2 * Double(block.linkBytes)
    if plain <= 0 || length < 25 { return max(0, min(plain, 1)) * 0.1 }
    return plain * (block.isInParagraph ? block.role == .listItem ? 0.4 : 1 : block.role == .caption ? 0.1 : 0.6)
  }

  /// The mass of what is kept of an element.
  func kept(_ node: Int) -> Double {
    kept[page.nodes[node].blocks.upperBound] - kept[page.nodes[node].blocks.lowerBound]
  }

  private func raw(_ node: Int) -> Double {
    raw[page.nodes[node].blocks.upperBound] - raw[page.nodes[node].blocks.lowerBound]
  }

  private func leavesForCertain(_ node: PageNode, _ trust: Trust) -> Bool {
    trust.hiding && node.flags.contains(.hidden) || node.flags.contains(.furniture)
      || trust.names && node.meaning.contains(.comments)
  }

  /// True for an element that is no part of an article, unless it holds most of what there is.
  private func leaves(_ number: Int, _ trust: Trust) -> Bool {
    let node = page.nodes[number]
    if raw(number) > PageWeights.most * raw(0) { return false }
    if trust.names, !node.meaning.isDisjoint(with: [.furniture, .byline, .credit]), !node.meaning.contains(.body) {
      return true
    }
    return node.name == .form || node.name == .fieldset || isList(ofLinks: number)
  }

  /// True for an element that is next to nothing but links.
  private func isList(ofLinks number: Int) -> Bool {
    let node = page.nodes[number]
    let text = letters[node.blocks.upperBound] - letters[node.blocks.lowerBound]
    let linked = links[node.blocks.upperBound] - links[node.blocks.lowerBound]
    guard linked * 5 > text * 4 else { return false }
    switch node.name {
    case .ul, .ol, .dl, .table: return node.blocks.count > 1
    case .p, .li, .dd, .dt, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .td, .th, .tr: return false
    default: return text < 300 || text < 120 * node.blocks.count
    }
  }
}
