/// Which verb is the main one, and what its form is.
extension LinkRepairs {
  private typealias Form = LinkUnit.VerbForm
  private typealias Gap = LinkUnit.Gap

  /// `The minister resigned.`: in a sentence with a full stop and no finite verb, what seems a participle on its first
  /// noun is the verb, in the past tense. Headlines, which have no full stop, are left as they are.
  func findFiniteVerb(_ links: inout Links) {
    let units = links.units
    guard links.words.last?.tail == 0x2E, let past = pastVerb,
      !units.contains(where: {
        $0.form & Form.verb == Form.verb && $0.form & (Form.past | Form.present | Form.modal) != 0
      }),
      let verb = units.indices.first(where: {
        $0 > 0 && links.relations[$0] == .participial && units[$0].form & Form.bareParticiple != 0
      })
    else { return }
    // Its subject is the first noun to which nothing leads: "In a letter, Calum Rees, the former clerk, resigned".
    guard let noun = units.indices.first(where: { units[$0].lead == 0 }), noun < verb, units[verb].lead == 0,
      units[noun].group.kind == .noun, links.head(noun) == links.root || noun > 0 || links.isUnder(verb, noun)
    else { return }
    for index in units.indices where index != noun {
      let head = links.head(index)
      if index > verb, head <= noun || head == links.root {
        links.heads[index] = Int32(verb)
      } else if index > noun, index < verb, head < noun {
        links.heads[index] = Int32(noun)
      } else if index < noun, head == links.root {
        links.hang(index, on: verb, as: .oblique)
      }
    }
    links.hang(verb, on: links.root, as: .root)
    links.hang(noun, on: verb, as: .subject)
    for index in units.indices where index == verb || links.head(index) == verb && links.relations[index] == .conjunct {
      if units[index].form & Form.bareParticiple != 0 { links.tags[units[index].group.head] = past }
    }
  }

  /// `Was he freed?`, `Never had he been freed`: the helping verb stands before the subject, and what hangs on it hangs on the verb.
  func joinHelper(_ verb: Int, _ links: inout Links) {
    let units = links.units
    let helper = verb - 2
    guard helper >= 0, links.head(verb) == helper, units[helper].group.kind == .verb, !units[helper].isVerb,
      links.isFreeNoun(helper + 1), units[verb].isVerb, !links.hasGap(verb, Gap.comma | Gap.coordinator | Gap.lead),
      units[verb].form & (Form.infinitive | Form.present | Form.modal) == 0,
      units[verb].form & Form.past == 0 || units[verb].form & Form.severalWords == 0,
      helper == 0 || links.hasGap(helper, Gap.lead) || units[helper - 1].group.kind == .adjective
        || helper == 1 && units[0].lead != 0 || TagSets.has(relativePronoun, links.tag(helper - 1))
    else { return }
    let above = links.head(helper)
    let relation = links.relations[helper]
    for index in units.indices where links.head(index) == helper { links.heads[index] = Int32(verb) }
    links.hang(verb, on: above, as: relation)
    links.hang(helper, on: verb, as: .auxiliary)
    links.relations[helper + 1] = .subject
    // What follows a form of be or have in the past is a participle.
    let isHelped = function.beOrGet.contains(units[helper].word) || function.have.contains(units[helper].word)
    if isHelped, units[verb].form & Form.past != 0, let participle { links.tags[units[verb].group.head] = participle }
  }

  /// `The officer who freed him has resigned`: a finite verb that seems to go on with a clause inside its subject, with
  /// no `and` before it and no subject of its own, is the verb of that subject.
  func raiseMainVerb(_ verb: Int, _ links: inout Links, _ hasSubject: inout [Bool]) {
    let units = links.units
    releaseObject(before: verb, &links, &hasSubject)
    guard units[verb].form & (Form.past | Form.present | Form.modal) != 0, !hasSubject[verb],
      units[verb].form & Form.infinitive == 0, links.relations[verb] != .auxiliary,
      !links.hasGap(verb, Gap.coordinator | Gap.lead)
    else { return }
    var top = links.head(verb)
    var isInside = false
    for _ in 0..<12 where top < links.root {
      isInside = isInside || links.relations[top] == .relative || links.relations[top] == .participial
      if links.head(top) == links.root { break }
      top = links.head(top)
    }
    guard top < verb, links.head(top) == links.root else { return }
    if units[top].group.kind == .noun {
      guard isInside || links.relations[verb] == .participial, units[top].lead == 0 else { return }
      links.hang(verb, on: links.root, as: .root)
      links.makeSubject(top, of: verb)
      hasSubject[verb] = true
    } else if top > 0, hasSubject[top], links.head(top - 1) == top, links.isFreeNoun(top - 1),
      units[top].form & Form.bareParticiple != 0 && units[top].gap == 0
        || isParenthesis(top, links) && (links.hasGap(verb, Gap.comma) || units[verb].form & Form.severalWords != 0)
    {
      // "The man, jailed for theft, was freed", "The man tied to it pleaded": the first was no past tense.
      links.tags[units[top].group.head] = participle ?? links.tag(top)
      links.hang(verb, on: links.root, as: .root)
      links.makeSubject(top - 1, of: verb)
      links.hang(top, on: top - 1, as: .participial)
      hasSubject[top] = false
      hasSubject[verb] = true
    }
  }

  /// `The officer who freed the prisoner has resigned`: what seems the subject of the second verb is the object of the
  /// first, where else the officer would have no verb.
  private func releaseObject(before verb: Int, _ links: inout Links, _ hasSubject: inout [Bool]) {
    let object = verb - 1
    let inner = verb - 2
    guard inner > 1, links.head(object) == verb, links.isSubject(object), links.isFreeNoun(object),
      links.units[object].gap == 0, links.units[verb].gap == 0, links.relations[inner] == .relative,
      links.isSubject(inner - 1), TagSets.has(relativePronoun, links.tag(inner - 1)),
      links.head(links.head(inner)) == links.root, links.head(verb) == inner,
      !links.heads.indices.contains(where: { links.head($0) == inner && links.relations[$0] == .object })
    else { return }
    links.hang(object, on: inner, as: .object)
    hasSubject[verb] = false
  }

  /// True for one past form right after a noun and a comma: `, jailed`.
  private func isParenthesis(_ verb: Int, _ links: Links) -> Bool {
    links.hasGap(verb, Gap.comma) && links.units[verb].group.words.count == 1 && links.units[verb].isVerb
      && TagSets.has(sets.past, links.tag(verb)) && links.units[verb - 1].group.kind == .noun
  }
}
