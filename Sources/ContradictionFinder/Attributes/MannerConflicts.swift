internal import ChronologyModel

/// An escape in one account, a release in error in another.
struct MannerConflicts: PropertyMechanism {
  /// How one account says that somebody got out.
  private struct Entry {
    var isEscape: Bool
    var source: Source
    var document: Int
    var event: Int
    var speaker: Speaker?
    /// Of several quotations of one account the one that says most stands first.
    var weight: Int
  }

  func findings(_ store: AttributeStore, _ evidence: Evidence) -> [Finding] {
    var unnamedOf: [Int: [Int]] = [:]
    for (index, event) in evidence.events.enumerated() {
      if let other = event.possiblySameAs.first { unnamedOf[other, default: []].append(index) }
    }
    var manners: [Int: [(AttributeClaim, Subject)]] = [:]
    for claim in evidence.reading.attributes where claim.attribute == .manner && claim.standing.isFactual {
      if let subject = store.subjects.of(claim), let person = subject.person {
        manners[person, default: []].append((claim, subject))
      }
    }
    return evidence.events.indices.compactMap { index -> Finding? in
      let event = evidence.events[index]
      guard event.kind.isFreeing, event.possiblySameAs.isEmpty, let person = event.people.first else { return nil }
      let unnamed = unnamedOf[index] ?? []
      var entries = ([index] + unnamed).flatMap { told(by: $0, evidence) }
      for (claim, subject) in manners[person] ?? [] where isOf(claim, index, evidence) {
        entries.append(
          Entry(
            isEscape: claim.value == "escape", source: evidence.source(claim), document: claim.span.document,
            event: subject.through ?? index, speaker: claim.speaker, weight: 0))
      }
      // A headline says it shortest and proves it least.
      for place in entries.indices where isHeading(entries[place].source.span, evidence) { entries[place].weight += 3 }
      entries.sort {
        if $0.weight != $1.weight { return $0.weight < $1.weight }
        return evidence.rank($0.source.span) < evidence.rank($1.source.span)
      }
      return compare(entries, index, person, evidence)
    }
  }

  private func isHeading(_ span: Span, _ evidence: Evidence) -> Bool {
    let document = evidence.reading.documents[span.document]
    guard let paragraph = document.paragraphs.first(where: { $0.range.contains(span.start) }) else { return false }
    if paragraph.role == .headline { return true }
    guard let last = document.text[paragraph.range].last else { return false }
    return paragraph.range.count <= 120 && last < 0x80 && ![0x2E, 0x21, 0x3F, 0x22, 0x27].contains(last)
  }

  private func told(by index: Int, _ evidence: Evidence) -> [Entry] {
    evidence.events[index].claims.compactMap { number in
      let claim = evidence.reading.claims[number]
      guard claim.standing.isFactual, claim.kind == .escape || claim.kind == .releaseInError else { return nil }
      // A bare "the escape" is a way of speaking; an account says how only where it says who.
      guard claim.participants.contains(where: { $0.role == .patient || $0.role == .agent }) else { return nil }
      return Entry(
        isEscape: claim.kind == .escape, source: evidence.source(claim), document: claim.span.document, event: index,
        speaker: claim.speaker, weight: evidence.isDatedByItself(claim) ? 1 : 2)
    }
  }

  /// True when a property is said in a document that tells the event, or may.
  private func isOf(_ claim: AttributeClaim, _ index: Int, _ evidence: Evidence) -> Bool {
    evidence.eventsOfDocument[claim.span.document].contains {
      $0 == index || evidence.events[$0].possiblySameAs.first == index
    }
  }

  private func compare(_ entries: [Entry], _ index: Int, _ person: Int, _ evidence: Evidence) -> Finding? {
    for left in entries where left.isEscape {
      for right in entries where !right.isEscape && evidence.origin(right.document) != evidence.origin(left.document) {
        // An account that says both does not hold the one against the other.
        let sides = { (document: Int) in
          Set(entries.filter { $0.document == document && $0.event == index }.map(\.isEscape))
        }
        guard sides(left.document).count < 2, sides(right.document).count < 2 else { continue }
        let unnamed = left.event != index ? left.event : right.event != index ? right.event : nil
        let subject = Subject(person: person, through: unnamed)
        let proviso = Subject.proviso(subject, subject, evidence)
        let name = evidence.reading.entities[person].name
        // The rest of what the first account says of it, then the other accounts.
        let rest = entries.filter { $0.source != left.source && $0.source != right.source }
        let more =
          rest.filter { $0.document == left.document }.prefix(3)
          + rest.filter { $0.document != left.document && !$0.isEscape }.prefix(3)
        return Finding(
          kind: .manner, severity: .medium,
          summary: "Accounts conflict on whether \(name) escaped or was released in error"
            + (proviso == nil ? "." : ", if this is one person."),
          reckoning: (proviso.map { [$0] } ?? []) + [
            "\(evidence.account(left.source.span, left.speaker)), tells of a way out without leave.",
            "\(evidence.account(right.source.span, right.speaker)), tells of a release by mistake.",
            "One way out is one or the other.",
          ], settledBy: Settlement.record(.manner, on: evidence.events[index].date.map { Dates.interval($0.interval) }),
          events: Array(Set([index] + (unnamed.map { [$0] } ?? []))).sorted(),
          sources: [left.source, right.source] + more.map(\.source))
      }
    }
    return nil
  }
}
