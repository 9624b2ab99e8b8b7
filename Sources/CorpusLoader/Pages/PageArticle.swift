internal import ChronologyModel

/// Tells the article of a page from its furniture.
struct PageArticle {
  /// Indices of the blocks of the article, in order.
  private(set) var blocks: [Int] = []
  private let page: PageReader

  /// Less text than this, in bytes, is doubted.
  private static let doubtful = 500

  /// The article; where the names of classes, or what is hidden, leave next to nothing, they are not believed.
  init(_ page: PageReader) {
    self.init(page, .init())
    for trust in PageArticle.doubts where size < PageArticle.doubtful {
      let other = PageArticle(page, trust)
      if other.size > 2 * size + 100 { self = other }
    }
  }

  private static let doubts: [PageWeights.Trust] = [
    .init(names: false), .init(hiding: false), .init(names: false, hiding: false),
  ]

  private var size: Int { blocks.reduce(0) { $0 + page.blocks[$1].text.count } }

  private init(_ page: PageReader, _ trust: PageWeights.Trust) {
    self.page = page
    let weights = PageWeights(page, trust)
    let roots = PageCandidates(page, weights).roots
    var isIn = [Bool](repeating: false, count: page.nodes.count)
    for root in roots { isIn[root] = true }
    for node in page.nodes.indices.dropFirst() where !isIn[node] { isIn[node] = isIn[page.nodes[node].parent] }
    blocks = page.blocks.indices.filter { index in
      let block = page.blocks[index]
      return isIn[block.node] && !weights.isOut[block.node] && keeps(block)
    }
    dropSections()
    dropRepeats()
    dropDebris()
    dropLinkedParagraphs()
    dropPullQuotes()
    blocks = opening(before: roots.first ?? 0, weights) + blocks
    dropHeadings()
  }

  /// What stands between the main heading and the element that holds the article, and belongs to it: its opening
  /// paragraphs, or its points in a list.
  private func opening(before root: Int, _ weights: PageWeights) -> [Int] {
    let first = page.nodes[root].blocks.lowerBound
    let title = Bytes.collapsed(page.title.utf8)
    let heading = page.blocks[..<first].lastIndex { block in
      block.heading == 1 || block.heading > 0 && block.text.count > 15 && title.starts(with: block.text)
    }
    guard let heading, !page.blocks[heading].isFurniture || page.blocks[heading].heading == 1 else { return [] }
    return (heading + 1..<first).filter { index in
      let block = page.blocks[index]
      let isNamed =
        page.nodes[block.node].meaning.contains(.standfirst)
        || page.nodes[max(0, page.nodes[block.node].parent)].meaning.contains(.standfirst)
      if weights.isOut[block.node] || block.role == .caption { return false }
      // A standfirst is often made a heading of the second rank.
      if block.heading > 0 { return (2...3).contains(block.heading) && block.text.count > 40 && block.linkBytes == 0 }
      if PageDebris.isByline(block.text) || PageSections.kind(block.text) != nil { return false }
      return isNamed && block.text.count > 20
        || block.isInParagraph && PageWeights.mass(block) > 15 && block.text.count > 40
    }
  }

  private func keeps(_ block: PageBlock) -> Bool {
    if block.text.count < 2 { return false }
    if block.isByline && block.text.count < 150 { return false }
    if block.heading > 0 { return block.linkBytes * 10 < block.text.count * 9 || block.text.count > 40 }
    if block.linkBytes * 5 <= block.text.count * 4 { return true }
    let name = page.nodes[block.node].name
    if name == .td || name == .th { return block.text.count < 60 }
    return block.isInParagraph && block.text.count > (block.role == .listItem ? 80 : 60)
  }

