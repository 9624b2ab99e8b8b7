import ChronologyModel
import Knowledge
import Lexing

/// The lines of `attribute_patterns.tsv`, compiled.
final class AttributePatterns: Sendable {
  /// What a line says besides its pattern.
  struct Rule: Sendable {
    var attribute: AttributeClaim.Attribute
    /// The value; empty when the words between `{` and `}` are it.
    var value: String
    /// The value when the clause is negated; empty when a negated clause says nothing.
    var denied: String
  }

  let table: PatternTable
  let rules: [Rule]

  /// Compiles the table. Throws with the line of what cannot be read.
  init(source: TableSource, verbs: VerbForms) throws(TableError) {
    table = try PatternTable("attribute_patterns", source: source, verbs: verbs)
    var rules: [Rule] = []
    for line in table.lines {
      guard let attribute = AttributeClaim.Attribute(rawValue: line.cells["attribute"] ?? "") else {
        throw TableError(table: table.name, line: line.number, reason: "there is no such attribute")
      }
      rules.append(Rule(attribute: attribute, value: line.cells["value"] ?? "", denied: line.cells["denied"] ?? ""))
    }
    self.rules = rules
  }
}

/// Reads the properties that one document gives to people.
struct AttributeReader {
  let document: DocumentView
  let patterns: AttributePatterns
  let words: Vocabulary
  let speakers: SpeakerReader

  /// The attribute claims of the document, in order of place.
  func claims() -> [AttributeClaim] {
    document.text.sentences.flatMap { range in
      let sentence = SentenceView(document, range, words)
      return patternClaims(sentence) + ageClaims(sentence)
    }
  }

  private func patternClaims(_ sentence: SentenceView) -> [AttributeClaim] {
    patterns.table.hits(in: document.tokens, range: sentence.tokens).flatMap { hit -> [AttributeClaim] in
      let rule = patterns.rules[hit.line]
      let head = hit.match.head
      if rule.attribute == .custodyStatus, isNameOfOffence(hit.match.tokens.lowerBound) { return [] }
      let group = VerbGroup(sentence, head: head)
      let isNegated =
        group.isNegated
        || sentence.has(words.negation, in: max(sentence.tokens.lowerBound, head - 4)..<head)
          && !rule.denied.isEmpty
      if isNegated && rule.denied.isEmpty && rule.attribute != .identity { return [] }
      guard let value = isNegated && rule.attribute != .identity ? rule.denied : value(rule, hit, in: sentence) else {
        return []
      }
      let standing = StandingReader.standing(of: head, group: group, in: sentence)
      return subjects(of: hit, group, rule.attribute, in: sentence).map { subject in
        claim(
          rule.attribute, value, subject, hit.match.tokens,
          standing == .denied ? .asserted : standing, in: sentence)
      }
    }
  }

  /// `charged with being unlawfully at large`: the name of an offence says nothing of where he is now.
  private func isNameOfOffence(_ start: Int) -> Bool {
    guard start > 4, document.hash(start - 1) == FoldedHash.of("being") else { return false }
    return (start - 5..<start - 1).contains { Self.charging.contains(document.hash($0)) }
  }

  /// The table's value, or the words that the pattern marked, cut where the phrase ends.
  private func value(_ rule: AttributePatterns.Rule, _ hit: PatternTable.Hit, in sentence: SentenceView) -> String? {
    if !rule.value.isEmpty { return rule.value }
    guard let start = hit.match.value?.lowerBound ?? Optional(hit.match.tokens.upperBound),
      start < sentence.tokens.upperBound
    else { return nil }
    var end = start
    while end < sentence.tokens.upperBound, end - start < 9 {
      let token = document.text.tokens[end]
      let ends =
        token.kind == .sign && !document.isSign(end, "-") || Self.phraseEnds.contains(token.hash)
        || document.tokens[end].classes.contains(.time)
      if ends { break }
      end += 1
    }
    return start < end ? document.text.string(document.text.byteRange(start..<end)).lowercased() : nil
  }

