internal import ChronologyModel

extension DateClues {
  /// Where things stand on a page.
  struct Places {
    /// The block of the main heading, else where the article begins.
    var heading: Int
    /// The first and last block of the article.
    var article: ClosedRange<Int>
    /// For each block, true when it is about something else than the page.
    var isElsewhere: [Bool]

    /// How much a date in a block says of the page: most right after the heading, little before it and among other things.
    func weight(_ block: Int) -> Double {
      guard block < isElsewhere.count, !isElsewhere[block] else { return 0.6 }
      switch block - heading {
      case 0: return 4
      case 1...4: return 6
      case 5...9: return 5
      case 10...16: return 3
      case -4..<0: return 4.5
      case ..<(-4): return 1
      default: break
      }
      if article.contains(block) { return 1.5 }
      return block - article.upperBound <= 5 ? 2.5 : 1
    }
  }

  /// Blocks longer than this are running text: a date in it is one of what it tells.
  private static let line = 250
  /// More clues than this are those of a list.
  private static let most = 2_000

  /// What marked elements say.
  mutating func take(_ marks: [PageMarks.Mark], _ places: Places) {
    let isOnly = hasOneStatedDay(marks)
    for mark in marks where mark.names.contains(.date) {
      let isElsewhere = mark.block < places.isElsewhere.count && places.isElsewhere[mark.block]
      let isPublication = mark.names.contains(.publication)
      let isUpdate = mark.names.contains(.update) && !isPublication
      var weight = places.weight(mark.block)
      if isPublication, !isElsewhere { weight += 2 }
      if mark.isStated, isPublication, !isElsewhere || isOnly { weight = 9 }
      let text = mark.value.isEmpty ? String(decoding: mark.text.prefix(60), as: UTF8.self) : mark.value
      if mark.isStated || mark.isTime || !mark.value.isEmpty, let stamp = PageStamp(text, reading) {
        let label = DateLabels.kind(before: mark.text[...], after: [])
        let kind: DateClue.Kind = mark.isStated ? .markup : .time
        let clue = DateClue(stamp, kind: kind, weight: weight + (mark.isTime ? 1 : 0))
        if label == .other { continue }
        if isUpdate || label == .update { add(update: clue) } else { add(clue) }
        continue
      }
      var loose = reading
      loose.allowsShortYears = true
      guard mark.text.count <= DateClues.line, let date = PrintedDate.all(in: mark.text, loose).first else { continue }
      let clue = DateClue(day: date.day, kind: .named, weight: weight + (mark.names.contains(.author) ? 0 : 1))
      switch DateLabels.kind(before: mark.text[..<date.range.lowerBound], after: mark.text[date.range.upperBound...]) {
      case .update?: add(update: clue)
      case .other?: continue
      case .publication?: add(clue)
      case nil: if isUpdate { add(update: clue) } else { add(clue) }
      }
    }
  }

  /// True when all elements whose markup says that they date a publication have one day: then it is the page's, wherever
  /// they stand.
  private func hasOneStatedDay(_ marks: [PageMarks.Mark]) -> Bool {
    var days: Set<CivilDay> = []
    for mark in marks where mark.isStated && mark.names.contains(.publication) {
      let text = mark.value.isEmpty ? String(decoding: mark.text.prefix(60), as: UTF8.self) : mark.value
      if let day = PageStamp(text, reading)?.day { days.insert(day) }
      if days.count > 1 { return false }
    }
    return days.count == 1
  }

  /// A date in the title of the page: `A quiet solution - 07.12.2017 - The Sentinel`.
  mutating func take(title: String) {
    guard title.utf8.contains(where: Bytes.isDigit) else { return }
    let dates = PrintedDate.all(in: Array(title.utf8.prefix(500)), reading)
    if let date = dates.first { add(DateClue(day: date.day, kind: .printed, weight: 4)) }
  }

  /// What the blocks from `first` to before `end` print.
  mutating func take(_ blocks: [PageBlock], _ range: Range<Int>, _ places: Places) {
    for index in range.clamped(to: blocks.indices) where publication.count < DateClues.most {
      let text = blocks[index].text
      // A place line may open the first paragraphs: `HARWICH, 3 March 2017`.
      let isOpening = text.count > DateClues.line && (0...1).contains(index - places.article.lowerBound)
      guard text.count <= DateClues.line || isOpening, text.contains(where: Bytes.isDigit) else { continue }
      let piece = isOpening ? Array(text.prefix(80)) : text
      for date in PrintedDate.all(in: piece, reading).prefix(2) {
        var weight = places.weight(index)
        let before = piece[..<date.range.lowerBound]
        var label = DateLabels.kind(before: before, after: piece[date.range.upperBound...])
        if label == nil, before.count < 3, index > 0, blocks[index - 1].text.count <= 40 {
          label = DateLabels.kind(before: blocks[index - 1].text[...], after: [])
        }
        if label == .publication { weight += 3 }
        if piece.count > 120 || isOpening { weight *= 0.5 } else if piece.count > 70 { weight *= 0.8 }
        let clue = DateClue(day: date.day, kind: .printed, weight: weight)
        switch label {
        case .update?: add(update: clue)
        case .other?: continue
        default: add(clue)
        }
      }
    }
  }
}
