internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// A promise that releases would be made safe, and a release in error after it.
struct PromiseConflicts: Mechanism {
  /// Words of a promise that a release in error bears on; of custody; of what was done before; of who makes promises.
  private let safeguards, about, already, promisers: Set<UInt64>

  init(_ lists: WordLists) {
    safeguards = lists.hashes("safeguard")
    about = lists.hashes("custody_topic")
    already = lists.hashes("already")
    promisers = lists.hashes("promiser")
  }

  private struct Made {
    var claim: Claim
    /// The last moment at which it can have been made, and how that is known.
    var by: CivilInstant
    var how: String
  }

  func findings(_ evidence: Evidence) -> [Finding] {
    let outcomes = evidence.events.indices.filter {
      evidence.events[$0].kind == .releaseInError && evidence.events[$0].date != nil
        && evidence.events[$0].standing.isFactual && evidence.events[$0].possiblySameAs.isEmpty
    }
    guard !outcomes.isEmpty else { return [] }
    let promises = evidence.reading.claims.filter { claim in
      guard claim.kind == .promise, claim.standing != .denied, claim.standing != .asked, claim.standing != .hypothetical
      else { return false }
      let topic = Words.content(of: claim.topic.isEmpty ? [evidence.reading.quote(claim.span)] : claim.topic)
      return has(safeguards, topic) && isAboutReleases(claim, topic, evidence)
        && isMade(claim, evidence)
    }.sorted { evidence.rank($0.span) < evidence.rank($1.span) }
    var made: [Made] = []
    for claim in promises {
      if let by = when(claim, outcomes, evidence) { made.append(by) }
    }
    guard let earliest = made.map(\.by).min() else { return [] }
    let after = outcomes.filter { (evidence.events[$0].date?.interval.earliest ?? earliest) > earliest }
    // First the promise that a dated document reports together with what followed.
    let weight = { (one: Made) -> Int in
      let document = one.claim.span.document
      let tellsBoth = after.contains { evidence.eventsOfDocument[document].contains($0) }
      // Then the words that say most of what was promised.
      let said = min(8, Words.content(of: one.claim.topic).count)
      return (tellsBoth ? 0 : 32) + (evidence.reading.documents[document].publication.interval == nil ? 16 : 0) + 8
        - said
    }
    made.sort {
      let (left, right) = (weight($0), weight($1))
      if left != right { return left < right }
      return $0.by != $1.by ? $0.by < $1.by : evidence.rank($0.claim.span) < evidence.rank($1.claim.span)
    }
    guard !after.isEmpty else { return [] }
    return [finding(made, after, evidence)]
  }

  /// True for a promise that somebody makes, in a sentence: not a piece of a headline.
  private func isMade(_ claim: Claim, _ evidence: Evidence) -> Bool {
    let document = evidence.reading.documents[claim.span.document]
    let paragraph = document.paragraphs.first { $0.range.contains(claim.span.start) }
    guard paragraph?.role != .headline else { return false }
    // A title that the loader took for a paragraph ends without a stop or a quotation mark.
    if let last = paragraph.flatMap({ document.text[$0.range].last }), last < 0x80,
      ![0x2E, 0x21, 0x3F, 0x22, 0x27, 0x3A].contains(last)
    {
      return false
    }
    if !claim.entities(.agent).isEmpty || claim.speaker?.entity != nil { return true }
    return evidence.has(promisers, in: claim.span)
  }

  private func isAboutReleases(_ claim: Claim, _ topic: Set<String>, _ evidence: Evidence) -> Bool {
    has(about, topic) || evidence.has(about, in: evidence.paragraph(claim.span))
  }

  private func has(_ list: Set<UInt64>, _ topic: Set<String>) -> Bool {
    topic.contains { list.contains(FoldedHash.of($0)) }
  }

  private func when(_ claim: Claim, _ outcomes: [Int], _ evidence: Evidence) -> Made? {
    // The time of a promise as such is when it falls due, so the day of speaking is asked first.
    if let said = claim.speaker?.saidOn {
      return Made(claim: claim, by: said.latest, how: "made \(Dates.on(said))")
    }
    if let time = claim.time, claim.standing.isFactual, claim.bound == nil {
      return Made(claim: claim, by: time.latest, how: "made \(Dates.on(time))")
    }
    let topic = Words.content(of: claim.topic)
    let measures = (evidence.eventsOfKind[.policyEffective] ?? []) + (evidence.eventsOfKind[.announcement] ?? [])
    let measure = measures.sorted().filter { index in
      evidence.events[index].date != nil
        && Words.share(topic.filter { safeguards.contains(FoldedHash.of($0)) }, evidence.topic(index))
    }.first
    if let measure, let date = evidence.events[measure].date {
      return Made(
        claim: claim, by: date.interval.latest,
        how: "made by the day the measure is reported, \(Dates.interval(date.interval))")
    }
    // "Had already promised" in a report of the release puts the promise before it.
    guard evidence.has(already, in: claim.span) else { return nil }
    let told = outcomes.filter { evidence.eventsOfDocument[claim.span.document].contains($0) }
    guard let newest = told.compactMap({ evidence.events[$0].date?.interval.earliest }).max() else { return nil }
    return Made(
      claim: claim, by: CivilInstant(minutes: newest.minutes &- 1),
      how: "reported as made already, in an account of the release of \(Dates.day(newest.day))")
  }

  private func finding(_ made: [Made], _ after: [Int], _ evidence: Evidence) -> Finding {
    let outcomes = after.map { index -> Claim in
      let event = evidence.events[index]
      return evidence.reading.claims[
        event.claims[event.claims.indices.contains(event.date?.source ?? 0) ? event.date?.source ?? 0 : 0]]
    }
    var sources = [evidence.source(made[0].claim)]
    // An outcome told in the promise's own document stands beside it, where there is one.
    let here = after.flatMap { evidence.events[$0].claims }.map { evidence.reading.claims[$0] }.filter {
      $0.span.document == made[0].claim.span.document && $0.standing.isFactual && $0.kind == .releaseInError
    }
    let ordered = here.sorted { ($0.time == nil ? 1 : 0, $0.span.start) < ($1.time == nil ? 1 : 0, $1.span.start) }
    for claim in ordered.prefix(2) + outcomes.prefix(3) + made.dropFirst().prefix(3).map(\.claim) {
      let source = evidence.source(claim)
      if !sources.contains(where: { $0.span.overlaps(source.span) }) { sources.append(source) }
    }
    var told: Set<Int> = []
    let promises = made.filter { told.insert(evidence.origin($0.claim.span.document)).inserted }
    return Finding(
      kind: .promiseOutcome, severity: .high,
      summary: "A promise that releases would be made safer was followed by "
        + (after.count == 1
          ? "a release in error \(evidence.when(after[0]))."
          : "\(Dates.count(after.count)) releases in error, the first \(evidence.when(after[0]))."),
      reckoning: promises.prefix(3).map {
        "\(evidence.account($0.claim.span, $0.claim.speaker)), reports the promise, \($0.how)."
      }
        + after.prefix(4).map { index in
          let isNamed = !evidence.events[index].people.isEmpty
          return isNamed
            ? "\(evidence.noun(index).opened) came \(evidence.when(index))."
            : "\(evidence.events[index].summary), it is reported, \(evidence.when(index))."
        } + [
          "The promise and what followed do not go together; whether the promise covered these cases is to be asked."
        ],
      settledBy: Settlement.record(
        .promiseOutcome, on: evidence.events[after[0]].date.map { Dates.interval($0.interval) }),
      events: after, sources: sources)
  }
}
