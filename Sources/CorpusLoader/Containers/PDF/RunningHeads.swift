/// Lines at the top and foot of pages that are no text of the document: heads that run through it, numbers of pages.
enum RunningHeads {
  /// How many lines at each end of a page are looked at.
  private static let depth = 3

  /// The pages without them.
  static func removed(from pages: [PDFLayout.Page]) -> [PDFLayout.Page] {
    var counts: [[UInt8]: Int] = [:]
    var heights: [[UInt8]: Double] = [:]
    let ends = pages.map(ends)
    for (page, places) in zip(pages, ends) {
      var seen: Set<[UInt8]> = []
      for line in places.map({ page.blocks[$0.block].lines[$0.line] }) {
        let key = key(line.text)
        if seen.insert(key).inserted { counts[key, default: 0] += 1 }
        heights[key] = min(heights[key] ?? line.height, line.height)
      }
    }
    // On two pages the same line at the same end is a head; through many pages a head may be left out here and there.
    let enough = max(2, pages.count / 3)
    var out = pages
    for (index, places) in ends.enumerated() {
      var gone: Set<Place> = []
      for place in places {
        let line = pages[index].blocks[place.block].lines[place.line]
        let key = key(line.text)
        // The title that the heads repeat stands larger on its own page.
        let isTitle = line.height > 1.1 * (heights[key] ?? line.height)
        if counts[key, default: 0] >= enough && !isTitle || isPageNumber(line.text) { gone.insert(place) }
      }
      for block in out[index].blocks.indices {
        let lines = out[index].blocks[block].lines
        out[index].blocks[block].lines = lines.indices.filter { !gone.contains(Place(block: block, line: $0)) }
          .map { lines[$0] }
      }
      out[index].blocks.removeAll { $0.lines.isEmpty }
    }
    return out
  }

  private struct Place: Hashable {
    var block: Int
    var line: Int
  }

  /// The highest and the lowest lines of a page.
  private static func ends(_ page: PDFLayout.Page) -> [Place] {
    var places: [(top: Double, place: Place)] = []
    for (block, lines) in page.blocks.map(\.lines).enumerated() {
      for (line, words) in lines.enumerated() { places.append((words.top, Place(block: block, line: line))) }
    }
    places.sort { ($0.top, $0.place.block, $0.place.line) < ($1.top, $1.place.block, $1.place.line) }
    if places.count <= 2 * depth { return places.map(\.place) }
    return places.prefix(depth).map(\.place) + places.suffix(depth).map(\.place)
  }

  /// A line with every number alike.
  private static func key(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for byte in text {
      if !Bytes.isDigit(byte) {
        out.append(Bytes.folded(byte))
      } else if out.last != 0x30 {
        out.append(0x30)
      }
    }
    return out
  }

  /// `7`, `- 7 -`, `Page 7`, `Page 7 of 12`, `7/12`.
  private static func isPageNumber(_ text: [UInt8]) -> Bool {
    guard text.count <= 24 else { return false }
    let words = text.split { Bytes.isSpace($0) || [0x2D, 0x2F, 0x7C].contains($0) }
    let numbers = words.count { $0.count <= 4 && $0.allSatisfy(Bytes.isDigit) }
    return (1...2).contains(numbers)
      && words.allSatisfy { word in
        word.allSatisfy(Bytes.isDigit) && word.count <= 4
          || ["page", "of", "p", "p."].contains { word.map(Bytes.folded).elementsEqual($0.utf8) }
      } && !(words.count == 1 && text.count == 4)
  }
}
