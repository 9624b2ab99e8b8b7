internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Prisons by the name of their place alone, where it does not mean the town.
extension BodyFinder {
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

  /// Bare names of the table that mean the prison: in a document or corpus that names it in full, where the words
  /// around do not speak of the town.
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
              reason: isListed ? "beside other words of prisons" : "the prison is named in full elsewhere",
              alias: tokens))
          index = tokens.upperBound - 1
          break
        }
      }
    }
    return more
  }

  private func isInPrisonList(_ page: Page, _ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let rows = knowledge.prisons.names.rows(of: page.string(tokens))
    guard rows.contains(where: { knowledge.prisons.kind(row: $0).hasPrefix("prison") }) else { return false }
    if isBeforePlural(page, tokens.upperBound, sentence) || isAfterPrisoners(page, tokens) { return true }
    let before = tokens.lowerBound - 1
    guard before > sentence.lowerBound, page.isComma(before) || list.listWords.contains(page.hash(before)),
      !page.isCapital(tokens.upperBound)
    else { return false }
    return (sentence.lowerBound..<before).contains { page.uses[$0] == .prison }
      && !list.placeNouns.contains(page.hash(tokens.upperBound))
      && (page.isLower(tokens.upperBound) || tokens.upperBound == sentence.upperBound || !page.isComma(before))
      && page.hash(tokens.upperBound) == list.with
  }

  /// `Styal, Send and Downview prisons`: the plural after a list says what they are.
  private func isBeforePlural(_ page: Page, _ start: Int, _ sentence: Range<Int>) -> Bool {
    var index = start
    while index < min(start + 24, sentence.upperBound),
      page.isCapital(index) || page.isComma(index) || list.listWords.contains(page.hash(index))
    {
      index += 1
    }
    return index < sentence.upperBound && list.prisonPlurals.contains(page.hash(index))
  }

  /// `inmates at Styal`: nobody is an inmate of a town.
  private func isAfterPrisoners(_ page: Page, _ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    return page.isSameSentence(before - 1, tokens.lowerBound) && list.custodyPrepositions.contains(page.hash(before))
      && list.custodyPeople.contains(page.hash(before - 1)) && !page.isCapital(tokens.upperBound)
      && !list.placeNouns.contains(page.hash(tokens.upperBound))
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
}
