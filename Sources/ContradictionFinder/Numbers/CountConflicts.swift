internal import ChronologyModel

/// Two numbers for one series, period and area.
struct CountConflicts: Mechanism {
  private static let bounds: Set<String> = ["least", "than", "over", "up", "nearly", "almost", "fewer", "most"]

  /// A figure is held against this many others of its unit, and this many look-alikes of one unit are told.
  private static let width = 48
  private static let examples = 5

  func findings(_ evidence: Evidence) -> [Finding] {
    var groups: [String: [Figure]] = [:]
    for figure in evidence.reading.figures {
      let unit = Words.content(of: [figure.unit]).sorted()
      guard !unit.isEmpty else { continue }
      groups[unit.joined(separator: " "), default: []].append(figure)
    }
    var found: [Finding] = []
    for (_, figures) in groups.sorted(by: { $0.key < $1.key }) {
      // A figure that a thousand papers print is one figure; two of each are kept, for one may be the other's own account.
      var printed: [String: Int] = [:]
      let sorted = figures.sorted { evidence.rank($0.span) < evidence.rank($1.span) }.filter { figure in
        let when = figure.interval.map { "\($0.earliest)/\($0.latest)" } ?? figure.period ?? ""
        let key = "\(Self.number(figure.value))|\(when)|\(figure.scope ?? "")|\(figure.isApproximate)"
        printed[key, default: 0] += 1
        return printed[key, default: 0] <= 2
      }
      var told: Set<String> = []
      var explained = 0
      for (place, left) in sorted.enumerated() {
        for right in sorted.dropFirst(place + 1).prefix(Self.width) {
          guard left.value != right.value, let finding = compare(left, right, evidence) else { continue }
          let pair = [left.value, right.value].sorted().map { Self.number($0) }.joined(separator: "/")
          guard finding.isOpen || explained < Self.examples else { continue }
          guard told.insert(pair + (finding.isOpen ? "" : "x")).inserted else { continue }
          found.append(finding)
          if !finding.isOpen { explained += 1 }
        }
      }
    }
    return found
  }

  private func compare(_ left: Figure, _ right: Figure, _ evidence: Evidence) -> Finding? {
    guard !evidence.isOneAccount(left.span, left.speaker, right.span, right.speaker) else { return nil }
    var reason: String?
    if !samePeriod(left, right) {
      reason = "different scope: the periods differ or one is not given"
    } else if scope(left) != scope(right) {
      reason = "different scope: the areas differ or one is not given"
    } else if [left, right].contains(where: { isBound($0, evidence) }) {
      reason = "one account gives a bound, not the number"
    } else if abs(left.value - right.value) <= slack(left) + slack(right) {
      reason = "rounding"
    }
    // "14 votes" and "41 votes" may be of any two things: the words about them must be the same.
    if Words.content(of: [left.unit]).count < 2, told(left, evidence) != told(right, evidence) { return nil }
    // Without a period on both sides two numbers of one unit are not even alike.
    if reason != nil, !hasPeriod(left) || !hasPeriod(right) { return nil }
    return Finding(
      kind: .count, severity: reason == nil ? .medium : .low, status: reason.map { .explained(reason: $0) } ?? .open,
      summary: (reason == nil ? "Accounts give " : "Accounts differ on a number: ")
        + "\(Self.number(left.value)) and \(Self.number(right.value)) \(left.unit).",
      reckoning: [left, right].map { figure in
        let when = figure.interval.map { Dates.interval($0) } ?? figure.period ?? "no period given"
        let about = figure.isApproximate ? "about " : ""
        return "\(evidence.account(figure.span, figure.speaker)): \(about)\(Self.number(figure.value)); \(when)"
          + (figure.scope.map { "; \($0)." } ?? ".")
      } + (reason == nil ? ["The unit, the period and the area are the same; the numbers are not."] : []),
      settledBy: reason == nil ? Settlement.record(.count) : "",
      sources: [evidence.source(left.span, left.speaker), evidence.source(right.span, right.speaker)])
  }

  /// The words that carry meaning of what is quoted for a figure, numbers left out.
  private func told(_ figure: Figure, _ evidence: Evidence) -> Set<String> {
    Words.content(of: [evidence.reading.quote(figure.span)]).filter { $0.first?.isNumber != true }
  }

  private func hasPeriod(_ figure: Figure) -> Bool { figure.period != nil || figure.interval != nil }

  private func samePeriod(_ left: Figure, _ right: Figure) -> Bool {
    if let a = left.interval, let b = right.interval {
      return a.earliest.day == b.earliest.day && a.latest.day == b.latest.day
    }
    guard let a = left.period, let b = right.period else { return false }
    return a == b
  }

  private func scope(_ figure: Figure) -> Set<String> { Words.content(of: figure.scope.map { [$0] } ?? []) }

  private func isBound(_ figure: Figure, _ evidence: Evidence) -> Bool {
    guard figure.isApproximate else { return false }
    return !Self.bounds.isDisjoint(with: Words.all(of: evidence.reading.quote(figure.span)))
  }

  /// What "about" allows: one unit of the last digit that is not nought. A number that ends in two noughts is taken to be
  /// rounded where the words do not say so, and half of that is allowed.
  private func slack(_ figure: Figure) -> Double {
    guard figure.value >= 1, figure.value < 1e15 else { return 0 }
    var unit = 1
    var rest = Int(figure.value)
    while rest > 0, rest % 10 == 0 {
      unit *= 10
      rest /= 10
    }
    if figure.isApproximate { return Double(unit) }
    return unit >= 100 ? Double(unit) / 2 : 0
  }

  /// A number without a needless fraction: `262`, `127.8`.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return String(value) }
    let tenths = Int((abs(value) * 10).rounded())
    let sign = value < 0 && tenths > 0 ? "-" : ""
    return sign + String(tenths / 10) + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
  }
}
