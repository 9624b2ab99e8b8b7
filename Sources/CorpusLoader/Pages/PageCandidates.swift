/// Which elements of a page hold its article: by what they are called, the surest names first, as long as they hold
/// about as much text as there is; else by where the text is.
struct PageCandidates {
  /// The elements that hold the article, in order.
  private(set) var roots: [Int] = []

  private let page: PageReader
  private let weights: PageWeights

  /// Elements of a kind are believed when they hold this share of the text that is found without their names.
  private static let enough = [0.25, 0.3, 0.4, 0.5]
  /// Of several elements with a name those count that hold this share of what the largest holds.
  private static let peer = 0.2
  /// What is left out when an element within is taken for it must be less than the rest of this share.
  private static let nearlyAll = 0.9
  /// The share of an element's mass that a child must hold to be followed.
  private static let share = 0.7

  init(_ page: PageReader, _ weights: PageWeights) {
    self.page = page
    self.weights = weights
    let dense = densest()
    roots = [dense]
    for (kind, share) in zip(PageCandidates.kinds, PageCandidates.enough) {
      guard let found = named(kind, share * weights.kept(dense)) else { continue }
      roots = found.count == 1 ? [innermost(found[0])] : found
      break
    }
  }

  /// What elements that hold an article are known by, the surest first.
  private static let kinds: [@Sendable (PageNode) -> Bool] = [
    { $0.flags.contains(.articleBody) },
    { $0.meaning.contains(.body) && $0.name.holdsArticles },
    { $0.name == .article || $0.flags.contains(.article) },
    { $0.meaning.contains(.story) && $0.name.holdsArticles },
  ]

  private func named(_ isKind: (PageNode) -> Bool, _ needed: Double) -> [Int]? {
    var isInside = [Bool](repeating: false, count: page.nodes.count)
    var found: [Int] = []
    for (number, node) in page.nodes.enumerated().dropFirst() {
      isInside[number] = isInside[node.parent]
      guard !isInside[number], !weights.isOut[number], isKind(node) else { continue }
      isInside[number] = true
      if weights.kept(number) > 0 { found.append(number) }
    }
    guard let best = found.map({ weights.kept($0) }).max() else { return nil }
    if let own = called(afterPage: found) { return [own] }
    let parents = Set(found.filter { weights.kept($0) == best }.map { page.nodes[$0].parent })
    let large = found.filter {
      weights.kept($0) >= PageCandidates.peer * best || parents.contains(page.nodes[$0].parent)
    }
    let sum = large.map { weights.kept($0) }.reduce(0, +)
    if sum < needed || sum == 0 { return nil }
    guard found.count > 1 else { return found }
    // What stands between the parts, a heading or a list, is the article's too.
    for parts in [found, large] where weights.kept(common(parts)) <= 1.3 * sum { return [common(parts)] }
    return large
  }

  /// Of several articles one below the other, each with a heading, the one that the page is called after; a thread,
  /// whose parts bear its heading again, stays together.
  private func called(afterPage found: [Int]) -> Int? {
    guard found.count > 1 else { return nil }
    let title = Bytes.collapsed(page.title.utf8)
    var before = 0
    let headings = found.map { number -> [UInt8]? in
      let node = page.nodes[number].blocks
      defer { before = node.upperBound }
      return page.blocks[before..<min(node.lowerBound + 4, node.upperBound)].last { (1...2).contains($0.heading) }?.text
    }
    let own = headings.indices.filter { headings[$0].map { $0.count > 15 && title.starts(with: $0) } == true }
    return own.count == 1 && headings.allSatisfy { $0 != nil } ? found[own[0]] : nil
  }

  /// The element within one, of any of the kinds, that holds nearly all that it holds.
  private func innermost(_ root: Int) -> Int {
    var here = root
    var isIn = [Bool](repeating: false, count: page.nodes.count)
    isIn[root] = true
    for (number, node) in page.nodes.enumerated().dropFirst(root + 1) where isIn[node.parent] {
      isIn[number] = weights.kept(number) > PageCandidates.nearlyAll * weights.kept(root)
      if isIn[number], PageCandidates.kinds.contains(where: { $0(node) }) { here = number }
    }
    return here
  }

  /// The innermost element that holds all of some.
  private func common(_ found: [Int]) -> Int {
    guard let first = found.first, let last = found.last else { return 0 }
    let (start, end) = (page.nodes[first].blocks.lowerBound, page.nodes[last].blocks.upperBound)
    var node = first
    while node > 0, page.nodes[node].blocks.lowerBound > start || page.nodes[node].blocks.upperBound < end {
      node = page.nodes[node].parent
    }
    return node
  }

  /// From the top, the element that holds most of the mass is followed down as long as one of its children holds nearly
  /// all of it.
  private func densest() -> Int {
    var heaviest = [Int](repeating: 0, count: page.nodes.count)
    for node in page.nodes.indices.dropFirst() {
      let parent = page.nodes[node].parent
      if heaviest[parent] == 0 || weight(node) > weight(heaviest[parent]) { heaviest[parent] = node }
    }
    var here = 0
    while heaviest[here] > 0 {
      let child = heaviest[here]
      let isNamed = page.nodes[child].name == .main || page.nodes[child].flags.contains(.main)
      let needed = isNamed ? 0.5 : PageCandidates.share
      if weights.kept(child) < needed * weights.kept(here) || !page.nodes[child].name.holdsArticles { break }
      here = child
    }
    return here
  }

  private func weight(_ node: Int) -> Double {
    weights.kept(node) * (page.nodes[node].name == .main || page.nodes[node].flags.contains(.main) ? 1.3 : 1)
  }
}

extension HTMLName {
  /// True for elements that hold paragraphs and are none.
  var holdsArticles: Bool {
    switch self {
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .dl, .li, .dd, .dt, .blockquote, .pre, .tr, .tbody, .figure,
      .figcaption, .caption, .address, .a:
      false
    default: true
    }
  }
}
