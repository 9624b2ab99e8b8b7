internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Reads offices: which person a text gives one to, and whom an office without a name stands for.
struct OfficeReader {
  let knowledge: ReferenceTables
  let list: ContextWords

  typealias Given = ReferenceReader.GivenOffice

  /// The offices beside names: `Home Secretary Yvette Cooper`, `Alex Chalk, the Justice Secretary`.
  func given(_ page: Page, _ phrases: [BodyFinder.OfficePhrase], _ found: [Found]) -> [Given] {
    var byStart: [Int: Int] = [:]
    var byEnd: [Int: Int] = [:]
    for (index, item) in found.enumerated() where item.kind == .person {
      byStart[item.alias.lowerBound] = index
      byEnd[item.alias.upperBound] = index
    }
    var given: [Given] = []
    for phrase in phrases {
      let after = phrase.tokens.upperBound
      if let index = byStart[after], page.isSameSentence(after, phrase.tokens.lowerBound) {
        given.append(make(page, phrase, found[index], isFormer: isFormer(page, before: phrase.tokens.lowerBound)))
      } else if let (index, isFormer) = nameBefore(page, phrase, byEnd) {
        given.append(make(page, phrase, found[index], isFormer: isFormer))
      } else if page.isComma(after) || page.isSign(after, 0x28), page.isSameSentence(after + 1, after),
        let index = byStart[after + 1], page.isSign(after, 0x28) || page.isAppositive(found[index].alias, list)
      {
        given.append(make(page, phrase, found[index], isFormer: isFormer(page, before: phrase.tokens.lowerBound)))
      }
    }
    return given
  }

  func isFormer(_ page: Page, before start: Int) -> Bool {
    page.isSameSentence(start - 1, start) && list.former.contains(page.hash(start - 1))
  }

  /// The name that `, the`, `, who was then` and the like tie to the office after it.
  private func nameBefore(_ page: Page, _ phrase: BodyFinder.OfficePhrase, _ byEnd: [Int: Int]) -> (Int, Bool)? {
    var index = phrase.tokens.lowerBound - 1
    var isFormer = false
    var linked = 0
    while index >= 0, page.isSameSentence(index, phrase.tokens.lowerBound), list.linkWords.contains(page.hash(index)),
      linked < 6
    {
      if list.former.contains(page.hash(index)) || page.hash(index) == list.was { isFormer = true }
      index -= 1
      linked += 1
    }
    guard page.isSameSentence(index, phrase.tokens.lowerBound) else { return nil }
    if page.isBreak(index) {
      if let found = byEnd[index] { return (found, isFormer) }
      // An age between: `, 54, the`.
      if index >= 2, page.tokens[index - 1].kind == .number, page.isBreak(index - 2), let found = byEnd[index - 2] {
        return (found, isFormer)
      }
      return nil
    }
    // `X was the`, `X is`: the verb is among the link words just passed.
    guard linked > 0, list.be.contains(page.hash(index + 1)), let found = byEnd[index + 1] else { return nil }
    return (found, isFormer)
  }

  private func make(_ page: Page, _ phrase: BodyFinder.OfficePhrase, _ found: Found, isFormer: Bool) -> Given {
    guard case .person(let person)? = found.target else {
      return Given(
        document: page.number, tokens: phrase.tokens, person: -1, name: "", words: "", rows: [], manner: .current,
        phrase: phrase.tokens)
    }
    let tokens =
      min(phrase.tokens.lowerBound, found.alias.lowerBound)..<max(phrase.tokens.upperBound, found.alias.upperBound)
    return Given(
      document: page.number, tokens: tokens, person: person, name: name(phrase.rows, page),
      words: page.string(phrase.tokens),
      rows: phrase.rows, manner: isFormer ? .former : .current, phrase: phrase.tokens)
  }

  /// The office's full name: of a row that holds on the day of publication, else of the latest.
  func name(_ rows: [Int], _ page: Page) -> String {
    let holdings = rows.map(knowledge.offices.holding)
    if let interval = page.document.publication.interval, let now = holdings.last(where: { $0.mayCover(interval) }) {
      return now.office
    }
    let latest = holdings.max { ($0.start?.latest.number ?? 0, $0.row) < ($1.start?.latest.number ?? 0, $1.row) }
    return latest?.office ?? ""
  }
}
