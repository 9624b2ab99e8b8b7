import ChronologyModel
import Foundation
import Testing

@testable import BriefWriter

@Suite struct TableTests {
  @Test func csvHasAMarkAndALineForEachEvent() throws {
    let bytes = try Brief(SampleStory.chronology).csv()
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n").dropLast()
    #expect(lines.count == 6)
    #expect(lines[0].hasPrefix("\"Event\",\"From\",\"To\",\"Date as shown\",\"Kind\",\"What happened\""))
    #expect(lines[1].hasPrefix("\"e1\",\"2031-03-05\",\"2031-03-05\",\"5 March 2031\",\"Release in error\""))
    #expect(lines[5].hasPrefix("\"e5\",\"\",\"\",\"Date not known\""))
  }

  @Test func noCellOfCSVIsAFormula() throws {
    let text = String(decoding: try HostileStory.brief().csv().dropFirst(3), as: UTF8.self)
    for line in text.components(separatedBy: "\r\n").dropLast() {
      for cell in line.dropFirst().dropLast().components(separatedBy: "\",\"") {
        #expect(!["=", "+", "-", "@", "\t"].contains(cell.prefix(1)), "\(cell)")
      }
    }
    #expect(text.contains("\"'=<script>alert('x')</script>\"\"&"))
  }

  @Test(arguments: ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\u{FF1D}1"])
  func whatBeginsAFormulaGetsAnApostrophe(cell: String) { #expect(TimelineCSV.harmless(cell) == "'" + cell) }

  @Test(arguments: ["", "1 = 1", "a-b", "'=1", "5 March 2031"])
  func otherCellsStayAsTheyAre(cell: String) { #expect(TimelineCSV.harmless(cell) == cell) }

  @Test func aWorkbookHasASheetForEachTable() throws {
    let package = OfficePackage(try Brief(SampleStory.chronology).xlsx())
    #expect(package.faults.isEmpty && package.malformed.isEmpty)
    let book = package.text("xl/workbook.xml")
    for name in ["About", "Events", "Conflicts", "Sources", "Figures"] { #expect(book.contains("name=\"\(name)\"")) }
    #expect(package.text("xl/worksheets/sheet3.xml").contains("Accounts conflict on when Ada Quill was told"))
    #expect(package.text("xl/worksheets/sheet5.xml").contains("<v>31</v>"))
  }

  @Test func aDayInAWorkbookIsADayAndWordsAreWords() throws {
    let events = OfficePackage(try Brief(SampleStory.chronology).xlsx()).text("xl/worksheets/sheet2.xml")
    #expect(events.contains("<c r=\"B2\" s=\"3\"><v>47912</v></c>"))
    #expect(
      events.contains("<c r=\"D2\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">5 March 2031</t></is></c>"))
    let hostile = OfficePackage(try HostileStory.brief().xlsx())
    #expect(hostile.malformed.isEmpty)
    let sheets = (1...5).map { hostile.text("xl/worksheets/sheet\($0).xml") }.joined()
    #expect(!sheets.contains("<f>") && !sheets.contains("<script"))
    #expect(sheets.contains("&amp;C </style>") == false)
    #expect(sheets.contains("&amp;C &lt;/style&gt;&amp;&amp;P&amp;&amp;16"))
  }

  @Test func columnsAreLettered() {
    #expect([0, 25, 26, 51, 52, 701, 702].map(WorkbookSheet.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test func aCodeOfTheFormatIsTakenAtItsWord() {
    #expect(WorkbookSheet.escapedCodes("a_x0041_b") == "a_x005F_x0041_b")
    #expect(WorkbookSheet.escapedCodes("max_x and _x41_") == "max_x and _x41_")
  }

  @Test func aQuotationLongerThanACellIsCut() throws {
    var chronology = SampleStory.chronology
    let text = Array(String(repeating: "é𝄞", count: 20_000).utf8)
    chronology.documents[3].text = text
    chronology.events[4].sources = [Source(span: Span(document: 3, start: 0, end: text.count))]
    let events = OfficePackage(try Brief(chronology).xlsx()).text("xl/worksheets/sheet2.xml")
    let cells = events.components(separatedBy: "<t xml:space=\"preserve\">").map { $0.prefix { $0 != "<" } }
    let longest = cells.map(\.utf16.count).max() ?? 0
    #expect(longest > 32_000 && longest <= 32_767)
  }
}
