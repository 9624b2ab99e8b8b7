import ChronologyModel
import Testing

@testable import BriefWriter

@Suite struct CitationTests {
  /// A document with a paragraph for each column.
  func document(
    _ columns: [String?], _ house: Proceedings.House = .commons, _ report: Proceedings.Report = .debate,
    volume: Int? = nil, number: String? = nil, bill: String? = nil, on iso: String = "2031-11-05"
  ) throws -> Document {
    let day = try #require(CivilDay(iso: iso))
    var document = Document(
      path: "x", text: Array(String(repeating: "Gate.\n", count: columns.count).utf8),
      paragraphs: columns.enumerated().map { index, column in
        .init(range: index * 6..<index * 6 + 5, role: .speech, speaker: "Ann Poole", column: column)
      })
    document.proceedings = Proceedings(
      house: house, report: report, day: day, volume: volume, number: number, bill: bill)
    return document
  }

  @Test func whatIsKnownIsCited() throws {
    #expect(Citation.of(0..<5, in: try document(["901"], volume: 774)) == "HC Deb 5 November 2031, vol 774, col 901")
    #expect(Citation.of(0..<5, in: try document(["901"])) == "HC Deb 5 November 2031, col 901")
    #expect(Citation.of(0..<5, in: try document([nil], volume: 774)) == "HC Deb 5 November 2031, vol 774")
    #expect(Citation.of(0..<5, in: try document([nil], .lords)) == "HL Deb 5 November 2031")
    #expect(Citation.of(0..<5, in: Document(path: "x", text: Array("Gate.".utf8), paragraphs: [])) == nil)
  }

  @Test(arguments: [
    (["973", "976"], "cols 973–76"), (["899", "902"], "cols 899–902"), (["901", "901"], "col 901"),
    (["9", "11"], "cols 9–11"), (["1WS", "2WS"], "cols 1WS–2WS"), (["1199", "1200"], "cols 1199–200"),
  ])
  func columnsThatRunOnAreShortened(columns: [String], expected: String) throws {
    let document = try document(columns)
    #expect(Citation.of(0..<11, in: document) == "HC Deb 5 November 2031, \(expected)")
    #expect(Citation.of(document) == "HC Deb 5 November 2031, \(expected)")
  }

  @Test func eachPartOfTheRecordHasItsLetters() throws {
    #expect(
      Citation.of(0..<5, in: try document(["505"], .commons, .writtenAnswers)) == "HC Deb 5 November 2031, col 505W")
    #expect(
      Citation.of(0..<5, in: try document(["505W"], .commons, .writtenAnswers)) == "HC Deb 5 November 2031, col 505W")
    #expect(
      Citation.of(0..<5, in: try document(["261"], .lords, .writtenAnswers)) == "HL Deb 5 November 2031, col WA261")
    #expect(
      Citation.of(0..<5, in: try document(["12"], .commons, .westminsterHall)) == "HC Deb 5 November 2031, col 12WH")
    #expect(
      Citation.of(0..<5, in: try document(["12"], .commons, .committee, bill: "Gates Bill"))
        == "PBC Deb (Gates Bill) 5 November 2031, col 12")
    #expect(
      Citation.of(0..<5, in: try document(["3"], .commons, .committee, on: "2004-06-22"))
        == "SC Deb 22 June 2004, col 3")
  }

  @Test func aNumberStandsWhereNoColumnDoes() throws {
    #expect(
      Citation.of(0..<5, in: try document([nil], .commons, .writtenAnswers, number: "84512"))
        == "PQ 84512, 5 November 2031")
    #expect(
      Citation.of(0..<5, in: try document([nil], .commons, .writtenStatements, number: "HCWS9"))
        == "HCWS9, 5 November 2031")
    #expect(
      Citation.of(0..<5, in: try document(["353W"], .commons, .writtenAnswers, number: "84512"))
        == "HC Deb 5 November 2031, col 353W")
  }
}

@Suite struct SpeechJSONTests {
  @Test func speechesHaveTheirPlacesInTheTextBesideThem() throws {
    let text = "Gates\nAnn Poole\nÉtat: shut.\nIt is.\nBo Lane\nNo."
    var document = Document(
      id: "d1", path: "x", text: Array(text.utf8),
      paragraphs: [
        .init(range: 0..<5, role: .headline), .init(range: 6..<15, role: .attribution, speaker: "Ann Poole"),
        .init(range: 16..<28, role: .speech, speaker: "Ann Poole", column: "901"),
        .init(range: 29..<35, role: .speech, speaker: "Ann Poole", column: "901"),
        .init(range: 36..<43, role: .attribution, speaker: "Bo Lane"),
        .init(range: 44..<47, role: .speech, speaker: "Bo Lane"),
      ])
    document.bodyStart = 6
    let brief = try Brief(Chronology(documents: [document]))
    let line = String(decoding: brief.documentsJSONLines(), as: UTF8.self)
    #expect(line.contains(#""text":"Ann Poole\nÉtat: shut.\nIt is.\nBo Lane\nNo.""#))
    #expect(
      line.contains(
        #""speeches":[{"speaker":"Ann Poole","time":null,"column":"901","start":10,"end":28},{"speaker":"Bo Lane","#))
  }
}

@Suite struct CitedOutputTests {
  @Test func everyOutputCitesTheRecordWhereAQuotationStandsInIt() throws {
    var chronology = SampleStory.chronology
    let day = try #require(CivilDay(iso: "2031-03-07"))
    let text = chronology.documents[0].text
    chronology.documents[0].proceedings = Proceedings(house: .commons, report: .debate, day: day, volume: 812)
    chronology.documents[0].paragraphs = [.init(range: 0..<text.count, role: .speech, column: "901")]
    let citation = "HC Deb 7 March 2031, vol 812, col 901"
    let brief = try Brief(chronology)
    let outputs = [
      brief.html(), brief.markdown(), brief.timelineText(width: 200), brief.documentsText(width: 200), brief.json(),
    ].map { String(decoding: $0, as: UTF8.self) }
    for output in outputs { #expect(output.contains(citation)) }
    #expect(outputs[4].contains("\"citation\":null"))
    let plain = try Brief(SampleStory.chronology)
    for output in [plain.html(), plain.markdown()] {
      #expect(!String(decoding: output, as: UTF8.self).contains("HC Deb"))
    }
  }
}

extension CitationTests {
  @Test func parliamentCitesItsRecordInItsOwnForm() throws {
    #expect(
      Citation.inParliament(try document(["901"], volume: 774)) == "Official Report, 5 November 2031; Vol. 774, c. 901")
    #expect(Citation.inParliament(try document(["973", "976"])) == "Official Report, 5 November 2031; cc. 973-76")
    #expect(
      Citation.inParliament(try document(["12"], .lords, volume: 850))
        == "Official Report, 5 November 2031; Vol. 850, col. 12")
    #expect(
      Citation.inParliament(try document(["12"], .commons, .westminsterHall))
        == "Official Report, 5 November 2031; c. 12WH")
    #expect(Citation.inParliament(try document([nil], .commons, .writtenAnswers, number: "84512")) == nil)
    #expect(Citation.inParliament(Document(path: "x", text: [], paragraphs: [])) == nil)
  }

  @Test func whatACitationLacksIsSaid() throws {
    let record = try Brief(SampleStory.chronology).record
    #expect(SourceEntry(0, record).missing == nil)
    #expect(SourceEntry(1, record).missing == "No address")
    #expect(SourceEntry(3, record).missing == "No outlet, no date, no address")
  }
}