  /// A heading such as `Related articles` goes with what stands under it: the rest of its section where it opens one,
  /// else the links that follow it.
  private mutating func dropSections() {
    let all = blocks.reduce(0) { $0 + page.blocks[$1].text.count }
    var kept: [Int] = []
    var end = 0
    var isList = false
    for (order, index) in blocks.enumerated() {
      if index < end { continue }
      let block = page.blocks[index]
      if isList, block.role == .listItem || block.linkBytes * 2 > block.text.count { continue }
      isList = false
      guard let kind = PageSections.kind(block.text) else {
        kept.append(index)
        continue
      }
      let section = page.nodes[page.nodes[block.node].parent < 0 ? 0 : page.nodes[block.node].parent].blocks
      let rest = blocks[order...].prefix { $0 < section.upperBound }.reduce(0) { $0 + page.blocks[$1].text.count }
      let opens = section.lowerBound == index || kind == .comments && block.heading > 0
      if opens, rest * 2 < all || kind == .comments && !kept.isEmpty {
        end = section.upperBound
      } else if block.heading > 0 || !block.isInParagraph {
        isList = true
      } else {
        kept.append(index)
      }
    }
    blocks = kept
  }

  /// A paragraph that is one link leads to another article, unless that is how the page is written.
  private mutating func dropLinkedParagraphs() {
    let all = blocks.reduce(0) { $0 + page.blocks[$1].text.count }
    let linked = blocks.filter {
      page.blocks[$0].linkBytes * 5 > page.blocks[$0].text.count * 4 && page.blocks[$0].heading == 0
    }
    let sum = linked.reduce(0) { $0 + page.blocks[$1].text.count }
    if linked.isEmpty || sum * 4 > all { return }
    blocks = blocks.filter {
      page.blocks[$0].heading > 0 || page.blocks[$0].linkBytes * 5 <= page.blocks[$0].text.count * 4
    }
  }

  /// A page often holds its text twice, for wide windows and for narrow ones: in another element than the first time.
  private mutating func dropRepeats() {
    var seen: [UInt64: Int] = [:]
    blocks = blocks.filter { index in
      let block = page.blocks[index]
      if block.text.count < 60 { return true }
      let parent = page.nodes[block.node].parent
      let hash = block.text.withUnsafeBufferPointer {
        $0.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      }
      if let first = seen[hash] { return first == parent }
      seen[hash] = parent
      return true
    }
  }

  /// Among paragraphs a short line that stands in none and is no sentence is a label, a count or a name. Before the
  /// first paragraph, lines that say who wrote it and when are no text of it either.
  private mutating func dropDebris() {
    let all = blocks.reduce(0) { $0 + page.blocks[$1].text.count }
    let inParagraphs = blocks.reduce(0) { $0 + (page.blocks[$1].isInParagraph ? page.blocks[$1].text.count : 0) }
    let isOfParagraphs = inParagraphs * 10 > all * 7
    let start = blocks.first { page.blocks[$0].heading == 0 && page.blocks[$0].text.count > 120 } ?? 0
    blocks = blocks.filter { index in
      let block = page.blocks[index]
      if index < start, block.heading == 0 || block.heading > 2, PageDebris.isByline(block.text) { return false }
      if block.text.count < 60, block.text.contains(where: Bytes.isDigit), DateLine(block.text) != nil { return false }
      if !isOfParagraphs || block.isInParagraph || block.heading > 0 || block.role == .caption { return true }
      let name = page.nodes[block.node].name
      return name == .td || name == .th || name == .dt || block.text.count > 60 || PageDebris.isSentence(block.text)
    }
  }

  /// A short passage that a paragraph holds too is there for the eye.
  private mutating func dropPullQuotes() {
    let short = blocks.filter { index in
      let block = page.blocks[index]
      let node = page.nodes[block.node]
      return (24...240).contains(block.text.count)
        && (node.name == .blockquote || node.parent > 0 && page.nodes[node.parent].name == .blockquote)
    }
    guard short.count < 80, blocks.count < 400 else { return }
    let drop = Set(
      short.filter { index in
        let words = PageDebris.withoutMarks(page.blocks[index].text)
        return blocks.contains {
          $0 != index && page.blocks[$0].text.count > words.count + 20
            && PageDebris.holds(page.blocks[$0].text, words)
        }
      })
    if !drop.isEmpty { blocks.removeAll(where: drop.contains) }
  }

  /// A heading with nothing under it belongs to what was left out.
  private mutating func dropHeadings() {
    var level = 7
    var kept: [Int] = []
    for index in blocks.reversed() {
      let heading = page.blocks[index].heading
      if heading == 0 {
        level = 0
      } else if level != 0 && heading >= level || level == 7 {
        continue
      } else {
        level = heading
      }
      kept.append(index)
    }
    blocks = kept.reversed()
  }
}
