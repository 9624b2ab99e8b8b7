internal import Knowledge
internal import Lexing

/// Finds who is given as having said what.
struct SpeechReader: Sendable {
  private let saying: Set<UInt64>
  private let hedging: Set<UInt64>

  init(_ source: TableSource) throws(TableError) {
    let lists = try WordLists(source: source, verbs: VerbForms(source: source))
    saying = lists.hashes("saying").union(lists.hashes("telling")).union(lists.hashes("reporting"))
    hedging = lists.hashes("raising")
  }

  /// The frames of a sentence with these clauses.
  func frames(
    _ sentence: ParsedSentence, _ clauses: [Clause], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [SpeechFrame] {
    let quotations = Quotations.find(sentence.words, in: bytes)
    let contents = contents(sentence)
    return clauses.compactMap { clause in
      frame(clause, sentence, quotations, contents[clause.verb], folded(head(clause, sentence), bytes))
    } + accordingTo(sentence, quotations, bytes)
  }

  private func head(_ clause: Clause, _ sentence: ParsedSentence) -> ParsedWord {
    sentence.words[sentence.groups[clause.verb].group.head]
  }

  /// What a clause gives as said; `content` is the verb group that hangs on its verb as what is said, and `hash` the verb.
  private func frame(
    _ clause: Clause, _ sentence: ParsedSentence, _ quotations: [Range<Int>], _ content: Int?, _ hash: UInt64
  ) -> SpeechFrame? {
    let group = sentence.groups[clause.verb]
    let verb = group.group.head
    let isSaying = saying.contains(hash)
    if hedging.contains(hash) || isSaying, group.verb?.isPassive == true {
      guard let content else { return nil }
      // "The court was told that": it hears; "it is understood that", "he is said to have": nobody does.
      let isHearer = isSaying && sentence.groups[content].relation == .clausalComplement
      let hearer = clause.subject.flatMap { sentence.groups[$0].relation == .passiveSubject && isHearer ? $0 : nil }
      return SpeechFrame(kind: .impersonal, verb: verb, speaker: nil, hearer: hearer, content: content)
    }
    let beside = Parenthesis(clause, sentence, quotations)
    let isOutside = !quotations.contains { $0.contains(verb) }
    let quoted = isOutside ? spoken(quotations, verb, sentence) : []
    // Any verb right beside a quotation that ends in a sign says it: `“Shame on you,” she snapped.`
    guard isSaying || !quoted.isEmpty && beside.followsQuotation else { return nil }
    let said = content ?? (isSaying ? beside.report : nil)
    guard said != nil || !quoted.isEmpty else { return nil }
    return SpeechFrame(
      kind: quoted.isEmpty ? .indirect : .direct, verb: verb,
      speaker: beside.speaker ?? clause.subject ?? clause.understoodSubject,
      hearer: clause.indirectObject ?? (content == nil ? nil : clause.object.flatMap { $0 == content ? nil : $0 }),
      content: quoted.isEmpty ? said : nil, quotations: quoted)
  }

  /// The verb group of what a verb says, by the verb's group.
  private func contents(_ sentence: ParsedSentence) -> [Int: Int] {
    var contents: [Int: Int] = [:]
    for (index, group) in sentence.groups.enumerated() where group.group.kind == .verb {
      guard let verb = group.governor, contents[verb] == nil else { continue }
      switch group.relation {
      case .clausalComplement, .openComplement, .parataxis: contents[verb] = index
      default: break
      }
    }
    return contents
  }

  /// The quotations that are a verb's: those that reach its clause with nothing but a comma, the speaker and the like
  /// between. A word or two in quotation marks is a phrase, unless nothing else stands there.
  private func spoken(_ quotations: [Range<Int>], _ verb: Int, _ sentence: ParsedSentence) -> [Range<Int>] {
    quotations.filter { quotation in
      let between = quotation.lowerBound > verb ? verb + 1..<quotation.lowerBound : quotation.upperBound..<verb
      let opensOrEnds = quotation.lowerBound <= 1 || quotation.upperBound >= sentence.words.count - 2
      let hasComma = between.contains { index in
        sentence.words[index].penn == .comma || sentence.words[index].penn == .colon
      }
      let last = quotation.upperBound - 1
      let endsInSign = sentence.words[last].universal == .punctuation
      return quotation.count >= 3 && (opensOrEnds || hasComma || endsInSign)
    }
  }

  private func accordingTo(
    _ sentence: ParsedSentence, _ quotations: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [SpeechFrame] {
    var frames: [SpeechFrame] = []
    for word in sentence.words.indices.dropLast()
    where folded(sentence.words[word], bytes) == Self.according && folded(sentence.words[word + 1], bytes) == Self.to {
      guard let speaker = sentence.groups.indices.first(where: { sentence.groups[$0].group.start >= word + 2 }),
        sentence.groups[speaker].group.kind == .noun
      else { continue }
      let main = sentence.groups.indices.first {
        sentence.groups[$0].group.kind == .verb && sentence.groups[$0].governor == nil
      }
      frames.append(
        SpeechFrame(
          kind: .accordingTo, verb: word, speaker: speaker, hearer: nil, content: main,
          quotations: quotations))
    }
    return frames
  }

  private func folded(_ word: ParsedWord, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    for byte in bytes[word.range] { hash.add(byte) }
    return hash.value
  }

  private static let according = FoldedHash.of("according")
  private static let to = FoldedHash.of("to")
}
