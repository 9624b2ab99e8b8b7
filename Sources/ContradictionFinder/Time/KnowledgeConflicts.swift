internal import ChronologyModel

/// Who knew when: two times at which one person is said to have first known of one matter.
struct KnowledgeConflicts: Mechanism {
  /// Words for a matter that only its story can tell apart.
  private static let vague: Set<String> = [
    "case", "mistake", "error", "blunder", "matter", "release", "incident", "news", "issue", "situation", "fiasco",
    "affair", "detail", "fact", "freed", "released", "mistaken", "accidental", "prisoner", "inmate", "offender", "man",
  ]
  /// Words of the telling, which are no part of the matter.
  private static let telling: Set<String> = [
    "understood", "briefed", "briefing", "found", "find", "told", "informed", "aware", "learned", "learnt", "known",
    "knew",
    "know", "newspaper", "reported", "report", "said", "emerged", "reporter", "morning", "night", "afternoon",
    "evening",
    "yesterday", "today", "first", "minister", "secretary", "statement", "heard", "discovered",
  ]
  /// Verbs that make a time the first at which something was known.
  private static let onset: Set<String> = [
    "found", "find", "learned", "learnt", "discovered", "first", "became", "told", "informed", "alerted", "notified",
    "heard",
  ]
  /// Words by which a denial is of part of the matter only.
  private static let partial: Set<String> = [
    "key", "detail", "fully", "full", "accurately", "all", "everything", "every",
  ]
  /// First knowledge of one matter is not sought further apart than this.
  private static let days = 14

  func findings(_ evidence: Evidence) -> [Finding] {
    var byPerson: [Int: [Claim]] = [:]
    for claim in evidence.reading.claims where claim.kind == .briefingOfMinister {
      for person in claim.entities(.patient) { byPerson[person, default: []].append(claim) }
    }
    var found: [Finding] = []
    for (person, claims) in byPerson.sorted(by: { $0.key < $1.key }) {
      var given: [CivilInterval: Int] = [:]
      let dated = claims.filter { $0.time != nil && $0.timex != nil && $0.bound == nil }.sorted {
        evidence.rank($0.span) < evidence.rank($1.span)
      }.filter { claim in
        // A few accounts of each time stand for the thousand that repeat it.
        guard let time = claim.time else { return false }
        given[time, default: 0] += 1
        return given[time, default: 0] <= 6
      }
      var best: Finding?
      for (place, left) in dated.enumerated() where best?.severity != .high || best?.isOpen != true {
        for right in dated.dropFirst(place + 1) {
          guard let finding = compare(left, right, person, evidence) else { continue }
          if finding.isOpen, finding.severity > (best?.severity ?? .low) || !(best?.isOpen ?? false) {
            best = finding
          } else if !finding.isOpen {
            found.append(finding)
          }
        }
      }
      if let best { found.append(best) }
    }
    return found
  }

  private func compare(_ left: Claim, _ right: Claim, _ person: Int, _ evidence: Evidence) -> Finding? {
    guard let a = left.time, let b = right.time, !a.agrees(with: b), isOneMatter(left, right, person, evidence) else {
      return nil
    }
    let isFirst = (a.earliest, a.latest) < (b.earliest, b.latest)
    let (early, late) = isFirst ? (left, right) : (right, left)
    let (first, second) = isFirst ? (a, b) : (b, a)
    guard second.earliest.day.number - first.latest.day.number <= Self.days else { return nil }
    let name = evidence.reading.entities[person].name
    var reason: String?
    var severity = Finding.Severity.high
    let verbs = Set(Words.all(of: evidence.reading.quote(late.trigger)))
    if evidence.isOneAccount(left.span, left.speaker, right.span, right.speaker) {
      reason = "one account tells of both, one after the other"
    } else if early.standing == .denied && late.standing.isFactual {
      reason = "superseded: not known at the earlier time, known at the later"
    } else if late.standing == .denied && early.standing.isFactual {
      if !Set(Words.all(of: evidence.reading.quote(late.span))).isDisjoint(with: Self.partial) {
        reason = "knew something against knew all: the denial is of part of the matter"
      }
    } else if !(early.standing.isFactual && late.standing.isFactual) {
      return nil
    } else if verbs.isDisjoint(with: Self.onset) {
      reason = "a later briefing does not rule out an earlier one"
    } else if verbs == ["told"] || verbs == ["informed"] {
      severity = .medium
    }
    let what = late.standing == .denied ? "had still not been told" : "first knew"
    let matter = "when \(name) first knew: \(Dates.on(first)) or \(Dates.on(second))"
    let finding = Finding(
      kind: .whoKnewWhen, severity: severity, summary: "Accounts conflict on \(matter).",
      reckoning: [
        "\(evidence.account(early.span, early.speaker)): \(name) knew \(Dates.on(first)).",
        "\(evidence.account(late.span, late.speaker)): \(name) \(what) \(Dates.on(second)).",
        "If \(name) knew at the earlier time, the later was not the first; what was known when may be asked in the House.",
      ], settledBy: Settlement.record(.whoKnewWhen, on: "\(Dates.day(first.earliest.day)) and the days after"),
      events: events(early, late, evidence), sources: [evidence.source(early), evidence.source(late)])
    return reason.map { finding.explained($0, differingOn: matter) } ?? finding
  }

