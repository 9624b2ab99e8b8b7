/// The block of a page that prints its title.
struct PageHeading {
  /// Its index among the blocks.
  let block: Int
  /// The title in it.
  let text: String
  /// True when it is marked as a main heading.
  let isMain: Bool

  /// Blocks looked through.
  private static let most = 4_000
  private static let longest = 300

  /// The heading that says what the page's titles say, or what stands between the signs of its `title` element; else the
  /// first main heading that is not about something else; nil when there is none.
  init?(_ page: PageReader, stated: [String], element: String, isElsewhere: [Bool]) {
    let whole = Set(stated.map { Array($0.utf8) })
    let parts = Set(PageTitle.parts(of: element).map { Array($0.utf8) })
    let openings = Array(whole.union(parts)).filter { $0.count >= 15 }.sorted {
      ($1.count, String(decoding: $0, as: UTF8.self)) < ($0.count, String(decoding: $1, as: UTF8.self))
    }
    var best: (score: Int, block: Int, text: [UInt8])?
    for (index, block) in page.blocks.prefix(PageHeading.most).enumerated() {
      guard block.text.count <= PageHeading.longest else { continue }
      guard let text = PageHeading.title(in: block.text, isHeading: block.heading > 0, whole, parts, openings) else {
        continue
      }
      let level = block.heading == 0 ? 7 : block.heading
      let words = min(text.split(separator: 0x20).count, 20)
      let score = (whole.contains(text) ? 200 : 0) + words * 10 - level - (isElsewhere[index] ? 15 : 0)
      if best.map({ score > $0.score }) ?? true { best = (score, index, text) }
    }
    if let best, best.text.count >= 8 || page.blocks[best.block].heading > 0 {
      block = best.block
      isMain = page.blocks[best.block].heading == 1
      text = String(decoding: best.text, as: UTF8.self)
      return
    }
    let main = page.blocks.indices.filter { page.blocks[$0].heading == 1 && page.blocks[$0].text.count <= 1_000 }
    guard let first = main.first(where: { !isElsewhere[$0] }) ?? main.first else { return nil }
    block = first
    isMain = true
    text = String(decoding: page.blocks[first].text, as: UTF8.self)
  }

  /// The title that a block is, or that opens a block which is no heading but holds a byline too.
  private static func title(
    in text: [UInt8], isHeading: Bool, _ whole: Set<[UInt8]>, _ parts: Set<[UInt8]>, _ openings: [[UInt8]]
  ) -> [UInt8]? {
    if whole.contains(text) || parts.contains(text) { return text }
    if isHeading { return nil }
    for part in openings where text.count > part.count && text[part.count] == 0x20 {
      if text.starts(with: part) { return part }
    }
    return nil
  }
}
