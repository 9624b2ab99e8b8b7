internal import ChronologyModel

/// The one rule by which two accounts of a property are compared, with what each property lets pass.
struct AttributeComparison {
  /// What comes of it.
  enum Verdict {
    case agree
    case explained(String)
    case conflict
  }

  let store: AttributeStore
  let words: AttributeWords
  let evidence: Evidence

  /// Accounts of one value are of times no further apart than this, in days.
  private static let days = 60
  /// Accounts of somebody whom neither names are of one story only when they are as near as this, in days.
  private static let daysUnnamed = 31
  /// Of two verdicts as far apart as this the later is an appeal, in days.
  private static let daysOfTrial = 14

  /// True for two accounts that give one value.
  func same(_ left: AttributeEntry, _ right: AttributeEntry) -> Bool {
    switch left.claim.attribute {
    case .offence, .charge:
      left.claim.value == right.claim.value
        || left.claim.value != "none" && right.claim.value != "none" && words.canBeOneOffence(left, right)
    case .cause: left.claim.value == right.claim.value || Words.share(left.words, right.words)
    default: left.claim.value == right.claim.value
    }
  }

  /// Whether two accounts of one property of one person, or of two that bear on each other, can both be right.
  func verdict(_ left: AttributeEntry, _ right: AttributeEntry) -> Verdict {
    if same(left, right), left.claim.attribute == right.claim.attribute { return .agree }
    let gap = left.time.flatMap { first in right.time.map { first.days(to: $0) } }
    if left.subject.person == nil, gap.map({ $0 > Self.daysUnnamed }) ?? true { return .agree }
    let verdict = ofValues(left, right, gap)
    if case .conflict = verdict, let gap, gap > Self.days {
      return .explained("different times: the accounts are \(Dates.days(gap)) apart")
    }
    return verdict
  }

  private func ofValues(_ left: AttributeEntry, _ right: AttributeEntry, _ gap: Int?) -> Verdict {
    let attribute = left.claim.attribute
    switch attribute {
    case .offence:
      if [left, right].contains(where: { evidence.has(words.earlier, in: $0.claim.span) }) {
        return .explained("an earlier conviction and the present case are two things")
      }
      return givesBoth(left, right) ? .explained("one account gives both: there is more than one case") : .conflict
    case .custodyBasis:
      guard words.exclude(left.claim.value, right.claim.value, attribute) else { return .agree }
      return basis(left, right)
    case .legalStatus:
      guard words.exclude(left.claim.value, right.claim.value, attribute) else {
        return .explained("one person can be both, one after the other")
      }
      return givesBoth(left, right) ? .explained("one account gives both") : .conflict
    case .cause:
      return givesBoth(left, right) ? .explained("several causes are given together") : .conflict
    case .sentence:
      guard let a = SentenceLength(left.claim.value), let b = SentenceLength(right.claim.value), a.months != b.months
      else { return .agree }
      if givesBoth(left, right) { return .explained("one account gives both: there is more than one sentence") }
      if a.isWholeYears != b.isWholeYears, a.months / 12 == b.months / 12 {
        return .explained("rounding to whole years")
      }
      return .conflict
    case .plea, .route:
      guard words.exclude(left.claim.value, right.claim.value, attribute), !givesBoth(left, right) else {
        return .agree
      }
      guard attribute == .plea else { return .conflict }
      return isOneDay(left, right) ? .conflict : .explained("a plea can be changed: the two are of different hearings")
    case .charge:
      guard left.claim.value == "none" || right.claim.value == "none", !givesBoth(left, right) else { return .agree }
      return isOneDay(left, right) ? .conflict : .explained("superseded: charged on another day")
    case .conviction:
      guard Words.overlap(left.words, right.words), !givesBoth(left, right), let gap else { return .agree }
      return gap <= Self.daysOfTrial ? .conflict : .explained("superseded: two verdicts at two times")
    case .nationality:
      guard isCitizenship(left), isCitizenship(right) else { return .agree }
      return givesBoth(left, right) ? .explained("one account gives both") : .conflict
    default: return .agree
    }
  }

  private func basis(_ left: AttributeEntry, _ right: AttributeEntry) -> Verdict {
    if givesBoth(left, right) { return .explained("one account gives both: there may be two cases at once") }
    let held = { (entry: AttributeEntry) in
      store.entries(.offence, of: entry.subject).filter { $0.claim.span.document == entry.claim.span.document }
    }
    let (a, b) = (held(left), held(right))
    if !a.isEmpty, !b.isEmpty, !a.contains(where: { one in b.contains { words.canBeOneOffence(one, $0) } }) {
      return .explained("different cases")
    }
    if isDecided(between: left, right) {
      return .explained("superseded: the case was decided between the two accounts")
    }
    return .conflict
  }

  /// True where the document of either account gives the value of the other too.
  private func givesBoth(_ left: AttributeEntry, _ right: AttributeEntry) -> Bool {
    let document = { (entry: AttributeEntry) in evidence.origin(entry.claim.span.document) }
    return store.entries(right.claim.attribute, of: right.subject).contains {
      document($0) == document(left) && same($0, right)
    }
      || store.entries(left.claim.attribute, of: left.subject).contains {
        document($0) == document(right) && same($0, left)
      }
  }

  /// True where both accounts give a day, and it is one.
  private func isOneDay(_ left: AttributeEntry, _ right: AttributeEntry) -> Bool {
    guard let first = left.claim.time, let second = right.claim.time, first.span <= 1440, second.span <= 1440 else {
      return false
    }
    return first.overlaps(second)
  }

  /// `a French national`, not `a French teacher`: the words tell of a passport.
  private func isCitizenship(_ entry: AttributeEntry) -> Bool { evidence.has(words.national, in: entry.claim.span) }

  /// True when a conviction or sentence falls between the two accounts.
  private func isDecided(between left: AttributeEntry, _ right: AttributeEntry) -> Bool {
    guard let a = left.time, let b = right.time, let person = left.subject.person else { return false }
    let (first, last) = (min(a.earliest, b.earliest), max(a.latest, b.latest))
    return (evidence.eventsOfPerson[person] ?? []).contains { index in
      let event = evidence.events[index]
      guard [.conviction, .sentencing, .plea].contains(event.kind), let date = event.date?.interval else {
        return false
      }
      return date.latest >= first && date.earliest <= last && !a.overlaps(b)
    }
  }
}
