internal import ChronologyModel

/// "She first learned of it on Thursday" against "officials told her on Wednesday night": a moment of learning that comes
/// before what another account gives as the first. In the network, the moment of first knowledge lies at or before the
/// one time and at or after the other.
struct FirstKnowledgeConflicts: Mechanism {
  /// Words of a matter by which only a part of it is known, or a paper about it.
  private static let partial: Set<String> = [
    "name", "identity", "full", "fully", "size", "extent", "scale", "detail", "key", "all", "everything", "exact",
  ]
  /// Words that say no more than that there was a matter, or how it was told.
  private static let vague: Set<String> = [
    "first", "until", "only", "when", "then", "case", "matter", "news", "said", "told", "reported", "morning", "night",
    "evening", "afternoon", "yesterday", "today", "he", "she", "it", "they", "not", "no", "man", "had", "mistake",
    "error", "record", "paper", "show", "according", "two", "people", "after", "before", "while", "day", "week",
  ]
  /// How many claims of knowledge of one matter are compared with each other.
  private static let width = 64

  func findings(_ evidence: Evidence) -> [Finding] {
    let claims = evidence.reading.knowledge.map { dated($0, evidence) }.filter { $0.time != nil }
      .sorted { evidence.rank($0.span) < evidence.rank($1.span) }
    let firsts = claims.filter { isFirst($0, evidence) }.prefix(Self.width)
    let known = claims.filter { latestKnown($0) != nil }.prefix(Self.width * 4)
    var found: [Finding] = []
    for first in firsts {
      if let finding = known.lazy.compactMap({ compare($0, first, evidence) }).first { found.append(finding) }
    }
    return found
  }

  /// "She was not told until the inquest opened on 3 March": a denial that a clause with a day puts an end to.
  private func dated(_ claim: KnowledgeClaim, _ evidence: Evidence) -> KnowledgeClaim {
    guard claim.time == nil, claim.standing == .denied,
      let timex = evidence.timexes(in: claim.span).first(where: { $0.span.start >= claim.trigger.end }),
      let interval = timex.interval, timex.anchor == .explicit || timex.anchor == .publication
    else { return claim }
    let text = evidence.reading.documents[claim.span.document].text[claim.trigger.end..<timex.span.start]
    let words = Words.all(of: String(decoding: text, as: UTF8.self))
    guard let until = words.lastIndex(of: "until"), !words[until...].contains("after") else { return claim }
    var claim = claim
    claim.time = interval
    claim.bound = .until
    claim.topic = words[..<until].filter { $0.utf8.count > 2 }
    return claim
  }

  /// True for a claim by which nothing was known before its time.
  private func isFirst(_ claim: KnowledgeClaim, _ evidence: Evidence) -> Bool {
    if claim.standing == .denied { return claim.bound == .before || claim.bound == .until }
    let words = evidence.reading.quote(claim.span)
    if claim.standing.isFactual, claim.bound == .before { return isNobody(claim, evidence) }
    guard claim.standing.isFactual, claim.bound == nil, claim.isOnset || claim.strength == .aware else { return false }
    if claim.strength == .aware { return true }
    let said = Words.all(of: words)
    return said.contains("first") || said.contains("until")
  }

  /// The last minute by which it was known, for what says that it was; nil for others.
  private func latestKnown(_ claim: KnowledgeClaim) -> CivilInstant? {
    guard claim.standing.isFactual, let time = claim.time else {
      return nil
    }
    switch claim.bound {
    case nil, .by: return time.latest
    case .since: return time.earliest
    default: return nil
    }
  }

  private func isNobody(_ claim: KnowledgeClaim, _ evidence: Evidence) -> Bool {
    let document = claim.knowerSpan.document
    let text = evidence.reading.documents[document].text
    let start = max(0, claim.knowerSpan.start - 4)
    let words = Words.all(of: String(decoding: text[start..<claim.knowerSpan.end], as: UTF8.self))
    return words.prefix(2).contains { ["no", "none", "nobody"].contains($0) }
  }

