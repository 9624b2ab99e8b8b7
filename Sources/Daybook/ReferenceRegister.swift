internal import ChronologyModel
internal import ContradictionFinder
internal import Knowledge

/// The office tables as the contradiction finder asks them.
struct ReferenceRegister: OfficeRegister {
  let offices: OfficeTable

  func verdict(person: String, office: String, during: CivilInterval) -> OfficeVerdict? {
    switch offices.check(person: person, office: office, on: during) {
    case .held: return .held
    case .heldBefore(let holding):
      return denial("\(person) held the office until \(words(holding.end))", office, during)
    case .heldLater(let holding):
      return denial("\(person) held the office from \(words(holding.start))", office, during)
    case .notHeld(let holder):
      return denial("the tables do not have \(person) in the office at any time", office, during, holder)
    case .unknown: return nil
    }
  }

  private func denial(
    _ explanation: String, _ office: String, _ during: CivilInterval, _ known: Holding? = nil
  ) -> OfficeVerdict {
    let holder = known ?? offices.holders(of: office, on: during.earliest.day).first
    return .notHeld(
      explanation: explanation, holder: holder?.person, asOf: words(holder?.asOf ?? holder?.end))
  }

  private func words(_ date: PartialDate?) -> String { date.map { "\($0)" } ?? "a date not known" }
}
