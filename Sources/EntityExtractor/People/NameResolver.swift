internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Says who each name in a document is: full names by the index, short ones by who is named in the document, then in the
/// corpus.
struct NameResolver {
  let knowledge: ReferenceTables
  let list: ContextWords
  let words: CorpusWords

  /// Adds the people who are met only by title and surname, or by a title that the tables know.
  func addTitledOnly(_ pages: [Page], _ runs: [[NameRun]], _ index: inout PersonIndex) {
    var order = 0
    var more: [String: PersonIndex.FullName] = [:]
    for (page, runs) in zip(pages, runs) {
      let surnames = Array(Set(runs.filter { !$0.isShort }.compactMap(\.parts.last))).map { Array($0.utf8) }
      let inner = Set(runs.filter { !$0.isShort }.flatMap { $0.parts.dropLast() })
      for run in runs where run.isShort && run.title != .peer && run.title != .judge {
        order += 1
        guard candidates(run, index).isEmpty, !isNear(run, surnames), run.title != .rank,
          !inner.contains(run.parts[0]) || knowledge.names.isGiven(run.first),
          !words.isWrittenSmall(page.hash(run.tokens.lowerBound))
        else { continue }
        var text = page.string(run.whole)
        if let name = minister(run, page) {
          text = name
        } else if run.title == .none {
          continue
        } else if run.title == .knight {
          let known = knowledge.people.people(named: text)
          guard known.count == 1 else { continue }
          text = known[0].name
        }
        let parts =
          text == page.string(run.whole)
          ? run.parts : text.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
        let key = parts.joined(separator: " ") + String(run.gender ?? "?")
        var name =
          more[key]
          ?? PersonIndex.FullName(
            parts: parts, words: [text: 0], order: order, evidence: .title, gender: run.gender, isTitled: false,
            hasKnighthood: run.title == .knight, isOnlyInHeadings: false, count: 0)
        name.count += 1
        more[key] = name
      }
    }
    index.add(more.values.sorted { $0.order < $1.order })
  }

  /// True for a surname one letter off one that the document gives in full; on pages of a thousand names nobody is meant.
  private func isNear(_ run: NameRun, _ surnames: [[UInt8]]) -> Bool {
    guard run.title == .honorific, run.parts.count == 1, surnames.count < Self.most else { return false }
    let name = Array(run.parts[0].utf8)
    return surnames.count { NameParts.isMisspelling(name, $0) } == 1
  }

  /// The most people of one document among whom one is looked for by likeness.
  private static let most = 400

  /// `Mr Wrenfield`, or `Wrenfield` before a verb: the one member of the Cabinet of that surname when the document appeared.
  private func minister(_ run: NameRun, _ page: Page) -> String? {
    guard run.title == .none || run.title == .honorific, run.parts.count == 1, let day = page.document.publication.day,
      !knowledge.names.isGiven(run.first)
    else { return nil }
    let next = run.whole.upperBound
    if run.title == .none {
      guard page.isLower(next), page.isSameSentence(next, run.whole.lowerBound), !isPlace(run, page),
        list.saying.contains(page.hash(next)) || list.auxiliaries.contains(page.hash(next)) || page.endsLikeVerb(next)
      else { return nil }
    }
    let names = knowledge.offices.cabinet(surname: run.parts[0], in: CivilInterval(day: day))
    return names.count == 1 ? names.first : nil
  }

  /// The names of a document as mentions, in order of place.
  func resolve(_ page: inout Page, _ runs: [NameRun], _ index: PersonIndex) -> [Found] {
    var here: [Int: Int] = [:]  // person: first token of a full name
    var titles: [Int: Set<UInt64>] = [:]
    var found: [Found] = []
    for run in runs {
      let isTitled = run.title == .peer || run.title == .judge
      guard !run.isShort || isTitled, let person = index.person(run.parts, isTitled: isTitled) else { continue }
      if here[person] == nil { here[person] = run.tokens.lowerBound }
      titles[person, default: []].formUnion((run.whole.lowerBound..<run.tokens.lowerBound).map(page.hash))
      found.append(mention(run, person, .name, "named in full"))
    }
    for run in runs {
      let isTitled = run.title == .peer || run.title == .judge
      if !run.isShort || isTitled, index.person(run.parts, isTitled: isTitled) != nil { continue }
      if let (person, reason) = short(run, page, index, here, titles) {
        found.append(mention(run, person, .shortName, reason))
      }
    }
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for item in found { page.take(item.alias, as: .person) }
    return found
  }

  private func mention(_ run: NameRun, _ person: Int, _ form: Mention.Form, _ reason: String) -> Found {
    Found(tokens: run.tokens, target: .person(person), form: form, kind: .person, reason: reason, alias: run.whole)
  }

  private func short(
    _ run: NameRun, _ page: Page, _ index: PersonIndex, _ here: [Int: Int], _ titles: [Int: Set<UInt64>]
  ) -> (Int, String)? {
    let all = candidates(run, index)
    if all.isEmpty {
      return given(run, page, index, here) ?? inner(run, index, here) ?? misspelt(run, page, index, here)
    }
    let local = all.filter { here[$0] != nil }
    if local.count == 1 {
      return accept(run, page, local[0], isLocal: true) ? (local[0], "the one of that name here") : nil
    }
    if local.count > 1 {
      if let person = bearer(of: run, page, local, titles) { return (person, "the one of that name and title here") }
      let before = local.filter { here[$0].map { $0 < run.tokens.lowerBound } ?? false }
      guard let person = before.max(by: { (here[$0] ?? 0) < (here[$1] ?? 0) }) else { return nil }
      return (person, "the last of that name here")
    }
    guard all.count == 1, accept(run, page, all[0], isLocal: false) else { return nil }
    return (all[0], "the one of that name in the corpus")
  }

