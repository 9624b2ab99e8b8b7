/// What is said of a noun beside it.
extension LinkRepairs {
  /// `Ann Poole, 29, who was freed, ...`: a verb whose subject is a relative pronoun hangs on the noun before the
  /// pronoun.
  func joinRelative(_ verb: Int, _ links: inout Links) {
    let pronoun = verb - 1
    guard pronoun > 0, links.units[pronoun].group.kind == .noun,
      TagSets.has(relativePronoun, links.tag(pronoun)), function.relative.contains(links.units[pronoun].opener),
      !links.hasGap(pronoun, LinkUnit.Gap.coordinator | LinkUnit.Gap.lead)
    else { return }
    // "asked who freed him": a question, unless a comma parts the two.
    let isParted = links.hasGap(pronoun, LinkUnit.Gap.comma | LinkUnit.Gap.otherSign)
    var noun = pronoun - 1
    // Between the noun and the pronoun stand at most an age and the noun's appositions.
    for _ in 0..<3 where noun > 0 && links.units[noun].group.kind == .noun {
      if isAge(noun, links) { noun -= 1 }
      if links.relations[noun] == .apposition, links.head(noun) < noun { noun = links.head(noun) }
    }
    guard links.units[noun].group.kind == .noun else { return }
    if links.relations[verb] == .relative {
      // "The case of Ann Poole, who was freed": of things and people nearby it is the people who are meant by who.
      guard isParted, links.head(verb) < noun, TagSets.has(sets.properNoun, links.tag(noun)),
        TagSets.has(sets.commonNoun, links.tag(links.head(verb))),
        function.personal.contains(links.units[pronoun].opener)
      else { return }
    } else if links.head(noun) == verb, links.units[noun].lead == 0 {
      links.hang(noun, on: links.head(verb), as: links.relations[verb])
    } else if !isParted || links.isUnder(noun, verb) {
      return
    }
    links.hang(verb, on: noun, as: .relative)
  }

  /// `They seek Calum Rees, 24, wrongly freed on Monday`: what a participle tells after a name and an age it tells of
  /// the name.
  func joinParticiple(_ verb: Int, _ links: inout Links) {
    let age = verb - 1
    let name = verb - 2
    guard name >= 0, links.units[verb].form & LinkUnit.VerbForm.bareParticiple != 0, links.units[verb].lead == 0,
      links.hasGap(verb, LinkUnit.Gap.comma | LinkUnit.Gap.otherSign), isAge(age, links),
      TagSets.has(sets.properNoun, links.tag(name))
    else { return }
    if links.head(name) == verb {
      let isSecondName =
        name > 0 && links.isFreeNoun(name) && links.hasGap(name, LinkUnit.Gap.comma)
        && links.units[name - 1].group.kind == .noun
      links.hang(
        name, on: isSecondName ? name - 1 : links.head(verb), as: isSecondName ? .apposition : links.relations[verb])
    }
    guard !links.isUnder(name, verb) else { return }
    links.hang(verb, on: name, as: .participial)
    links.hang(age, on: name, as: .other)
  }

  /// `, 24`
  private func isAge(_ index: Int, _ links: Links) -> Bool {
    links.hasGap(index, LinkUnit.Gap.comma) && links.isFreeNoun(index)
      && links.units[index].group.words.count == 1 && TagSets.has(sets.number, links.tag(index))
  }

  /// `Finch had told MPs`: what stands right before a finite verb with no other subject, led by nothing and no time, is
  /// its subject.
  func giveSubject(_ verb: Int, _ links: inout Links, _ hasSubject: inout [Bool]) {
    typealias Form = LinkUnit.VerbForm
    let noun = verb - 1
    guard noun >= 0, !hasSubject[verb], links.units[verb].form & (Form.past | Form.present | Form.modal) != 0,
      links.units[verb].form & Form.infinitive == 0, links.isFreeNoun(noun), links.units[verb].gap == 0,
      // "Seven patients died": a noun that hangs on nothing.
      links.head(noun) == links.root && !links.isUnder(verb, noun)
        || links.head(noun) == verb && (links.relations[noun] == .oblique || links.relations[noun] == .other),
      !function.times.contains(links.words[links.units[noun].group.head].folded),
      !function.year.contains(links.words[links.units[noun].group.head].folded)
    else { return }
    links.makeSubject(noun, of: verb)
    hasSubject[verb] = true
  }

  /// `The state of the prisons is bad`: what `of`, `in` and the like lead to is no subject; the noun before it may be.
  func lowerOblique(_ index: Int, _ links: inout Links) {
    let verb = links.head(index)
    guard function.noSubject.contains(links.units[index].nearLead), index < verb, verb < links.root else { return }
    links.relations[index] = .oblique
    var noun = index - 1
    while noun > 0, links.units[noun].group.kind == .noun, links.units[noun].lead != 0 { noun -= 1 }
    guard noun >= 0, links.isFreeNoun(noun), links.head(noun) == links.root || links.head(noun) == verb,
      !(noun..<verb).contains(where: { links.head($0) == verb && links.isSubject($0) }),
      links.units[noun + 1...index].allSatisfy({ $0.gap & LinkUnit.Gap.comma == 0 })
    else { return }
    if links.head(verb) == noun { links.hang(verb, on: links.root, as: .root) }
    guard !links.isUnder(verb, noun) else { return }
    links.makeSubject(noun, of: verb)
    links.hang(index, on: noun, as: .nominalModifier)
  }

  /// `Mara Quill, then a junior minister, resigned`: what stands between commas after a name and is told with an
  /// article is the name's apposition, and the verb's subject is the name.
  func joinApposition(_ apposition: Int, _ links: inout Links) {
    typealias Gap = LinkUnit.Gap
    var name = apposition - 1
    if name > 0, isAge(name, links) { name -= 1 }
    guard name >= 0, links.isFreeNoun(apposition), links.isFreeNoun(name),
      TagSets.has(sets.properNoun, links.tag(name)),
      !TagSets.has(sets.determiner, links.tags[links.units[name].group.start]),
      TagSets.has(sets.determiner, links.tags[links.units[apposition].group.start]),
      links.hasGap(apposition, Gap.comma), !links.hasGap(apposition, Gap.coordinator | Gap.bracket),
      let verb = (apposition + 1..<min(apposition + Self.reach, links.root)).first(where: {
        links.units[$0].group.kind == .verb
      }),
      links.hasGap(verb, Gap.comma), !links.hasGap(verb, Gap.coordinator),
      links.units[apposition + 1..<verb].allSatisfy({ $0.lead != 0 })
    else { return }
    let governed = links.head(apposition)
    let isSubject = links.head(name) == verb && links.isSubject(name)
    guard isSubject || links.head(name) == links.root || links.head(verb) == name else { return }
    if !isSubject {
      let above = links.head(name)
      let relation = links.relations[name]
      if links.head(verb) == name || governed == verb {
        links.hang(verb, on: above == verb ? links.root : above, as: above == verb ? .root : relation)
      }
      links.makeSubject(name, of: verb)
    }
    links.hang(apposition, on: name, as: .apposition)
    // "... was freed and has been arrested": the second verb had the apposition as its subject.
    if governed != verb, governed > verb, governed < links.root, links.head(governed) == name {
      links.hang(governed, on: verb, as: .conjunct)
    }
  }
}
