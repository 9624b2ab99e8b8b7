internal import ChronologyModel

/// "Ann Poole says that she told him. He said that was not the case": one account gives what somebody says, and beside it
/// that somebody else denies it.
struct DenialConflicts: Mechanism {
  let words: ComparedWords

  /// How far from a denial what it denies may stand, in bytes: the sentence before, a paragraph's end between.
  private static let reach = 600

  func findings(_ evidence: Evidence) -> [Finding] {
    let told = evidence.clauses.all.filter { !$0.isAffirmed && !$0.isPromised && $0.speaker != nil }
    let pairs = told.compactMap { denial in denied(by: denial, evidence).map { (denial, $0) } }
    guard !pairs.isEmpty else { return [] }
    var bySpeaker: [Int: [Proposition]] = [:]
    for one in evidence.clauses.all where one.isAffirmed && !one.isOfBefore {
      if let speaker = one.speaker?.entity { bySpeaker[speaker, default: []].append(one) }
    }
    return pairs.map { denial, said in
      let others = said.speaker?.entity.flatMap { bySpeaker[$0] } ?? []
      return finding(denial, said, others.filter { isSame($0, said, evidence) }, evidence)
    }
  }

  /// True where another document gives the words of one speaker, an ending more or less.
  private func isSame(_ one: Proposition, _ said: Proposition, _ evidence: Evidence) -> Bool {
    guard evidence.origin(one.span.document) != evidence.origin(said.span.document) else { return false }
    let likeness = Likeness(said, one, words)
    return likeness.sharedWords >= 2 && likeness.cover >= 0.6
  }

  /// What somebody else is given as saying, nearest to the denial.
  private func denied(by denial: Proposition, _ evidence: Evidence) -> Proposition? {
    let document = denial.verb.document
    guard !evidence.isHeadline(denial.span) else { return nil }
    let before = Span(document: document, start: max(0, denial.verb.start - Self.reach), end: denial.verb.start)
    let after = Span(document: document, start: denial.verb.end, end: denial.verb.end + Self.reach)
    let earlier = said(in: before, evidence).filter { isBeside($0, denial, evidence) }
    if denial.isOfBefore {
      return earlier.first { isOther($0.speaker, denial.speaker) && isFactual($0) }
    }
    let later = denial.isPresent ? [] : said(in: after, evidence).filter { isBeside($0, denial, evidence) }
    return (earlier.reversed() + later).first { one in
      guard one.isAffirmed, isOther(one.speaker, denial.speaker), isFactual(one) else { return false }
      let likeness = Likeness(denial, one, words)
      return likeness.sharedWords >= 1 && likeness.shared >= 2
    }
  }

  /// What is given as somebody's words in a span, in order.
  private func said(in span: Span, _ evidence: Evidence) -> [Proposition] {
    (evidence.clauses.contained(in: span) + evidence.plans.contained(in: span)).filter { $0.speaker != nil }
      .sorted { $0.verb < $1.verb }
  }

  /// True for a clause in the sentence of a denial, or in the one next to it.
  private func isBeside(_ one: Proposition, _ denial: Proposition, _ evidence: Evidence) -> Bool {
    let (first, last) = one.verb < denial.verb ? (one.verb, denial.verb) : (denial.verb, one.verb)
    let text = evidence.reading.documents[first.document].text[first.end..<last.start]
    let stops = zip(text, text.dropFirst()).count { $0 == 0x2E && ($1 == 0x20 || $1 == 0x0A) }
    return stops <= 1
  }

  /// True for the words of somebody else; who hands on what the one who denies it is said to have said counts.
  private func isOther(_ one: Speaker?, _ other: Speaker?) -> Bool {
    guard let one, let other, one.span != other.span else { return false }
    let voices = [Speaker.Voice(entity: one.entity, span: one.span)] + (one.reporter.map { [$0] } ?? [])
    return voices.contains { $0.entity != other.entity || $0.entity == nil && $0.span != other.span }
  }

  /// True for what tells of something that happened or was so: what is the case now may be a matter of opinion.
  private func isFactual(_ one: Proposition) -> Bool { !one.isPresent && !one.isOfBefore }

  /// Who says it, by name, else in the words of the text.
  private func name(_ speaker: Speaker?, _ evidence: Evidence) -> String {
    guard let speaker else { return "somebody" }
    return speaker.entity.map { evidence.reading.entities[$0].name } ?? evidence.reading.quote(speaker.span)
  }

  /// Subject, verb and object, where they stand together.
  private func core(_ one: Proposition) -> Span {
    let spans = [one.subject?.span, one.verb, one.object?.span].compactMap { $0 }.filter { one.span.contains($0) }
    let start = spans.map(\.start).min() ?? one.verb.start
    let end = spans.map(\.end).max() ?? one.verb.end
    return end - start <= 120 ? Span(document: one.verb.document, start: start, end: end) : one.verb
  }

  private func finding(
    _ denial: Proposition, _ said: Proposition, _ others: [Proposition], _ evidence: Evidence
  ) -> Finding {
    let isNamed = denial.speaker?.entity != nil && said.speaker?.entity != nil
    return Finding(
      kind: .statement, severity: isNamed ? .high : .medium,
      summary:
        "Accounts conflict: \(name(said.speaker, evidence)) is given as saying \(evidence.quoted(core(said))), and "
        + "\(name(denial.speaker, evidence)) as denying it.",
      reckoning: [
        "\(evidence.account(said.span, said.speaker)), says so.",
        "\(evidence.account(denial.span, denial.speaker)), denies it.",
        "The one stands beside the other in one report; both cannot be so.",
      ], settledBy: Settlement.record(.statement),
      sources: [
        evidence.source(said.span, said.speaker, keep: said.verb),
        evidence.source(denial.span, denial.speaker, keep: denial.verb),
      ] + others.prefix(2).map { evidence.source($0.span, $0.speaker, keep: $0.verb) })
  }
}
