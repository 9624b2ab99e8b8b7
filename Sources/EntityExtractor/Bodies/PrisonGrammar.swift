internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Prisons by name: `HMP X`, `HM Prison X`, `X Prison`, `X jail`, with or without a row in the table.
extension BodyFinder {
  func prison(_ page: Page, at start: Int, end: Int) -> Candidate? {
    if let place = placeAfterPrefix(page, at: start, end: end) { return named(page, start..<place.upperBound, place) }
    guard page.isCapital(start) || page.hash(start) == list.the, page.uses[start] == .free else { return nil }
    if let match = knowledge.prisons.names.match(page.tokens, at: start, end: end), meansOnlyPrison(match, page) {
      return row(match.rows, match.tokens)
    }
    return placeBeforeNoun(page, at: start, end: end)
  }

  /// True for a name that stands for nothing else: with the word for a prison in it, or one of those that no town has.
  private func meansOnlyPrison(_ match: Gazetteer.Match, _ page: Page) -> Bool {
    let last = match.tokens.upperBound - 1
    if isNounAfter(page, match.tokens.upperBound) { return false }
    let first = page.hash(match.tokens.lowerBound)
    if list.prisonsAlone.contains(page.hash(last)) || list.prisonsAlone.contains(first) {
      return page.isCapital(last) && !page.isCapital(last + 1)
    }
    return match.tokens.count > 1
      && (list.prisonWords.contains(page.hash(last)) || list.prisonKinds.contains(page.hash(last))
        || list.prisonKinds.contains(first))
  }

  /// `HMP Berwyn` for the place `Berwyn`; removal centres and young offender institutions keep their kind.
  func name(of place: String) -> String {
    let rows = knowledge.prisons.names.rows(of: place)
    return rows.isEmpty ? "HMP " + place : canonical(rows)
  }

  func reference(of place: String) -> String? {
    knowledge.prisons.names.rows(of: place).first.map { "prisons.tsv: " + knowledge.prisons.name(row: $0) }
  }

  /// The place after `HMP`, `HM Prison`, `His Majesty's Prison`, `HMP/YOI`, `HMYOI`: the table knows how long the
  /// name is; else as far as the capitals go.
  private func placeAfterPrefix(_ page: Page, at start: Int, end: Int) -> Range<Int>? {
    var index = start
    if list.prisonPrefixes.contains(page.hash(start)) {
      index += 1
      while index < end,
        list.prisonPrefixes.contains(page.hash(index)) || page.isSign(index, 0x2F) || page.isSign(index, 0x26)
      {
        index += 1
      }
    } else if page.hash(start) == list.hm, page.hash(start + 1) == list.prison {
      index += 2
    } else if list.majesty.contains(page.hash(start + 1)), page.isPossessive(start + 2),
      page.hash(start + 3) == list.prison
    {
      index += 4
    } else {
      return nil
    }
    let first = index
    if let match = knowledge.prisons.names.match(page.tokens, at: first, end: end), page.isCapital(first) {
      return match.tokens
    }
    while index < end, page.isCapital(index),
      !knowledge.names.isStop(page.hash(index)) || index == first || isPlaceTail(page, index),
      index - first < 4
    {
      index += 1
    }
    guard index > first, !list.serviceWords.contains(page.hash(first)) else { return nil }
    return first..<index
  }

  private func isPlaceTail(_ page: Page, _ index: Int) -> Bool { list.prisonTails.contains(page.hash(index)) }

  /// A place the table does not have before `Prison`, `prison` or `jail`.
  private func placeBeforeNoun(_ page: Page, at start: Int, end: Int) -> Candidate? {
    let names = knowledge.names
    var index = start
    while index < end, page.isCapital(index), page.uses[index] == .free, index - start < 3,
      !list.prisonWords.contains(page.hash(index))
    {
      let word = page.hash(index)
      guard !names.isStop(word) || isPlaceTail(page, index) && index > start, !names.isNationality(word),
        !page.isPossessive(index),
        !(page.beginsSentence(index) && words.isWrittenSmall(word)), names.title(word) == nil,
        page.tokens[index].end - page.tokens[index].start > 2
      else { return nil }
      index += 1
    }
    guard index > start, index < end, list.prisonWords.contains(page.hash(index)), !isNounAfter(page, index + 1) else {
      return nil
    }
    // "the Ashgate prison" is a prison in Ashgate, whatever its name.
    if page.hash(start - 1) == list.the, page.isLower(index) { return nil }
    let sentence = page.sentenceOf[start]
    if sentence >= 0, page.isTitleCase[sentence],
      !(page.isLower(start - 1) && list.custodyPrepositions.contains(page.hash(start - 1))),
      knowledge.prisons.names.rows(of: page.string(start..<index)).isEmpty
    {
      return nil
    }
    return named(page, start..<index + 1, start..<index)
  }

  private func isNounAfter(_ page: Page, _ index: Int) -> Bool {
    page.isCapital(index) && list.serviceWords.contains(page.hash(index))
  }

  private func named(_ page: Page, _ tokens: Range<Int>, _ place: Range<Int>) -> Candidate {
    let words = page.string(place)
    return Candidate(tokens: tokens, kind: .prison, name: name(of: words), reference: reference(of: words))
  }

  private func row(_ rows: [Int], _ tokens: Range<Int>) -> Candidate {
    Candidate(
      tokens: tokens, kind: .prison, name: canonical(rows),
      reference: "prisons.tsv: " + knowledge.prisons.name(row: rows[0]))
  }

  private func canonical(_ rows: [Int]) -> String {
    let table = knowledge.prisons
    let row = rows.first { table.kind(row: $0).hasPrefix("prison") } ?? rows[0]
    let name = table.name(row: row)
    switch table.kind(row: row) {
    case "IRC", "STC": return name + " " + table.kind(row: row)
    case "YOI": return "HMYOI " + name.replacingTail(" (YOI)")
    case let kind where kind.hasPrefix("prison"): return "HMP " + name
    default: return name
    }
  }
}

extension String {
  fileprivate func replacingTail(_ tail: String) -> String {
    hasSuffix(tail) ? String(dropLast(tail.count)) : self
  }
}