  private func events(_ early: Claim, _ late: Claim, _ evidence: Evidence) -> [Int] {
    (evidence.eventsOfKind[.briefingOfMinister] ?? []).filter { index in
      evidence.events[index].claims.contains {
        let span = evidence.reading.claims[$0].span
        return span == early.span || span == late.span
      }
    }
  }

  /// True when both are about one matter: the same people in it, the same words for it, or vague words in one story.
  private func isOneMatter(_ left: Claim, _ right: Claim, _ person: Int, _ evidence: Evidence) -> Bool {
    let about = { (claim: Claim) -> Set<Int> in
      var entities = Set(claim.participants.filter { $0.role == .other }.compactMap(\.entity))
      entities = entities.filter { evidence.reading.entities[$0].kind == .person }
      entities.remove(person)
      return entities
    }
    let (a, b) = (about(left), about(right))
    let (first, second) = (Words.content(of: left.topic), Words.content(of: right.topic))
    let (clear, plain) = (
      first.subtracting(Self.vague).subtracting(Self.telling), second.subtracting(Self.vague).subtracting(Self.telling)
    )
    let isVague = !first.isDisjoint(with: Self.vague) && !second.isDisjoint(with: Self.vague)
    if !clear.isEmpty, !plain.isEmpty, !isVague {
      return Words.share(clear, plain) && (a.isEmpty || b.isEmpty || !a.isDisjoint(with: b))
    }
    if clear.isEmpty != plain.isEmpty, isBare(left, right, clear.union(plain), evidence) { return true }
    guard isVague || clear.isEmpty && plain.isEmpty else { return !a.isDisjoint(with: b) && Words.share(first, second) }
    if !a.isEmpty, !b.isEmpty { return !a.isDisjoint(with: b) }
    let (here, there) = (evidence.freed(in: left.span.document), evidence.freed(in: right.span.document))
    if !a.isEmpty { return !a.isDisjoint(with: there) }
    if !b.isEmpty { return !b.isDisjoint(with: here) }
    return evidence.origin(left.span.document) == evidence.origin(right.span.document) || !here.isDisjoint(with: there)
  }

  /// "The minister is told", without of what, beside "was not told of the leak until": one matter when the first account
  /// speaks of that too, and tells of no other time at which anybody learned.
  private func isBare(_ left: Claim, _ right: Claim, _ matter: Set<String>, _ evidence: Evidence) -> Bool {
    let isLeft = Words.content(of: left.topic).subtracting(Self.vague).subtracting(Self.telling).isEmpty
    let (bare, full) = isLeft ? (left, right) : (right, left)
    guard Words.content(of: bare.topic).isDisjoint(with: Self.vague),
      !Set(Words.all(of: evidence.reading.quote(full.span))).isDisjoint(with: ["until", "first"])
    else { return false }
    let told = evidence.claimsOfDocument[bare.span.document].filter {
      evidence.reading.claims[$0].kind == .briefingOfMinister
    }
    guard told.count == 1 else { return false }
    let document = evidence.reading.documents[bare.span.document]
    let words = Words.content(of: document.paragraphs.map { document.string($0.range) } + [document.title ?? ""])
    return matter.contains { $0.utf8.count >= 4 && words.contains($0) }
  }
}
