import ChronologyModel
import Testing

@testable import Daybook

@Suite struct RulingTests {
  private func document(_ path: String, _ outlet: String, _ text: String) -> Document {
    Document(
      id: path, path: path, outlet: outlet,
      publication: PublicationDate(
        interval: CivilDay(iso: "2031-03-07").map { CivilInterval(day: $0) }, basis: .stated),
      text: Array(text.utf8), paragraphs: [])
  }

  private func finding(_ spans: [Span]) -> Finding {
    Finding(
      kind: .date, severity: .high, summary: "Accounts conflict.", reckoning: [], settledBy: "",
      sources: spans.map { Source(span: $0) })
  }

  /// Two accounts and a conflict between them; `further` comes before them.
  private func chronology(further: Bool = false, folder: String = "a") -> Chronology {
    var documents = [
      document("\(folder)/1.txt", "The Sentinel", "He left on Monday."),
      document("\(folder)/2.txt", "Coast Bulletin", "He left on Tuesday."),
    ]
    if further { documents.insert(document("\(folder)/0.txt", "The Echo", "He went on a Monday."), at: 0) }
    let first = further ? 1 : 0
    let spans = [Span(document: first, start: 0, end: 18), Span(document: first + 1, start: 0, end: 19)]
    var chronology = Chronology(
      documents: documents,
      findings: [finding(further ? [Span(document: 0, start: 0, end: 20), spans[1], spans[0]] : spans)])
    chronology.findings[0].key = FindingKey(documents: documents).key(of: chronology.findings[0])
    return chronology
  }

  private func rulings(_ text: String) throws -> Rulings { try Rulings(Array(text.utf8), file: "rulings.tsv") }

  @Test func aKeyHangsNeitherOnPathsNorOnOrder() {
    let key = chronology().findings[0].key
    #expect(FindingKey.isKey(key))
    #expect(chronology(folder: "b/c").findings[0].key == key)
    var turned = chronology()
    turned.documents.reverse()
    turned.findings[0].sources = [
      Source(span: Span(document: 0, start: 0, end: 19)), Source(span: Span(document: 1, start: 0, end: 18)),
    ]
    #expect(FindingKey(documents: turned.documents).key(of: turned.findings[0]) == key)
  }

  @Test func otherWordsOrAnotherKindAreAnotherKey() {
    var other = chronology()
    other.findings[0].kind = .order
    #expect(FindingKey(documents: other.documents).key(of: other.findings[0]) != chronology().findings[0].key)
    other = chronology()
    other.findings[0].sources[0].span.end = 7
    #expect(FindingKey(documents: other.documents).key(of: other.findings[0]) != chronology().findings[0].key)
  }

  @Test func aRulingSurvivesADocumentThatIsQuotedFirst() throws {
    let key = chronology().findings[0].key
    var later = chronology(further: true)
    #expect(later.findings[0].key != key)
    try rulings("\(key)\tconfirmed\tBoth logs seen\tAP\t2031-03-10\n").apply(to: &later)
    #expect(later.findings[0].ruling?.initials == "AP")
    #expect(later.findings[0].isOpen)
  }

  @Test func explainedAndCorrectedTakeAConflictAwayAndOpenBringsItBack() throws {
    let key = chronology().findings[0].key
    for (status, isOpen) in [("explained", false), ("corrected", false), ("confirmed", true), ("open", true)] {
      var ruled = chronology()
      ruled.findings[0].status = isOpen ? .explained(reason: "rounding") : .open
      try rulings("id\tstatus\treason\tinitials\tday\n\(key)\t\(status)\tseen\tAP\t\n").apply(to: &ruled)
      #expect(ruled.findings[0].isOpen == isOpen, "\(status)")
    }
  }

  @Test(arguments: [
    ("id\tstatus\nf000000000000\tdone\n", 2, "done"), ("# mine\n\nc1\topen\n", 3, "c1"),
    ("f000000000000\n", 1, "5 columns"),
    ("f000000000000\topen\tx\tAP\tMonday\n", 1, "Monday"),
  ])
  func aLineThatCannotBeReadIsNamed(text: String, line: Int, word: String) {
    let error = #expect(throws: RulingError.self) { _ = try rulings(text) }
    #expect(error?.line == line)
    #expect(error?.description.hasPrefix("rulings.tsv:\(line): ") ?? false)
    #expect(error?.reason.contains(word) ?? false)
  }

  @Test func aFindingThatIsNotThereIsNamedButNotAsOfATime() throws {
    let lost = try rulings("\nf00000000000a\topen\tseen\tAP\t\n")
    var whole = chronology()
    let error = #expect(throws: RulingError.self) { try lost.apply(to: &whole) }
    #expect(error?.line == 2)
    var early = chronology()
    early.asOf = CivilInstant(iso: "2031-03-08T12:00")
    try lost.apply(to: &early)
    #expect(early.findings[0].ruling == nil)
  }

  @Test func aWrittenLineIsReadBack() throws {
    let ruling = Ruling(
      key: chronology().findings[0].key, status: .explained, reason: "a\ttab\nand a line", initials: "AP",
      day: CivilDay(iso: "2031-03-10"))
    var ruled = chronology()
    try rulings("\(Rulings.heading)\n\(Rulings.line(ruling))\n").apply(to: &ruled)
    #expect(ruled.findings[0].ruling?.reason == "a tab and a line")
    #expect(ruled.findings[0].ruling?.day == ruling.day)
  }
}
