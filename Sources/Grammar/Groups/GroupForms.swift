/// Reads the forms of groups from their words and tags.
struct GroupForms: Sendable {
  let sets: TagSets
  private let function: FunctionWords
  private let plural, pronoun, possessiveEnding, possessivePronoun, determiner: UInt64

  init(_ tags: TagSet, _ function: FunctionWords) {
    self.function = function
    sets = TagSets(tags)
    plural = tags.bits { $1 == "NNS" || $1 == "NNPS" }
    pronoun = tags.bits { universal, _ in universal == .pronoun }
    possessiveEnding = tags.bits { $1 == "POS" }
    possessivePronoun = tags.bits { $1 == "PRP$" || $1 == "WP$" }
    determiner = tags.bits { universal, _ in universal == .determiner }
  }

  func noun(_ group: Group, _ words: UnsafeBufferPointer<WordForm>, _ tags: UnsafeBufferPointer<UInt8>) -> NounForm {
    var form = NounForm()
    let last = tags[group.end - 1]
    form.isName = TagSets.has(sets.properNoun, tags[group.head])
    form.isPronoun = TagSets.has(pronoun, tags[group.head]) && group.words.count == 1
    form.isPlural =
      TagSets.has(plural, last) || form.isPronoun && function.plural.contains(words[group.head].folded)
    if let ending = group.words.last(where: { TagSets.has(possessiveEnding, tags[$0]) && $0 > group.start }) {
      form.owner = group.start..<ending
    } else if TagSets.has(possessivePronoun, tags[group.start]), group.words.count > 1 {
      form.owner = group.start..<group.start + 1
    }
    let opener = words[group.start].folded
    let opensDefinite = TagSets.has(determiner, tags[group.start]) && function.definite.contains(opener)
    if opensDefinite || form.owner != nil || form.isPronoun && !function.indefinite.contains(opener) {
      form.definiteness = .definite
    } else if form.isName && !TagSets.has(determiner, tags[group.start]) {
      form.definiteness = .definite
    }
    return form
  }

  /// The form of a verb group; `helpers` are words of it that stand elsewhere: `did` in `did he know`.
  func verb(
    _ group: Group, helpers: Range<Int>?, _ words: UnsafeBufferPointer<WordForm>, _ tags: UnsafeBufferPointer<UInt8>
  ) -> VerbForm {
    var form = VerbForm()
    var sawFinite = false
    var sawBe = false
    var sawHave = false
    var sawHelper = false
    func read(_ index: Int) {
      let tag = tags[index]
      let word = words[index].folded
      if function.not.contains(word) { form.isNegated = true }
      if TagSets.has(sets.infinitiveMark, tag) { form.isInfinitive = true }
      guard TagSets.has(sets.auxiliary | sets.verb, tag) else { return }
      let isHead = index == group.head
      if !sawFinite, !sawHelper, !form.isInfinitive {
        if TagSets.has(sets.modal, tag) {
          if function.future.contains(word) { form.tense = .future } else { form.modal = index }
          sawFinite = true
        } else if TagSets.has(sets.past, tag) {
          form.tense = .past
          sawFinite = true
        } else if TagSets.has(sets.present, tag) {
          form.tense = .present
          sawFinite = true
        }
      }
      if isHead {
        // After a form of be or have the plain form can be nothing but a participle: "had been let out".
        let alike = sawBe ? sets.past | sets.plain : sawHave ? sets.past : 0
        let isParticiple = TagSets.has(sets.participle | alike, tag)
        form.isProgressive = form.isProgressive || sawBe && TagSets.has(sets.gerund, tag)
        form.isPerfect = form.isPerfect || sawHave && !sawBe && isParticiple
        form.isPassive = TagSets.has(sets.verb, tag) && isParticiple && (sawBe || !sawHelper)
        form.isParticiple = !sawHelper && !form.isInfinitive && TagSets.has(sets.participle | sets.gerund, tag)
      } else if function.beOrGet.contains(word) {
        if sawHave && TagSets.has(sets.participle, tag) { form.isPerfect = true }
        if sawBe && TagSets.has(sets.gerund, tag) { form.isProgressive = true }
        sawBe = true
      } else if function.have.contains(word) {
        sawHave = true
      }
      if !isHead { sawHelper = true }
    }
    if let helpers { for index in helpers { read(index) } }
    for index in group.words { read(index) }
    // "agreed not to resign": the word stands before the mark.
    if form.isInfinitive, group.start > 0, function.not.contains(words[group.start - 1].folded) {
      form.isNegated = true
    }
    // "were not in place": after a form of be on its own the word stands behind it.
    if TagSets.has(sets.auxiliary, tags[group.head]), group.end < words.count,
      function.not.contains(words[group.end].folded)
    {
      form.isNegated = true
    }
    return form
  }
}
