import ChronologyModel
import CorpusLoader
import Testing

/// Records as TheyWorkForYou scrapes them.
@Suite struct ParliamentTests {
  private let debate = """
    <publicwhip scraperversion="a" latest="yes">
    <oral-heading id="uk.org.publicwhip/debate/2031-11-05a.900.0" nospeaker="true"
    colnum="900">Oral Answers</oral-heading>
    <major-heading id="uk.org.publicwhip/debate/2031-11-05a.900.1" nospeaker="true" colnum="900">
    Justice
    </major-heading>
    <speech id="uk.org.publicwhip/debate/2031-11-05a.900.2" nospeaker="true" colnum="900">
    <p>The Secretary of State was asked—</p></speech>
    <minor-heading id="uk.org.publicwhip/debate/2031-11-05a.900.3" nospeaker="true"
    colnum="900">Harbour Gate</minor-heading>
    <speech id="uk.org.publicwhip/debate/2031-11-05a.900.4"
    speakername="Cal Rees" person_id="uk.org.publicwhip/person/2" type="Start Question"
    colnum="900" time="022:33:00" url="https://hansard.example/900">
    <p pid="a900.4/1" qnum="904342">When did the <i>new</i> checks begin?</p></speech>
    <speech id="uk.org.publicwhip/debate/2031-11-05a.901.0" speakername="Ann Poole"
    speakeroffice="The Secretary of State for Justice" colnum="901" time="14:30:00">
    <p>They came into force on <phrase class="date" code="2031-10-27">27 October</phrase>.</p>
    <ul><li>At Harbour Gate first.</li></ul>
    <table><tr><td>Year</td><td>2031</td></tr></table></speech>
    <speech id="uk.org.publicwhip/debate/2031-11-05a.902.0" speakername="Ann Poole" colnum="902" time="">
    <p>I was told on Monday.</p></speech>
    <speech id="uk.org.publicwhip/debate/2031-11-05a.902.1" speakername="Hon. Members" colnum="902"><p>Oh!</p></speech>
    <division id="uk.org.publicwhip/debate/2031-11-05a.903.0" divnumber="12" colnum="903">
    <divisioncount ayes="300" noes="12"/><mplist vote="aye"><mpname>Bo Lane</mpname></mplist></division>
    <minor-heading id="uk.org.publicwhip/debate/2031-11-05a.904.0" nospeaker="true" colnum="904">Ashgate</minor-heading>
    <speech id="uk.org.publicwhip/debate/2031-11-05a.904.1" speakername="Bo Lane" colnum="904">
    <p>The gate is shut.</p></speech>
    """

