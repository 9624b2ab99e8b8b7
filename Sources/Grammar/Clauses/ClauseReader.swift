extension ParsedSentence {
  /// The clauses, by the order of their verbs.
  public var clauses: [Clause] {
    var number: [Int?] = Array(repeating: nil, count: groups.count)
    var clauses: [Clause] = []
    for index in groups.indices where groups[index].group.kind == .verb && groups[index].relation != .auxiliary {
      number[index] = clauses.count
      clauses.append(Clause(verb: index, attachment: attachment(index)))
    }
    for index in groups.indices {
      guard let governor = groups[index].governor, let clause = number[governor] else { continue }
      take(index, into: &clauses[clause])
    }
    // A governor's subject must be known before those who share it ask.
    let heights = heights
    for index in clauses.indices.sorted(by: { heights[clauses[$0].verb] < heights[clauses[$1].verb] })
    where clauses[index].subject == nil {
      clauses[index].understoodSubject = understood(clauses[index], clauses, number)
    }
    return clauses
  }

  private func attachment(_ index: Int) -> Clause.Attachment {
    guard let governor = groups[index].governor else { return .main }
    switch groups[index].relation {
    case .relative: return .relative(to: governor)
    case .participial: return .participial(to: governor)
    case .clausalComplement, .openComplement, .object, .complement: return .complement(of: governor)
    case .adverbialClause, .oblique: return .adverbial(of: governor)
    case .conjunct: return groups[governor].group.kind == .verb ? .conjunct(of: governor) : .main
    case .clausalSubject, .subject, .passiveSubject: return .subject(of: governor)
    default: return .main
    }
  }

  private func take(_ index: Int, into clause: inout Clause) {
    let group = groups[index]
    let isNoun = group.group.kind != .verb
    switch group.relation {
    case .subject, .passiveSubject:
      // Of two that claim to be the subject the one nearest before the verb is.
      if clause.subject == nil || index < clause.verb { clause.subject = index }
    case .clausalSubject: if clause.subject == nil { clause.subject = index }
    case .object: if clause.object == nil { clause.object = index }
    case .indirectObject: clause.indirectObject = index
    case .agent: clause.agent = index
    case .complement: if isNoun { clause.complement = index }
    case .openComplement: if isNoun { clause.complement = index }
    case .oblique, .nominalModifier, .other:
      if isNoun { clause.adjuncts.append(Clause.Adjunct(preposition: group.lead, group: index)) }
    default: break
    }
  }

  /// How many governors stand above each group.
  private var heights: [Int] {
    var heights = Array(repeating: -1, count: groups.count)
    var path: [Int] = []
    for index in groups.indices {
      var place: Int? = index
      while let group = place, heights[group] < 0, path.count < groups.count {
        path.append(group)
        place = groups[group].governor
      }
      var height = place.map { heights[$0] } ?? -1
      while let group = path.popLast() {
        height += 1
        heights[group] = height
      }
    }
    return heights
  }

  private func understood(_ clause: Clause, _ clauses: [Clause], _ number: [Int?]) -> Int? {
    func subject(of verb: Int) -> Int? {
      guard let other = number[verb] else { return nil }
      return clauses[other].subject ?? clauses[other].understoodSubject
    }
    switch clause.attachment {
    case .participial(let noun):
      // "in the process of being deported": who is deported is whoever is in it.
      guard groups[clause.verb].lead.isEmpty else { return groups[noun].governor.flatMap(subject(of:)) }
      return noun
    case .conjunct(let verb): return subject(of: verb)
    case .complement(let verb):
      // "told him to leave": the object does what follows; "promised to leave": the subject does.
      guard groups[clause.verb].relation == .openComplement, let other = number[verb] else { return nil }
      return clauses[other].object ?? clauses[other].indirectObject ?? subject(of: verb)
    case .adverbial(let verb):
      let form = groups[clause.verb].verb
      return form?.isParticiple == true || form?.isInfinitive == true ? subject(of: verb) : nil
    default: return nil
    }
  }
}
