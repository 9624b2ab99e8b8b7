internal import ChronologyModel
internal import Knowledge

/// What the office tables say of each office that a document gives to somebody, never past the day a row is good to.
struct OfficeAnswers {
  private let offices: OfficeTable

  init(_ offices: OfficeTable) { self.offices = offices }

  func answers(_ chronology: Chronology) -> [OfficeAnswer] {
    chronology.offices.enumerated().map { index, mention in
      let publication = chronology.documents[mention.span.document].publication
      let day = publication.day
      let name = chronology.entities[mention.person].name
      guard let first = publication.earliest, let last = publication.latest, first <= last else {
        return unknown(index, day, "nothing dates the document")
      }
      guard mention.manner == .current else { return former(index, mention, name, day, last) }
      switch offices.check(
        person: name, office: mention.office, on: CivilInterval(days: first, last, first == last ? .day : .interval))
      {
      case .held(let holding):
        return OfficeAnswer(
          mention: index, day: day, verdict: .held, reason: "held \(words(of: holding)) (\(row(holding)))")
      case .heldBefore(let holding):
        return notHeld(index, mention, day, first, "held until \(words(holding.end)) (\(row(holding)))")
      case .heldLater(let holding):
        return notHeld(index, mention, day, first, "held from \(words(holding.start)) (\(row(holding)))")
      case .notHeld:
        return notHeld(index, mention, day, first, "the tables do not have \(name) in the office at any time")
      case .unknown(let reason): return unknown(index, day, reason)
      }
    }
  }

  /// An office said to have been held before: any term that began by then bears it out.
  private func former(
    _ index: Int, _ mention: OfficeMention, _ name: String, _ day: CivilDay?, _ last: CivilDay
  ) -> OfficeAnswer {
    let terms = offices.holdings(ofOffice: mention.office).filter { holding in
      OfficeTable.withoutTitle(holding.person) == OfficeTable.withoutTitle(name)
        && (holding.start.map { $0.earliest <= last } ?? false)
    }
    guard let term = terms.last else { return unknown(index, day, "the tables have no earlier term of \(name)'s") }
    return OfficeAnswer(mention: index, day: day, verdict: .held, reason: "held \(words(of: term)) (\(row(term)))")
  }

  private func notHeld(
    _ index: Int, _ mention: OfficeMention, _ day: CivilDay?, _ first: CivilDay, _ reason: String
  ) -> OfficeAnswer {
    let holders = offices.holders(of: mention.office, on: first).map { "\($0.person) (\(row($0)))" }
    let other = holders.isEmpty ? "" : "; holder then: \(holders.joined(separator: ", "))"
    return OfficeAnswer(mention: index, day: day, verdict: .notHeld, reason: reason + other)
  }

  private func unknown(_ index: Int, _ day: CivilDay?, _ reason: String) -> OfficeAnswer {
    OfficeAnswer(mention: index, day: day, verdict: .unknown, reason: reason)
  }

  private func row(_ holding: Holding) -> String { "offices.tsv:\(offices.line(row: holding.row))" }

  private func words(of holding: Holding) -> String {
    if let end = holding.end { return "\(words(holding.start)) to \(end)" }
    return "from \(words(holding.start))" + (holding.asOf.map { ", known to \($0)" } ?? "")
  }

  private func words(_ date: PartialDate?) -> String { date.map { "\($0)" } ?? "a day not known" }
}
