extension String {
  /// The first or the last place of a piece of text.
  func range(of piece: String, last: Bool = false) -> Range<String.Index>? {
    let (all, part) = (Array(utf8), Array(piece.utf8))
    guard !part.isEmpty, all.count >= part.count else { return nil }
    let places = 0...(all.count - part.count)
    let place =
      last
      ? places.last { all[$0..<$0 + part.count].elementsEqual(part) }
      : places.first { all[$0..<$0 + part.count].elementsEqual(part) }
    guard let place else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: part.count)
  }
}