  @Test func eachSectionIsADocumentWithItsHeadings() throws {
    let documents = load(debate + "</publicwhip>").documents
    try #require(documents.count == 2)
    #expect(documents.map(\.title) == ["Harbour Gate", "Ashgate"])
    #expect(documents[0].entry == "uk.org.publicwhip/debate/2031-11-05a.900.3")
    #expect(documents[0].words(.headline) == ["Oral Answers", "Justice", "Harbour Gate"])
    #expect(documents[0].outlet == "Hansard (Commons)")
    #expect(documents[0].url == "https://hansard.example/900")
    #expect(documents[0].publication.day?.description == "2031-11-05")
    #expect(
      documents[0].proceedings
        == Proceedings(house: .commons, report: .debate, day: try #require(CivilDay(iso: "2031-11-05"))))
  }

  @Test func aSpeechHasItsSpeakerTimeAndColumn() throws {
    let document = try #require(load(debate + "</publicwhip>").documents.first)
    let speeches = document.paragraphs.filter { $0.role == .speech }
    #expect(
      speeches.map { document.string($0.range) } == [
        "When did the new checks begin?", "They came into force on 27 October.", "At Harbour Gate first.",
        "Year | 2031",
        "I was told on Monday.",
      ])
    #expect(speeches.map(\.speaker) == ["Cal Rees", "Ann Poole", "Ann Poole", "Ann Poole", "Ann Poole"])
    #expect(speeches.map(\.column) == ["900", "901", "901", "901", "902"])
    #expect(speeches.map(\.time?.description).prefix(2) == ["2031-11-05T22:33", "2031-11-05T14:30"])
    #expect(speeches.last?.time == nil)
    // Who goes on is not named again; nobody in particular is no speaker.
    #expect(document.words(.attribution) == ["Cal Rees", "The Secretary of State for Justice (Ann Poole)"])
    #expect(
      document.words(.paragraph) == ["The Secretary of State was asked—", "Oh!", "Division No. 12: Ayes 300, Noes 12"])
  }

  @Test(arguments: [
    ("debate", "Hansard (Commons)", Proceedings.Report.debate),
    ("westminhall", "Hansard (Westminster Hall)", .westminsterHall), ("lords", "Hansard (Lords)", .debate),
    ("wms", "Hansard (Commons written statements)", .writtenStatements),
    ("standing", "Hansard (committees)", .committee),
  ])
  func theRecordIsToldByTheIdentifier(record: String, outlet: String, report: Proceedings.Report) throws {
    let id =
      record == "standing" ? "standing/standing2030-31_GATES_01-0_2031-11-05a.3.1" : "\(record)/2031-11-05a.1WS.0"
    let document = try #require(
      load(
        """
        <publicwhip><speech id='uk.org.publicwhip/\(id)' speakername='Bo Lane' colnum='1WS'>
        <p>It is shut.</p></speech></publicwhip>
        """
      )
      .documents.first)
    #expect(document.outlet == outlet)
    #expect(document.proceedings?.report == report)
    #expect(document.publication.day?.description == "2031-11-05")
    #expect(document.entry == nil)
  }

  @Test func aWrittenAnswerIsItsQuestionAndItsReply() throws {
    let document = try #require(
      load(
        """
        <publicwhip><major-heading id="uk.org.publicwhip/wrans/2009-10-26b.1.0" nospeaker="true"
        colnum="353W">JUSTICE</major-heading>
        <minor-heading id="uk.org.publicwhip/wrans/2009-10-26b.1.1" nospeaker="true" colnum="353W">Gates</minor-heading>
        <ques id="uk.org.publicwhip/wrans/2009-10-26b.1.2.q0" speakername="Cal Rees" colnum="353W">
        <p qnum="296177">To ask how many gates are open.</p></ques>
        <reply id="uk.org.publicwhip/wrans/2009-10-26b.1.2.r0" speakername="Ann Poole" colnum="353W">
        <p>Two gates were open.</p></reply></publicwhip>
        """
      ).documents.first)
    #expect(document.words(.speech) == ["To ask how many gates are open.", "Two gates were open."])
    #expect(document.proceedings?.number == "296177")
    #expect(document.notes.isEmpty)
  }

  @Test func whatIsCutShortIsReadUpToThereAndSaid() throws {
    let corpus = load(debate)
    #expect(corpus.documents.count == 2)
    #expect(corpus.refusals.map(\.extent) == [.part])
    #expect(corpus.documents.last?.notes.contains { $0.contains("damaged at line") } == true)
    #expect(load("<publicwhip><spee").reason?.contains("not well-formed") == true)
    #expect(load("<publicwhip></publicwhip>").reason != nil)
  }

  @Test func aSupersededFileSaysSo() throws {
    let document = try #require(
      load(debate.replacing("latest=\"yes\"", with: "latest=\"no\"") + "</publicwhip>").documents.first)
    #expect(document.notes == ["the file says that a later version of it exists"])
  }

  @Test func aSpeechAboutSupportIsNoFurniture() throws {
    let document = try #require(
      load(
        """
        <publicwhip><speech id='uk.org.publicwhip/debate/2031-11-05a.1.0' speakername='Bo Lane'>
        <p>Please support us.</p><p>The gate is shut.</p></speech></publicwhip>
        """
      ).documents.first)
    #expect(document.words(.speech) == ["Please support us.", "The gate is shut."])
  }
}

/// Names for characters that a file declares.
@Suite struct DeclaredCharacterTests {
  private func record(_ subset: String, _ words: String) -> LoadedCorpus {
    load(
      """
      <!DOCTYPE publicwhip
      [
      \(subset)
      ]>
      <publicwhip><speech id='uk.org.publicwhip/debate/2031-11-05a.1.0' speakername='Bo Lane'>
      <p>\(words)</p></speech></publicwhip>
      """
    )
  }

  @Test(arguments: [
    ("<!ENTITY ndash   \"&#8211;\">", "a &ndash; b", "a – b"), ("<!ENTITY pound\t'&#xA3;' >", "&pound;5", "£5"),
    ("<!ENTITY tick \"✓\">", "&tick; done", "✓ done"), ("<!ENTITY less \"&#38;#60;\">", "1 &less; 2", "1 < 2"),
    ("<!ENTITY less \"&#60;\">", "&less;i> 2", "<i> 2"), ("<!ENTITY amp \"&#33;\">", "a &amp; b", "a & b"),
  ])
  func aNameForOneCharacterIsRead(subset: String, words: String, expected: String) {
    #expect(record(subset, words).documents.first?.words(.speech) == [expected])
  }

  @Test(arguments: [
    "<!ENTITY a \"ha\">", "<!ENTITY a \"&b;\">", "<!ENTITY % a \"&#8211;\">", "<!ENTITY a SYSTEM \"&#8211;\">",
    "<!ENTITY a \"&#8211;&#8211;\">", "<!ENTITY a \"<\">", "<!ENTITY a \"%\">", "<!ENTITY a \"&#0;\">", "<!ENTITY a",
    "<!ENTITY a \"&#8211;\" NDATA x>", "<!ENTITY ok \"&#8211;\"><!ENTITY a \"aa\">",
  ])
  func anythingElseIsRefused(subset: String) {
    #expect(record(subset, "a b").reason?.contains("declares entities") == true)
  }

  @Test func oldFilesInLatin1AreRead() throws {
    let text =
      """
      <?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE publicwhip [<!ENTITY mdash "&#8212;">]>
      <publicwhip><speech id='uk.org.publicwhip/wms/2009-10-26b.1WS.0' speakername='Zoë Lane'>
      <p>In Umeå&mdash;at last.</p></speech></publicwhip>
      """
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let document = try #require(load(bytes).documents.first)
    #expect(document.words(.speech) == ["In Umeå—at last."])
    #expect(document.words(.attribution) == ["Zoë Lane"])
  }
}
