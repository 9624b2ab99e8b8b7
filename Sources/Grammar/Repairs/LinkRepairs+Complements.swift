/// What is said, told or seen, and what stands between it and its verb.
extension LinkRepairs {
  /// `told MPs that he was freed`: what is told hangs on the verb of telling, not on those who are told.
  func joinReport(_ verb: Int, _ links: inout Links) {
    let hearer = links.head(verb)
    guard hearer < links.root, links.relations[verb] == .relative, links.relations[hearer] == .indirectObject,
      links.head(hearer) < links.root
    else { return }
    links.hang(verb, on: links.head(hearer), as: .clausalComplement)
  }

  /// `an error that saw Ann Poole freed`: after a verb of seeing or having, what seems a past tense is a participle, and
  /// what stands between is seen.
  func joinSmallClause(_ verb: Int, _ links: inout Links) {
    let units = links.units
    let above = verb - 2
    guard above >= 0, units[verb].lead == 0, units[verb].gap == 0, units[verb - 1].lead == 0, units[verb - 1].gap == 0,
      units[verb].group.words.count == 1, units[verb].isVerb, units[above].group.kind == .verb,
      units[verb - 1].group.kind == .noun, function.seeing.contains(units[above].word), links.head(verb - 1) == verb,
      links.head(above) != verb, TagSets.has(sets.past, links.tag(verb)), let participle
    else { return }
    for index in 0..<above where links.head(index) == verb {
      links.hang(index, on: links.head(verb), as: links.relations[verb])
    }
    links.tags[units[verb].group.head] = participle
    links.hang(verb, on: above, as: .openComplement)
    links.hang(verb - 1, on: above, as: .object)
  }

  /// `said on Thursday that checks will change`: a clause with `that` is what the verb before says, and what stands
  /// between the two belongs to that verb.
  func joinThat(_ verb: Int, _ links: inout Links) {
    let units = links.units
    guard
      let subject = (max(0, verb - Self.reach)..<verb).last(where: { links.head($0) == verb && links.isSubject($0) }),
      let opener = opener(before: subject, links)
    else { return }
    let above = links.head(verb)
    guard above < opener, units[above].group.kind == .verb else { return }
    switch links.relations[verb] {
    case .conjunct, .adverbialClause, .parataxis, .clausalComplement:
      guard !links.hasGap(opener, LinkUnit.Gap.coordinator) else { return }
      links.relations[verb] = .clausalComplement
      if opener < subject { links.relations[opener] = .other }
    default: return
    }
    for index in above + 1..<max(above + 1, opener)
    where units[index].group.kind == .noun && links.head(index) >= opener {
      links.hang(index, on: above, as: units[index].lead == 0 ? links.relations[index] : .oblique)
    }
  }

  /// `was let out 29 days early, the ministry said`: what stands before the comma belongs to the verb before it.
  func releaseTail(_ verb: Int, _ links: inout Links) {
    let subject = verb - 1
    guard subject > 1, links.head(subject) == verb, links.isSubject(subject), links.units[verb].gap == 0,
      links.hasGap(subject, LinkUnit.Gap.comma)
    else { return }
    var above = subject - 1
    while above > 0, subject - above < Self.reach, links.units[above].group.kind != .verb { above -= 1 }
    guard links.units[above].group.kind == .verb else { return }
    for index in above + 1..<subject where links.head(index) == verb {
      links.hang(index, on: above, as: links.relations[index])
    }
  }

  /// The group that `that` leads to, or `that` itself where it was taken for a pronoun: `that checks will change`.
  private func opener(before subject: Int, _ links: Links) -> Int? {
    if function.complementizer.contains(links.units[subject].nearLead) { return subject }
    let pronoun = subject - 1
    guard pronoun >= 0, links.units[subject].gap == 0, links.isFreeNoun(pronoun),
      links.units[pronoun].group.words.count == 1, function.complementizer.contains(links.units[pronoun].opener)
    else { return nil }
    return pronoun
  }
}
