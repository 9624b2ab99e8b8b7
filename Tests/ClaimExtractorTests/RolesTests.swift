import ChronologyModel
import Testing

@Suite struct RolesTests {
  @Test(arguments: [
    "[Ann Poole] was mistakenly freed from [HMP Ashgate] on {Monday|2026-03-02}.",
    "Police seek [Ann Poole], 24, wrongly released from [HMP Ashgate] on {Monday|2026-03-02}.",
    "[Ann Poole], who was released in error from [HMP Ashgate] on {Monday|2026-03-02}, is at home.",
    "Staff at [HMP Ashgate] released [Ann Poole] by mistake on {Monday|2026-03-02}.",
    "Another inmate – [Ann Poole] – had been wrongly let out of [HMP Ashgate] on {Monday|2026-03-02}.",
  ])
  func activePassiveAndReducedClausesNameTheSamePatient(text: String) throws {
    let marked = try Marked(text)
    let claim = marked.claims(.releaseInError).first
    #expect(marked.name(.patient, of: claim) == "Ann Poole")
    #expect(marked.name(.place, of: claim) == "HMP Ashgate")
    #expect(marked.day(claim) == "2026-03-02")
  }

  @Test(arguments: [
    "The figures were released by mistake on {Monday|2026-03-02}.",
    "[Ann Poole] said the detail was released on {Monday|2026-03-02}.",
    "[Ann Poole] released a statement by mistake.",
  ])
  func whatIsNoPersonIsNotFreed(text: String) throws {
    let marked = try Marked(text)
    #expect(marked.claims(.releaseInError).isEmpty && marked.claims(.release).isEmpty)
  }

  @Test func anAdjectiveIsNoEvent() throws {
    let marked = try Marked("[a convicted burglar] spoke to the jailed writer about the wrongly released prisoners.")
    #expect(marked.reading.claims.isEmpty)
  }

  @Test func whoWritesInTheFirstPersonIsTheAuthor() throws {
    let marked = try Marked(
      "I was told of the case in the morning.\n\n[Ann Poole] is the member for Ashgate.", published: "2026-03-04")
    #expect(marked.name(.patient, of: marked.claims(.briefingOfMinister).first) == "Ann Poole")
  }

  @Test func joinedSubjectsAreAllPatients() throws {
    let marked = try Marked("[Ann Poole], [Cal Rees] and [Bo Lane] were freed by mistake on {Monday|2026-03-02}.")
    let patients = marked.claims(.releaseInError).first?.entities(.patient).map { marked.reading.entities[$0].name }
    #expect(patients == ["Ann Poole", "Cal Rees", "Bo Lane"])
    let apart = try Marked("[Ann Poole] said [Bo Lane] was freed by mistake on {Monday|2026-03-02}.")
    #expect(apart.claims(.releaseInError).first?.entities(.patient).count == 1)
  }

  @Test func aBodyWhoseNameHoldsANounForPeopleIsNobody() throws {
    let marked = try Marked("A man tied to the Harbour Guards pleaded guilty on {Monday|2026-03-02}.")
    let man = try #require(marked.claims(.plea).first?.participants.first)
    #expect(man.span.start == 0 && man.span.end == "A man".utf8.count)
    let guards = try Marked("Two guards pleaded guilty on {Monday|2026-03-02}.")
    #expect(guards.claims(.plea).count == 1)
  }
}