  /// Of several of one surname the one whose full name stands after the same title, or who alone has no title where a
  /// plain `Mr` is given: `Dr Sandhu` beside `PC Sandhu`.
  private func bearer(of run: NameRun, _ page: Page, _ local: [Int], _ titles: [Int: Set<UInt64>]) -> Int? {
    let own = Set((run.whole.lowerBound..<run.tokens.lowerBound).map(page.hash))
    guard !own.isEmpty else { return nil }
    let same = local.filter { !(titles[$0] ?? []).isDisjoint(with: own) }
    if !same.isEmpty { return same.count == 1 ? same[0] : nil }
    let plain = local.filter { (titles[$0] ?? []).isEmpty }
    return plain.count == 1 ? plain[0] : nil
  }

  /// `Ms Zhang` for Zhang Meiling, `Ms Ibáñez` for María Ibáñez Romero: a family name that does not stand last.
  private func inner(_ run: NameRun, _ index: PersonIndex, _ here: [Int: Int]) -> (Int, String)? {
    guard run.title == .honorific, run.parts.count == 1, here.count < Self.most, !knowledge.names.isGiven(run.first)
    else { return nil }
    let fitting = here.keys.filter { person in
      let (one, other) = (run.gender, index.people[person].gender)
      return (one == nil || other == nil || one == other)
        && index.people[person].forms.contains { $0.parts.dropLast().contains(run.parts[0]) }
    }
    return fitting.count == 1 ? fitting.first.map { ($0, "the one here with that family name") } : nil
  }

  /// `Ms Laidlow` where the document names one person by nearly that surname, and nobody by that one.
  private func misspelt(_ run: NameRun, _ page: Page, _ index: PersonIndex, _ here: [Int: Int]) -> (Int, String)? {
    guard run.title == .honorific || run.title == .rank, run.parts.count == 1, here.count < Self.most else {
      return nil
    }
    let near = here.keys.filter { person in
      let (one, other) = (run.gender, index.people[person].gender)
      return (one == nil || other == nil || one == other)
        && NameParts.isMisspelling(Array(run.parts[0].utf8), Array(index.people[person].surname.utf8))
    }
    return near.count == 1 ? near.first.map { ($0, "one letter off the surname of the one here") } : nil
  }

  /// Who a short name can be by surname, title and gender.
  private func candidates(_ run: NameRun, _ index: PersonIndex) -> [Int] {
    func fits(_ person: Int) -> Bool {
      guard let left = run.gender, let right = index.people[person].gender else { return true }
      return left == right
    }
    switch run.title {
    case .peer, .judge: return index.titled(run.parts).filter(fits)
    case .knight:
      let given = index.people(withGiven: run.parts[0]).filter(fits)
      let knights = given.filter { index.people[$0].hasKnighthood }
      if !knights.isEmpty { return knights }
      return given.isEmpty ? index.people(withTail: run.parts).filter(fits) : given
    default:
      let full = index.person(run.parts, isTitled: false).map { [$0] } ?? []
      let all = Array(Set(index.people(withTail: run.parts) + full)).sorted().filter(fits)
      guard all.isEmpty, run.title == .honorific, run.parts.count == 1, !knowledge.names.isGiven(run.first) else {
        return all
      }
      // `Ms Zhang` of Zhang Meiling: the surname comes first where that word is no given name.
      return index.people(withGiven: run.parts[0]).filter(fits)
    }
  }

  /// A given name alone: only where one person in the document has it.
  private func given(_ run: NameRun, _ page: Page, _ index: PersonIndex, _ here: [Int: Int]) -> (Int, String)? {
    guard run.title == .none, run.parts.count == 1, !run.isInHeading else { return nil }
    var all = index.people(withGiven: run.parts[0]).filter { here[$0] != nil }
    if all.isEmpty, here.count < Self.most {
      all = here.keys.sorted().filter { person in
        index.people[person].forms.contains {
          $0.parts.count > 1 && knowledge.names.agree(FoldedHash.of($0.parts[0]), run.first)
        }
      }
    }
    guard all.count == 1, !page.isCapital(run.tokens.upperBound), !isPlace(run, page) else { return nil }
    return (all[0], "the one person here with that given name")
  }

  private func accept(_ run: NameRun, _ page: Page, _ person: Int, isLocal: Bool) -> Bool {
    if run.title != .none { return true }
    let first = run.tokens.lowerBound
    if run.parts.count == 1, words.isWrittenSmall(page.hash(first)), page.beginsSentence(first),
      !isLocal || run.isInHeading
    {
      return false
    }
    if list.placeNouns.contains(page.hash(run.tokens.upperBound)) && page.isCapital(run.tokens.upperBound) {
      return false
    }
    return isLocal || !isPlace(run, page)
  }

  private func isPlace(_ run: NameRun, _ page: Page) -> Bool {
    let before = run.whole.lowerBound - 1
    return page.isSameSentence(before, run.whole.lowerBound) && page.hash(before) == list.inWord
  }
}
