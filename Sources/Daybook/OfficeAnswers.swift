internal import ChronologyModel
internal import Knowledge

/// What the office tables say of each office that a document gives to somebody, never past the day a row is good to.
struct OfficeAnswers {
  private let offices: OfficeTable

  init(_ offices: OfficeTable) { self.offices = offices }

  func answers(_ chronology: Chronology) -> [OfficeAnswer] {
    chronology.offices.enumerated().map { index, mention in
      let day = chronology.documents[mention.span.document].publication.day
      let name = chronology.entities[mention.person].name
      guard let day else { return unknown(index, nil, "the document is not dated to the day") }
      guard mention.manner == .current else { return former(index, mention, name, day) }
      switch offices.check(person: name, office: mention.office, on: CivilInterval(day: day)) {
      case .held(let holding):
        return OfficeAnswer(mention: index, day: day, verdict: .held, reason: "held \(term(holding)) (\(row(holding)))")
      case .heldBefore(let holding):
        return notHeld(index, mention, day, "held until \(words(holding.end)) (\(row(holding)))")
      case .heldLater(let holding):
        return notHeld(index, mention, day, "held from \(words(holding.start)) (\(row(holding)))")
      case .notHeld: return notHeld(index, mention, day, "the tables do not have \(name) in the office at any time")
      case .unknown(let reason): return unknown(index, day, reason)
      }
    }
  }

  /// An office said to have been held before: any term that began by then bears it out.
  private func former(_ index: Int, _ mention: OfficeMention, _ name: String, _ day: CivilDay) -> OfficeAnswer {
    let terms = offices.holdings(ofOffice: mention.office).filter { holding in
      OfficeTable.withoutTitle(holding.person) == OfficeTable.withoutTitle(name)
        && (holding.start.map { $0.earliest <= day } ?? false)
    }
    guard let last = terms.last else { return unknown(index, day, "the tables have no earlier term of \(name)'s") }
    return OfficeAnswer(mention: index, day: day, verdict: .held, reason: "held \(term(last)) (\(row(last)))")
  }

  private func notHeld(_ index: Int, _ mention: OfficeMention, _ day: CivilDay, _ reason: String) -> OfficeAnswer {
    let holders = offices.holders(of: mention.office, on: day).map { "\($0.person) (\(row($0)))" }
    let other = holders.isEmpty ? "" : "; holder that day: \(holders.joined(separator: ", "))"
    return OfficeAnswer(mention: index, day: day, verdict: .notHeld, reason: reason + other)
  }

  private func unknown(_ index: Int, _ day: CivilDay?, _ reason: String) -> OfficeAnswer {
    OfficeAnswer(mention: index, day: day, verdict: .unknown, reason: reason)
  }

  private func row(_ holding: Holding) -> String { "offices.tsv:\(offices.line(row: holding.row))" }

  private func term(_ holding: Holding) -> String {
    if let end = holding.end { return "\(words(holding.start)) to \(end)" }
    return "from \(words(holding.start))" + (holding.asOf.map { ", known to \($0)" } ?? "")
  }

  private func words(_ date: PartialDate?) -> String { date.map { "\($0)" } ?? "a day not known" }
}
