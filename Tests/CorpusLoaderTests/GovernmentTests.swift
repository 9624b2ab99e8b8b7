import ChronologyModel
import CorpusLoader
import Testing

/// Items of GOV.UK as its content interface gives them.
@Suite struct GovernmentTests {
  private func item(
    type: String = "press_release", body: String = #""<p>The gate is shut.</p>""#, details: String = "",
    links: String = "", more: String = ""
  ) -> String {
    """
    {"base_path": "/government/news/gate", "content_id": "c1", "document_type": "\(type)",
     "title": "Gate shut", "description": "A gate was shut.", "locale": "en",
     "first_published_at": "2031-06-03T10:00:00.000+00:00", "public_updated_at": "2031-06-03T10:00:00.000+00:00",
     "details": {"body": \(body)\(details)},
     "links": {"organisations": [{"title": "Ministry of Justice", "document_type": "organisation"}]\(links)}\(more)}
    """
  }

  @Test func aPressReleaseIsRead() throws {
    let body =
      #"""
      "<div class=\"govspeak\"><h2>What is new</h2><p>Minister Ann Poole said:</p>\#
      <blockquote><p>It is shut.</p></blockquote><ul><li>One gate</li></ul><script>x()</script></div>"
      """#
    let document = try #require(load(item(body: body)).documents.first)
    #expect(document.title == "Gate shut")
    #expect(document.outlet == "Ministry of Justice (GOV.UK)")
    #expect(document.url == "https://www.gov.uk/government/news/gate")
    #expect(document.summary == "A gate was shut.")
    #expect(document.language == "en")
    #expect(document.publication.interval?.earliest.description == "2031-06-03T11:00")
    #expect(document.updated == nil)
    #expect(document.words(.headline) == ["Gate shut", "What is new"])
    #expect(document.words(.paragraph) == ["Minister Ann Poole said:"])
    #expect(document.words(.speech) == ["It is shut."])
    #expect(document.words(.listItem) == ["One gate"])
    #expect(document.author == nil && document.notes.isEmpty && document.proceedings == nil)
  }

  @Test func aSpeechIsItsSpeakers() throws {
    let document = try #require(
      load(
        item(
          type: "oral_statement",
          details: #", "delivered_on": "2031-06-02T00:00:00+01:00", "location": "House of Commons""#,
          links: #", "speaker": [{"title": "The Rt Hon Ann Poole MP"}]"#)
      ).documents.first)
    #expect(document.author == "Ann Poole")
    #expect(document.words(.attribution) == ["The Rt Hon Ann Poole MP"])
    let speech = try #require(document.paragraphs.last)
    #expect(speech.role == .speech && speech.speaker == "Ann Poole")
    #expect(speech.time?.day.description == "2031-06-02")
    #expect(document.publication.day?.description == "2031-06-03")
    #expect(document.notes == ["delivered on 2 June 2031 at House of Commons"])
  }

  @Test func itsHistoryIsSaid() throws {
    let history =
      #"""
      , "political": true, "government": {"title": "2029 Lane government"},
      "change_history": [{"public_timestamp": "2031-06-09T09:00:00Z", "note": "Corrected the <b>date</b>."},
      {"public_timestamp": "2031-06-03T10:00:00Z", "note": "First published."}]
      """#
    let notice =
      #"""
      , "withdrawn_notice": {"explanation": "<div class=\"govspeak\"><p>The gate is open again.</p></div>",
      "withdrawn_at": "2031-07-01T09:00:00+01:00"}
      """#
    let text = item(details: history, more: notice).replacing(
      #""public_updated_at": "2031-06-03"#, with: #""public_updated_at": "2031-06-09"#)
    let document = try #require(load(text).documents.first)
    #expect(
      document.notes == [
        "withdrawn on 1 July 2031: The gate is open again.", "changed on 9 June 2031: Corrected the date.",
        "published under the 2029 Lane government",
      ])
    #expect(document.updated?.earliest.day.description == "2031-06-09")
    #expect(load(item(more: #", "withdrawn_notice": {}"#)).documents.first?.notes.isEmpty == true)
  }

  @Test func aBodyMayBeAListOfRenderings() throws {
    let body =
      #"""
      [{"content_type": "text/govspeak", "content": "Gate **shut**"},
      {"content_type": "text/html", "content": "<p>It is shut.</p>"}]
      """#
    #expect(load(item(body: body)).documents.first?.words(.paragraph) == ["It is shut."])
    // Where there is no body, what it says of itself is all there is.
    #expect(load(item(body: "null")).documents.first?.words(.paragraph) == ["A gate was shut."])
  }

  @Test func aTimeOfMidnightIsADay() throws {
    let document = try #require(
      load(item().replacing("2031-06-03T10:00:00.000+00:00", with: "2031-01-03T00:00:00.000+00:00")).documents.first)
    #expect(document.publication.interval?.precision == .day)
  }
}
