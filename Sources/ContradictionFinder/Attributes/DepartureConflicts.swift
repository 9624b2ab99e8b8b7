internal import ChronologyModel
internal import Lexing

/// "Resigned" in one account, "was sacked" in another.
struct DepartureConflicts: Mechanism {
  let words: AttributeWords

  /// Two accounts of one departure are of days no further apart than this.
  private static let days = 14

  func findings(_ evidence: Evidence) -> [Finding] {
    var bySubject: [Subject: [Claim]] = [:]
    for claim in evidence.reading.claims where claim.standing.isFactual {
      guard claim.kind == .resignation || claim.kind == .dismissal else { continue }
      for subject in subjects(claim, evidence) { bySubject[subject, default: []].append(claim) }
    }
    let order = bySubject.sorted { ($0.key.person ?? Int.max, $0.key.key) < ($1.key.person ?? Int.max, $1.key.key) }
    return order.compactMap { subject, claims in
      let sorted = claims.sorted { evidence.rank($0.span) < evidence.rank($1.span) }
      let kinds = Dictionary(grouping: sorted, by: { evidence.origin($0.span.document) }).mapValues {
        Set($0.map(\.kind))
      }
      // An account that has both ("resigned before he could be sacked") explains the one by the other.
      let plain = sorted.filter { kinds[evidence.origin($0.span.document)]?.count == 1 }
      for left in plain where left.kind == .resignation {
        for right in plain where right.kind == .dismissal && areNear(left, right, subject, evidence) {
          return finding(left, right, subject, evidence)
        }
      }
      return nil
    }
  }

  /// Who departs: people, or somebody unnamed who goes by a post ("the ambassador").
  private func subjects(_ claim: Claim, _ evidence: Evidence) -> [Subject] {
    let people = claim.entities(.patient)
    if !people.isEmpty { return people.map { Subject(person: $0) } }
    return claim.participants.filter { $0.role == .patient && $0.entity == nil }.compactMap { patient in
      let tokens = evidence.tokens(patient.span)
      guard tokens.count >= 2, tokens.count <= 5, words.article.contains(tokens[0].hash),
        !tokens.contains(where: { words.apart.contains($0.hash) })
      else { return nil }
      return Subject(key: Words.all(of: evidence.reading.quote(patient.span)).dropFirst().joined(separator: " "))
    }
  }

  /// True when the words after a departure name a post of somebody's own that the other account does not: "his seat on
  /// the board" is not the embassy.
  private func isOfAnother(_ left: Claim, _ right: Claim, _ evidence: Evidence) -> Bool {
    let after = Span(document: left.span.document, start: min(left.trigger.end, left.span.end), end: left.span.end)
    guard let first = evidence.tokens(after).first, words.apart.contains(first.hash) else { return false }
    // The post is in the next words; what stands further on (the day, who says so) tells nothing of it.
    let named = Words.content(of: Array(Words.all(of: evidence.reading.quote(after)).prefix(3)))
    return !Words.share(named, Words.content(of: [evidence.reading.quote(right.span)]))
  }

  /// True when both are of one departure: their days are near, or the day of the report where none is given. Of somebody
  /// unnamed both give the day, and it is one.
  private func areNear(_ left: Claim, _ right: Claim, _ subject: Subject, _ evidence: Evidence) -> Bool {
    if subject.person == nil {
      guard let first = left.time, let second = right.time, first.span <= 1440, second.span <= 1440,
        first.overlaps(second)
      else { return false }
      return !isOfAnother(left, right, evidence) && !isOfAnother(right, left, evidence)
    }
    guard let first = evidence.asOf(left.time, left.span.document),
      let second = evidence.asOf(right.time, right.span.document)
    else { return false }
    // Without a day of its own a report can be of something old, so one of the two has to give it.
    guard left.time != nil || right.time != nil, first.span <= 7 * 1440, second.span <= 7 * 1440 else { return false }
    return abs(first.earliest.day.number - second.earliest.day.number) <= Self.days
  }

  private func finding(_ left: Claim, _ right: Claim, _ subject: Subject, _ evidence: Evidence) -> Finding {
    let name = subject.name(evidence)
    let proviso = Subject.proviso(subject, subject, evidence)
    let events = evidence.events.indices.filter { index in
      evidence.events[index].claims.contains {
        let span = evidence.reading.claims[$0].span
        return span == left.span || span == right.span
      } && [.resignation, .dismissal].contains(evidence.events[index].kind)
    }
    return Finding(
      kind: .manner, severity: .medium,
      summary:
        "Accounts conflict on whether \(name) resigned or was dismissed\(proviso == nil ? "." : ", if this is one person.")",
      reckoning: (proviso.map { [$0] } ?? []) + [
        "\(evidence.account(left.span, left.speaker)), tells of a resignation.",
        "\(evidence.account(right.span, right.speaker)), tells of a dismissal.",
        "One departure is one or the other, unless the words were agreed.",
      ], settledBy: "the letters exchanged at the departure, and the announcement as made", events: events,
      sources: [evidence.source(left), evidence.source(right)])
  }
}
