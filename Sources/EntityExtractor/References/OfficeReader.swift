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
        let index = byStart[after + 1]
      {
        given.append(make(page, phrase, found[index], isFormer: isFormer(page, before: phrase.tokens.lowerBound)))
      }
    }
    return given
  }

  private func isFormer(_ page: Page, before start: Int) -> Bool {
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
  private func name(_ rows: [Int], _ page: Page) -> String {
    let holdings = rows.map(knowledge.offices.holding)
    if let interval = page.document.publication.interval, let now = holdings.last(where: { $0.mayCover(interval) }) {
      return now.office
    }
    let latest = holdings.max { ($0.start?.latest.number ?? 0, $0.row) < ($1.start?.latest.number ?? 0, $1.row) }
    return latest?.office ?? ""
  }

  /// Mentions of offices that stand for their holders, or for themselves where no holder is clear.
  func holders(
    _ page: Page, _ phrases: [BodyFinder.OfficePhrase], _ here: [Given], _ all: [Given], _ found: [[Found]],
    _ people: inout PersonIndex, _ registry: inout BodyRegistry
  ) -> [Found] {
    let used = Set(here.map(\.phrase))
    var named: Set<Int> = []
    for case .person(let person)? in found.joined().map(\.target) { named.insert(person) }
    var more: [Found] = []
    for phrase in phrases where !used.contains(phrase.tokens) {
      let start = phrase.tokens.lowerBound
      let after = phrase.tokens.upperBound
      if page.isPossessive(after), list.questions.contains(page.hash(after + 1)) { continue }
      if isFormer(page, before: start) || list.indefinite.contains(page.hash(start - 1)) { continue }
      if let (person, reason) = holder(page, phrase, here, all, named, &people) {
        more.append(
          Found(
            tokens: phrase.tokens, target: .person(person), form: .office, kind: .person, reason: reason,
            alias: phrase.tokens))
      } else if Set(phrase.rows.map(knowledge.offices.office)).count <= 4 {
        let body = registry.index(.office, name(phrase.rows, page), reference: "offices.tsv")
        more.append(
          Found(
            tokens: phrase.tokens, target: .body(body), form: .office, kind: .office, reason: "an office",
            alias: phrase.tokens))
      }
    }
    return more
  }

  private func holder(
    _ page: Page, _ phrase: BodyFinder.OfficePhrase, _ here: [Given], _ all: [Given], _ named: Set<Int>,
    _ people: inout PersonIndex
  ) -> (Int, String)? {
    let rows = Set(phrase.rows)
    func same(_ given: Given) -> Bool { given.manner == .current && !rows.isDisjoint(with: given.rows) }
    let local = here.filter(same)
    if let given = local.last(where: { $0.phrase.lowerBound < phrase.tokens.lowerBound }) ?? local.first {
      return (given.person, "the document gives \(people.people[given.person].name) that office")
    }
    if let interval = page.document.publication.interval {
      let holders = phrase.rows.map(knowledge.offices.holding).filter { $0.mayCover(interval) }
      let keys = Set(holders.map { NameKey.of($0.person) })
      let known = named.sorted().filter { keys.contains(NameKey.of(people.people[$0].name)) }
      if keys.count <= 2, known.count == 1 { return (known[0], "the holder on the day of publication, by offices.tsv") }
      // Nobody names the holder: one is named only where the table leaves no room for another.
      guard keys.count == 1, let holder = holders.first(where: { $0.surelyCovers(interval) }) else { return nil }
      return (people.holder(holder.person), "the only holder on the day of publication, by offices.tsv")
    }
    let elsewhere = Set(all.filter(same).map(\.person))
    return elsewhere.count == 1 ? elsewhere.first.map { ($0, "another document gives that office") } : nil
  }
}
