import ChronologyModel
import Testing

@Suite struct OrderTests {
  @Test(arguments: [
    "[Bo Lane] said the release came before the new checks began.",
    "This release took place before the sign-off came in.",
    "[Ann Poole] was released before the tougher rules took effect.",
    "The release was actually before [she=Bo Lane] introduced those checks.",
  ])
  func aReleaseSaidToPrecedeAMeasureIsAnOrder(text: String) throws {
    let marked = try Marked(text)
    let order = marked.claims(.release).first?.orders.first
    #expect(order?.relation == .before)
    #expect(order?.other == .policyEffective)
  }

  @Test func notUntilAfterMeansAfter() throws {
    let marked = try Marked("The checks were not in place until after [Ann Poole] was released.")
    #expect(marked.claims(.policyEffective).first?.orders.first?.relation == .after)
  }

  @Test(arguments: [
    "[Ann Poole] was released before {2 March|2026-03-02}.",
    "[Ann Poole] was released on Monday, but the checks began before noon.",
  ])
  func aDateOrAnotherClauseIsNoOrderOfEvents(text: String) throws {
    let marked = try Marked(text)
    #expect(marked.claims(.release).first?.orders.isEmpty == true)
  }
}
