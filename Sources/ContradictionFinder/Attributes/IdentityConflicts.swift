internal import ChronologyModel

/// A person whose name one account withholds and another prints.
struct IdentityConflicts: PropertyMechanism {
  func findings(_ store: AttributeStore, _ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    var told: Set<Subject> = []
    let order = evidence.reading.mentions.indices.sorted {
      evidence.reading.documents[$0].path < evidence.reading.documents[$1].path
    }
    for claim in evidence.reading.attributes
    where claim.attribute == .identity && claim.value == "withheld" && claim.standing.isFactual {
      guard let subject = store.subjects.of(claim), let person = subject.person, !told.contains(subject) else {
        continue
      }
      let namings = named(person, besides: claim.span.document, order, evidence)
      guard let first = namings.first else { continue }
      told.insert(subject)
      let name = evidence.reading.entities[person].name
      let proviso = Subject.proviso(subject, subject, evidence)
      let release = subject.through.flatMap { evidence.events[$0].possiblySameAs.first }
      found.append(
        Finding(
          kind: .identity, severity: .low,
          summary: "One account withholds a name that another prints: \(name)"
            + (proviso == nil ? "." : ", if this is one person."),
          reckoning: (proviso.map { [$0] } ?? []) + [
            "\(evidence.account(claim.span, claim.speaker)), says that the name is withheld.",
            "\(evidence.label(first.span.document)), prints it.",
            "Before it is repeated, find out whether any restriction holds.",
          ], settledBy: Settlement.record(.identity), events: [subject.through, release].compactMap { $0 }.sorted(),
          sources: [evidence.source(claim)] + namings))
    }
    return found
  }

  /// A quotation from each other document, four at most, in which the name stands.
  private func named(_ person: Int, besides document: Int, _ order: [Int], _ evidence: Evidence) -> [Source] {
    var sources: [Source] = []
    for other in order where evidence.origin(other) != evidence.origin(document) && evidence.origin(other) == other {
      guard
        let mention = evidence.reading.mentions[other].first(where: { $0.entity == person && $0.form == .name })
      else { continue }
      let claim = evidence.claimsOfDocument[other].lazy.map { evidence.reading.claims[$0] }.first {
        $0.span.contains(mention.span) && $0.span.end - $0.span.start <= Clip.longest
      }
      sources.append(claim.map { evidence.source($0) } ?? evidence.source(mention.span))
      if sources.count == 4 { break }
    }
    return sources
  }
}
