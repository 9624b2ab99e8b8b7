/// Puts right what the linker, which goes from left to right and never back, cannot have known: that a verb later in the
/// sentence is the main one, that a helping verb before the subject belongs to the verb after it.
struct LinkRepairs: Sendable {
  private let sets: TagSets
  private let relativePronoun: UInt64
  /// The number of the tag of a verb in the past tense; nil in a model without one.
  private let pastVerb: UInt8?
  /// The number of the tag of a verb's past participle; nil in a model without one.
  private let participle: UInt8?

  init(_ tags: TagSet) {
    sets = TagSets(tags)
    let past = sets.past & sets.verb
    let participles = sets.participle & sets.verb
    participle = participles == 0 ? nil : UInt8(participles.trailingZeroBitCount)
    pastVerb = past == 0 ? nil : UInt8(past.trailingZeroBitCount)
    relativePronoun = tags.bits { $1 == "WDT" || $1 == "WP" }
  }

  /// Repairs the links of a sentence; `heads` are governors by number of group, `units.count` for none.
  func repair(
    _ units: [LinkUnit], _ tags: inout [UInt8], heads: inout [Int32], relations: inout [LinkLabel], _ words: [WordForm]
  ) {
    findFiniteVerb(units, &tags, &heads, &relations, words)
    var hasSubject = Array(repeating: false, count: units.count)
    for index in units.indices where Int(heads[index]) < units.count {
      if relations[index] == .subject || relations[index] == .passiveSubject { hasSubject[Int(heads[index])] = true }
    }
    for index in units.indices where units[index].group.kind == .verb {
      joinHelper(index, units, &heads, &relations)
      joinReport(index, units, &heads, &relations)
      joinSmallClause(index, units, &tags, &heads, &relations)
      joinRelative(index, units, tags, &heads, &relations)
      raiseMainVerb(index, units, &tags, &heads, &relations, &hasSubject)
    }
    for index in units.indices where relations[index] == .agent {
      // "freed by Monday" tells when.
      if NounWords.times.contains(words[units[index].group.head].folded) { relations[index] = .oblique }
    }
  }

  /// `The minister resigned.`: in a sentence with a full stop and no finite verb, what seems a participle on its first
  /// noun is the verb, in the past tense. Headlines, which have no full stop, are left as they are.
  private func findFiniteVerb(
    _ units: [LinkUnit], _ tags: inout [UInt8], _ heads: inout [Int32], _ relations: inout [LinkLabel],
    _ words: [WordForm]
  ) {
    typealias Form = LinkUnit.VerbForm
    guard words.last?.tail == 0x2E, let past = pastVerb,
      !units.contains(where: {
        $0.form & Form.verb == Form.verb && $0.form & (Form.past | Form.present | Form.modal) != 0
      }),
      let verb = units.indices.first(where: {
        $0 > 0 && relations[$0] == .participial && units[$0].form & Form.bareParticiple != 0
      })
    else { return }
    let noun = Int(heads[verb])
    guard noun < verb, units[noun].group.kind == .noun, units[noun].lead == 0, heads[noun] == Int32(units.count),
      units[verb].lead == 0
    else { return }
    for index in units.indices where Int(heads[index]) == noun && index > verb { heads[index] = Int32(verb) }
    heads[verb] = Int32(units.count)
    relations[verb] = .root
    heads[noun] = Int32(verb)
    relations[noun] = .subject
    for index in units.indices
    where index == verb || Int(heads[index]) == verb && relations[index] == .conjunct {
      if units[index].form & Form.bareParticiple != 0 { tags[units[index].group.head] = past }
    }
  }

  /// `Was he freed?`: the helping verb stands before the subject, and what hangs on it hangs on the verb.
  private func joinHelper(_ verb: Int, _ units: [LinkUnit], _ heads: inout [Int32], _ relations: inout [LinkLabel]) {
    let helper = verb - 2
    guard helper >= 0, Int(heads[verb]) == helper, units[helper].group.kind == .verb, !units[helper].isVerb,
      units[helper + 1].group.kind == .noun, units[helper + 1].lead == 0,
      units[verb].isVerb, units[verb].gap & (LinkUnit.Gap.comma | LinkUnit.Gap.coordinator | LinkUnit.Gap.lead) == 0,
      units[verb].form & (LinkUnit.VerbForm.infinitive | LinkUnit.VerbForm.severalWords) == 0,
      helper == 0 || units[helper].gap & LinkUnit.Gap.lead != 0 || units[helper - 1].group.kind == .adjective
    else { return }
    let above = heads[helper]
    let relation = relations[helper]
    for index in units.indices where Int(heads[index]) == helper { heads[index] = Int32(verb) }
    heads[verb] = above
    relations[verb] = relation
    heads[helper] = Int32(verb)
    relations[helper] = .auxiliary
    relations[helper + 1] = .subject
  }

  /// `told MPs that he was freed`: what is told hangs on the verb of telling, not on those who are told.
  private func joinReport(_ verb: Int, _ units: [LinkUnit], _ heads: inout [Int32], _ relations: inout [LinkLabel]) {
    let hearer = Int(heads[verb])
    guard hearer < units.count, relations[verb] == .relative, relations[hearer] == .indirectObject,
      Int(heads[hearer]) < units.count
    else { return }
    heads[verb] = heads[hearer]
    relations[verb] = .clausalComplement
  }

