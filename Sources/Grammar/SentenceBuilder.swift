/// Makes the sentence that is handed on out of what the stages have found.
struct SentenceBuilder: Sendable {
  private let forms: GroupForms
  private let universal: [UniversalTag]
  private let penn: [PennTag]

  init(_ tags: TagSet, _ function: FunctionWords) {
    forms = GroupForms(tags, function)
    universal = tags.universal
    penn = tags.penn.map { PennTag(rawValue: $0) ?? .foreignWord }
  }

  func sentence(_ ranges: [Range<Int>], _ space: Workspace) -> ParsedSentence {
    var words: [ParsedWord] = []
    words.reserveCapacity(ranges.count)
    for (index, range) in ranges.enumerated() {
      let tag = space.tags[index]
      words.append(ParsedWord(range: range, universal: universal[Int(tag)], penn: penn[Int(tag)], tag: tag))
    }
    var groups: [ParsedGroup] = []
    groups.reserveCapacity(space.units.count)
    space.forms.withUnsafeBufferPointer { forms in
      space.tags.withUnsafeBufferPointer { tags in
        var end = 0
        for (index, unit) in space.units.enumerated() {
          let head = Int(space.heads[index])
          var group = ParsedGroup(
            group: unit.group, governor: head < space.units.count ? head : nil, relation: space.relations[index],
            lead: leads(end..<unit.group.start, tags), verb: nil, noun: nil)
          if unit.group.kind == .noun {
            group.noun = self.forms.noun(group.group, forms, tags)
          }
          groups.append(group)
          end = unit.group.end
        }
        var helpers: [Int: Range<Int>] = [:]
        for group in groups where group.relation == .auxiliary {
          if let verb = group.governor, helpers[verb] == nil { helpers[verb] = group.group.words }
        }
        for index in groups.indices where groups[index].group.kind == .verb {
          groups[index].verb = self.forms.verb(groups[index].group, helpers: helpers[index], forms, tags)
        }
      }
    }
    settle(&words, groups)
    return ParsedSentence(words: words, groups: groups)
  }

  /// The prepositions and conjunctions that stand directly before a group.
  private func leads(_ gap: Range<Int>, _ tags: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = gap.upperBound
    while start > gap.lowerBound, TagSets.has(forms.sets.lead, tags[start - 1]) { start -= 1 }
    return start..<gap.upperBound
  }

  /// Have and do that stand alone are verbs of their own, and so is be after `there`: what the clauses tell is put
  /// right in the tags.
  private func settle(_ words: inout [ParsedWord], _ groups: [ParsedGroup]) {
    for group in groups {
      guard let governor = group.governor, groups[governor].group.kind == .verb else { continue }
      let head = groups[governor].group.head
      guard words[head].universal == .auxiliary else { continue }
      let isExistential = group.relation == .expletive && words[group.group.head].penn == .existentialThere
      if isExistential || group.relation == .object { words[head].universal = .verb }
    }
  }
}
