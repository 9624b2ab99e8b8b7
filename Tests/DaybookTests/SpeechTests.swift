import ChronologyModel
import CorpusLoader
import Testing

@testable import Daybook

/// From a record to a claim by the one who spoke.
@Suite struct SpeechTests {
  private let debate = """
    <publicwhip>
    <major-heading id="uk.org.publicwhip/debate/2031-11-05a.901.0" nospeaker="true" colnum="901">Gates</major-heading>
    <speech id="uk.org.publicwhip/debate/2031-11-05a.901.1" speakername="Ann Poole"
    speakeroffice="The Secretary of State for Justice" colnum="901" time="12:33:00">
    <p>The new checks came into force on 27 October. I was told of the release on 3 November. The governor told me that
    a prisoner was freed by mistake from HMP Ashgate on 29 October.</p></speech>
    <speech id="uk.org.publicwhip/debate/2031-11-05a.902.0" speakername="Cal Rees" colnum="902">
    <p>The report, published yesterday, is damning. The new checks came into force on 4 November.</p></speech>
    </publicwhip>
    """

  private func chronology() throws -> Chronology {
    try Pipeline().chronology(paths: ["-"], standardInput: Array(debate.utf8))
  }

  private func claims(_ kind: EventKind, in chronology: Chronology) -> [Claim] {
    chronology.claims.filter { $0.kind == kind }
  }

  private func name(_ entity: Int?, in chronology: Chronology) -> String? {
    entity.map { chronology.entities[$0].name }
  }

  @Test func whatIsSaidInASpeechIsSaidByItsSpeakerOnTheDayOfTheSitting() throws {
    let chronology = try chronology()
    let checks = claims(.policyEffective, in: chronology)
    #expect(checks.map { name($0.speaker?.entity, in: chronology) } == ["Ann Poole", "Cal Rees"])
    #expect(checks.map(\.speaker?.saidOn?.singleDay?.description) == ["2031-11-05", "2031-11-05"])
    #expect(checks.map(\.time?.singleDay?.description) == ["2031-10-27", "2031-11-04"])
    #expect(checks.compactMap(\.speaker).map { chronology.quote($0.span) } == ["Ann Poole", "Cal Rees"])
  }

  @Test func theClaimIsCitedByItsColumn() throws {
    let chronology = try chronology()
    let columns = claims(.policyEffective, in: chronology).map { claim in
      chronology.documents[claim.span.document].paragraph(at: claim.span.start)?.column
    }
    #expect(columns == ["901", "902"])
  }

  @Test func theFirstPersonIsTheSpeaker() throws {
    let chronology = try chronology()
    let told = claims(.briefingOfMinister, in: chronology).flatMap { $0.entities(.patient) + $0.entities(.hearer) }
    #expect(told.map { chronology.entities[$0].name }.contains("Ann Poole"))
  }

  @Test func whatASpeakerReportsHasItsOwnSpeaker() throws {
    let chronology = try chronology()
    let release = try #require(claims(.releaseInError, in: chronology).first)
    #expect(release.speaker.map { chronology.quote($0.span) } == "The governor")
  }

  @Test func whatOthersDidIsNotTheSpeakersDoing() throws {
    let chronology = try chronology()
    for claim in claims(.publication, in: chronology) { #expect(claim.entities(.agent).isEmpty) }
    let published = try #require(chronology.events.first { $0.kind == .publication })
    #expect(published.people.isEmpty)
    #expect(!published.summary.contains("Cal Rees"))
  }

  @Test func aSectionOfASittingIsNoEventByItself() throws {
    let more =
      """
      <major-heading id='uk.org.publicwhip/debate/2031-11-05a.905.0' nospeaker='true'>Ashgate</major-heading>
      <speech id='uk.org.publicwhip/debate/2031-11-05a.905.1' speakername='Bo Lane'><p>It is shut.</p></speech>
      </publicwhip>
      """
    let whole = try chronology()
    #expect(claims(.parliamentaryExchange, in: whole).count == 1)
    let day = try Pipeline().chronology(
      paths: ["-"], standardInput: Array(debate.replacing("</publicwhip>", with: more).utf8))
    #expect(day.documents.count == 2)
    #expect(claims(.parliamentaryExchange, in: day).isEmpty)
  }

  @Test func whatAPressReleaseSetsAsABlockIsSaidByWhoIsNamedBeforeIt() throws {
    let release =
      #"""
      {"base_path": "/x", "content_id": "c", "document_type": "press_release", "title": "Gate shut",
      "first_published_at": "2031-11-05T10:00:00Z", "details": {"body": "<p>Justice Secretary Ann Poole said:</p>\#
      <blockquote><p>The new checks came into force on 27 October.</p></blockquote>\#
      <p>The new gate opened on 1 November.</p>"}, "links": {}}
      """#
    let chronology = try Pipeline().chronology(paths: ["-"], standardInput: Array(release.utf8))
    let claim = try #require(claims(.policyEffective, in: chronology).first)
    #expect(name(claim.speaker?.entity, in: chronology) == "Ann Poole")
  }
}
