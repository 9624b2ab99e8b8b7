import ChronologyModel
import Knowledge
import Testing

@Suite struct OfficeTableTests {
  let offices: OfficeTable

  init() throws { offices = try ReferenceTables().offices }

  private func day(_ text: String) throws -> CivilInterval { CivilInterval(day: try #require(CivilDay(iso: text))) }

  @Test func everyRowAnswersItsOwnQuestion() throws {
    for row in 0..<offices.count {
      let holding = offices.holding(row: row)
      guard let start = holding.start, let last = holding.end?.latest ?? holding.asOf?.latest else { continue }
      let middle = CivilDay(number: (start.earliest.number + last.number) / 2)
      for day in [start.earliest, middle] {
        let answer = offices.check(person: holding.person, office: holding.office, on: CivilInterval(day: day))
        guard case .held = answer else {
          Issue.record("\(holding.person), \(holding.office), \(day): \(answer)")
          continue
        }
      }
    }
  }

  @Test func nothingIsContradictedPastWhatTheTableAsserts() throws {
    for row in 0..<offices.count {
      let holding = offices.holding(row: row)
      guard holding.end == nil, let asOf = holding.asOf else { continue }
      for other in ["Yvette Cooper", "James Cleverly", holding.person] {
        let later = CivilInterval(day: asOf.latest.adding(days: 1))
        let answer = offices.check(person: other, office: holding.office, on: later)
        switch answer {
        case .held(let found): #expect(found.end != nil || found.asOf.map { $0.latest >= later.earliest.day } ?? false)
        case .unknown: break
        case .heldBefore, .heldLater, .notHeld:
          // Only another row, asserted for longer, may say so.
          let asserted = offices.holders(of: holding.office, on: later.earliest.day)
          #expect(!asserted.isEmpty, "\(other), \(holding.office): \(answer)")
        }
      }
    }
  }

  @Test func aReshuffleDayBelongsToBoth() throws {
    for name in ["Yvette Cooper", "Shabana Mahmood"] {
      guard case .held = offices.check(person: name, office: "Home Secretary", on: try day("2025-09-05")) else {
        Issue.record("\(name) is not accepted on the day of the change")
        continue
      }
    }
  }

  @Test func aFormerHolderIsToldFromTheHolder() throws {
    let answer = offices.check(person: "Yvette Cooper", office: "Home Secretary", on: try day("2025-11-06"))
    guard case .heldBefore(let holding) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(holding.end?.latest == CivilDay(iso: "2025-09-05"))
    let later = offices.check(person: "Shabana Mahmood", office: "home secretary", on: try day("2025-03-01"))
    guard case .heldLater = later else {
      Issue.record("\(later)")
      return
    }
  }

  @Test func aShadowIsNotTheMinister() throws {
    let november = try day("2025-11-06")
    guard case .heldBefore = offices.check(person: "James Cleverly", office: "Shadow Home Secretary", on: november),
      case .notHeld(let holder) = offices.check(person: "Chris Philp", office: "Home Secretary", on: november)
    else {
      Issue.record("shadow and minister are confused")
      return
    }
    #expect(holder?.person == "Shabana Mahmood")
  }

  @Test func whatTheTablesLackIsUnknown() throws {
    let november = try day("2025-11-06")
    for (person, office) in [
      ("Ottoline Fairweather", "Home Secretary"), ("Yvette Cooper", "Custody Secretary"),
      ("Yvette Cooper", "Kite Minister"),
    ] {
      guard case .unknown = offices.check(person: person, office: office, on: november) else {
        Issue.record("\(person), \(office) is not unknown")
        continue
      }
    }
    guard case .unknown = offices.check(person: "James Cleverly", office: "Home Secretary", on: try day("2031-01-01"))
    else {
      Issue.record("a day past the table is not unknown")
      return
    }
  }

  @Test(arguments: [
    "Home Secretary", "Justice Secretary", "Shadow Home Secretary", "Shadow Justice Secretary", "Deputy Prime Minister",
    "DPM",
    "Business Secretary", "Health Secretary", "Chancellor", "Prime Minister", "Lord Chancellor", "Culture Secretary",
    "Housing Secretary", "Foreign Secretary", "Defence Secretary", "Attorney General", "Leader of the Opposition",
    "Speaker",
    "Commons Speaker", "Mayor of London", "Education Secretary", "Transport Secretary", "Energy Secretary",
    "Science Secretary",
  ]) func theShortNamesPeopleUseHaveHolders(alias: String) throws {
    #expect(!offices.holders(of: alias, on: try #require(CivilDay(iso: "2025-11-06"))).isEmpty)
  }

  @Test func aTitleBeforeTheNameMakesNoDifference() {
    #expect(!offices.holdings(of: "Lynne Owens").isEmpty)
    #expect(offices.holdings(of: "Sir Keir Starmer").count == offices.holdings(of: "Keir Starmer").count)
  }
}
