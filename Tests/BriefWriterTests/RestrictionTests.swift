import BriefWriter
import ChronologyModel
import Testing

@Suite struct RestrictionTests {
  /// How one name can be spelt.
  static let spellings = [
    "Bea Élan Kerr-Voss", "BEA ELAN KERR-VOSS", "bea élan kerr-voss", "Bea Elan Kerr Voss", "Bea Kerr\u{2011}Voss’s",
    "B. Kerr-Voss", "B E Kerr-Voss", "B.E.K.", "KERR-VOSS, Bea", "Kerr-Voss, B.", "beaélankerrvoss",
    "#FreeBeaKerrVossNow", "Bea%20%C3%89lan%20Kerr-Voss", "bea+elan+kerr%2Dvoss", "Bea &Eacute;lan Kerr&#45;Voss",
    "Bea&amp;nbsp;Kerr&shy;-Voss", "Be\u{200B}a Ke\u{AD}rr-Voss", "Bea Ke-\nrr-Voss", "Bea E\u{301}lan Kerr_Voss",
    "B\u{0435}a K\u{0435}rr-Voss", "Bea%2520Kerr-Voss", "b-kerr-voss",
  ]

  /// What looks like it and is somebody else or nobody.
  static let others = ["Bea Pike", "Ann Kerr", "Bear Kerrvossing", "be it in Kerrby", "Elan"]

  /// The sample story with `words` in all that a site could show of it.
  private static func story(with words: String) -> Chronology {
    var chronology = SampleStory.chronology
    chronology.documents[0].title = "The case of \(words): a page"
    chronology.documents[1].outlet = "Friends of \(words)"
    chronology.documents[0].url = SafeAddress.of(words)
    chronology.documents[3].text = Array("A man was freed by mistake, and \(words) was he.".utf8)
    chronology.events[4].sources = [Source(span: Span(document: 3, start: 0, end: chronology.documents[3].text.count))]
    chronology.events[0].summary = "\(words) is freed by mistake"
    chronology.findings[0].summary = "Accounts conflict on \(words)"
    chronology.findings[0].reckoning = ["By this account \(words) was told"]
    chronology.findings[0].settledBy = "the diary of \(words)"
    chronology.entities[0].name = words
    chronology.entities[0].aliases = []
    return chronology
  }

  @Test(arguments: spellings)
  func aRestrictedNameIsNowhereInASite(spelling: String) throws {
    let site = try SiteFixture.site(
      Self.story(with: spelling),
      SiteOptions(title: "About \(spelling)", publisher: spelling, restrictions: try restricted()))
    let everything = site.everything.lowercased()
    #expect(!everything.contains(spelling.lowercased()))
    for part in ["kerr", "voss", "élan", "b.e.k"] { #expect(!everything.contains(part), "\(spelling): \(part)") }
    #expect(everything.contains("a person who cannot be named is freed by mistake"))
    #expect(everything.contains("a quotation is withheld"))
    #expect(!site.files.contains { $0.name.hasPrefix("person-b") })
  }

  @Test(arguments: others)
  func anotherNameIsLeftAlone(name: String) throws {
    let site = try SiteFixture.site(Self.story(with: name), SiteOptions(restrictions: try restricted()))
    #expect(!site.everything.contains("who cannot be named"))
    #expect(site.text("index.html").contains("\(name) is freed by mistake"))
  }

  private func restricted() throws -> Restrictions {
    var list = try SiteFixture.restrictions("# by order of the court\nBea Élan Kerr-Voss | Ms Kerr-Voss # lifelong\n")
    list.givenNames = SiteFixture.givenNames
    return list
  }

  @Test func whatDocumentsCallTheSamePersonIsWithheldToo() throws {
    let site = try SiteFixture.restricted()
    // The list has the full name alone; the sample's papers say Mr Tarn, and its documents know that he is the same.
    #expect(!site.everything.contains("Tarn"))
    #expect(site.text("index.html").contains("A person who cannot be named gives himself up."))
    #expect(site.text("index.html").contains("Ada Quill"))
  }

  @Test func aTitleBeforeTheNameGoesWithIt() throws {
    var chronology = SampleStory.chronology
    chronology.events[0].summary = "Officers arrest Mr Ivo Tarn at home"
    let page = try SiteFixture.restricted(chronology).text("index.html")
    #expect(page.contains("Officers arrest a person who cannot be named at home."))
  }

  @Test func aPageThatNamesThePersonIsNotLinkedTo() throws {
    #expect(try SiteFixture.site().text("index.html").contains("https://herald.example/freed"))
    #expect(!(try SiteFixture.restricted().everything.contains("https://herald.example/freed")))
  }

  @Test func wordsOfOurOwnThatAreANameRefuseTheSiteWithoutNamingIt() throws {
    let error = #expect(throws: SiteError.self) { try SiteFixture.restricted(SampleStory.chronology, "\nChronology\n") }
    #expect(error == .name(file: "index.html", line: 2) || error == .name(file: "accessibility.html", line: 2))
    #expect(error.map { !"\($0)".lowercased().contains("chronology") } == true)
  }

  @Test func aListThatCannotBeUsedIsRefused() {
    #expect(throws: RestrictionError.empty) { try SiteFixture.restrictions("# nobody\n\n") }
    #expect(throws: RestrictionError.tooShort(line: 2)) { try SiteFixture.restrictions("Ivo Tarn\nX.\n") }
    #expect(throws: RestrictionError.notText) { try Restrictions([0x49, 0xFF, 0xFE]) }
  }
}

/// Addresses for tests.
enum SafeAddress {
  /// An address of the web with `words` in it, coded where they must be.
  static func of(_ words: String) -> String {
    var address = "https://news.example/"
    for byte in words.utf8 {
      let isPlain = byte > 0x20 && byte < 0x7F && !"\"'<>`\\{}|^[]&#%".utf8.contains(byte)
      address += isPlain ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }
    return address
  }
}
