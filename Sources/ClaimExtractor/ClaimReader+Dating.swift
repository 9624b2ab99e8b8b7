import ChronologyModel
import Knowledge
import Lexing

extension ClaimReader {
  /// Settles when a claim is of, beyond the expression that dates it: stretches, bounds, the day of saying, the news perfect.
  func date(
    _ claim: inout Claim, by dating: DocumentView.PlacedTimex?, _ times: TimeAssigner, _ roles: Roles,
    _ trigger: Trigger, in sentence: SentenceView
  ) {
    let stretches: Set<Timex.Bound> = [.from, .until, .since]
    // Back inside: since when is not said.
    if trigger.rule.needs.contains("state"), claim.time != nil { claim.bound = .by }
    if claim.standing == .denied, claim.bound == .until {
      claim.standing = .asserted  // "not told until Friday": told on Friday
      claim.bound = nil
    }
    if let dating, let stretch = times.stretch(with: dating) {
      claim.time = stretch
      claim.timex = nil
      claim.bound = nil
    }
    if let bound = claim.bound, stretches.contains(bound), claim.kind != .policyEffective {
      claim.time = nil  // "from 2019 until 2022" tells how long, not when
      claim.timex = nil
    }
    if claim.time == nil, claim.kind == .policyEffective, isImmediate(trigger, in: sentence) {
      dateBySaying(&claim, times, trigger)
    }
    if claim.time == nil, claim.timex == nil, claim.speaker == nil, claim.standing == .asserted {
      let before = NarrativeTime(document: document, words: words, headings: headings)
      if let placed = before.timex(for: trigger.head, in: sentence) {
        claim.timex = placed.index
        claim.time = placed.timex.interval
      }
    }
    if claim.time == nil { dateByPublication(&claim, roles, trigger, in: sentence) }
  }

  /// `confirmed on 27 October that checks would come into force immediately`: the day of saying is the day.
  private func dateBySaying(_ claim: inout Claim, _ times: TimeAssigner, _ trigger: Trigger) {
    guard let said = times.timex(for: trigger.head, isSaying: true) else { return }
    claim.timex = said.index
    claim.time = said.timex.interval
  }

  /// `come into force immediately`, `from today`: in force when it is said.
  func isImmediate(_ trigger: Trigger, in sentence: SentenceView) -> Bool {
    let near = trigger.tokens.lowerBound..<min(trigger.tokens.upperBound + 4, sentence.tokens.upperBound)
    return sentence.has(words.immediately, in: near)
  }

  /// News puts what is new in the perfect (`has been appointed`) and gives no day: it had happened by publication.
  private func dateByPublication(_ claim: inout Claim, _ roles: Roles, _ trigger: Trigger, in sentence: SentenceView) {
    guard roles.group?.isPresentPerfect == true, claim.standing.isFactual, sentence.depth(trigger.head) == 0,
      let day = document.document.publication.day, document.document.publication.basis != .unknown
    else { return }
    claim.time = CivilInterval(day: day)
    claim.bound = .by
  }
}
