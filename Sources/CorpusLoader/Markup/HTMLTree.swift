/// The elements that are open at a place of a page, and which of them a tag ends that does not say so.
struct HTMLTree {
  /// An open element; the number of its name tells those apart that are `other`.
  struct Element {
    let name: HTMLName
    let hash: UInt64
  }

  private(set) var open: [Element] = []
  private var counts = [Int32](repeating: 0, count: HTMLName.allCases.count)
  private var others: [UInt64: Int32] = [:]
  /// Steps that searches without success may still take: a page of nothing but tags that close nothing must not take
  /// time that grows with its square.
  private var patience: Int

  /// The furthest that a search goes when patience is at an end.
  private static let reach = 64

  init(bytes: Int) { patience = 16 * bytes + 100_000 }

  mutating func push(_ element: Element) {
    open.append(element)
    count(element, 1)
  }

  mutating func pop() {
    if let last = open.popLast() { count(last, -1) }
  }

  /// True within an `svg` or `math`.
  var isForeign: Bool { counts[Int(HTMLName.svg.rawValue)] + counts[Int(HTMLName.math.rawValue)] > 0 }

  /// How many elements the end tag of an element closes; 0 when there is none of its name that it can reach.
  mutating func closed(by element: Element) -> Int {
    guard isOpen(element) else { return 0 }
    let passesBarriers = element.name.traits.contains(.barrier)
    return depth { tree, above in
      if above.name == element.name, above.hash == element.hash { return true }
      return above.name.traits.contains(.barrier) && !(passesBarriers && tree.outranks(element.name, above.name))
        ? false : nil
    }
  }

  /// How many elements the start of an element closes.
  mutating func closed(beforeStartOf name: HTMLName) -> Int {
    var count = 0
    switch name {
    case .li: count = back(to: .li, not: HTMLTree.lists)
    case .dd, .dt: count = max(back(to: .dd, not: HTMLTree.lists), back(to: .dt, not: HTMLTree.lists))
    case .td, .th: return max(cell(back: .td), cell(back: .th))
    case .tr: return cell(back: .tr)
    case .tbody, .thead, .tfoot: return max(cell(back: .tbody), max(cell(back: .thead), cell(back: .tfoot)))
    case .option, .optgroup: return open.last?.name == .option ? 1 : 0
    case .a: return back(to: .a, not: HTMLTree.paragraphs)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if open.last?.name.isHeading == true { return 1 }
    default: if !name.traits.contains(.block) { return 0 }
    }
    return count > 0 ? count : back(to: .p, not: [])
  }

  private static let lists: [HTMLName] = [.ul, .ol, .dl, .menu, .dir]
  private static let paragraphs: [HTMLName] = [.p, .li]

  /// How many elements go when the innermost of a name is closed, unless a barrier or one of `others` stands before it.
  private mutating func back(to name: HTMLName, not others: [HTMLName]) -> Int {
    guard counts[Int(name.rawValue)] > 0 else { return 0 }
    return depth { _, above in
      if above.name == name { return true }
      return above.name.traits.contains(.barrier) || others.contains(above.name) ? false : nil
    }
  }

  /// How many elements go when the innermost part of a table of a name is closed, within its table.
  private mutating func cell(back name: HTMLName) -> Int {
    guard counts[Int(name.rawValue)] > 0 else { return 0 }
    return depth { _, above in above.name == name ? true : above.name == .table ? false : nil }
  }

  /// How many elements to take away to reach the one of which `body` says true; 0 when it says false before.
  private mutating func depth(_ body: (HTMLTree, Element) -> Bool?) -> Int {
    let furthest = patience > 0 ? open.count : min(open.count, HTMLTree.reach)
    for step in 0..<furthest {
      guard let answer = body(self, open[open.count - 1 - step]) else { continue }
      if answer { return step + 1 }
      patience -= step
      return 0
    }
    patience -= furthest
    return 0
  }

  /// The parts of a table end those inside them.
  private func outranks(_ name: HTMLName, _ above: HTMLName) -> Bool {
    if name.isOfTable { return above.rank < name.rank || !above.isOfTable }
    return !above.isOfTable
  }

  private func isOpen(_ element: Element) -> Bool {
    element.name == .other ? (others[element.hash] ?? 0) > 0 : counts[Int(element.name.rawValue)] > 0
  }

  private mutating func count(_ element: Element, _ change: Int32) {
    if element.name == .other {
      others[element.hash, default: 0] += change
    } else {
      counts[Int(element.name.rawValue)] += change
    }
  }
}

extension HTMLName {
  fileprivate var isOfTable: Bool { rank > 0 }

  fileprivate var rank: Int {
    switch self {
    case .td, .th: 1
    case .tr: 2
    case .tbody, .thead, .tfoot: 3
    case .table: 4
    default: 0
    }
  }
}
