internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Finds prisons, organisations, outlets and offices: the longest reading at each place, tables before grammar.
struct BodyFinder {
  let knowledge: ReferenceTables
  let words: CorpusWords
  let list: ContextWords

  /// An office by name in the text.
  struct OfficePhrase {
    var tokens: Range<Int>
    var rows: [Int]
  }

  /// A reading of the tokens at one place.
  struct Candidate {
    var tokens: Range<Int>
    var kind: Entity.Kind
    var name: String
    var reference: String?
    var rows: [Int] = []
  }

  func read(_ page: inout Page, _ registry: inout BodyRegistry) -> (found: [Found], offices: [OfficePhrase]) {
    var found: [Found] = []
    var offices: [OfficePhrase] = []
    for sentence in page.text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard let best = candidate(page, at: index, end: sentence.upperBound) else {
          index += 1
          continue
        }
        switch best.kind {
        case _ where best.name.isEmpty && best.kind != .office: page.take(best.tokens, as: .body)
        case .office:
          page.take(best.tokens, as: .office)
          offices.append(OfficePhrase(tokens: best.tokens, rows: best.rows))
        default:
          page.take(best.tokens, as: best.kind == .prison ? .prison : .body)
          let body = registry.index(best.kind, best.name, reference: best.reference)
          found.append(
            Found(
              tokens: best.tokens, target: .body(body), form: .name, kind: best.kind,
              reason: best.reference.map { "a name in \($0)" } ?? "by its form", alias: best.tokens))
        }
        index = best.tokens.upperBound
      }
    }
    return (found, offices)
  }

  private func candidate(_ page: Page, at start: Int, end: Int) -> Candidate? {
    if page.isSign(start, 0x28) { return bracketed(page, at: start, end: end) }
    guard page.isWord(start) else { return nil }
    var best: Candidate?
    let readings = [
      prison(page, at: start, end: end), office(page, at: start, end: end), organisation(page, at: start, end: end),
      organisationByForm(page, at: start, end: end),
    ]
    // In a heading every word has a capital, and only the table knows where a name ends.
    let sentence = page.sentenceOf[start]
    if sentence >= 0, page.isTitleCase[sentence], let known = readings[2] { return known }
    for case .some(let reading) in readings where reading.tokens.count > (best?.tokens.count ?? 0) { best = reading }
    return best.flatMap { isOutdone($0, page, end: end) ? nil : $0 }
  }

  /// True where the table has a better reading one word on: "the House" is not what "the House of Lords" names, and
  /// "UK Home Office" no body of its own.
  private func isOutdone(_ found: Candidate, _ page: Page, end: Int) -> Bool {
    let start = found.tokens.lowerBound
    guard found.kind == .organisation, found.tokens.count > 1,
      let next = organisation(page, at: start + 1, end: end)
    else { return false }
    if page.hash(start) == list.the { return next.tokens.upperBound > found.tokens.upperBound }
    return found.reference == nil && next.tokens.upperBound == found.tokens.upperBound && next.tokens.count > 1
  }

  /// `(Con)`: an alias that the table has in brackets, which are no part of the mention.
  private func bracketed(_ page: Page, at start: Int, end: Int) -> Candidate? {
    guard let match = knowledge.organisations.names.match(page.tokens, at: start, end: end),
      match.tokens.count > 2, page.isCapital(start + 1)
    else { return nil }
    let name = knowledge.organisations.name(row: match.rows[0])
    return Candidate(
      tokens: start + 1..<match.tokens.upperBound - 1, kind: .organisation, name: name,
      reference: "\(knowledge.organisations.file): \(name)")
  }

  private func organisation(_ page: Page, at start: Int, end: Int) -> Candidate? {
    guard page.isCapital(start) || page.hash(start) == list.the else { return nil }
    var best: Candidate?
    for table in [knowledge.organisations, knowledge.outlets.bodies, knowledge.departments] {
      guard let match = table.names.match(page.tokens, at: start, end: end),
        match.tokens.count > (best?.tokens.count ?? 0),
        isWritten(match, page, table)
      else { continue }
      let live = match.rows.filter { table.cell("status", row: $0) != "closed" }
      let row = live.first { isSpelled(page.string(match.tokens), table, $0) } ?? live.first ?? match.rows[0]
      let name = table.name(row: row)
      best = Candidate(tokens: match.tokens, kind: .organisation, name: name, reference: "\(table.file): \(name)")
    }
    return best
  }

  /// True when the words have the capitals of a name: all of a single word's letters as the table has them, and one
  /// that is no acronym only after `the`.
  private func isWritten(_ match: Gazetteer.Match, _ page: Page, _ table: BodyTable) -> Bool {
    var first = match.tokens.lowerBound
    if page.hash(first) == list.the, match.tokens.count > 1 {
      first += 1
      // "the National" is no paper where "Crime Agency" follows.
      if match.tokens.count == 2, page.isCapital(match.tokens.upperBound), !page.tokens[first].isAllCapitals {
        return false
      }
    }
    // People gather in Downing Street; a government speaks from it.
    if list.streets.contains(page.hash(match.tokens.upperBound - 1)),
      list.openingPrepositions.contains(page.hash(first - 1))
    {
      return false
    }
    let last = match.tokens.upperBound - 1
    guard page.isCapital(first), page.isCapital(last) || page.tokens[last].kind != .word else { return false }
    guard match.tokens.count == 1 else { return true }
    let word = page.string(match.tokens)
    guard match.rows.contains(where: { isSpelled(word, table, $0) }) else { return false }
    if word.utf8.dropFirst().contains(where: { $0 < 0x61 }) { return word.utf8.count > 2 }
    let sentence = page.sentenceOf[first]
    if sentence >= 0, page.isTitleCase[sentence] || page.hash(first - 1) == list.my { return false }
    let isParty = list.parties.contains(page.hash(first))
    if isParty, list.postNominals.contains(page.hash(first + 1)) { return true }
    // "Times were hard", but "Labour were told".
    if page.beginsSentence(first), page.isCommonWord(first), !isParty, !list.saying.contains(page.hash(first + 1)) {
      return false
    }
    return page.hash(first - 1) == list.the || !words.isWrittenSmall(page.hash(first)) && !page.isCapital(first + 1)
  }

  /// True when a row has the words with the very capitals of the text: `the Prison Service` and `the prison service`
  /// are two.
  private func isSpelled(_ words: String, _ table: BodyTable, _ row: Int) -> Bool {
    let words = words.hasPrefix("The ") ? "the " + words.dropFirst(4) : words
    return table.name(row: row) == words
      || (table.cell("aliases", row: row) + "|" + table.cell("short", row: row)).split(separator: "|").contains {
        $0 == words
      }
  }

  /// `Minister of State for Transport`: a post that every department has, with the department after it.
  private func genericOffice(_ page: Page, _ match: Gazetteer.Match, end: Int) -> Candidate? {
    let next = match.tokens.upperBound
    guard match.rows.count > 20, page.hash(next) == list.forWord || page.hash(next) == list.inWord else { return nil }
    var index = next + 1
    if page.hash(index) == list.the { index += 1 }
    let first = index
    while index < end,
      page.isCapital(index) || index > first && page.isCapital(index + 1) && list.listWords.contains(page.hash(index))
    {
      index += 1
    }
    guard index > first else { return nil }
    let department = page.string(first..<index)
    let rows = match.rows.filter { knowledge.offices.body(row: $0).hasSuffix(department) }
    return rows.isEmpty
      ? nil : Candidate(tokens: match.tokens.lowerBound..<index, kind: .office, name: "", reference: nil, rows: rows)
  }

  private func office(_ page: Page, at start: Int, end: Int) -> Candidate? {
    guard let match = knowledge.offices.names.match(page.tokens, at: start, end: end) else { return nil }
    if let generic = genericOffice(page, match, end: end) { return generic }
    // "Minister of State" alone says nothing: every department has some.
    if match.rows.count > 20, Set(match.rows.map(knowledge.offices.body)).count > 4 { return nil }
    if match.tokens.count == 2, page.hash(start + 1) == list.executive { return nil }
    if match.tokens.count == 1 {
      guard page.isCapital(start), page.isFree(match.tokens) else { return nil }
      let word = page.string(match.tokens)
      let isAcronym = page.tokens[start].isAllCapitals
      let isTitle = list.singleOffices.contains(page.hash(start))
      guard
        isAcronym && word.utf8.count > 1 || isTitle && !page.isCapital(match.tokens.upperBound)
          || isTitle
            && knowledge.names.title(page.hash(match.tokens.upperBound)) != nil
      else { return nil }
      if isAcronym && word.utf8.count == 2 && word != "PM" && word != "AG" { return nil }
    }
    // "Shadow", "deputy" or "permanent" before the name of an office makes it another.
    if start > 0, page.isSameSentence(start - 1, start), list.otherOffice.contains(page.hash(start - 1)) { return nil }
    return Candidate(tokens: match.tokens, kind: .office, name: "", reference: nil, rows: match.rows)
  }
}
