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
    var order = 0
    for (page, runs) in zip(pages, runs) {
      for run in runs {
        order += 1
        let isTitled = run.title == .peer || run.title == .judge
        if run.isShort, !isTitled {
          if run.title == .honorific, let last = run.parts.last { surnames[last] = .some(run.gender) }
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
      if let last = name.parts.last, surnames[last] != nil { name.evidence.insert(.relative) }
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

  private func name(_ run: NameRun, _ page: Page) -> String {
    page.string(run.tokens) + (run.sharedSurname.map { " " + $0 } ?? "")
  }

  private func isPerson(_ name: PersonIndex.FullName) -> Bool {
    if name.isTitled { return !name.isOnlyInHeadings || name.evidence.contains(.table) }
    if name.evidence.contains(.table) || name.evidence.contains(.label) { return true }
    if name.isOnlyInHeadings {
      return name.evidence.isSuperset(of: [.title, .given]) || name.evidence.isSuperset(of: [.age, .given])
    }
    if !name.evidence.isDisjoint(with: .sufficient) { return true }
    // Only people are freed, sentenced or arrested: "Ivo Tarn was freed", whatever the name.
    if name.evidence.contains(.custody), name.parts.count > 1 { return true }
    return name.evidence.contains(.ambiguousGiven)
      && !name.evidence.isDisjoint(with: [.saying, .custody, .relative, .noun, .surname])
  }
}
