import Testing

@Suite struct DescriptionTests {
  @Test func aDescriptionLeadsToWhomTheDocumentDescribesSo() throws {
    let reading = try Reading(
      """
      Ann Poole, the governor of Harbour Gate prison, wrote to staff. The governor said checks would change.
      Judge Helen Straker heard the case of Daniel Marr, 24. The judge told the 24-year-old to stand.
      """)
    #expect(reading.target("The governor") == "Ann Poole")
    #expect(reading.target("The judge") == "Helen Straker")
    #expect(reading.target("the 24-year-old") == "Daniel Marr")
  }

  @Test func ofTwoWithOneCallingNeitherIsMeant() throws {
    let reading = try Reading(
      "Ann Poole is governor of HMP Leeds and Luke Finch is governor of HMP Hull. The governor resigned.")
    #expect(reading.target("The governor") != "Ann Poole" && reading.target("The governor") != "Luke Finch")
  }

  @Test func aCallingThatNobodyIsNamedForStaysUnnamed() throws {
    let reading = try Reading("Daniel Marr wept. The judge told him to stand. A neighbour said nothing.")
    #expect(reading.target("The judge") == "-" && reading.target("A neighbour") == "-")
    #expect(reading.target("him") == "Daniel Marr")
  }

  @Test func whatIsToldOfAllOfACallingIsOfNobody() throws {
    let reading = try Reading(
      "A minister must resign, and Ann Poole worked as a teacher. A man is entitled to a lawyer.")
    for words in ["A minister", "a teacher", "a lawyer"] { #expect(reading.target(words) == nil) }
  }

  @Test func kinAreTheirOwnPeople() throws {
    let reading = try Reading(
      "Carol Ince lived with her mother. Daniel Marr and his wife, Joan Marr, run a shop. His wife does the books.")
    #expect(reading.target("mother") == "-")
    #expect(reading.target("wife") == "Joan Marr")
  }

  @Test func theFatherOfTwoIsTheOneManNamedJustBefore() throws {
    let reading = try Reading("Luke Finch died at home. The father of two had worked at the mill.")
    #expect(reading.target("The father of two") == "Luke Finch")
    let two = try Reading("Luke Finch met Daniel Marr. The father of two had worked at the mill.")
    #expect(two.target("The father of two") == nil)
  }

  @Test func aPronounThatTwoFitIsNobodys() throws {
    let reading = try Reading("Daniel Marr met Luke Finch. He was late. Carol Ince rang Daniel Marr before she left.")
    #expect(reading.target("He") == nil)
    #expect(reading.target("she") == "Carol Ince")
  }

  @Test func aClauseThatOpensTheSentenceMayNameItsPersonLater() throws {
    let reading = try Reading("The rain fell. Before she spoke, Carol Ince asked for quiet.")
    #expect(reading.target("she") == "Carol Ince")
  }
}
