public import Knowledge

/// Builds what the linker works on: groups, and the small words between them.
@_spi(Training)
public struct UnitReader: Sendable {
  let sets: TagSets
  let finder: GroupFinder
  private let cutter: TimeCutter
  private let function: FunctionWords

  /// A reader with the patterns of the table. Throws the line and the reason where a pattern cannot be read.
  public init(_ tags: TagSet, source: TableSource = TableSource()) throws(TableError) {
    try self.init(tags, FunctionWords(source), source)
  }

  init(_ tags: TagSet, _ function: FunctionWords, _ source: TableSource) throws(TableError) {
    sets = TagSets(tags)
    finder = GroupFinder(rules: try GroupTable(source, tags).lines.map(\.rule))
    self.function = function
    cutter = TimeCutter(tags, function)
  }

  /// Writes the groups of a sentence to `units`. `isName` says whether the proper noun with this number and the next are
  /// one person's name, whose head is its first word, or a compound, whose head is its last.
  public func read(
    _ words: UnsafeBufferPointer<WordForm>, _ tags: UnsafeBufferPointer<UInt8>, into units: inout [LinkUnit],
    isName: (Int) -> Bool
  ) {
    units.removeAll(keepingCapacity: true)
    var end = 0
    func take(_ kind: Group.Kind, _ range: Range<Int>) {
      guard !range.isEmpty else { return }
      var unit = LinkUnit(
        group: Group(kind: kind, start: range.lowerBound, end: range.upperBound, head: range.upperBound - 1),
        opener: words[range.lowerBound].folded)
      readGap(words, tags, end..<range.lowerBound, &unit)
      end = range.upperBound
      switch kind {
      case .noun:
        unit.group.head = nounHead(words, tags, range, isName)
        unit.form = UInt64(tags[range.upperBound - 1]) << 8 | UInt64(tags[range.lowerBound]) << 2
      case .verb: readVerb(words, tags, range, &unit)
      case .adjective: unit.form = LinkUnit.VerbForm.adjective
      }
      let head = words[unit.group.head]
      unit.word = head.folded == 0 ? head.tail & 0xFF_FFFF : head.folded
      unit.stem = head.head << 8 | 0x80 | UInt64(kind.rawValue)
      unit.isHaveOrDo = kind == .verb && function.haveOrDo.contains(head.folded)
      units.append(unit)
    }
    finder.find(tags) { kind, range in
      guard kind == .noun else { return take(kind, range) }
      let isLed = range.lowerBound > 0 && TagSets.has(sets.lead, tags[range.lowerBound - 1])
      let kept = cutter.cut(range, words, tags, isLed: isLed)
      take(.noun, range.lowerBound..<kept.lowerBound)
      take(.noun, kept)
      take(.noun, kept.upperBound..<range.upperBound)
    }
    lookAhead(&units)
  }

  /// Tells each group of the next verb.
  private func lookAhead(_ units: inout [LinkUnit]) {
    var form: UInt64 = 0
    var steps: UInt64 = 0
    for index in units.indices.reversed() {
      units[index].verbAhead = form
      units[index].stepsToVerb = steps
      steps = min(steps + 1, 3)
      if units[index].group.kind == .verb {
        form = units[index].form
        steps = 0
      }
    }
  }

  /// The head of a noun group: its last noun, but a person's first name, the noun before the name that explains it, and
  /// the currency before a sum, as Universal Dependencies has them.
  private func nounHead(
    _ words: UnsafeBufferPointer<WordForm>, _ tags: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ isName: (Int) -> Bool
  ) -> Int {
    let last = range.upperBound - 1
    var head = last
    if last > range.lowerBound, TagSets.has(sets.number, tags[last]), TagSets.has(sets.properNoun, tags[last - 1]) {
      head -= 1  // "October 29"
    }
    while head > range.lowerBound, TagSets.has(sets.properNoun, tags[head]) {
      var before = head - 1
      if words[before].tail == 0x2D, before > range.lowerBound { before -= 1 }  // Kaddour - Cherif
      guard TagSets.has(sets.properNoun, tags[before]), before < head - 1 || isName(before) else { break }
      head = before
    }
    if head > range.lowerBound + 1, head < last, !TagSets.has(sets.number, tags[last]),
      TagSets.has(sets.properNoun, tags[head]),
      TagSets.has(sets.commonNoun, tags[head - 1]), TagSets.has(sets.determiner, tags[range.lowerBound])
    {
      head -= 1  // "the former leader Mara Quill"
    }
    if TagSets.has(sets.number, tags[head]) {
      var sign = head
      while sign > range.lowerBound, TagSets.has(sets.number, tags[sign]) { sign -= 1 }
      if TagSets.has(sets.currency, tags[sign]) { head = sign }
    }
    return head
  }

  private func readVerb(
    _ words: UnsafeBufferPointer<WordForm>, _ tags: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ unit: inout LinkUnit
  ) {
    typealias Form = LinkUnit.VerbForm
    let head = unit.group.head
    var form = Form.verb
    var sawBe = false
    var isBare = true  // "wrongly freed", without a helping verb
    for index in range {
      let tag = tags[index]
      if TagSets.has(sets.modal, tag) { form |= Form.modal }
      if TagSets.has(sets.infinitiveMark, tag) { form |= Form.infinitive }
      if TagSets.has(sets.past, tag) { form |= Form.past }
      if TagSets.has(sets.present, tag) { form |= Form.present }
      if index < head, TagSets.has(sets.auxiliary, tag) {
        isBare = false
        sawBe = sawBe || function.beOrGet.contains(words[index].folded)
      }
    }
    unit.isVerb = TagSets.has(sets.verb, tags[head])
    let isParticiple = TagSets.has(sets.participle, tags[head])
    unit.isPassive = isParticiple && (sawBe || isBare) && unit.isVerb
    if !unit.isVerb { form |= Form.helpingVerb }
    if unit.isPassive { form |= sawBe ? Form.passive : Form.bareParticiple }
    if isParticiple { form |= Form.participle }
    if TagSets.has(sets.gerund, tags[head]) { form |= Form.gerund }
    if range.count > 1 { form |= Form.severalWords }
    unit.form = form
  }

  private func readGap(
    _ words: UnsafeBufferPointer<WordForm>, _ tags: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ unit: inout LinkUnit
  ) {
    typealias Gap = LinkUnit.Gap
    var signs = 0
    for index in range {
      let tag = tags[index]
      if TagSets.has(sets.punctuation, tag) {
        signs += 1
        unit.gap |= sign(words[index].tail)
      } else if TagSets.has(sets.coordinator | sets.lead, tag) {
        unit.gap |= TagSets.has(sets.coordinator, tag) ? Gap.coordinator : Gap.lead
        if unit.lead == 0 { unit.lead = words[index].folded }
        unit.nearLead = words[index].folded
      } else {
        unit.gap |= Gap.otherWord
      }
    }
    if signs > 1 { unit.gap |= Gap.severalSigns }
  }

  /// What a sign is, by its last bytes.
  private func sign(_ tail: UInt64) -> UInt64 {
    switch tail {
    case 0x2C: return LinkUnit.Gap.comma
    case 0x28, 0x29, 0x5B, 0x5D: return LinkUnit.Gap.bracket
    case 0x22, 0x27, 0x6060, 0x2727, 0xE2_809C, 0xE2_809D: return LinkUnit.Gap.quotationMark
    case 0x3A, 0x3B: return LinkUnit.Gap.colon
    default: return LinkUnit.Gap.otherSign
    }
  }
}
