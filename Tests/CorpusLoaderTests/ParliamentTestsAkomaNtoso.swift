import ChronologyModel
import CorpusLoader
import Testing

@Suite struct AkomaNtosoTests {
  private let debate = """
    <an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><an:debate name="hansard"><an:meta>
    <an:identification source="#x"><an:FRBRWork><an:FRBRuri value="/akn/gb/debate/commons/2031-11-05"/>
    <an:FRBRdate date="2031-11-05"/>
    <an:FRBRauthor href="#house"/></an:FRBRWork><an:FRBRExpression><an:FRBRdate date="2031-11-09"/>
    <an:FRBRlanguage language="eng"/></an:FRBRExpression></an:identification>
    <an:references source="#x"><an:TLCOrganization eId="house" showAs="The Lower House"/>
    <an:TLCRole eId="chair" showAs="Chair"/>
    <an:TLCPerson eId="poole" showAs="Ann Poole"/><an:TLCPerson eId="rees" showAs="Cal Rees"/></an:references></an:meta>
    <an:preface><an:p><an:docTitle>FIRST SITTING</an:docTitle> of the year</an:p></an:preface>
    <an:debateBody><an:debateSection eId="s1"><an:heading>Motions</an:heading>
    <an:narrative>[The Chair is taken]</an:narrative>
    <an:debateSection eId="s2"><an:heading>Gates<an:authorialNote>see below</an:authorialNote></an:heading>
    <an:p><an:recordedTime time="2031-11-05T10:02:00Z">10.02 a.m.</an:recordedTime></an:p>
    <an:question by="#rees"><an:from>Cal Rees:</an:from>
    <an:p>When did the <an:i>checks</an:i> begin?</an:p></an:question>
    <an:answer by="#poole" as="#minister"><an:from>The Minister for Gates</an:from>
    <an:p>In June<an:noteRef href="#n"/>.</an:p><an:p>We were told in July.</an:p>
    <an:scene>(Applause)</an:scene></an:answer></an:debateSection>
    <an:speech by="#chair"><an:from>The Chair:</an:from><an:p>Order.</an:p></an:speech></an:debateSection>
    """

  @Test func aSectionWithAHeadingIsADocument() throws {
    let documents = load(debate + "</an:debateBody></an:debate></an:akomaNtoso>").documents
    try #require(documents.map(\.title) == ["Gates", "Motions"])
    let document = documents[0]
    #expect(document.entry == "s2")
    #expect(document.words(.headline) == ["Motions", "Gates"])
    #expect(document.outlet == "The Lower House")
    #expect(document.language == "en")
    #expect(document.publication.day?.description == "2031-11-05")
    #expect(document.proceedings?.house == .commons)
    #expect(document.words(.speech) == ["When did the checks begin?", "In June.", "We were told in July."])
    #expect(document.words(.attribution) == ["Cal Rees", "The Minister for Gates (Ann Poole)"])
    #expect(document.paragraphs.filter { $0.role == .speech }.map(\.speaker) == ["Cal Rees", "Ann Poole", "Ann Poole"])
    #expect(document.paragraphs.last { $0.role == .speech }?.time?.description == "2031-11-05T10:02")
    #expect(document.words(.paragraph) == ["[The Chair is taken]", "10.02 a.m.", "(Applause)"])
    #expect(documents[1].words(.speech) == ["Order."])
  }

  @Test func whatIsCutShortIsReadUpToThere() {
    let corpus = load(debate)
    #expect(corpus.documents.map(\.title) == ["Gates", "Motions"])
    #expect(corpus.refusals.map(\.extent) == [.part])
  }

  @Test func anActIsNoDebate() {
    let act =
      "<akomaNtoso xmlns='http://akn.example/3.0'><act><body><p>x</p></body></act></akomaNtoso>"
    #expect(load(act).reason?.contains("no debate") == true)
  }
}