  /// `an error that saw Ann Poole freed`: after a verb of seeing or having, what seems a past tense is a participle, and
  /// what stands between is seen.
  private func joinSmallClause(
    _ verb: Int, _ units: [LinkUnit], _ tags: inout [UInt8], _ heads: inout [Int32], _ relations: inout [LinkLabel]
  ) {
    let above = verb - 2
    guard above >= 0, units[verb].lead == 0, units[verb].gap == 0, units[verb - 1].lead == 0, units[verb - 1].gap == 0,
      units[verb].group.words.count == 1, units[verb].isVerb, units[above].group.kind == .verb,
      units[verb - 1].group.kind == .noun, VerbWords.seeing.contains(units[above].word), Int(heads[verb - 1]) == verb,
      Int(heads[above]) != verb, TagSets.has(sets.past, tags[units[verb].group.head]), let participle
    else { return }
    for index in 0..<above where Int(heads[index]) == verb {
      heads[index] = heads[verb]
      relations[index] = relations[verb]
    }
    heads[verb] = Int32(above)
    tags[units[verb].group.head] = participle
    relations[verb] = .openComplement
    heads[verb - 1] = Int32(above)
    relations[verb - 1] = .object
  }

  /// `Ann Poole, 29, who was freed, ...`: a verb whose subject is a relative pronoun hangs on the noun before the pronoun.
  private func joinRelative(
    _ verb: Int, _ units: [LinkUnit], _ tags: [UInt8], _ heads: inout [Int32], _ relations: inout [LinkLabel]
  ) {
    let pronoun = verb - 1
    guard pronoun > 0, units[pronoun].group.kind == .noun,
      TagSets.has(relativePronoun, tags[units[pronoun].group.head]),
      units[pronoun].gap & (LinkUnit.Gap.coordinator | LinkUnit.Gap.lead) == 0
    else { return }
    // Between the two stand at most the noun's appositions and an age.
    var noun = pronoun - 1
    while noun > 0, pronoun - noun < 4, units[noun].group.kind == .noun, Int(heads[noun]) != verb { noun -= 1 }
    guard units[noun].group.kind == .noun, Int(heads[noun]) == verb, units[noun].lead == 0 else { return }
    heads[noun] = heads[verb]
    relations[noun] = relations[verb]
    heads[verb] = Int32(noun)
    relations[verb] = .relative
  }

  /// `The officer who freed him has resigned`: a finite verb that seems to go on with a clause inside its subject, with
  /// no `and` before it and no subject of its own, is the verb of that subject.
  private func raiseMainVerb(
    _ verb: Int, _ units: [LinkUnit], _ tags: inout [UInt8], _ heads: inout [Int32], _ relations: inout [LinkLabel],
    _ hasSubject: inout [Bool]
  ) {
    typealias Form = LinkUnit.VerbForm
    guard units[verb].form & (Form.past | Form.present | Form.modal) != 0, !hasSubject[verb],
      units[verb].form & Form.infinitive == 0, relations[verb] != .auxiliary,
      units[verb].gap & (LinkUnit.Gap.coordinator | LinkUnit.Gap.lead) == 0
    else { return }
    var top = Int(heads[verb])
    var isInside = false
    for _ in 0..<12 where top < units.count {
      isInside = isInside || relations[top] == .relative || relations[top] == .participial
      if Int(heads[top]) == units.count { break }
      top = Int(heads[top])
    }
    guard top < verb, Int(heads[top]) == units.count else { return }
    if units[top].group.kind == .noun {
      guard isInside || relations[verb] == .participial, units[top].lead == 0 else { return }
      hang(top, on: verb, units, &heads, &relations)
      hasSubject[verb] = true
    } else if top > 0, hasSubject[top], isParenthesis(top, units, tags), Int(heads[top - 1]) == top,
      units[verb].gap & LinkUnit.Gap.comma != 0 || units[verb].form & Form.severalWords != 0
    {
      // "The man, jailed for theft, was freed": the first was no past tense.
      tags[units[top].group.head] = participle ?? tags[units[top].group.head]
      heads[top - 1] = Int32(units.count)
      hang(top - 1, on: verb, units, &heads, &relations)
      heads[top] = Int32(top - 1)
      relations[top] = .participial
      hasSubject[top] = false
      hasSubject[verb] = true
    }
  }

  /// Makes a noun that nothing governs the subject of a verb, which then stands for itself.
  private func hang(
    _ noun: Int, on verb: Int, _ units: [LinkUnit], _ heads: inout [Int32], _ relations: inout [LinkLabel]
  ) {
    heads[verb] = Int32(units.count)
    relations[verb] = .root
    heads[noun] = Int32(verb)
    relations[noun] = units[verb].isPassive ? .passiveSubject : .subject
  }

  /// True for one past form right after a noun and a comma: `, jailed`.
  private func isParenthesis(_ verb: Int, _ units: [LinkUnit], _ tags: [UInt8]) -> Bool {
    units[verb].gap & LinkUnit.Gap.comma != 0 && units[verb].group.words.count == 1 && units[verb].isVerb
      && TagSets.has(sets.past, tags[units[verb].group.head]) && units[verb - 1].group.kind == .noun
  }
}
