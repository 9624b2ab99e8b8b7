internal import Knowledge
internal import Lexing

/// Finds who is given as having said what.
struct SpeechReader: Sendable {
  private let saying: Set<UInt64>
  private let hedging: Set<UInt64>

  init(_ source: TableSource) throws(TableError) {
    let lists = try WordLists(source: source, verbs: VerbForms(source: source))
    saying = lists.hashes("saying").union(lists.hashes("telling"))
    hedging = lists.hashes("raising")
  }

  func frames(_ sentence: ParsedSentence, _ bytes: UnsafeBufferPointer<UInt8>) -> [SpeechFrame] {
    let quotations = Quotations.find(sentence.words, in: bytes)
    let clauses = sentence.clauses
    let contents = contents(sentence)
    var frames: [SpeechFrame] = []
    for clause in clauses {
      let group = sentence.groups[clause.verb]
      let word = group.group.head
      let hash = folded(sentence.words[word], bytes)
      let isOutside = !quotations.contains { $0.contains(word) }
      if saying.contains(hash), group.verb?.isPassive != true {
        let content = contents[clause.verb]
        let quoted = isOutside ? spoken(quotations, word, sentence) : []
        guard content != nil || !quoted.isEmpty else { continue }
        frames.append(
          SpeechFrame(
            kind: quoted.isEmpty ? .indirect : .direct, verb: word,
            speaker: clause.subject ?? clause.understoodSubject ?? beside(clause.verb, sentence, quotations),
            hearer: clause.indirectObject ?? (content == nil ? nil : clause.object),
            content: quoted.isEmpty ? content : nil, quotations: quoted))
      } else if hedging.contains(hash), let content = contents[clause.verb] {
        frames.append(SpeechFrame(kind: .impersonal, verb: word, speaker: nil, hearer: nil, content: content))
      }
    }
    return frames + accordingTo(sentence, quotations, bytes)
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

  /// The noun group that stands right beside a verb of saying: `said Ms Quill`.
  private func beside(_ verb: Int, _ sentence: ParsedSentence, _ quotations: [Range<Int>]) -> Int? {
    for index in [verb + 1, verb - 1] where sentence.groups.indices.contains(index) {
      let group = sentence.groups[index]
      let isNear =
        index > verb
        ? group.group.start == sentence.groups[verb].group.end : group.group.end == sentence.groups[verb].group.start
      if group.group.kind == .noun, isNear, !quotations.contains(where: { $0.contains(group.group.head) }) {
        return index
      }
    }
    return nil
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
