internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Gathers full names over the whole corpus and decides which of them are people's.
struct PeopleCollector {
  let knowledge: ReferenceTables
  let list: ContextWords
  let words: CorpusWords

  func collect(_ pages: [Page], _ runs: [[NameRun]]) -> PersonIndex {
    let reader = NameEvidenceReader(names: knowledge.names, list: list)
    var all: [String: PersonIndex.FullName] = [:]
    var surnames: [String: Character?] = [:]
    var alone: Set<String> = []
    var order = 0
    for (page, runs) in zip(pages, runs) {
      for run in runs {
        order += 1
        let isTitled = run.title == .peer || run.title == .judge
        if run.isShort, !isTitled {
          if run.title == .honorific, let last = run.parts.last { surnames[last] = .some(run.gender) }
          if standsAlone(run, page), let last = run.parts.last { alone.insert(last) }
          continue
        }
        let (evidence, gender) = reader.evidence(run, page)
        let key = PersonIndex.key(run.parts, isTitled)
        var known =
          all[key]
          ?? PersonIndex.FullName(
            parts: run.parts, words: [:], order: order, evidence: [], gender: nil, isTitled: isTitled,
            hasKnighthood: false,
            isOnlyInHeadings: true, count: 0)
        known.words[name(run, page), default: 0] += 1
        known.count += 1
        known.evidence.formUnion(evidence)
        known.gender = run.gender ?? known.gender ?? gender
        known.hasKnighthood = known.hasKnighthood || run.title == .knight
        known.isOnlyInHeadings = known.isOnlyInHeadings && run.isInHeading
        all[key] = known
      }
    }
    var accepted: [PersonIndex.FullName] = []
    for var name in all.values.sorted(by: { $0.order < $1.order }) {
      let spelled = PersonIndex.mostFrequent(name.words)
      if !knowledge.people.people(named: spelled).isEmpty || !knowledge.offices.holdings(of: spelled).isEmpty {
        name.evidence.insert(.table)
      }
      if let last = name.parts.last {
        if surnames[last] != nil { name.evidence.insert(.relative) }
        if alone.contains(last) { name.evidence.insert(.recurs) }
      }
      if isPerson(name) { accepted.append(name) }
    }
    // `Kaddour Cherif` is the end of `Brahim Kaddour Cherif`, not one more person.
    let whole = accepted.filter { name in
      name.isTitled || name.evidence.contains(.table)
        || !accepted.contains { NameParts.isTail(name.parts, of: $0.parts) && !$0.isTitled }
    }
    var index = PersonIndex(names: knowledge.names)
    index.add(whole)
    return index
  }

  /// The name as it is written, a judge's with the title, without the capitals of a heading: `ANN POOLE` is Ann Poole.
  private func name(_ run: NameRun, _ page: Page) -> String {
    var text = page.string(run.title == .judge ? run.whole : run.tokens)
    if let surname = run.borrowed { text += " " + page.string(surname..<surname + 1) }
    let isShouted = run.tokens.contains {
      page.tokens[$0].isAllCapitals && page.tokens[$0].end - page.tokens[$0].start > 2
    }
    let isSpoken = run.tokens.contains { page.isWord($0) && !page.tokens[$0].isAllCapitals && !page.isOneLetter($0) }
    return isShouted && !isSpoken ? NameParts.titled(text) : text
  }

  /// A surname that stands as a subject or an owner does: before a small word, and after no preposition of place.
  private func standsAlone(_ run: NameRun, _ page: Page) -> Bool {
    let before = run.whole.lowerBound - 1
    let next = run.whole.upperBound
    return run.title == .none && !run.isInHeading && page.isSameSentence(next, run.whole.lowerBound)
      && page.isLower(next) && !list.openingPrepositions.contains(page.hash(before)) && page.hash(before) != list.the
  }

  private func isPerson(_ name: PersonIndex.FullName) -> Bool {
    if name.isTitled { return !name.isOnlyInHeadings || name.evidence.contains(.table) }
    if name.evidence.contains(.table) || name.evidence.contains(.label) { return true }
    if name.isOnlyInHeadings {
      return name.evidence.contains(.given) && !name.evidence.isDisjoint(with: [.title, .age, .strange])
    }
    if !name.evidence.isDisjoint(with: .sufficient) { return true }
    // Only people are freed, sentenced or arrested: "Ivo Tarn was freed", whatever the name.
    if name.evidence.contains(.custody), name.parts.count > 1 { return true }
    if name.evidence.contains(.ambiguousGiven) {
      if name.evidence.contains(.strange), !name.evidence.contains(.placed) { return true }
      return !name.evidence.isDisjoint(with: [.saying, .custody, .relative, .noun, .surname])
    }
    if name.evidence.contains(.initials) { return true }
    // Firms speak too, and ships are called she, but neither goes by its last word.
    return name.evidence.contains(.strange) && !name.evidence.contains(.placed)
      && (name.evidence.contains(.recurs) || name.evidence.isSuperset(of: [.saying, .pronoun]))
  }
}
