internal import ChronologyModel

/// The entries of a live page, a timeline or a thread: parts of the article that have a time of their own each.
struct LiveEntries {
  /// Fewer are no live page: an article has a time when it was published and one when it was changed.
  private static let fewest = 3

  /// The time of each entry that a block belongs to, by the number of the block.
  private(set) var times: [Int: CivilInstant] = [:]

  /// Reads a page; `blocks` are those of its article.
  init(_ page: PageReader, blocks: [Int]) {
    guard page.times.count >= LiveEntries.fewest else { return }
    var counts = [Int32](repeating: 0, count: page.nodes.count)
    for time in page.times { counts[time.node] += 1 }
    for node in page.nodes.indices.dropFirst().reversed() { counts[page.nodes[node].parent] += counts[node] }
    var entries: [(blocks: Range<Int>, time: CivilInstant)] = []
    for time in page.times where counts[time.node] == 1 {
      guard let stamp = Stamp.parse(time.value), stamp.precision == .minute else { continue }
      var node = time.node
      while page.nodes[node].parent > 0, counts[page.nodes[node].parent] == 1 { node = page.nodes[node].parent }
      entries.append((page.nodes[node].blocks, stamp.earliest))
    }
    entries.sort { $0.blocks.lowerBound < $1.blocks.lowerBound }
    var order = 0
    var used = 0
    for entry in entries {
      while order < blocks.count, blocks[order] < entry.blocks.lowerBound { order += 1 }
      let first = order
      while order < blocks.count, blocks[order] < entry.blocks.upperBound {
        times[blocks[order]] = entry.time
        order += 1
      }
      if order > first { used += 1 }
    }
    if used < LiveEntries.fewest { times = [:] }
  }
}
