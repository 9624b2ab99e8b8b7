import ChronologyModel
import CorpusLoader
import Testing

@Suite struct OfficeTests {
  private func paragraph(_ text: String, style: String? = nil, more: String = "") -> String {
    let properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    return "<w:p><w:pPr>\(properties)\(more)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  @Test func aWordDocumentIsReadWithItsRoles() throws {
    let cell = "<w:tbl><w:tr><w:tc>\(paragraph("Gates"))</w:tc><w:tc>\(paragraph("262"))</w:tc></w:tr></w:tbl>"
    let styles =
      "<w:styles NS><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"
    let core = """
      <cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
      <dc:title>Microsoft Word - notice.docx</dc:title><dc:creator>Ann Poole</dc:creator>
      <dcterms:created>2026-03-01T09:00:00Z</dcterms:created><dcterms:modified>2026-03-04T09:00:00Z</dcterms:modified></cp:coreProperties>
      """
    let body =
      paragraph("Gate left open", style: "berschrift1") + paragraph("4 March 2026")
      + paragraph("The gate was left open &amp; nobody saw it.")
      + paragraph("one key", more: "<w:numPr><w:ilvl w:val=\"0\"/></w:numPr>") + cell
      + "<w:p><w:r><w:t>The</w:t><w:tab/><w:t>lock</w:t><w:br/><w:t>held.</w:t></w:r></w:p>"
    let document = try #require(
      load(docx(body, [("word/styles.xml", styles), ("docProps/core.xml", core)])).documents.first)
    #expect(document.title == "Gate left open")
    #expect(document.author == "Ann Poole")
    #expect(document.words(.headline) == ["Gate left open"])
    #expect(document.words(.listItem) == ["one key"])
    #expect(
      document.words(.paragraph) == [
        "4 March 2026", "The gate was left open & nobody saw it.", "Gates", "262", "The lock held.",
      ])
    #expect(document.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    #expect(document.publication.basis == .stated)
    #expect(document.updated?.earliest.day == CivilDay(year: 2026, month: 3, day: 4))
  }

  @Test func theDayADocumentWasMadeIsNoDayOfPublication() throws {
    let core =
      "<c xmlns:dcterms=\"http://purl.org/dc/terms/\"><dcterms:created>2026-03-01T09:00:00Z</dcterms:created></c>"
    let document = try #require(
      load(docx(paragraph("The gate was left open."), [("docProps/core.xml", core)])).documents.first)
    #expect(document.publication.interval == nil)
    #expect(document.notes == ["its own properties say that it was made on 2026-03-01"])
  }

  @Test func whatWasDeletedHiddenOrSaidBesideIsLeftOut() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve">The gate was </w:t></w:r><w:del><w:r><w:delText>shut</w:delText></w:r></w:del>\
      <w:ins><w:r><w:t>open</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>not for print</w:t></w:r>\
      <w:r><w:t>.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>
      <w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>This is shown.</w:t></w:r></w:p>
      """
    let notes = """
      <w:footnotes NS><w:footnote w:type="separator"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>
      <w:footnote w:id="2"><w:p><w:r><w:t>A note on the gate.</w:t></w:r></w:p></w:footnote></w:footnotes>
      """
    let comments = "<w:comments NS><w:comment><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>"
    let corpus = load(docx(body, [("word/footnotes.xml", notes), ("word/comments.xml", comments)]))
    #expect(corpus.text == "The gate was open.\nThis is shown.\nA note on the gate.")
    #expect(
      corpus.documents.first?.notes == [
        "it has tracked changes: what was deleted is left out, what was inserted is kept", "left out: hidden text",
        "left out: comments beside the text",
      ])
  }

  @Test func aTextBoxIsReadOnceAndEntitiesAreRefused() {
    let box = "<w:txbxContent>\(paragraph("In a box."))</w:txbxContent>"
    let body =
      "<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Around it.</w:t></w:r></w:p>"
    #expect(load(docx(body)).text == "In a box.\nAround it.")
    let bomb = Zip([("word/document.xml", "<!DOCTYPE w [<!ENTITY a 'ha'>]><w:document><w:p/></w:document>")]).whole
    #expect(load(bomb).reason?.contains("declares entities") == true)
    #expect(load(docx("")).reason?.contains("no text") == true)
  }

  @Test func anOpenDocumentTextIsReadToo() throws {
    let names = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    let content = """
      <office:document-content \(names)><office:body><office:text><text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>
      <text:h>Gate left open</text:h><text:p>The<text:s/>gate was <text:span>left</text:span> open.<office:annotation><text:p>Why?</text:p></office:annotation></text:p>
      <text:list><text:list-item><text:p>one key</text:p></text:list-item></text:list></office:text></office:body></office:document-content>
      """
    let document = try #require(
      load(Zip([("META-INF/manifest.xml", "<m/>"), ("content.xml", content)]).whole).documents.first)
    #expect(document.words(.headline) == ["Gate left open"])
    #expect(document.words(.paragraph) == ["The gate was left open."])
    #expect(document.words(.listItem) == ["one key"])
    #expect(document.notes.contains("left out: comments beside the text"))
  }
}
