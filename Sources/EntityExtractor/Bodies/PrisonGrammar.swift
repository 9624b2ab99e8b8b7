internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Prisons by name: `HMP X`, `HM Prison X`, `X Prison`, `X jail`, with or without a row in the table.
extension BodyFinder {
  func prison(_ page: Page, at start: Int, end: Int) -> Candidate? {
    if let place = placeAfterPrefix(page, at: start, end: end) { return named(page, start..<place.upperBound, place) }
    guard page.isCapital(start), page.uses[start] == .free else { return nil }
    if let match = knowledge.prisons.names.match(page.tokens, at: start, end: end), match.tokens.count > 1,
      list.prisonWords.contains(page.hash(match.tokens.upperBound - 1)), !isNounAfter(page, match.tokens.upperBound)
    {
      return row(match.rows, match.tokens)
    }
    return placeBeforeNoun(page, at: start, end: end)
  }

  /// Adds bare names of prisons to what was found.
  func addBarePrisons(_ pages: inout [Page], _ found: inout [[Found]], _ registry: inout BodyRegistry) {
    var all: Set<Int> = []
    for case .body(let body)? in found.joined().filter({ $0.kind == .prison }).map(\.target) { all.insert(body) }
    for index in pages.indices {
      for var item in barePrisons(&pages[index], found[index], registry, inCorpus: all) {
        if item.target == nil {
          let place = pages[index].string(item.tokens)
          item.target = .body(registry.index(.prison, name(of: place), reference: reference(of: place)))
        }
        found[index].append(item)
      }
    }
  }

  /// Bare names of the table that mean the prison: in a document or corpus that names it in full, where the words around
  /// do not speak of the town.
  func barePrisons(_ page: inout Page, _ found: [Found], _ registry: BodyRegistry, inCorpus: Set<Int>) -> [Found] {
    var here: Set<Int> = []
    for item in found { if case .body(let body)? = item.target, item.kind == .prison { here.insert(body) } }
    var more: [Found] = []
    for sentence in page.text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        defer { index += 1 }
        guard page.isCapital(index), page.uses[index] == .free else { continue }
        var end = min(index + 3, sentence.upperBound)
        while end > index {
          let tokens = index..<end
          end -= 1
          guard page.isFree(tokens), page.isCapital(tokens.upperBound - 1) else { continue }
          let name = self.name(of: page.string(tokens))
          let known = registry.index(.prison, name)
          let isListed = isInPrisonList(page, tokens, sentence)
          if known == nil && !isListed { continue }
          if let known {
            guard isListed || meansPrison(page, tokens, isNamedHere: here.contains(known)),
              here.contains(known) || inCorpus.contains(known) || isListed
            else { continue }
          }
          page.take(tokens, as: .prison)
          more.append(
            Found(
              tokens: tokens, target: known.map { .body($0) }, form: .shortName, kind: .prison,
              reason: isListed ? "in a list of prisons" : "the prison is named in full elsewhere", alias: tokens))
          index = tokens.upperBound - 1
          break
        }
      }
    }
    return more
  }

  /// `HMP Berwyn` for the place `Berwyn`; removal centres and young offender institutions keep their kind.
  func name(of place: String) -> String {
    let rows = knowledge.prisons.names.rows(of: place)
    return rows.isEmpty ? "HMP " + place : canonical(rows)
  }

  func reference(of place: String) -> String? {
    knowledge.prisons.names.rows(of: place).first.map { "prisons.tsv: " + knowledge.prisons.name(row: $0) }
  }

  private func isInPrisonList(_ page: Page, _ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let rows = knowledge.prisons.names.rows(of: page.string(tokens))
    guard rows.contains(where: { knowledge.prisons.kind(row: $0).hasPrefix("prison") }) else { return false }
    let before = tokens.lowerBound - 1
    guard before > sentence.lowerBound, page.isComma(before) || list.listWords.contains(page.hash(before)),
      !page.isCapital(tokens.upperBound)
    else { return false }
    return (sentence.lowerBound..<before).contains { page.uses[$0] == .prison }
      && !list.placeNouns.contains(page.hash(tokens.upperBound))
      && (page.isLower(tokens.upperBound) || tokens.upperBound == sentence.upperBound || !page.isComma(before))
      && page.hash(tokens.upperBound) == list.with
  }

  private func meansPrison(_ page: Page, _ tokens: Range<Int>, isNamedHere: Bool) -> Bool {
    let before = tokens.lowerBound - 1
    let after = tokens.upperBound
    if page.isCapital(after), !list.custodyNouns.contains(page.hash(after)) { return false }
    if list.placeNouns.contains(page.hash(after)) { return false }
    if list.custodyNouns.contains(page.hash(after)) { return true }
    guard page.isSameSentence(before, tokens.lowerBound) else { return isNamedHere && page.isWord(after) }
    if page.isCapital(before), !page.beginsSentence(before) { return false }
    if page.hash(before) == list.forWord || page.isComma(before) { return false }
    if list.custodyPrepositions.contains(page.hash(before)) { return true }
    if page.hash(before) == list.inWord { return false }
    return isNamedHere
  }

  /// The place after `HMP`, `HM Prison`, `His Majesty's Prison`, `HMP/YOI`, `HMYOI`.
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
    while index < end, page.isCapital(index),
      !knowledge.names.isStop(page.hash(index)) || index == first || isPlaceTail(page, index),
      index - first < 4
    {
      index += 1
    }
    guard index > first, !list.serviceWords.contains(page.hash(first)) else { return nil }
    // The table knows how long the name is; else as far as the capitals go.
    for length in stride(from: index - first, through: 1, by: -1)
    where !knowledge.prisons.names.rows(of: page.string(first..<first + length)).isEmpty {
      return first..<first + length
    }
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
    if sentence >= 0, page.isTitleCase[sentence], knowledge.prisons.names.rows(of: page.string(start..<index)).isEmpty {
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