  private func compare(_ known: KnowledgeClaim, _ first: KnowledgeClaim, _ evidence: Evidence) -> Finding? {
    guard let told = known.time, let learned = first.time, let latest = latestKnown(known),
      told.earliest < learned.earliest, latest < learned.latest, !told.agrees(with: learned),
      !evidence.isOneAccount(known.span, known.speaker, first.span, first.speaker),
      isOneKnower(known, first, evidence), isOneMatter(known, first, evidence)
    else { return nil }
    let isAll = isNobody(first, evidence)
    let name =
      (isAll ? first : known).knower.map { evidence.reading.entities[$0].name }
      ?? evidence.reading.quote((isAll ? first : known).knowerSpan)
    let matter = "when \(name) first knew: \(Dates.on(told)) or \(Dates.on(learned))"
    let finding = Finding(
      kind: .whoKnewWhen, severity: .high,
      summary: "Accounts conflict on \(matter).",
      reckoning: [
        "\(evidence.account(known.span, known.speaker)): \(evidence.quoted(known.trigger)) "
          + "\(known.bound == .by ? "by " + Dates.interval(told) : Dates.on(told)).",
        "\(evidence.account(first.span, first.speaker)): not known before \(Dates.interval(learned)).",
        "If it was known at the earlier time, the later was not the first; what was known when may be asked in the House.",
      ], settledBy: Settlement.record(.whoKnewWhen, on: "\(Dates.day(told.earliest.day)) and the days after"),
      sources: [
        evidence.source(known.span, known.speaker, keep: known.trigger),
        evidence.source(first.span, first.speaker, keep: first.trigger),
      ])
    guard isPartial(known, evidence) || isPartial(first, evidence) else { return finding }
    return finding.explained("knew something against knew all: one is of part of the matter", differingOn: matter)
  }

  // MARK: Who

  private func isOneKnower(_ left: KnowledgeClaim, _ right: KnowledgeClaim, _ evidence: Evidence) -> Bool {
    if isNobody(right, evidence) {
      // "No minister knew": anybody whom the other account calls one.
      let kinds = Words.content(of: [evidence.reading.quote(right.knowerSpan)]).subtracting(["no", "none", "nobody"])
      return !kinds.isEmpty && !kinds.isDisjoint(with: described(left, evidence))
    }
    if let a = left.knower, let b = right.knower { return a == b }
    guard left.knower == nil, right.knower == nil else { return false }
    let (a, b) = (named(left, evidence), named(right, evidence))
    return !a.isEmpty && a == b
  }

  /// The words for somebody unnamed, without whose they are: `the trust's chair` is the chair, and "she" is whom the clause
  /// before speaks of.
  private func named(_ claim: KnowledgeClaim, _ evidence: Evidence) -> Set<String> {
    var span = claim.knowerSpan
    let clause = span.end - span.start <= 4 ? evidence.clauses.clause(at: claim.trigger) : nil
    if let term = clause?.object ?? clause?.subject { span = term.span }
    let words = Words.all(of: evidence.reading.quote(span))
    let own = words.lastIndex(of: "s").map { words[($0 + 1)...] } ?? words[...]
    return Words.content(of: [own.joined(separator: " ")])
  }

  /// The words that name somebody, those just before the name included.
  private func described(_ claim: KnowledgeClaim, _ evidence: Evidence) -> Set<String> {
    let text = evidence.reading.documents[claim.knowerSpan.document].text
    let start = max(claim.span.start, claim.knowerSpan.start - 30)
    guard start < claim.knowerSpan.end else { return [] }
    return Words.content(of: [String(decoding: text[start..<claim.knowerSpan.end], as: UTF8.self)])
  }

  // MARK: What

  private func topic(_ claim: KnowledgeClaim) -> Set<String> {
    Words.content(of: claim.topic).subtracting(Self.vague)
  }

  private func isOneMatter(_ left: KnowledgeClaim, _ right: KnowledgeClaim, _ evidence: Evidence) -> Bool {
    if !left.entities.isEmpty, !right.entities.isEmpty, Set(left.entities).isDisjoint(with: right.entities) {
      return false
    }
    let (a, b) = (topic(left), topic(right))
    if left.about != nil, left.about == right.about { return true }
    return Words.overlap(a, b)
  }

  private func isPartial(_ claim: KnowledgeClaim, _ evidence: Evidence) -> Bool {
    !Self.partial.isDisjoint(with: Words.all(of: claim.matter.map { evidence.reading.quote($0) } ?? ""))
  }
}
