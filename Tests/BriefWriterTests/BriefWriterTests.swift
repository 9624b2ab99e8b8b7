import BriefWriter
import ChronologyModel
import Foundation
import Testing

@Suite struct BriefWriterTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func section(_ name: String, of page: String) -> String {
    let after = page.components(separatedBy: "<h2 id=\"\(name)\">").dropFirst().first ?? ""
    return after.components(separatedBy: "</section>").first ?? ""
  }

  @Test func thePageHoldsItsSectionsInOrder() throws {
    let page = text(try Brief(SampleStory.chronology).html())
    let order = [
      "top-line", "conflicts", "who-knew-when", "key-figures", "chronology", "look-alikes", "entities", "sources",
    ]
    let places = order.map { page.range(of: "<h2 id=\"\($0)\">")?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test func theSameChronologyGivesTheSameBytes() throws {
    let (first, second) = (try Brief(SampleStory.chronology), try Brief(SampleStory.chronology))
    #expect(first.html() == second.html())
    #expect(first.markdown() == second.markdown())
    #expect(first.json(includeText: true) == second.json(includeText: true))
  }

  @Test func whatIsExplainedIsNotInConflict() throws {
    let page = text(try Brief(SampleStory.chronology).html())
    let (open, explained) = (section("conflicts", of: page), section("look-alikes", of: page))
    #expect(open.contains("id=\"c1\""))
    #expect(!open.contains("id=\"c2\""))
    #expect(explained.contains("id=\"c2\""))
    #expect(!explained.contains("id=\"c1\""))
    let short = text(try Brief(SampleStory.chronology).contradictionsText(width: 80, includeExplained: false))
    #expect(short.contains("c1"))
    #expect(!short.contains("c2"))
  }

  @Test func aCopyIsCountedOnce() throws {
    let page = text(try Brief(SampleStory.chronology).html())
    let open = section("conflicts", of: page)
    #expect(open.components(separatedBy: "Ada Quill was told of the error on Wednesday").count == 2)
    #expect(open.contains("also in Coast Bulletin"))
    #expect(page.contains("Counted once with Northern Courier [2]."))
  }

  @Test func eachAccountHasItsOwnDateInTheLedger() throws {
    let ledger = section("who-knew-when", of: text(try Brief(SampleStory.chronology).html()))
    #expect(ledger.contains("<th scope=\"rowgroup\" rowspan=\"2\">Ada Quill</th>"))
    #expect(ledger.contains("data-label=\"When\">5 March 2031<"))
    #expect(ledger.contains("data-label=\"When\">6 March 2031<"))
  }

  @Test func theUndatedIsSaidToBeUndated() throws {
    let page = text(try Brief(SampleStory.chronology).html())
    #expect(page.contains("not dated (not before 5 March 2031)"))
    #expect(page.contains("<h3>Date not known</h3>"))
  }

  @Test func anEmptyChronologySaysSoAndClaimsNothing() throws {
    let page = text(try Brief(Chronology()).html())
    #expect(page.contains("not known: no document is dated"))
    #expect(page.contains("No event was found in these documents."))
    #expect(text(try Brief(Chronology()).json()).contains("\"events\":[]"))
  }

  @Test(arguments: [40, 60, 100, 7])
  func terminalLinesKeepToTheirWidth(width: Int) throws {
    let writer = try Brief(SampleStory.chronology)
    let all = writer.timelineText(width: width) + writer.contradictionsText(width: width, includeExplained: true)
    for line in text(all + writer.documentsText(width: width)).split(separator: "\n") {
      #expect(line.count <= max(40, width), "\(line)")
    }
  }

  @Test func coloursAreOnlyThoseOfTheProgramAndTakeNoRoom() throws {
    let brief = try HostileStory.brief()
    let plain = text(brief.contradictionsText(width: 60, includeExplained: true) + brief.timelineText(width: 60))
    let coloured = text(
      brief.contradictionsText(width: 60, includeExplained: true, isColoured: true)
        + brief.timelineText(width: 60, isColoured: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}["))
    var bare = coloured
    for code in ["0", "1", "2", "1;31", "1;33"] { bare = bare.replacingOccurrences(of: "\u{1B}[\(code)m", with: "") }
    #expect(bare == plain)
  }

  @Test func theSummaryNamesTheGravestConflict() throws {
    let lines = try Brief(SampleStory.chronology, options: BriefOptions(title: "Elmsgate")).summaryLines()
    #expect(lines.first == "Elmsgate")
    #expect(lines.count <= 12)
    #expect(lines.contains { $0.hasPrefix("  High: Accounts conflict on when Ada Quill was told") })
    let wrapped = try Brief(SampleStory.chronology).summaryLines(width: 60)
    #expect(wrapped.allSatisfy { $0.count <= 60 } && wrapped.contains { $0.hasPrefix("    ") })
  }
}
