import ChronologyModel
import CorpusLoader
import Testing

/// Written questions and written statements.
@Suite struct WrittenRecordTests {
  private func question(_ more: String = "") -> String {
    """
    {"id": 1, "askingMember": {"id": 2, "name": "Mr Cal Rees", "memberFrom": "Ashgate"}, "house": "Commons",
     "dateTabled": "2031-10-30T00:00:00", "dateForAnswer": "2031-11-04T00:00:00", "uin": "84512",
     "questionText": "To ask the Secretary of State for Justice, how many gates are open.", "isWithdrawn": false,
     "answeringBodyName": "Ministry of Justice", "heading": "Prisons: Gates", "answerIsHolding": false,
     "answeringMember": {"name": "Ann Poole"}, "dateAnswered": "2031-11-05T00:00:00",
     "answerText": "<p>Two.</p><p>One is at Harbour Gate.</p>", "dateAnswerCorrected": null,
     "dateHoldingAnswer": null \(more)}
    """
  }

  @Test func aQuestionIsADocumentWithItsAnswer() throws {
    let corpus = load(#"{"totalResults": 1, "results": [{"value": \#(question()), "links": []}]}"#)
    let document = try #require(corpus.documents.first)
    #expect(document.title == "Prisons: Gates")
    #expect(document.outlet == "House of Commons written question")
    #expect(document.url == "https://questions-statements.parliament.uk/written-questions/detail/2031-10-30/84512")
    #expect(document.publication.day?.description == "2031-11-05")
    #expect(document.words(.attribution) == ["Mr Cal Rees (Ashgate)", "Ann Poole, Ministry of Justice"])
    let speeches = document.paragraphs.filter { $0.role == .speech }
    #expect(speeches.map(\.speaker) == ["Cal Rees", "Ann Poole", "Ann Poole"])
    #expect(speeches.map(\.time?.day.description) == ["2031-10-30", "2031-11-05", "2031-11-05"])
    #expect(document.proceedings?.number == "84512")
    #expect(document.notes == ["tabled 30 October 2031, answered 5 November 2031 by Ministry of Justice"])
  }

  @Test func oneQuestionByItselfIsReadTheSame() {
    for text in [question(), #"{"value": \#(question()), "links": []}"#, "[\(question())]"] {
      #expect(load(text).documents.map(\.title) == ["Prisons: Gates"])
    }
  }

  @Test func aCorrectionStandsBesideWhatItCorrects() throws {
    let corrected = question(#", "answerIsCorrection": true, "originalAnswerText": "<p>Three.</p>""#)
      .replacing(#""dateAnswerCorrected": null"#, with: #""dateAnswerCorrected": "2031-11-12T00:00:00""#)
    let document = try #require(load(corrected).documents.first)
    #expect(document.words(.speech).suffix(3) == ["Three.", "Two.", "One is at Harbour Gate."])
    #expect(document.words(.headline) == ["Prisons: Gates", "Answer as first given", "Answer as corrected"])
    #expect(document.notes.contains("the answer was corrected on 12 November 2031"))
    #expect(document.publication.day?.description == "2031-11-05")
    #expect(document.updated?.earliest.day.description == "2031-11-12")
    #expect(document.paragraphs.last?.time?.day.description == "2031-11-12")
  }

  @Test func whatBecameOfAQuestionIsSaid() throws {
    let open = question().replacing(#""2031-11-05T00:00:00""#, with: "null").replacing(
      "<p>Two.</p><p>One is at Harbour Gate.</p>", with: "")
    let unanswered = try #require(load(open).documents.first)
    #expect(unanswered.notes == ["tabled 30 October 2031, not answered"])
    #expect(unanswered.publication.day?.description == "2031-10-30")
    let withdrawn = load(open.replacing(#""isWithdrawn": false"#, with: #""isWithdrawn": true"#))
    #expect(withdrawn.documents.first?.notes == ["the question was withdrawn"])
    let holding = load(question().replacing(#""answerIsHolding": false"#, with: #""answerIsHolding": true"#))
    #expect(holding.documents.first?.notes.last == "a holding answer: it says only that an answer will come")
    let later = load(
      question().replacing(#""dateHoldingAnswer": null"#, with: #""dateHoldingAnswer": "2031-11-01T00:00:00""#))
    #expect(later.documents.first?.notes.last == "a holding answer was given on 1 November 2031")
    let short = load(question().replacing("One is at Harbour Gate.</p>", with: "One is at Har..."))
    #expect(short.documents.first?.notes.last == "the text is cut short where the list of questions cuts it")
  }

  @Test func withoutAMemberTheDepartmentAnswers() throws {
    let document = try #require(
      load(
        question().replacing(#"{"name": "Ann Poole"}"#, with: "null").replacing(#""84512""#, with: #""HL84""#)
          .replacing("\"Commons\"", with: "\"Lords\"")
      ).documents.first)
    #expect(document.words(.attribution).last == "Ministry of Justice")
    #expect(document.proceedings?.house == .lords)
  }

  @Test func aWrittenStatementIsItsMinisters() throws {
    let statement =
      #"""
      {"results": [{"value": {"id": 1, "member": {"name": "Ann Poole"}, "memberRole": "The Secretary of State for Justice",
      "uin": "HLWS101", "dateMade": "2031-11-05T00:00:00", "answeringBodyName": "Ministry of Justice", "title": "Gates",
      "text": "<p>The checks began.</p><ul><li>At Ashgate</li></ul>", "house": "Lords", "linkedStatements": []}}]}
      """#
    let document = try #require(load(statement).documents.first)
    #expect(document.outlet == "House of Lords written statement")
    #expect(document.words(.attribution) == ["The Secretary of State for Justice (Ann Poole)"])
    #expect(document.words(.speech) == ["The checks began.", "At Ashgate"])
    #expect(document.proceedings?.number == "HLWS101")
    #expect(document.proceedings?.house == .lords)
    #expect(document.url?.hasSuffix("/written-statements/detail/2031-11-05/hlws101") == true)
    let short = load(statement.replacing(#""member": {"name": "Ann Poole"}, "#, with: ""))
    #expect(short.documents.first?.words(.attribution) == ["The Secretary of State for Justice"])
  }

  @Test func listsOfPeopleAreNoDocuments() {
    let reason = load(#"{"memberships": [{"id": "a", "person_id": "b"}], "persons": []}"#).reason
    #expect(reason == "it is reference data about people and the posts they hold, not a document")
  }
}
