import ChronologyModel
import Grammar
import Knowledge
import Lexing

extension ClaimReader {
  /// Settles when a claim is of, beyond the expression that dates it: stretches, bounds, the day of saying, the news
  /// perfect.
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
    let isStart = trigger.rule.needs.contains("start")
    if let dating, !isStart, let stretch = times.stretch(with: dating) {
      claim.time = stretch
      claim.timex = nil
      claim.bound = nil
    }
    // "Has been leader since May": an office that lasts from then was taken then.
    if isStart, claim.bound == .since || claim.bound == .from { claim.bound = nil }
    if isSalutation(trigger) { dateByDocument(&claim) }
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

  /// A letter is of the day that it bears.
  private func dateByDocument(_ claim: inout Claim) {
    guard let day = document.document.publication.day, document.document.publication.basis != .unknown else { return }
    claim.time = CivilInterval(day: day)
    claim.bound = nil
  }

  /// News puts what is new in the perfect (`has been appointed`), and a court's report in the past (`admitted
  /// theft`), and gives no day: it had happened by publication.
  private func dateByPublication(_ claim: inout Claim, _ roles: Roles, _ trigger: Trigger, in sentence: SentenceView) {
    guard let group = roles.group,
      group.isPresentPerfect || isNewsOfLead(claim, group, trigger, in: sentence) || isToldHere(claim, trigger, group),
      claim.standing.isFactual, sentence.depth(trigger.head) == 0,
      let day = document.document.publication.day, document.document.publication.basis != .unknown
    else { return }
    claim.time = CivilInterval(day: day)
    claim.bound = .by
  }

  /// `Ann Poole told The Sentinel that ...`: what somebody tells the paper or programme is told by the day it is
  /// printed.
  private func isToldHere(_ claim: Claim, _ trigger: Trigger, _ group: VerbGroup) -> Bool {
    guard claim.kind == .statement, claim.standing == .asserted, document.document.outlet != nil, group.isFinite,
      words.telling.contains(document.hash(trigger.head)), let (number, clause) = group.clause,
      let form = document.grammar.sentences[number].groups[clause.verb].verb, !form.isPerfect
    else { return false }
    return true
  }

  /// What a lead tells in the past without a day is its news.
  private static let newsOfLead: Set<EventKind> = [
    .plea, .conviction, .sentencing, .courtHearing, .vote, .resignation, .dismissal, .appointment, .charge,
    .announcement, .promise,
  ]

  /// True for the main verb of the first paragraph of an article, in the past, where the paragraph gives no day.
  private func isNewsOfLead(
    _ claim: Claim, _ group: VerbGroup, _ trigger: Trigger, in sentence: SentenceView
  ) -> Bool {
    guard Self.newsOfLead.contains(claim.kind), claim.standing == .asserted, claim.speaker == nil, group.isFinite,
      document.document.outlet != nil, let (number, clause) = group.clause,
      case .main = clause.attachment,
      let form = document.grammar.sentences[number].groups[clause.verb].verb, form.tense == .past, !form.isPerfect,
      !sentence.timexes.contains(where: { $0.timex.kind == .date || $0.timex.kind == .time }),
      let first = document.document.paragraphs.first(where: { $0.role == .paragraph })
    else { return false }
    return first.range.contains(document.text.tokens[trigger.head].start)
  }
}
