internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Offices that stand for their holders: by the document, else by the tables at the day of publication, or at the time
/// that the sentence names for `the then Home Secretary`.
extension OfficeReader {
  /// What stands before an office and says which of its holders is meant.
  private enum Standing { case current, then, former, passing }

  /// Mentions of offices that stand for their holders, or for themselves where no holder is clear.
  func holders(
    _ page: Page, _ phrases: [BodyFinder.OfficePhrase], _ here: [Given], _ corpus: inout NamedHolders,
    _ people: inout PersonIndex, _ registry: inout BodyRegistry
  ) -> [Found] {
    let used = Set(here.map(\.phrase))
    var more: [Found] = []
    var taken: [Int] = []
    for phrase in phrases where !used.contains(phrase.tokens) {
      let after = phrase.tokens.upperBound
      if page.isPossessive(after), list.questions.contains(page.hash(after + 1)) { continue }
      let (standing, start) = standing(page, before: phrase.tokens.lowerBound)
      if list.indefinite.contains(page.hash(start - 1)) || isPredicate(page, start) { continue }
      let tokens = start..<after
      let reading: (Int, String)? =
        switch standing {
        case .former: former(phrase, here)
        case .passing: passing(phrase, here, people) ?? leaving(page, phrase, start, &people)
        case .then: former(phrase, here) ?? then(page, phrase, corpus, &people)
        case .current: holder(page, phrase, here, corpus, &people)
        }
      if let (person, reason) = reading {
        taken.append(person)
        more.append(
          Found(
            tokens: tokens, target: .person(person), form: .office, kind: .person, reason: reason, alias: tokens))
      } else if standing == .current, Set(phrase.rows.map(knowledge.offices.office)).count <= 4 {
        let body = registry.index(.office, name(phrase.rows, page), reference: "offices.tsv")
        more.append(
          Found(
            tokens: phrase.tokens, target: .body(body), form: .office, kind: .office, reason: "an office",
            alias: phrase.tokens))
      }
    }
    for person in taken { corpus.add(person, people) }
    return more
  }

  /// The word before an office that tells its time, and where the words of the office begin with it.
  private func standing(_ page: Page, before start: Int) -> (Standing, Int) {
    let word = page.hash(start - 1)
    guard page.isSameSentence(start - 1, start) else { return (.current, start) }
    if word == list.then { return (.then, start - 1) }
    if list.former.contains(word) { return (.former, start - 1) }
    if list.passingOffice.contains(word) { return (.passing, start - 1) }
    return (.current, list.newOffice.contains(word) ? start - 1 : start)
  }

  /// `was Lord Chancellor until`, `took up the post of victims' commissioner`: an office that nobody is called by.
  private func isPredicate(_ page: Page, _ start: Int) -> Bool {
    guard page.isSameSentence(start - 1, start), page.isWord(start - 1) else { return false }
    let before = page.hash(start - 1)
    if list.be.contains(before) { return true }
    return page.isLower(start) && !list.definite.contains(before) && !list.possessives.contains(before)
      && before != list.my && !page.isPossessive(start - 1)
  }

  /// `the outgoing Home Secretary`: the one whose time in the office ends within a week of the publication.
  private func leaving(
    _ page: Page, _ phrase: BodyFinder.OfficePhrase, _ start: Int, _ people: inout PersonIndex
  ) -> (Int, String)? {
    guard list.leavingOffice.contains(page.hash(start)), let day = page.document.publication.day else { return nil }
    let leaving = phrase.rows.map(knowledge.offices.holding).filter { holding in
      guard let end = holding.end, end.earliest == end.latest else { return false }
      return abs(end.earliest.number - day.number) <= 7
    }
    guard Set(leaving.map { NameKey.of($0.person) }).count == 1 else { return nil }
    return (people.holder(leaving[0].person), "the holder who left office that week, by offices.tsv")
  }

  /// `the former Home Secretary`: the one whom the document says to have been that.
  private func former(_ phrase: BodyFinder.OfficePhrase, _ here: [Given]) -> (Int, String)? {
    let people = Set(here.filter { $0.manner == .former && !Set(phrase.rows).isDisjoint(with: $0.rows) }.map(\.person))
    guard people.count == 1, let person = people.first, person >= 0 else { return nil }
    return (person, "the one whom the document gives that office in the past")
  }

  /// `the acting governor`: the one whom the document gives the office, whatever the tables say.
  private func passing(_ phrase: BodyFinder.OfficePhrase, _ here: [Given], _ people: PersonIndex) -> (Int, String)? {
    let given = Set(here.filter { !Set(phrase.rows).isDisjoint(with: $0.rows) }.map(\.person))
    guard given.count == 1, let person = given.first, person >= 0 else { return nil }
    return (person, "the document gives \(people.people[person].name) that office")
  }

  /// `the then Home Secretary`: the holder for all of the time that the sentence names.
  private func then(
    _ page: Page, _ phrase: BodyFinder.OfficePhrase, _ corpus: NamedHolders, _ people: inout PersonIndex
  ) -> (Int, String)? {
    guard let time = SentenceDate().interval(page, near: phrase.tokens.lowerBound) else { return nil }
    return only(phrase, time, corpus, &people, "in the time that the sentence names")
  }

  private func holder(
    _ page: Page, _ phrase: BodyFinder.OfficePhrase, _ here: [Given], _ corpus: NamedHolders,
    _ people: inout PersonIndex
  ) -> (Int, String)? {
    let rows = Set(phrase.rows)
    func same(_ given: Given) -> Bool { given.manner == .current && !rows.isDisjoint(with: given.rows) }
    let local = here.filter(same)
    if let given = local.last(where: { $0.phrase.lowerBound < phrase.tokens.lowerBound }) ?? local.first {
      return (given.person, "the document gives \(people.people[given.person].name) that office")
    }
    // "In March 2019 the Home Secretary said": the time that opens the sentence is the time of the office.
    if let time = SentenceDate().opening(page, before: phrase.tokens.lowerBound) {
      return only(phrase, time, corpus, &people, "in the time that the sentence names")
    }
    if let interval = page.document.publication.interval {
      return only(phrase, interval, corpus, &people, "on the day of publication")
    }
    let elsewhere = corpus.holders(of: rows)
    return elsewhere.count == 1 ? elsewhere.first.map { ($0, "another document gives that office") } : nil
  }

  /// The holder in a time: one of two whom the corpus names, or the one the table leaves no room beside.
  private func only(
    _ phrase: BodyFinder.OfficePhrase, _ interval: CivilInterval, _ corpus: NamedHolders, _ people: inout PersonIndex,
    _ when: String
  ) -> (Int, String)? {
    let holders = phrase.rows.map(knowledge.offices.holding).filter { $0.mayCover(interval) }
    let keys = Set(holders.map { NameKey.of($0.person) })
    let known = corpus.named(keys)
    if keys.count <= 2, known.count == 1 { return (known[0], "the holder \(when), by offices.tsv") }
    // Nobody names the holder: one is named only where the table leaves no room for another.
    guard keys.count == 1, let holder = holders.first(where: { $0.surelyCovers(interval) }) else { return nil }
    return (people.holder(holder.person), "the only holder \(when), by offices.tsv")
  }
}
