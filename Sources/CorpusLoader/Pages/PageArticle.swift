internal import ChronologyModel

/// Tells the article of a page from its furniture. Each block has a mass: the letters that are not in links, less for
/// lists and loose text, none for furniture. From the top, the element that holds most of the mass is followed down as long
/// as one of its children holds nearly all of it; what is left below, in order, is the article.
struct PageArticle {
  /// Indices of the blocks of the article, in order.
  private(set) var blocks: [Int] = []

  /// The share of an element's mass that a child must hold to be followed.
  private static let share = 0.65

  /// Less text than this, in bytes, is doubted.
  private static let doubtful = 500

  /// The article; where the names of classes leave next to nothing, they are not believed.
  init(_ page: PageReader) {
    self.init(page, trustsNames: true)
    let found = size(in: page)
    guard found < PageArticle.doubtful else { return }
    let other = PageArticle(page, trustsNames: false)
    if other.size(in: page) > 2 * found + 100 { self = other }
  }

  private func size(in page: PageReader) -> Int { blocks.reduce(0) { $0 + page.blocks[$1].text.count } }

  private init(_ page: PageReader, trustsNames: Bool) {
    let isFurniture = page.blocks.map { $0.isFurniture || trustsNames && $0.isNamedFurniture }
    let masses = zip(page.blocks, isFurniture).map { $1 ? 0 : PageArticle.mass($0) }
    var totals = [Double](repeating: 0, count: page.nodes.count)
    for (block, mass) in zip(page.blocks, masses) where mass > 0 { totals[block.node] += mass }
    // A node comes after its parent, so that one pass from the end adds up whole branches.
    for node in stride(from: page.nodes.count - 1, to: 0, by: -1) { totals[page.nodes[node].parent] += totals[node] }
    guard totals[0] > 0 else {
      blocks = page.blocks.indices.filter { !isFurniture[$0] && page.blocks[$0].text.count > 1 }
      return
    }
    let top = PageArticle.top(page.nodes, totals)
    var isBelow = [Bool](repeating: false, count: page.nodes.count)
    isBelow[top] = true
    if top + 1 < page.nodes.count {
      for node in top + 1..<page.nodes.count where isBelow[page.nodes[node].parent] { isBelow[node] = true }
    }
    let first = page.blocks.indices.first { isBelow[page.blocks[$0].node] && masses[$0] > 0 } ?? 0
    blocks = page.blocks.indices.filter { index in
      let block = page.blocks[index]
      if isBelow[block.node] { return !isFurniture[index] && PageArticle.keeps(block) }
      // An opening paragraph that stands outside, between the main heading and the article.
      return index < first && masses[index] > 0 && block.isInParagraph && block.text.count > 60
        && page.blocks[..<index].contains { $0.heading == 1 }
    }
    trimEnds(page, masses)
  }

  private static func mass(_ block: PageReader.Block) -> Double {
    let length = Double(block.text.count)
    if block.heading > 0 || block.isByline && length < 150 { return 0 }
    let plain = length - 1.2 * Double(block.linkBytes)
    if plain <= 0 || length < 25 { return max(0, min(plain, 1)) * 0.1 }
    return plain * (block.isInParagraph ? block.role == .listItem ? 0.4 : 1 : block.role == .caption ? 0.1 : 0.6)
  }

  private static func top(_ nodes: [PageReader.Node], _ totals: [Double]) -> Int {
    var children = [[Int]](repeating: [], count: nodes.count)
    for node in nodes.indices.dropFirst() where totals[node] > 0 { children[nodes[node].parent].append(node) }
    var here = 0
    while let best = children[here].max(by: { weight($0, nodes, totals) < weight($1, nodes, totals) }) {
      let needed = nodes[best].isBody ? 0.4 : nodes[best].isArticle ? 0.5 : share
      if totals[best] < needed * totals[here] || children[best].isEmpty && totals[best] < totals[here] { break }
      here = best
    }
    return here
  }

  private static func weight(_ node: Int, _ nodes: [PageReader.Node], _ totals: [Double]) -> Double {
    totals[node] * (nodes[node].isBody ? 2 : nodes[node].isArticle ? 1.3 : 1)
  }

  private static func keeps(_ block: PageReader.Block) -> Bool {
    if block.text.count < 2 { return false }
    if block.isByline && block.text.count < 150 { return false }
    if block.heading > 0 { return block.linkBytes * 10 < block.text.count * 9 || block.text.count > 40 }
    let density = Double(block.linkBytes) / Double(max(block.text.count, 1))
    return density < (block.isInParagraph && block.role != .listItem ? 0.75 : 0.5)
  }

  /// Headings with nothing after them, at the end, belong to what was left out.
  private mutating func trimEnds(_ page: PageReader, _ masses: [Double]) {
    while let last = blocks.last, page.blocks[last].heading > 1 { blocks.removeLast() }
  }
}
