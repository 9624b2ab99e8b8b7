import BriefWriter
import ChronologyModel
import Testing

@Suite struct QuotationCheckTests {
  /// Spans that are no quotation of the first text, and the reason each is refused for. Byte 4 is within "é".
  static let bad: [(Span, String)] = [
    (Span(document: 0, start: 0, end: 9_999), "runs past the end"), (Span(document: 0, start: -1, end: 4), "before"),
    (Span(document: 0, start: 5, end: 5), "empty"), (Span(document: 0, start: 9, end: 2), "empty"),
    (Span(document: 0, start: 0, end: 4), "cuts a character"),
    (Span(document: 0, start: 4, end: 9), "cuts a character"),
  ]

  @Test(arguments: bad)
  func aFalseQuotationStopsTheBrief(span: Span, reason: String) throws {
    var chronology = SampleStory.chronology
    chronology.events[1].sources.append(Source(span: span))
    let error = #expect(throws: QuotationError.self) { try Brief(chronology) }
    #expect(error?.carrier == "event e2")
    #expect(error?.document == "clips/001.txt")
    #expect(error?.start == span.start)
    #expect(error?.reason.contains(reason) == true)
  }

  @Test func aDocumentThatIsNotThereIsNamedByNumber() throws {
    var chronology = SampleStory.chronology
    chronology.findings[0].sources = [Source(span: Span(document: 7, start: 0, end: 1))]
    let error = #expect(throws: QuotationError.self) { try Brief(chronology) }
    #expect(error?.description == "finding c1: bytes 0 to 1 of document 8: there is no such document")
  }

  @Test func namesAndDatesAreCheckedToo() throws {
    var chronology = SampleStory.chronology
    chronology.timexes[0][0].span.end = 100_000
    #expect(throws: QuotationError.self) { try Brief(chronology) }
  }

  @Test func textThatIsNotUTF8IsNotQuoted() throws {
    var chronology = SampleStory.chronology
    chronology.documents[3].text = [0x41, 0xFF, 0x42]
    chronology.events[4].sources = [Source(span: Span(document: 3, start: 0, end: 3))]
    let error = #expect(throws: QuotationError.self) { try Brief(chronology) }
    #expect(error?.reason == "the text there is not valid UTF-8")
  }

  @Test func referencesToNothingAreLeftOutAndDoNotCrash() throws {
    var chronology = SampleStory.chronology
    chronology.events[0].people = [99]
    chronology.events[0].claims = [5]
    chronology.events[0].possiblySameAs = [-1]
    chronology.findings[0].events = [77]
    chronology.documents[0].copyOf = 0
    chronology.documents[1].copyOf = 2
    let writer = try Brief(chronology)
    #expect(!writer.html().isEmpty)
    #expect(!writer.json().isEmpty)
  }
}
