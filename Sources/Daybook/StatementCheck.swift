internal import ChronologyModel
internal import Lexing

/// Holds the claims of a statement against the rest of the record. What conflicts is for the conflict finder to say; here each
/// claim is looked up among what others say of the same thing.
struct StatementCheck {
  let chronology: Chronology
  /// The statement's documents.
  let statements: Range<Int>
  /// Documents that cannot bear the statement out: itself, and where the record holds it too.
  let own: Set<Int>
  /// For each claim, its events.
  let eventsOfClaim: [Int: [Int]]

  /// A check of the documents from `statements` on.
  init(_ chronology: Chronology, statements first: Int) {
    self.chronology = chronology
    statements = min(first, chronology.documents.count)..<chronology.documents.count
    let texts = Set(chronology.documents[statements].map(\.text))
    own = Set(chronology.documents.indices.filter { texts.contains(chronology.documents[$0].text) })
    var events: [Int: [Int]] = [:]
    for (index, event) in chronology.events.enumerated() {
      for claim in event.claims { events[claim, default: []].append(index) }
    }
    eventsOfClaim = events
  }

  func checked() -> CheckedStatement {
    var sentences: [CheckedStatement.Sentence] = []
    for document in statements {
      let text = LexedText(
        chronology.documents[document].text, paragraphs: chronology.documents[document].paragraphs.map(\.range))
      for tokens in text.sentences where !tokens.isEmpty {
        let span = Span(document: document, range: text.byteRange(tokens))
        sentences.append(CheckedStatement.Sentence(span: span, points: points(span)))
      }
    }
    return CheckedStatement(sentences: sentences)
  }

  /// What is to be said of one sentence, the gravest first, nothing twice.
  private func points(_ sentence: Span) -> [CheckedStatement.Point] {
    let found =
      findings(sentence) + events(sentence) + knowledge(sentence) + attributes(sentence) + figures(sentence)
      + offices(sentence)
    var kept: [CheckedStatement.Point] = []
    for point in found where !kept.contains(where: { $0.claim == point.claim && $0.reason == point.reason }) {
      kept.append(point)
    }
    return kept.enumerated().sorted { left, right in
      left.element.verdict != right.element.verdict
        ? left.element.verdict > right.element.verdict : left.offset < right.offset
    }.map(\.element)
  }

  /// Reasons of look-alikes by which words that are right may still mislead.
  private static let cautions = ["superseded", "different scope", "scope", "knew something", "announced", "corrected"]

  /// Kinds of conflict that are reckoned in steps from several dates.
  private static let chains: Set<Finding.Kind> = [.order, .duration, .promiseOutcome]

  /// The findings that quote the sentence: conflicts, and look-alikes to be careful of.
  private func findings(_ sentence: Span) -> [CheckedStatement.Point] {
    chronology.findings.enumerated().compactMap { index, finding in
      guard let place = finding.sources.firstIndex(where: { $0.span.overlaps(sentence) }) else { return nil }
      let others = finding.sources.filter { !$0.span.overlaps(sentence) }
      switch finding.status {
      case .open:
        // The two that conflict come first. Further sources take a side, which is grave where the matter is, or are what a
        // chain of reckoning rests on, which conflicts with nothing by itself.
        let isFurther = place > 1 && (finding.severity != .high || Self.chains.contains(finding.kind))
        return CheckedStatement.Point(
          verdict: isFurther ? .careful : .conflict, claim: finding.kind.rawValue, reason: finding.summary,
          sources: others, finding: index)
      case .explained(let reason):
        guard Self.cautions.contains(where: reason.hasPrefix) else { return nil }
        return CheckedStatement.Point(
          verdict: .careful, claim: finding.kind.rawValue, reason: "\(finding.summary) Explained: \(reason)",
          sources: others,
          finding: index)
      }
    }
  }

  /// True for what stands in `sentence`.
  func isIn(_ sentence: Span, _ span: Span) -> Bool {
    span.document == sentence.document && sentence.range.contains(span.start)
  }

  /// True for what somebody else says.
  func isOthers(_ span: Span) -> Bool { !own.contains(span.document) }

  /// The evidence for what somebody says.
  func source(_ span: Span, _ speaker: Speaker?) -> Source {
    Source(span: span, speaker: speaker?.entity, voice: speaker.flatMap { $0.entity == nil ? $0.span : nil })
  }

  /// True when nothing keeps two times apart; one that is not given keeps nothing apart.
  func agree(_ left: CivilInterval?, _ right: CivilInterval?) -> Bool {
    guard let left, let right else { return true }
    return left.agrees(with: right)
  }
}
