import ChronologyModel
import Testing

@testable import CorpusLoader

/// Debates and searches of Hansard's own interface.
@Suite struct HansardTests {
  private func debate(_ items: String, children: String = "") -> String {
    """
    {"Overview": {"Id": 7, "ExtId": "3D7DD0D7-0000-4BF6-804F-6350FF95124F", "Title": "Gates: what’s next",
      "Date": "2031-11-05T00:00:00", "Location": "Commons Chamber", "House": "Commons", "VolumeNo": 774},
     "Navigator": [], "Items": [\(items)], "ChildDebates": [\(children)]}
    """
  }

  private func item(_ value: String, by name: String? = nil, member: Int? = nil, tag: String = "hs_Para") -> String {
    let who = name.map { "\"\($0)\"" } ?? "null"
    let value = value.replacing("\"", with: "\\\"")
    return
      #"""
      {"ItemType": "Contribution", "MemberId": \#(member.map(String.init) ?? "null"), "AttributedTo": \#(who),
      "Value": "\#(value)", "HRSTag": "\#(tag)", "Timecode": null}
      """#
  }

  @Test func aDebateIsRead() throws {
    let document = try #require(
      load(
        debate(
          item("<p>The checks began in June.</p>", by: "The Secretary of State for Justice (Ann Poole)", member: 1)
            + ","
            + item(
              "<Question HRSContentId=\"{1}\">3. <QuestionText>Which gates?</QuestionText></Question>",
              by: "Mr Cal Rees (Harbour Gate) (Con)", member: 2)
            + "," + item("Ours.", by: "The Secretary of State", member: 1) + ","
            + item("<em>Question put and agreed to.</em>")
        )
      ).documents.first)
    #expect(document.title == "Gates: what’s next")
    #expect(document.outlet == "Hansard (Commons)")
    #expect(document.publication.day?.description == "2031-11-05")
    #expect(document.proceedings?.volume == 774)
    #expect(
      document.url
        == "https://hansard.parliament.uk/Commons/2031-11-05/debates/"
        + "3D7DD0D7-0000-4BF6-804F-6350FF95124F/GatesWhatsNext"
    )
    #expect(document.words(.speech) == ["The checks began in June.", "3. Which gates?", "Ours."])
    #expect(
      document.paragraphs.compactMap { $0.role == .speech ? $0.speaker : nil } == [
        "Ann Poole", "Cal Rees", "Ann Poole",
      ])
    #expect(document.words(.attribution).last == "The Secretary of State (Ann Poole)")
    #expect(document.words(.paragraph) == ["Question put and agreed to."])
  }

  @Test func columnsAreThoseOfTheMarksAndOfNoCrossReference() throws {
    let mark = #"<span id="902" class="column-number column-only" data-column-number="902"></span>"#
    let other = #"<span id="vol_col637" class="cross-reference" data-column-number="637">col. 637</span>"#
    let document = try #require(
      load(
        debate(
          item("<p>Before.</p><p>See \(other).</p><p>Then \(mark)more.</p><p>After.</p>", by: "Bo Lane (Ashgate) (Lab)")
            + "," + item("Last.", by: "Cal Rees"))
      ).documents.first)
    let speeches = document.paragraphs.filter { $0.role == .speech }
    #expect(
      speeches.map { document.string($0.range) } == ["Before.", "See col. 637.", "Then more.", "After.", "Last."])
    #expect(speeches.map(\.column) == ["901", "901", "901", "902", "902"])
  }

  @Test func timesAreThoseOfTheClockItemsAndOfTheContributions() throws {
    let clock = #"{"ItemType": "Timestamp", "Value": "14:32:00", "Timecode": null}"#
    let document = try #require(
      load(debate("\(clock),\(item("Order.", by: "Mr Speaker", member: 3)),\(item("It goes on."))")).documents.first)
    #expect(document.paragraphs.last?.time?.description == "2031-11-05T14:32")
    #expect(document.paragraphs.last?.speaker == "Mr Speaker")
    #expect(document.words(.speech) == ["Order.", "It goes on."])
  }

  @Test func aDebateWithinADebateIsADocumentOfItsOwn() throws {
    let child =
      #"""
      {"Overview": {"ExtId": "B", "Title": "New clause 4"},
      "Items": [\#(item("It is shut.", by: "Bo Lane"))], "ChildDebates": []}
      """#
    let documents = load(debate(item("It is open.", by: "Cal Rees"), children: child)).documents
    #expect(documents.map(\.title) == ["Gates: what’s next", "New clause 4"])
    #expect(documents.map(\.publication.day?.description) == ["2031-11-05", "2031-11-05"])
    #expect(documents.last?.words(.headline) == ["Gates: what’s next", "New clause 4"])
    #expect(documents.last?.entry == "B")
  }

  @Test func contributionsOfOneDebateMakeOneDocument() throws {
    func contribution(_ text: String, _ who: String, _ name: String, _ section: String, _ place: String) -> String {
      #"""
      {"MemberName": "\#(name)", "AttributedTo": "\#(who)", "ContributionTextFull": "\#(text)",
      "SittingDate": "2031-11-05T00:00:00", "House": "Lords", "Section": "Lords Chamber",
      "DebateSection": "\#(section)", "DebateSectionExtId": "\#(section)", "HansardSection": "\#(place)"}
      """#
    }
    let found = [
      contribution("One.", "The Minister", "Lord Rees", "A", "vol 759 c430"),
      contribution("Two.", "Baroness Lane (Lab)", "Baroness Lane", "B", "hs_Para"),
      contribution("Three.", "Lord Rees (CB)", "Lord Rees", "A", "AA-AD"),
    ]
    let list = found.joined(separator: ",")
    let documents = load(#"{"TotalContributions": 3, "Contributions": [\#(list)]}"#).documents
    try #require(documents.map(\.title) == ["A", "B"])
    #expect(documents[0].words(.speech) == ["One.", "Three."])
    #expect(documents[0].words(.attribution) == ["The Minister (Lord Rees)"])
    #expect(documents[0].paragraphs.first { $0.role == .speech }?.column == "430")
    #expect(documents[0].proceedings?.volume == 759)
    #expect(documents[1].proceedings?.volume == nil)
    #expect(documents[1].outlet == "Hansard (Lords)")
  }

  @Test(
    arguments: [
      ("Mr Cal Rees (Harbour Gate) (Con)", "Cal Rees", nil), ("Cal Rees (Harbour Gate) (Lab/Co-op)", "Cal Rees", nil),
      ("The Secretary of State for Justice (Ann Poole)", "Ann Poole", "The Secretary of State for Justice"),
      ("The Prime Minister", nil, "The Prime Minister"), ("Mr Speaker", nil, "Mr Speaker"),
      ("Madam Deputy Speaker (Ms Ann Poole)", "Ann Poole", "Madam Deputy Speaker"),
      (
        "The Minister of State, Ministry of Justice (Lord Lane) (Lab)", "Lord Lane",
        "The Minister of State, Ministry of Justice"
      ),
      ("The Earl of Ashgate (CB)", "The Earl of Ashgate", nil),
      ("Baroness Lane of Ashgate (Lab)", "Baroness Lane of Ashgate", nil),
      ("The Lord Bishop of Ashgate", "The Lord Bishop of Ashgate", nil), ("Mrs Poole", "Poole", nil),
      ("The Lord Chancellor (Ann Poole)", "Ann Poole", "The Lord Chancellor"), ("Mr Cal Speakman", "Cal Speakman", nil),
      ("Minister for Gates (Mr Rees):", "Rees", "Minister for Gates"),
      ("Sir Bo Lane (Ashgate) (Con)", "Sir Bo Lane", nil), ("The Rt Hon Ann Poole MP", "Ann Poole", nil),
    ] as [(String, String?, String?)])
  func anAttributionGivesNameAndOffice(printed: String, name: String?, office: String?) {
    let attribution = Attribution(printed)
    #expect(attribution.name == name)
    #expect(attribution.office == office)
    #expect(!attribution.isCollective)
  }

  @Test func aLineThatIsFarTooLongIsNoAttribution() {
    #expect(Attribution("Bo Lane " + String(repeating: "(a) ", count: 100_000)).speaker == nil)
  }

  @Test(arguments: ["Several hon. Members", "Hon. Members", "Noble Lords"])
  func nobodyInParticularIsNoSpeaker(printed: String) {
    #expect(Attribution(printed).isCollective)
    #expect(Attribution(printed).speaker == nil)
  }
}
