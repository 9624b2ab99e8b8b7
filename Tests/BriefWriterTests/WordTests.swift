import BriefWriter
import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@Suite struct WordTests {
  private func sample() throws -> OfficePackage {
    let options = BriefOptions(title: "Freed & found", edition: "2 (late news)", marking: "OFFICIAL")
    return OfficePackage(try Brief(SampleStory.chronology, options: options).docx())
  }

  @Test func thePackageIsWholeAndEveryPartIsXML() throws {
    for package in [try sample(), OfficePackage(try HostileStory.brief().docx())] {
      #expect(package.faults.isEmpty)
      #expect(package.malformed.isEmpty)
      #expect(package.names.first == "[Content_Types].xml")
    }
  }

  @Test func everySectionIsAHeadingThatTheContentsLeadTo() throws {
    let text = try sample().text("word/document.xml")
    #expect(count("<w:pStyle w:val=\"Heading1\"/>", in: text) == 11)
    #expect(text.contains(" TOC \\o &quot;1-1&quot;"))
    let anchors = text.components(separatedBy: "w:anchor=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    let marks = text.components(separatedBy: "w:name=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(anchors.contains("b_conflicts") && anchors.contains("b_sources"))
    #expect(Set(anchors).isSubset(of: marks))
    #expect(Set(marks).count == marks.count)
  }

  @Test func everyQuotationHasAFootnoteThatNamesItsSource() throws {
    let package = try sample()
    let notes = package.text("word/footnotes.xml")
    let references = count("<w:footnoteReference ", in: package.text("word/document.xml"))
    #expect(references > 8)
    #expect(count("<w:footnoteRef/>", in: notes) == references)
    #expect(notes.contains(" The Elmsgate Herald [1], 7 March 2031 (date stated); attributed to Ada Quill"))
  }

  @Test func everyTableHasARowOfNamesThatIsRepeated() throws {
    let text = try sample().text("word/document.xml")
    #expect(count("<w:tbl>", in: text) == 5)
    #expect(count("<w:tblHeader/>", in: text) == 5)
  }

  @Test func everyPageCarriesMarkingEditionAndNumber() throws {
    let package = try sample()
    #expect(package.text("word/header1.xml").contains(">OFFICIAL<"))
    let foot = package.text("word/footer1.xml")
    #expect(foot.contains("Freed &amp; found · edition 2 (late news)"))
    #expect(foot.contains(" PAGE ") && foot.contains(" NUMPAGES "))
    #expect(package.text("word/document.xml").contains("<w:headerReference w:type=\"default\" r:id=\"rId5\"/>"))
  }

  @Test func onlyAddressesOfTheWebAreLinks() throws {
    let links = OfficePackage(try HostileStory.brief().docx()).text("word/_rels/document.xml.rels")
    #expect(links.contains("https://herald.example/freed?a=1&amp;b=2"))
    #expect(count("TargetMode=\"External\"", in: links) == 1)
  }

  @Test func itNamesNobodyAndNoTime() throws {
    let properties = try sample().text("docProps/core.xml")
    #expect(properties.contains("<dc:title>Freed &amp; found</dc:title>"))
    #expect(!properties.contains("dcterms"))
  }

  @Test func whatIsWrittenCanBeReadBack() throws {
    let bytes = try Brief(SampleStory.chronology).docx()
    let corpus = Loader().load(paths: ["-"], standardInput: bytes)
    #expect(corpus.refusals.isEmpty)
    let text = corpus.documents.map(\.body).joined()
    #expect(text.contains("Ivo Tarn gives himself up."))
    #expect(text.contains("“Mr Tarn gave himself up at about 7:30am on Sunday”"))
  }
}
