/// Takes down, while a page is parsed, the elements that mark a date or an author, and which of its blocks are about
/// something else: comments, other pages, the site.
struct PageMarks {
  /// An element that marks a date or an author.
  struct Mark {
    var names: MarkNames
    /// The element's name is `time`.
    var isTime: Bool
    /// The markup itself says what it is: `itemprop`, `pubdate`, `rel`.
    var isStated: Bool
    /// What an attribute gives for a program to read; empty when none does.
    var value: String
    /// The words in it, or their beginning.
    var text: [UInt8]
    /// The index of the block that it stands in.
    var block: Int
  }

  private struct Open {
    var mark: Mark
    var depth: Int
  }

  /// The marks, in order of their ends.
  private(set) var marks: [Mark] = []
  /// The blocks of the elements that are about something else.
  private(set) var elsewhere: [Range<Int>] = []

  private static let most = 4_000
  private static let longest = 300
  private static let nested = 4
  private static let deepest = 200

  private var open: [Open] = []
  private var openElsewhere: [(depth: Int, block: Int)] = []

  /// An element begins: `depth` is the number of elements around it, `block` the number of blocks before it.
  mutating func start(_ kind: PageElementKind, _ attributes: HTMLAttributes, depth: Int, block: Int) {
    var marks: MarkNames = []
    if attributes.has(.class) { marks.formUnion(MarkNames(attributes.raw(.class))) }
    if attributes.has(.id) { marks.formUnion(MarkNames(attributes.raw(.id))) }
    // The foot of an article has its date and author.
    if kind == .apart || kind == .container && marks.contains(.elsewhere), !marks.contains(.own) {
      if openElsewhere.count < PageMarks.deepest { openElsewhere.append((depth, block)) }
    }
    marks.subtract([.elsewhere, .own])
    if kind == .whole || self.marks.count >= PageMarks.most { return }
    var isStated = false
    if let property = attributes[.itemprop] ?? attributes[.property] {
      let known = property.lowercased().split(separator: " ").lazy.compactMap { PageMarks.properties[$0] }.first
      if let known {
        marks = known
        isStated = true
      } else if marks.isDisjoint(with: [.date, .author]) {
        return
      }
    }
    if kind == .link, let relation = attributes[.rel], relation.lowercased().hasSuffix("author") {
      marks.formUnion(.author)
      isStated = true
    }
    if kind == .time {
      marks.formUnion(.date)
      if attributes[.pubdate] != nil {
        marks.formUnion(.publication)
        isStated = true
      }
    }
    guard !marks.isEmpty else { return }
    let value = marks.contains(.date) ? PageMarks.values.lazy.compactMap { attributes[$0] }.first ?? "" : ""
    let mark = Mark(
      names: marks, isTime: kind == .time, isStated: isStated, value: String(value.prefix(PageMarks.longest)), text: [],
      block: block)
    if kind == .meta {
      self.marks.append(mark)
    } else if open.count < PageMarks.nested {
      open.append(Open(mark: mark, depth: depth))
    }
  }

  /// Text of the page that is shown.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in open.indices where open[index].mark.text.count < PageMarks.longest {
      open[index].mark.text.append(contentsOf: bytes.prefix(PageMarks.longest))
    }
  }

  /// A boundary between blocks, or a line's end, within what is open.
  mutating func space() {
    for index in open.indices where open[index].mark.text.count < PageMarks.longest {
      open[index].mark.text.append(0x20)
    }
  }

  /// All elements with `depth` elements around them, or more, have ended.
  mutating func end(depth: Int, block: Int) {
    while let last = open.last, last.depth >= depth {
      var mark = last.mark
      mark.text = Bytes.collapsed(mark.text)
      marks.append(mark)
      open.removeLast()
    }
    while let last = openElsewhere.last, last.depth >= depth {
      if block > last.block { elsewhere.append(last.block..<block) }
      openElsewhere.removeLast()
    }
  }

  /// For each block, true when it is about something else than the page, which the block of its heading is not.
  func isElsewhere(blocks: Int, heading: Int?) -> [Bool] {
    var changes = [Int](repeating: 0, count: blocks + 1)
    for range in elsewhere where range.upperBound <= blocks && !(heading.map(range.contains) ?? false) {
      changes[range.lowerBound] += 1
      changes[range.upperBound] -= 1
    }
    var depth = 0
    return changes.dropLast().map { change in
      depth += change
      return depth > 0
    }
  }

  private static let properties: [Substring: MarkNames] = [
    "datepublished": [.date, .publication], "datecreated": [.date, .publication], "datemodified": [.date, .update],
    "dateupdate": [.date, .update], "author": .author, "creator": .author, "dc:date": [.date, .publication],
    "dc:created": [.date, .publication],
    "article:published_time": [.date, .publication], "schema:datepublished": [.date, .publication],
    "schema:datemodified": [.date, .update], "dc:creator": .author, "schema:author": .author,
  ]

  private static let values: [HTMLAttributes.Name] = [
    .datetime, .content, .dataUtime, .dataDatetime, .dataTimestamp, .dataDate, .dataTime, .title,
  ]
}
