import BriefWriter
import ChronologyModel
import Foundation
import Testing

@Suite struct SiteTests {
  @Test func thereIsAPageForTheStoryEachPersonAndEachPrison() throws {
    let names = try SiteFixture.site().files.map(\.name)
    #expect(
      names == [
        "accessibility.html", "feed.json", "feed.xml", "index.html", "person-ada-quill.html", "person-ivo-tarn.html",
        "prison-hmp-elmsgate.html", "site.css", "site.js",
      ])
  }

  @Test func theNewestComesFirstUnlessTheOldestIsAskedFor() throws {
    let newest = try SiteFixture.site().text("index.html")
    let oldest = try SiteFixture.site(SampleStory.chronology, SiteOptions(order: .oldest)).text("index.html")
    func places(_ page: String) throws -> (freed: String.Index, back: String.Index, undated: String.Index) {
      let freed = try #require(page.range(of: "<h4>Ivo Tarn is freed")).lowerBound
      let back = try #require(page.range(of: "<h4>Ivo Tarn gives himself up")).lowerBound
      return (freed, back, try #require(page.range(of: "<h4>A man is freed")).lowerBound)
    }
    let (first, second) = (try places(newest), try places(oldest))
    #expect(first.back < first.freed && first.freed < first.undated)
    #expect(second.freed < second.back && second.back < second.undated)
  }

  @Test func everyLinkWithinTheSiteLeadsSomewhere() throws {
    let site = try SiteFixture.site()
    let names = Set(site.files.map(\.name))
    var links = 0
    for file in site.files where file.name.hasSuffix(".html") {
      let page = site.text(file.name)
      for piece in page.components(separatedBy: "href=\"").dropFirst() {
        let link = piece.prefix { $0 != "\"" }
        if link.hasPrefix("http") { continue }
        let parts = link.split(separator: "#", omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? file.name : String(parts[0])
        #expect(names.contains(target), "\(file.name): \(link)")
        if parts.count > 1 { #expect(site.text(target).contains("id=\"\(parts[1])\""), "\(file.name): \(link)") }
        links += 1
      }
    }
    #expect(links > 30)
  }

  @Test func aSourceWithAnAddressIsLinkedToAtItsWords() throws {
    let page = try SiteFixture.site().text("index.html")
    #expect(
      page.contains(
        "href=\"https://herald.example/freed?a=1&amp;b=2#:~:text=she%20was%20told%20on%20Thursday%20night\""))
    #expect(page.contains("#:~:text=Ivo%20Tarn%20was%20freed,HMP%20Elmsgate%20on%20Wednesday\""))
    #expect(!page.contains("<a href=\"\">"))
  }

  @Test func anEntryKeepsItsAddressWhenAnotherComesBefore() throws {
    var later = SampleStory.chronology
    later.events.insert(later.events[3], at: 0)
    later.events[0].kind = .arrest
    for index in later.events.indices { later.events[index].id = "e\(index + 1)" }
    later.findings = []
    func anchors(_ site: Site) -> Set<String> {
      Set(site.text("index.html").components(separatedBy: "<li id=\"").dropFirst().map { String($0.prefix(11)) })
    }
    let (before, after) = (anchors(try SiteFixture.site()), anchors(try SiteFixture.site(later)))
    #expect(before.count == 5 && after.count == 6 && before.isSubset(of: after))
  }

  @Test func aConflictThatNamesTheUnnamedIsNotPublished() throws {
    var chronology = SampleStory.chronology
    chronology.findings[0].summary = "Accounts conflict on how Ivo Tarn got out, if this is one person."
    #expect(!(try SiteFixture.site(chronology).everything.contains("if this is one person")))
    #expect(try SiteFixture.site(chronology).summary.contains("0 conflicts"))
    chronology.findings[0].summary = "Accounts conflict on how Ivo Tarn got out."
    #expect(try SiteFixture.site(chronology).summary.contains("1 conflict,"))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    #expect(try SiteFixture.site().files.map(\.bytes) == SiteFixture.site().files.map(\.bytes))
  }

  @Test func aSiteOfTwoHundredEventsIsSmallerThanThreeHundredKilobytes() throws {
    let site = try SiteFixture.site(SiteFixture.long(200))
    #expect(site.summary == "200 events, 0 conflicts, 2 people and 1 prison")
    #expect(site.files.reduce(0) { $0 + $1.bytes.count } < 300_000)
  }

  @Test func aPageHasItsHeadingsLandmarksAndLanguage() throws {
    let site = try SiteFixture.site()
    for file in site.files where file.name.hasSuffix(".html") {
      let page = site.text(file.name)
      for part in [
        "<html lang=\"en-GB\">", "<header", "<main id=\"main\"", "<footer", "<a class=\"skip\" href=\"#main\">",
      ] {
        #expect(page.components(separatedBy: part).count == 2, "\(file.name): \(part)")
      }
      #expect(page.components(separatedBy: "<h1>").count == 2)
      let scripts = file.name == "index.html" ? "script-src 'self'; " : ""
      #expect(page.contains("default-src 'none'; style-src 'self'; \(scripts)base-uri 'none'"))
      // A level is never left out on the way down.
      var level = 1
      for piece in page.components(separatedBy: "<h").dropFirst() {
        guard let next = piece.first?.wholeNumberValue else { continue }
        #expect(next <= level + 1, "\(file.name): h\(next) after h\(level)")
        level = next
      }
    }
  }

  @Test func thePictureHasTheSameInWords() throws {
    let page = try SiteFixture.site().text("index.html")
    #expect(page.contains("<svg role=\"img\" aria-labelledby=\"picture\""))
    #expect(page.contains("<li>5 March 2031, Wednesday: 2 events, accounts conflict on 1</li>"))
    #expect(page.contains("<li>9 March 2031, Sunday: 1 event</li>"))
  }

  @Test func hostileTextIsTextOnEveryPage() throws {
    let site = try Site(HostileStory.chronology, options: SiteOptions(title: HostileStory.words))
    for file in site.files where file.name.hasSuffix(".html") {
      let page = site.text(file.name)
      #expect(page.components(separatedBy: "<script").count <= 2 && !page.contains("<script>"), "\(file.name)")
      #expect(!page.contains("href=\"javascript"))
      #expect(!page.contains("\u{202E}") && !page.contains("\u{1B}"))
    }
    #expect(site.text("index.html").contains("&lt;script&gt;"))
    #expect(!site.text("feed.xml").contains("<script"))
  }

  @Test func anEmbargoStandsOnEveryPage() throws {
    let embargo = CivilInstant(iso: "2031-03-11T22:30")
    let site = try SiteFixture.site(SampleStory.chronology, SiteOptions(embargo: embargo))
    for file in site.files where file.name.hasSuffix(".html") {
      #expect(site.text(file.name).contains("Embargoed until 10:30pm on 11 March 2031"))
    }
    #expect(!(try SiteFixture.site().everything.contains("Embargoed")))
  }

  @Test func theLatestEmbargoCounts() {
    var chronology = SampleStory.chronology
    let (early, late) = (CivilInstant(minutes: 10), CivilInstant(minutes: 20))
    #expect(SiteOptions.embargo(nil, of: chronology) == nil)
    chronology.documents[1].embargo = late
    #expect(SiteOptions.embargo(early, of: chronology) == late)
    chronology.documents[1].embargo = early
    #expect(SiteOptions.embargo(late, of: chronology) == late)
  }
}
