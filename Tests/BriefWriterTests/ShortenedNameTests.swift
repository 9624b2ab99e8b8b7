import BriefWriter
import ChronologyModel
import Testing

/// The list has the whole name; the documents have parts of it, by every way there is.
@Suite struct ShortenedNameTests {
  /// What documents, and the extraction from them, make of Robin Ashdown-Vale.
  static let forms = [
    "Ashdown-Vale", "Ashdown Vale", "ASHDOWN-VALE", "Ashdown\u{2011}Vale", "Ashdown\u{2013}Vale", "Ashdown\u{AD}-Vale",
    "Vale", "VALE", "Vale’s", "Vale\u{2BC}s", "Mr Vale", "mr vale", "Mr. Vale", "Ms Ashdown", "Ashdown", "Rob Vale",
    "Bob Ashdown-Vale", "R Vale", "R. Vale", "Vale, R.", "Vale, Rob", "Robin A-V", "Robin V.", "R.A.V.",
    "A\u{301}shdown-Vale", "\u{410}shd\u{43E}wn-V\u{430}le", "Va\u{200B}le", "Ashdown-\nVale", "Ash-\ndown-Vale",
    "Ashdown&#45;Vale", "Ashdown%2DVale", "&#86;ale", "Ashdown-<b>Vale</b>", "Va<i>le</i>", "#JusticeForAshdownVale",
    "R O B I N  V A L E", "Prisoner Vale", "Mr Robin",
  ]

  /// The parts that may not be left.
  static let parts = ["ashdown", "vale", "robin", "r.a.v", "v\u{430}le"]

  static func list(_ names: String = "Robin Ashdown-Vale") throws -> Restrictions {
    var list = try SiteFixture.restrictions(names)
    list.givenNames = SiteFixture.givenNames
    return list
  }

  /// The sample story in which Ivo Tarn is called `words` by the extraction and in the texts.
  static func story(_ words: String) -> Chronology {
    var chronology = SampleStory.chronology
    chronology.entities[0].name = words
    chronology.entities[0].aliases = []
    chronology.documents[0].title = "\(words): what is known"
    chronology.documents[1].outlet = "Voice of \(words)"
    chronology.documents[0].url = SafeAddress.of("news/" + words.lowercased())
    chronology.documents[3].path = "clips/\(words).txt"
    chronology.documents[3].title = nil
    chronology.documents[3].text = Array("A man was freed by mistake, and \(words) was he.".utf8)
    let span = Span(document: 3, start: 0, end: chronology.documents[3].text.count)
    chronology.events[4].sources = [Source(span: span)]
    chronology.events[0].summary = "\(words) is freed by mistake"
    chronology.findings[0].summary = "Accounts conflict on \(words)"
    chronology.findings[0].reckoning = ["By this account \(words) was told"]
    chronology.findings[0].settledBy = "the diary of \(words)"
    return chronology
  }