  /// Whom the property is said of: the subject, the object of a search, or both men that a plural covers.
  private func subjects(
    of hit: PatternTable.Hit, _ group: VerbGroup, _ attribute: AttributeClaim.Attribute, in sentence: SentenceView
  ) -> [Subject] {
    if attribute == .custodyStatus,
      let object = sentence.mentions.first(where: {
        $0.mention.kind == .person && $0.tokens.lowerBound >= hit.match.head
          && $0.tokens.lowerBound - hit.match.head <= 10
      })
    {
      return [SentenceView.subject(object)]
    }
    // "the search for a second man": of nobody the text names.
    let sought = hit.match.head..<min(hit.match.tokens.upperBound + 2, sentence.tokens.upperBound)
    if attribute == .custodyStatus, sought.contains(where: { document.hash($0) == FoldedHash.of("for") }) { return [] }
    if attribute == .cause {
      let people = sentence.mentions.filter { $0.mention.kind == .person }
      let before = people.last { $0.tokens.upperBound <= hit.match.head }
      let after = people.first { $0.tokens.lowerBound > hit.match.head && $0.tokens.lowerBound - hit.match.head < 12 }
      return (before ?? after).map { [SentenceView.subject($0)] } ?? []
    }
    let subject = sentence.subject(of: group)
    if subject.isPersonal { return [subject] }
    let scanned = sentence.scan(leftOf: hit.match.tokens.lowerBound, depth: sentence.depth(hit.match.head) + 1)
    if scanned.isPersonal { return [scanned] }
    return sentence.mentions.first { $0.mention.kind == .person }.map { [SentenceView.subject($0)] } ?? []
  }

  private func claim(
    _ attribute: AttributeClaim.Attribute, _ value: String, _ subject: Subject, _ tokens: Range<Int>,
    _ standing: Standing, in sentence: SentenceView
  ) -> AttributeClaim {
    var entity: Int?
    var span = document.span(tokens)
    if case .person(let placed) = subject { entity = placed.mention.entity }
    if let words = subject.tokens { span = document.span(words) }
    let times = TimeAssigner(sentence: sentence, heads: [])
    let isState = attribute == .custodyStatus
    return AttributeClaim(
      attribute: attribute, entity: entity, subject: span, value: value,
      span: EvidenceSpan.around(tokens, in: sentence),
      time: isState ? nil : times.timex(for: tokens.lowerBound, isSaying: false)?.timex.interval,
      standing: standing,
      speaker: speakers.speaker(of: tokens.lowerBound, sentence: sentence.tokens.lowerBound),
      place: sentence.mentions.first { $0.mention.kind == .prison }?.mention.entity)
  }

  /// `Ann Poole, 35,` and `aged 35` after a name.
  private func ageClaims(_ sentence: SentenceView) -> [AttributeClaim] {
    sentence.mentions.compactMap { placed in
      guard placed.mention.kind == .person, placed.mention.entity != nil else { return nil }
      var token = placed.tokens.upperBound
      guard document.isSign(token, ",") else { return nil }
      token += 1
      if document.hash(token) == FoldedHash.of("aged") { token += 1 }
      guard sentence.tokens.contains(token), document.text.tokens[token].kind == .number,
        let years = Int(document.text.string(document.text.tokens[token])), (10...105).contains(years),
        token + 1 == sentence.tokens.upperBound || document.text.tokens[token + 1].kind == .sign
      else { return nil }
      return claim(
        .age, String(years), .person(placed), placed.tokens.lowerBound..<token + 1, .asserted, in: sentence)
    }
  }

  private static let charging = Set(
    [
      "charged", "charge", "charges", "accused", "convicted", "guilty", "admitted", "admits", "denied", "denies",
      "jailed", "suspicion", "offence",
    ].map(FoldedHash.of))

  private static let phraseEnds = Set(
    [
      "and", "but", "when", "while", "after", "before", "who", "which", "that", "was", "were", "had", "has", "is", "on",
      "at", "since", "until", "because", "by", "although",
    ].map(FoldedHash.of))
}
