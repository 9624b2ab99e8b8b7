internal import ChronologyModel

extension StatementCheck {
  /// Who knew: what others say of the same person and matter.
  func knowledge(_ sentence: Span) -> [CheckedStatement.Point] {
    // What the events of being told cover is said of them.
    let told = chronology.claims.filter { $0.kind == .briefingOfMinister && isIn(sentence, $0.span) }
    return chronology.knowledge.filter { isIn(sentence, $0.span) }.compactMap { claim in
      guard let knower = claim.knower, !told.contains(where: { $0.span.overlaps(claim.trigger) }),
        claim.standing.isFactual || claim.standing == .denied
      else { return nil }
      let name = chronology.entities[knower].name
      let what = "\(name): \(claim.standing == .denied ? "did not know" : claim.strength.rawValue)"
      let same = chronology.knowledge.filter { other in
        isOthers(other.span) && other.knower == knower && isOneMatter(claim, other)
          && (other.standing == .denied) == (claim.standing == .denied) && agree(claim.time, other.time)
      }
      guard !same.isEmpty else {
        return CheckedStatement.Point(verdict: .missing, claim: what, reason: "not reported by any other source")
      }
      return CheckedStatement.Point(
        verdict: .supported, claim: what, reason: "reported by others",
        sources: same.map { source($0.span, $0.speaker) })
    }
  }

  private func isOneMatter(_ left: KnowledgeClaim, _ right: KnowledgeClaim) -> Bool {
    if !left.entities.isEmpty, !right.entities.isEmpty { return !Set(left.entities).isDisjoint(with: right.entities) }
    if left.about != nil || right.about != nil { return left.about == right.about }
    return !Set(left.topic).isDisjoint(with: right.topic)
  }

  /// Properties of people: what others give for them.
  func attributes(_ sentence: Span) -> [CheckedStatement.Point] {
    chronology.attributes.filter { isIn(sentence, $0.span) }.compactMap { claim in
      guard let person = claim.entity, claim.standing.isFactual else { return nil }
      let property = claim.attribute.rawValue.split(separator: "_").joined(separator: " ")
      let what = "\(chronology.entities[person].name), \(property): \(claim.value)"
      let others = chronology.attributes.filter {
        isOthers($0.span) && $0.attribute == claim.attribute && $0.entity == person && $0.standing.isFactual
      }
      let same = others.filter { $0.value == claim.value }
      guard !same.isEmpty else {
        if others.isEmpty {
          return CheckedStatement.Point(verdict: .missing, claim: what, reason: "not reported by any other source")
        }
        return CheckedStatement.Point(
          verdict: .careful, claim: what, reason: "the record gives otherwise: \(values(others))",
          sources: sources(others))
      }
      if let later = superseding(same, others, claim) {
        return CheckedStatement.Point(
          verdict: .careful, claim: what, reason: "true when it was reported; since then reported: \(later.value)",
          sources: sources([later] + same))
      }
      return CheckedStatement.Point(
        verdict: .supported, claim: what, reason: "reported by others", sources: sources(same))
    }
  }

  /// A later value of what can change.
  private func superseding(
    _ same: [AttributeClaim], _ others: [AttributeClaim], _ claim: AttributeClaim
  ) -> AttributeClaim? {
    let changing: Set<AttributeClaim.Attribute> = [.custodyStatus, .custodyBasis, .legalStatus, .identity]
    guard changing.contains(claim.attribute), let last = same.compactMap(moment).max() else { return nil }
    return others.filter { $0.value != claim.value && (moment($0) ?? last) > last }
      .max { (moment($0) ?? last) < (moment($1) ?? last) }
  }

  private func moment(_ claim: AttributeClaim) -> CivilInstant? {
    claim.time?.latest ?? chronology.documents[claim.span.document].publication.interval?.latest
  }

  private func values(_ claims: [AttributeClaim]) -> String {
    var seen: Set<String> = []
    return claims.map(\.value).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  private func sources(_ claims: [AttributeClaim]) -> [Source] { claims.map { source($0.span, $0.speaker) } }

  /// Offices held against the tables; one that was not held is a conflict of its own.
  func offices(_ sentence: Span) -> [CheckedStatement.Point] {
    chronology.officeAnswers.compactMap { answer in
      let mention = chronology.offices[answer.mention]
      guard isIn(sentence, mention.span), answer.verdict != .notHeld else { return nil }
      return CheckedStatement.Point(
        verdict: answer.verdict == .held ? .supported : .careful,
        claim: "\(chronology.entities[mention.person].name), \(mention.words)",
        reason: answer.verdict == .held
          ? "by the tables of offices: \(answer.reason)" : "the tables of offices cannot tell: \(answer.reason)")
    }
  }
}