  @Test(arguments: forms)
  func aShortenedNameIsNowhereInASite(form: String) throws {
    let site = try SiteFixture.site(
      Self.story(form), SiteOptions(title: "About \(form)", contact: form, restrictions: try Self.list()))
    let everything = site.everything.lowercased()
    for part in Self.parts { #expect(!everything.contains(part), "\(form): \(part)") }
    #expect(everything.contains("a person who cannot be named"))
    // Ada Quill alone has a page: nothing tells that somebody else has events.
    #expect(site.files.filter { $0.name.hasPrefix("person-") }.map(\.name) == ["person-ada-quill.html"])
  }

  @Test func anEntityTakenFromWithinALongerSpellingIsWithheldWithAllItsNames() throws {
    var chronology = SampleStory.chronology
    chronology.documents[3].text = Array("Robin Ashdown-Vale, known as Dusty, was freed. Dusty hid.".utf8)
    chronology.events[4].sources = [Source(span: Span(document: 3, start: 47, end: 57))]
    // The extraction took a part of the name that no spelling of the list is.
    chronology.entities[0].name = "Down"
    chronology.entities[0].aliases = []
    chronology.mentions = [
      [], [], [],
      [(9, 13), (29, 34)].map { start, end in
        Mention(
          span: Span(document: 3, start: start, end: end), entity: 0, form: .shortName, kind: .person, reason: "a test")
      },
    ]
    chronology.events[0].summary = "Down is freed, and Dusty hides"
    let everything = try SiteFixture.site(chronology, SiteOptions(restrictions: try Self.list())).everything
    for word in ["Dusty", "Down ", "Ashdown"] { #expect(!everything.contains(word), "\(word)") }
    #expect(!everything.contains("person-down"))
  }

  /// Who is told apart: a relative, a public figure, a place of the tables.
  static let others = [
    "Ann Vale", "Ann Ashdown-Vale", "Ann Robin", "Valerie", "Ashdowner", "Prevale", "Vale\u{301}rie",
  ]

  @Test(arguments: others)
  func somebodyElseIsLeftAlone(name: String) throws {
    let site = try SiteFixture.site(Self.story(name), SiteOptions(restrictions: try Self.list()))
    #expect(!site.everything.contains("who cannot be named"), "\(name)")
    #expect(site.text("index.html").contains("\(name.prefix(1).uppercased() + name.dropFirst()) is freed by mistake"))
  }

  @Test func aSurnameThatTwoShareIsWithheldWhereItCanBeEither() throws {
    var chronology = Self.story("Ann Vale")
    chronology.entities[0].aliases = [Entity.Alias(name: "Ms Vale", span: SampleStory.span(1, "Mr Tarn"))]
    chronology.events[0].summary = "Ann Vale is told by Robin’s lawyer"
    chronology.events[3].summary = "Ms Vale gives herself up"
    let site = try SiteFixture.site(chronology, SiteOptions(restrictions: try Self.list()))
    let page = site.text("index.html")
    #expect(page.contains("Ann Vale is told by a person who cannot be named’s lawyer"))
    #expect(page.contains("A person who cannot be named gives herself up"))
    #expect(site.files.contains { $0.name == "person-ann-vale.html" })
  }

  @Test func withoutGivenNamesNobodyOfTheSurnameIsToldApart() throws {
    let list = try SiteFixture.restrictions("Robin Ashdown-Vale")
    let site = try SiteFixture.site(Self.story("Ann Vale"), SiteOptions(restrictions: list))
    #expect(!site.everything.contains("Vale"))
  }

  @Test func aPlaceOfTheTablesKeepsItsName() throws {
    var chronology = SampleStory.chronology
    chronology.entities[2].name = "HMP Vale"
    chronology.entities[2].reference = "prisons.tsv: HMP Vale"
    chronology.events[0].summary = "Mr Vale is freed from HMP Vale"
    let page = try SiteFixture.site(chronology, SiteOptions(restrictions: try Self.list())).text("index.html")
    #expect(page.contains("A person who cannot be named is freed from HMP Vale."))
  }

  /// A surname that is a word too, what is said with it, and what is left.
  static let words = [
    ("Robin Ashdown-Vale", "Officers search the vale below", "Officers search the vale below"),
    ("Robin May", "Mr May is freed on 5 May 2031", "A person who cannot be named is freed on 5 May 2031"),
    ("Robin Day", "Day one of the search for Mr Day", "Day one of the search for a person who cannot be named"),
    ("Robin Link", "Prisoner Link is freed", "A person who cannot be named is freed"),
  ]

  @Test(arguments: words)
  func aSurnameThatIsAWordIsWithheldWithATitle(name: String, summary: String, left: String) throws {
    var chronology = SampleStory.chronology
    chronology.events[0].summary = summary
    let page = try SiteFixture.site(chronology, SiteOptions(restrictions: try Self.list(name))).text("index.html")
    #expect(page.contains(left), "\(name)")
    #expect(page.contains("Link to this entry"))
  }

  @Test func anAddressWithTheSurnameInSmallLettersIsNotGiven() throws {
    var chronology = SampleStory.chronology
    chronology.documents[0].url = "https://herald.example/2031/vale-freed"
    let site = try SiteFixture.site(chronology, SiteOptions(restrictions: try Self.list()))
    #expect(!site.everything.contains("herald.example"))
  }
}
