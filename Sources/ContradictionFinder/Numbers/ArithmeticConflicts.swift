internal import ChronologyModel

/// A stated change in per cent against the two numbers it is made from.
struct ArithmeticConflicts: Mechanism {
  func findings(_ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    var known: [[Double]: Int] = [:]
    // A rise between two numbers of one sentence is reckoned there.
    let reckoned = Set(
      evidence.reading.reckonings.filter { $0.relation == .change }.map { [$0.terms[1].value, $0.terms[0].value] })
    for figure in evidence.reading.figures.sorted(by: { evidence.rank($0.span) < evidence.rank($1.span) }) {
      guard let change = figure.change, let base = figure.base, base != 0, change.isFinite, !figure.value.isNaN,
        !reckoned.contains([figure.value, base])
      else {
        continue
      }
      let key = [figure.value, base, change]
      if let index = known[key] {
        if found[index].sources.count < 6 { found[index].sources.append(evidence.source(figure.span, figure.speaker)) }
        continue
      }
      let words = Words.all(of: evidence.reading.quote(figure.span))
      if words.contains("point") { continue }
      let exact = (figure.value - base) / base * 100
      // Half a unit of the last digit that is stated, and as much again where the words say "about".
      let stated = change == change.rounded() ? 0.5 : 0.05
      let fits = abs(abs(exact) - abs(change)) <= stated * (figure.isApproximate ? 2 : 1) + 1e-9
      let (value, from) = (CountConflicts.number(figure.value), CountConflicts.number(base))
      known[key] = found.count
      found.append(
        Finding(
          kind: .arithmetic, severity: fits ? .low : .medium,
          status: fits
            ? .explained(
              reason: exact == change
                ? "the arithmetic is right"
                : "rounding: \(CountConflicts.number(exact)) per cent rounds to \(CountConflicts.number(change))")
            : .open,
          summary: fits
            ? "\(value) on \(from) is \(CountConflicts.number(exact)) per cent, which rounds to \(CountConflicts.number(change))."
            : "A stated change of \(CountConflicts.number(change)) per cent does not fit \(value) on \(from).",
          reckoning: [
            "(\(value) - \(from)) / \(from) x 100 = \(CountConflicts.number(exact)) per cent.",
            "Stated: \(CountConflicts.number(change)) per cent"
              + (fits ? ", which is that rounded." : ", which no rounding makes of it."),
          ], settledBy: fits ? "" : Settlement.record(.arithmetic),
          sources: [evidence.source(figure.span, figure.speaker)]))
    }
    return found
  }
}
