import ChronologyModel
import Knowledge
import Lexing

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
      let descriptions = PersonDescriptions(sentence: sentence).phrases()
      return patternClaims(sentence, descriptions) + descriptions.flatMap { described($0, in: sentence) }
    }
  }

  private func patternClaims(
    _ sentence: SentenceView, _ descriptions: [PersonDescriptions.Phrase]
  ) -> [AttributeClaim] {
    patterns.table.hits(in: document.tokens, range: sentence.tokens).flatMap { hit -> [AttributeClaim] in
      let rule = patterns.rules[hit.line]
      if rule.isDescription { return description(hit, rule, descriptions, in: sentence) }
      let head = hit.match.head
      if rule.attribute == .custodyStatus, isNameOfOffence(hit.match.tokens.lowerBound) { return [] }
      // "at first pleaded not guilty": what was given up is no longer said of him.
      if rule.attribute == .plea, sentence.has(words.initial, in: max(sentence.tokens.lowerBound, head - 3)..<head) {
        return []
      }
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
      return subjects(of: hit, group, rule.attribute, in: sentence).filter { !isOwner($0, before: head, in: sentence) }
        .map { subject in
          claim(
            rule.attribute, value, subject, hit.match.tokens,
            standing == .denied ? .asserted : standing, in: sentence)
        }
    }
  }

  /// `Lane's accomplice is at large`: what is said is said of the accomplice.
  private func isOwner(_ subject: Subject, before head: Int, in sentence: SentenceView) -> Bool {
    guard case .person(let placed) = subject, sentence.isPossessive(placed.tokens.upperBound) else { return false }
    let owned =
      placed.tokens.upperBound + 1..<min(placed.tokens.upperBound + 4, max(placed.tokens.upperBound + 1, head))
    return owned.contains { words.apart.contains(document.hash($0)) || words.personNoun.contains(document.hash($0)) }
  }

  /// `is an asylum seeker`, `Ann Poole, a convicted burglar`: of whom the words describe, and of nobody else.
  private func description(
    _ hit: PatternTable.Hit, _ rule: AttributePatterns.Rule, _ descriptions: [PersonDescriptions.Phrase],
    in sentence: SentenceView
  ) -> [AttributeClaim] {
    let tokens = hit.match.tokens
    guard
      let phrase = descriptions.first(where: {
        $0.tokens.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.tokens.upperBound
      }), let value = phrase.isNegated ? rule.denied : value(rule, hit, in: sentence), !value.isEmpty
    else { return [] }
    let standing = StandingReader.standing(
      of: tokens.lowerBound, group: VerbGroup(sentence, head: tokens.lowerBound), in: sentence)
    return [
      claim(
        rule.attribute, value, .person(phrase.person), tokens, standing == .denied ? .asserted : standing, in: sentence)
    ]
  }

  /// `charged with being unlawfully at large`: the name of an offence says nothing of where he is now.
  private func isNameOfOffence(_ start: Int) -> Bool {
    guard start > 4, document.hash(start - 1) == FoldedHash.of("being") else { return false }
    return (start - 5..<start - 1).contains { Self.charging.contains(document.hash($0)) }
  }

  /// The table's value, or the words that the pattern marked, cut where the phrase ends.
  private func value(_ rule: AttributePatterns.Rule, _ hit: PatternTable.Hit, in sentence: SentenceView) -> String? {
    let isSuspended = hit.match.tokens.contains { document.hash($0) == Self.suspended }
    if rule.attribute == .sentence, isSuspended { return nil }
    if !rule.value.isEmpty { return rule.value }
    if rule.attribute == .sentence || rule.attribute == .birth { return time(rule, hit, in: sentence) }
    guard let start = hit.match.value?.lowerBound ?? Optional(hit.match.tokens.upperBound),
      start < sentence.tokens.upperBound
    else { return nil }
    if rule.isDescription, let marked = hit.match.value {
      return document.text.string(document.text.byteRange(marked)).lowercased()
    }
    var end = start
    while end < sentence.tokens.upperBound, end - start < 9 {
      let token = document.text.tokens[end]
      if rule.attribute == .offence, isOneMore(end, in: sentence) {
        end += 1
        continue
      }
      let ends =
        token.kind == .sign && !document.isSign(end, "-") || Self.phraseEnds.contains(token.hash)
        || document.tokens[end].classes.contains(.time)
      if ends { break }
      end += 1
    }
    // "arson in June": the preposition goes with the time.
    if end > start + 1, document.tokens.indices.contains(end), document.tokens[end].classes.contains(.time),
      words.preposition.contains(document.hash(end - 1))
    {
      end -= 1
    }
    guard start < end, !Self.notOffences.contains(document.hash(start)) else { return nil }
    return document.text.string(document.text.byteRange(start..<end)).lowercased()
  }

  /// `burglary and rape`: the `and` between two offences, and not before a clause that goes on.
  private func isOneMore(_ token: Int, in sentence: SentenceView) -> Bool {
    let next = token + 1
    guard document.hash(token) == Self.and, next < sentence.tokens.upperBound else { return false }
    let word = document.text.tokens[next]
    return word.kind == .word && !word.isCapitalised && !words.auxiliary.contains(word.hash)
      && !words.pronoun.contains(word.hash) && !document.endsLikePast(next) && !Self.phraseEnds.contains(word.hash)
  }

  /// The value of the time expression that the pattern marked: a length of time, or a date of birth.
  private func time(_ rule: AttributePatterns.Rule, _ hit: PatternTable.Hit, in sentence: SentenceView) -> String? {
    guard let marked = hit.match.value,
      let placed = sentence.timexes.first(where: { $0.tokens.overlaps(marked) })
    else { return nil }
    let isLength = placed.timex.kind == .duration
    return isLength == (rule.attribute == .sentence) && !placed.timex.value.hasPrefix("X") ? placed.timex.value : nil
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
    if subject.isPersonal || isBareName(subject) { return [subject] }
    let scanned = sentence.scan(leftOf: hit.match.tokens.lowerBound, depth: sentence.depth(hit.match.head) + 1)
    if scanned.isPersonal { return [scanned] }
    return sentence.mentions.first { $0.mention.kind == .person }.map { [SentenceView.subject($0)] } ?? []
  }

  /// `Poole was serving`: one word with a capital that nothing is known of; only people do these things.
  private func isBareName(_ subject: Subject) -> Bool {
    guard case .thing(let tokens) = subject, tokens.count == 1 else { return false }
    let token = document.text.tokens[tokens.lowerBound]
    return token.kind == .word && token.isCapitalised && !token.isAllCapitals && !words.determiner.contains(token.hash)
  }

  func claim(
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

  private static let and = FoldedHash.of("and")
  private static let suspended = FoldedHash.of("suspended")

  /// Words that are no offence after `for`: `jailed for life`, `held for his own good`.
  private static let notOffences = Set(
    ["life", "good", "his", "her", "their", "its", "it", "him", "them", "this", "that", "more", "up", "nothing"].map(
      FoldedHash.of))

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
