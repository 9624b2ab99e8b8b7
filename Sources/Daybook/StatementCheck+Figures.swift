internal import ChronologyModel

extension StatementCheck {
  /// Numbers: who else gives them, and for which period and scope.
  func figures(_ sentence: Span) -> [CheckedStatement.Point] {
    chronology.figures.filter { isIn(sentence, $0.span) }.map { figure in
      let what = "\(number(figure.value)) \(figure.unit)"
      let others = chronology.figures.filter { isOthers($0.span) && isOneUnit($0.unit, figure.unit) }
      let same = others.filter { $0.value == figure.value }
      let (verdict, reason, shown) = verdict(figure, same, others)
      return CheckedStatement.Point(
        verdict: verdict, claim: what, reason: reason, sources: shown.map { source($0.span, $0.speaker) })
    }
  }

  private func verdict(
    _ figure: Figure, _ same: [Figure], _ others: [Figure]
  ) -> (CheckedStatement.Verdict, String, [Figure]) {
    guard !same.isEmpty else {
      let sameTime = others.filter { $0.interval != nil && $0.interval == figure.interval }
      if sameTime.isEmpty { return (.missing, "no other source gives this number", []) }
      let values = sameTime.map { number($0.value) }.joined(separator: ", ")
      return (.careful, "for the same period the record gives \(values)", sameTime)
    }
    let fitting = same.filter { agree($0.interval, figure.interval) }
    guard !fitting.isEmpty else { return (.careful, "others give this number for another period", same) }
    if figure.interval == nil, let dated = fitting.first(where: { $0.interval != nil }) {
      return (.careful, "no period is given; the record has this number for \(period(dated))", fitting)
    }
    let scoped = fitting.filter { $0.scope != nil }
    if figure.scope == nil, scoped.count == fitting.count, let scope = scoped.first?.scope {
      return (.careful, "no scope is given; the record has this number for \(scope)", fitting)
    }
    return (.supported, "given by others", fitting)
  }

  private func period(_ figure: Figure) -> String {
    guard let interval = figure.interval else { return "no period" }
    let (first, last) = (interval.earliest.day, interval.latest.day)
    return first == last ? words(first) : "\(words(first)) to \(words(last))"
  }

  private func words(_ day: CivilDay) -> String { "\(day.day) \(PartialDate.monthNames[day.month - 1]) \(day.year)" }

  /// True when two units have a word of substance in common; `released` and `releases` are one word.
  private func isOneUnit(_ left: String, _ right: String) -> Bool {
    let stems = { (unit: String) in
      Set(unit.lowercased().split(separator: " ").filter { $0.utf8.count > 3 }.map { $0.prefix(6) })
    }
    return left == right || !stems(left).isDisjoint(with: stems(right))
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }
}
