import ChronologyModel
import Testing

@Suite struct StandingTests {
  @Test(arguments: [
    ("[Ann Poole] was deported on Monday.", Standing.asserted),
    ("[Ann Poole] is understood to have been deported.", .reported),
    ("[Ann Poole] will be deported on Monday.", .expected),
    ("[Ann Poole] is due to be deported on Monday.", .expected),
    ("[Ann Poole] is in the process of being deported.", .expected),
    ("[Ann Poole] was not deported.", .denied),
    ("Was [Ann Poole] deported?", .asked),
    ("If [Ann Poole] is deported, the case ends.", .hypothetical),
    ("[Ann Poole] could be deported.", .hypothetical),
  ])
  func onlyWhatIsSaidToHaveHappenedIsAFact(text: String, standing: Standing) throws {
    let marked = try Marked(text)
    #expect(marked.claims(.deportation).first?.standing == standing)
  }
}
