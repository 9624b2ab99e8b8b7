internal import ChronologyModel

/// An office given to somebody who did not hold it when the document was written.
struct OfficeConflicts: Mechanism {
  let register: (any OfficeRegister)?

  func findings(_ evidence: Evidence) -> [Finding] {
    guard let register else { return [] }
    var found: [Finding] = []
    var known: [[String]: Int] = [:]
    let mentions = evidence.reading.offices.filter { $0.manner == .current }.sorted {
      evidence.rank($0.span) < evidence.rank($1.span)
    }
    for mention in mentions {
      let name = evidence.reading.entities[mention.person].name
      guard let (during, how) = time(of: mention.span.document, evidence),
        case .notHeld(let explanation, let holder, let asOf)? = register.verdict(
          person: name, office: mention.office, during: during)
      else { continue }
      let past = told(mention, name, register, evidence)
      let key = [name, mention.office, past == nil ? "" : "past"]
      if let index = known[key] {
        if found[index].sources.count < 6 { found[index].sources.append(evidence.source(mention.span)) }
        continue
      }
      known[key] = found.count
      found.append(
        Finding(
          kind: .officeHolder, severity: past == nil ? .medium : .low,
          status: past.map { .explained(reason: $0) } ?? .open,
          summary: "\(name) is called \(mention.words), an office that "
            + (past == nil ? "the register does not give \(name) then." : "\(name) held at the time that is told of."),
          reckoning: [
            "\(evidence.label(mention.span.document)): \(evidence.quoted(mention.span)).",
            how,
            explanation.opened.hasSuffix(".") ? explanation.opened : explanation.opened + ".",
          ] + (holder.map { ["\($0) was \(mention.words) then."] } ?? []) + [
            "The register was made up \(asOf.first?.isNumber == true && asOf.contains(" ") ? "on" : "in") \(asOf)."
          ],
          settledBy: past == nil ? Settlement.record(.officeHolder, on: Dates.interval(during)) : "",
          sources: [evidence.source(mention.span)]))
    }
    return found
  }

  /// When a document speaks: its publication; its bounds; or, undated, after what it may be telling of.
  private func time(of document: Int, _ evidence: Evidence) -> (CivilInterval, String)? {
    let publication = evidence.reading.documents[document].publication
    if let interval = publication.interval {
      return (interval, "The document is of \(interval.singleDay.map { Dates.day($0) } ?? Dates.interval(interval)).")
    }
    if let first = publication.earliest, let last = publication.latest {
      let interval = CivilInterval(days: first, last, .interval)
      return (
        interval, "The document is undated; its content puts it between \(Dates.day(first)) and \(Dates.day(last))."
      )
    }
    var latest: (CivilDay, Int, Bool)?
    for index in evidence.eventsOfDocument[document] {
      for (event, isPossible) in [(index, false)] + evidence.events[index].possiblySameAs.map({ ($0, true) }) {
        guard evidence.events[event].standing.isFactual, let day = evidence.events[event].date?.interval.earliest.day
        else { continue }
        if latest.map({ day > $0.0 }) ?? true { latest = (day, event, isPossible) }
      }
    }
    guard let (day, event, isPossible) = latest else { return nil }
    let last = evidence.reading.documents.compactMap(\.publication.day).max().map { max($0, day) } ?? day
    let interval = CivilInterval(days: day, last, .interval)
    let why = isPossible ? "what it tells of may be" : "it tells of"
    return (
      interval,
      "The document is undated; \(why) \(evidence.noun(event)), so it was written on \(Dates.day(day)) or later."
    )
  }

  /// The explanation where the sentence tells of a time at which the office was held.
  private func told(_ mention: OfficeMention, _ name: String, _ register: any OfficeRegister, _ evidence: Evidence)
    -> String?
  {
    for claim in evidence.claimsOfDocument[mention.span.document].map({ evidence.reading.claims[$0] })
    where claim.span.overlaps(mention.span) {
      guard let time = claim.time ?? claim.speaker?.saidOn else { continue }
      if register.verdict(person: name, office: mention.office, during: time) == .held {
        return "the sentence tells of \(Dates.interval(time)), when the office was held"
      }
    }
    return nil
  }
}
