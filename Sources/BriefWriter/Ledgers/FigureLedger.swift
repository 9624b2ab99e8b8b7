internal import ChronologyModel

/// Numbers by series, period and scope, with the changes that are stated reckoned again.
enum FigureLedger {
  static func rows(_ record: Record) -> [Ledger.Row] {
    var rows: [Ledger.Row] = []
    var places: [[String]: Int] = [:]
    for figure in record.chronology.figures {
      let cells = [
        figure.unit, period(figure), figure.scope ?? "not given",
        (figure.isApproximate ? "about " : "") + PlainWords.number(figure.value), change(figure), check(figure),
      ]
      if let place = places[cells] {
        rows[place].sources.append(figure.source)
      } else {
        places[cells] = rows.count
        rows.append(Ledger.Row(cells: cells, sources: [figure.source]))
      }
    }
    let conflicts = record.openFindings.filter { $0.kind == .count || $0.kind == .arithmetic }
    for index in rows.indices {
      rows[index].conflicts = conflicts.filter { finding in
        finding.sources.contains { source in rows[index].sources.contains { $0.span.overlaps(source.span) } }
      }.map(\.id)
    }
    return rows.enumerated().sorted { left, right in
      left.element.cells[0] != right.element.cells[0]
        ? left.element.cells[0] < right.element.cells[0] : left.offset < right.offset
    }.map(\.element)
  }

  private static func period(_ figure: Figure) -> String {
    figure.interval.map { DateStyle.words($0, value: figure.period) }
      ?? figure.asOf.map { "as at \(DateStyle.words($0))" } ?? "not given"
  }

  private static func change(_ figure: Figure) -> String {
    var parts: [String] = []
    if let change = figure.change { parts.append("\(change < 0 ? "down" : "up") \(PlainWords.number(abs(change)))%") }
    if let base = figure.base { parts.append("from \(PlainWords.number(base))") }
    return parts.joined(separator: " ")
  }

  /// The stated change against that of the two numbers; what rounding to the last digit given allows comes out.
  private static func check(_ figure: Figure) -> String {
    guard let change = figure.change, let base = figure.base, base != 0 else { return "" }
    let reckoned = (figure.value - base) / base * 100
    let step = change == change.rounded() ? 1.0 : 0.1
    let shown = PlainWords.number((reckoned * 10).rounded() / 10)
    let isLoose = figure.isApproximate || change.truncatingRemainder(dividingBy: 10) == 0
    let allowed = isLoose ? max(step, abs(reckoned) * 0.05) : step * 0.5 + 1e-9
    return abs(reckoned - change) <= allowed
      ? "comes out (\(shown)%)" : "does not come out: the two numbers give \(shown)%"
  }
}
