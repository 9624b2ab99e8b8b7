/// Puts right what the linker, which goes from left to right and never back, cannot have known: that a verb later in the
/// sentence is the main one, that a helping verb before the subject belongs to the verb after it.
struct LinkRepairs: Sendable {
  let sets: TagSets
  let function: FunctionWords
  let relativePronoun: UInt64
  /// The number of the tag of a verb in the past tense; nil in a model without one.
  let pastVerb: UInt8?
  /// The number of the tag of a verb's past participle; nil in a model without one.
  let participle: UInt8?

  /// How many groups on or back a repair looks, so that a sentence without end costs no more than its length.
  static let reach = 24

  init(_ tags: TagSet, _ function: FunctionWords) {
    self.function = function
    sets = TagSets(tags)
    let past = sets.past & sets.verb
    let participles = sets.participle & sets.verb
    participle = participles == 0 ? nil : UInt8(participles.trailingZeroBitCount)
    pastVerb = past == 0 ? nil : UInt8(past.trailingZeroBitCount)
    relativePronoun = tags.bits { $1 == "WDT" || $1 == "WP" }
  }

  /// Repairs the links of the sentence in `space`.
  func repair(_ space: Workspace) {
    var links = Links(
      words: space.forms, units: space.units, tags: space.tags, heads: space.heads, relations: space.relations)
    // The arrays are moved, not copied.
    (space.tags, space.heads, space.relations) = ([], [], [])
    repair(&links)
    (space.tags, space.heads, space.relations) = (links.tags, links.heads, links.relations)
  }

  private func repair(_ links: inout Links) {
    findFiniteVerb(&links)
    for index in links.units.indices where links.units[index].group.kind == .noun { lowerTime(index, &links) }
    for index in links.units.indices where links.isSubject(index) {
      lowerOblique(index, &links)
      joinApposition(index, &links)
    }
    var hasSubject = Array(repeating: false, count: links.units.count)
    for index in links.units.indices where links.isSubject(index) && links.head(index) < links.root {
      hasSubject[links.head(index)] = true
    }
    for index in links.units.indices where links.units[index].group.kind == .verb {
      joinHelper(index, &links)
      giveSubject(index, &links, &hasSubject)
      joinReport(index, &links)
      joinThat(index, &links)
      releaseTail(index, &links)
      joinSmallClause(index, &links)
      joinRelative(index, &links)
      joinParticiple(index, &links)
      raiseMainVerb(index, &links, &hasSubject)
    }
    for index in links.units.indices where links.relations[index] == .oblique { nearTime(index, &links) }
    for index in links.units.indices where links.relations[index] == .agent || links.relations[index] == .oblique {
      settleAgent(index, &links)
    }
  }

  /// "freed by staff" tells who did it, "freed by Monday" when, "freed by mistake" how and "beaten by ten votes" how far.
  private func settleAgent(_ index: Int, _ links: inout Links) {
    let verb = links.head(index)
    let unit = links.units[index]
    let head = links.words[unit.group.head].folded
    let isManner =
      function.manner.contains(head) && !TagSets.has(sets.determiner, links.tags[unit.group.start])
      || TagSets.has(sets.number, links.tag(index))
      || function.measure.contains(head) && TagSets.has(sets.number, links.tags[unit.group.start])
    if function.times.contains(head) || isManner {
      links.relations[index] = .oblique
    } else if verb < index, links.units[verb].isPassive, unit.lead == unit.nearLead, function.by.contains(unit.lead) {
      links.relations[index] = .agent
    }
  }
}
