public import Lexing

/// The grammar of a text for people who write patterns: a line a word group, then the clauses.
public struct GrammarView {
  private let reader: GrammarReader

  /// A view of what `reader` reads.
  public init(_ reader: GrammarReader) { self.reader = reader }

  /// The view of a text, sentence by sentence.
  public func lines(of text: LexedText) -> [String] {
    var lines: [String] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in reader.sentences(of: text) { lines += self.lines(sentence, bytes) + [""] }
    }
    return lines
  }

  private func lines(_ sentence: ParsedSentence, _ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    func words(_ range: Range<Int>) -> String {
      range.map { String(decoding: bytes[sentence.words[$0].range], as: UTF8.self) }.joined(separator: " ")
    }
    func head(_ group: Int) -> String {
      words(sentence.groups[group].group.head..<sentence.groups[group].group.head + 1)
    }
    var lines = [
      sentence.words.map { String(decoding: bytes[$0.range], as: UTF8.self) + "/" + $0.penn.rawValue }
        .joined(separator: " ")
    ]
    for (index, group) in sentence.groups.enumerated() {
      let governor = group.governor.map { "of \($0) " } ?? ""
      lines.append(
        "  \(index) \(group.group.kind) [\(words(group.group.words))] \(group.relation) \(governor)"
          + (group.lead.isEmpty ? "" : "after “\(words(group.lead))” ") + form(group, sentence, bytes))
    }
    for clause in sentence.clauses {
      var parts = ["\(head(clause.verb)):"]
      func part(_ name: String, _ group: Int?) {
        if let group { parts.append("\(name)=\(words(sentence.groups[group].group.words))") }
      }
      part("subject", clause.subject)
      part("understood", clause.understoodSubject)
      part("object", clause.object)
      part("to", clause.indirectObject)
      part("agent", clause.agent)
      part("complement", clause.complement)
      for adjunct in clause.adjuncts {
        part(adjunct.preposition.isEmpty ? "adjunct" : words(adjunct.preposition), adjunct.group)
      }
      lines.append("  clause \(clause.attachment) " + parts.joined(separator: "; "))
    }
    for frame in reader.speech(in: sentence, bytes) {
      var parts = ["\(words(frame.verb..<frame.verb + 1))"]
      if let speaker = frame.speaker { parts.append("speaker=\(words(sentence.groups[speaker].group.words))") }
      if let hearer = frame.hearer { parts.append("hearer=\(words(sentence.groups[hearer].group.words))") }
      if let content = frame.content { parts.append("says=\(head(content))") }
      parts += frame.quotations.map { "“\(words($0))”" }
      lines.append("  speech \(frame.kind) " + parts.joined(separator: "; "))
    }
    return lines
  }

  private func form(_ group: ParsedGroup, _ sentence: ParsedSentence, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var parts: [String] = []
    if let verb = group.verb {
      parts.append(reader.lemma(of: sentence.words[group.group.head], in: bytes))
      parts.append(verb.tense == .none ? "no tense" : verb.tense.rawValue)
      if verb.isPerfect { parts.append("perfect") }
      if verb.isProgressive { parts.append("progressive") }
      if verb.isPassive { parts.append("passive") }
      if verb.isInfinitive { parts.append("infinitive") }
      if verb.isParticiple { parts.append("participle") }
      if verb.isNegated { parts.append("negated") }
      if let modal = verb.modal { parts.append(String(decoding: bytes[sentence.words[modal].range], as: UTF8.self)) }
    } else if let noun = group.noun {
      parts.append(noun.isPlural ? "plural" : "singular")
      parts.append(noun.definiteness.rawValue)
      if noun.isName { parts.append("name") }
    }
    return parts.isEmpty ? "" : "(\(parts.joined(separator: ", ")))"
  }
}
