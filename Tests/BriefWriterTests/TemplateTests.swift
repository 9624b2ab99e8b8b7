import ChronologyModel
import Foundation
import Testing

@testable import BriefWriter

@Suite struct TemplateTests {
  private func template(_ text: String, beside: [String: String] = [:]) throws -> BriefTemplate {
    try BriefTemplate(Array(text.utf8), file: "mine.mustache") { name in beside[name].map { Array($0.utf8) } }
  }

  private func brief(_ text: String, title: String? = "Gates") throws -> Brief {
    try Brief(SampleStory.chronology, options: BriefOptions(title: title, template: try template(text)))
  }

  /// What is wrong with a template, or nothing.
  private func fault(_ text: String, beside: [String: String] = [:]) -> String? {
    do {
      _ = try template(text, beside: beside)
      return nil
    } catch { return "\(error)" }
  }

  @Test(arguments: BriefTemplate.names)
  func everyTemplateOfTheProgramIsReadAndHasItsSources(name: String) throws {
    let brief = try Brief(SampleStory.chronology, options: BriefOptions(template: try BriefTemplate(named: name)))
    let page = String(decoding: brief.html(), as: UTF8.self)
    #expect(page.contains("<h2 id=\"sources\">Sources</h2>"))
    #expect(!page.contains("{{"))
    #expect(OfficePackage(brief.docx()).malformed.isEmpty)
  }

  @Test func aTemplateThatIsNotThereIsNamedWithThoseThatAre() {
    #expect(throws: BriefInputError.self) { try BriefTemplate(named: "pmq") }
  }

  @Test(arguments: [
    ("# A\n\n{{conflict}}", "mine.mustache:3: there is no field \"conflict\""),
    ("{{title}}\n{{#lines}}\n{{lines}}", "mine.mustache:2: {{/lines}} is missing"),
    ("{{#lines}}\n{{/title}}", "mine.mustache:2: {{/title}} ends nothing"),
    ("a\nb\n{{> mine }}", "mine.mustache:3: there is no partial \"mine\""),
    ("a {{title\n}}", "mine.mustache:1: a tag is not closed"),
    ("{{! one\ntwo }}\n{{nope}}", "mine.mustache:3: there is no field \"nope\""),
    ("{{=<% %>=}}", "mine.mustache:1: {{=<% %>=}} is no tag"),
    ("\n{{upper(title)}}", "mine.mustache:2: {{upper(title)}} is no tag"),
    ("{{*title}}", "mine.mustache:1: {{*title}} is no tag"),
  ])
  func whatIsWrongIsToldWithFileAndLine(text: String, fault expected: String) throws {
    let told = try #require(fault(text))
    #expect(told.hasPrefix(expected), "\(told)")
  }

  @Test(arguments: [
    "{{{title}}} {{&title}}", "{{#lines}}{{lines}}{{/lines}}{{^lines}}none{{/lines}}", "{{>annex}}", "",
  ])
  func whatIsRightIsRead(text: String) { #expect(fault(text) == nil) }

  @Test func aPartialThatTakesItselfInIsAnError() {
    let ring = ["one.mustache": "{{>two}}", "two.mustache": "\n{{>one}}"]
    #expect(fault("{{>one}}", beside: ring) == "two.mustache:2: the partial \"one\" takes itself in")
    #expect(fault("{{>one}}{{>one}}", beside: ["one.mustache": "{{title}}"]) == nil)
  }

  @Test func sectionsInSectionsHaveALimit() {
    let deep = String(repeating: "{{#lines}}", count: 5000) + String(repeating: "{{/lines}}", count: 5000)
    #expect(fault(deep)?.contains("more than 16 deep") == true)
  }

  @Test func aTemplateChoosesOrderAndHeadingsInEveryFormat() throws {
    let text =
      "# Note\n## Who said what\n{{quotations}}\n---\n## The days\nAs published.\n{{chronology}}\n## Books\n{{sources}}"
    let brief = try brief(text)
    for format in Formats.all where ["html", "md", "docx"].contains(format.name) {
      let written = Formats.text(format.bytes(brief), format.name)
      let places = ["Who said what", "The days", "As published.", "Books"].map { written.range(of: $0)?.lowerBound }
      #expect(!places.contains(nil), "\(format.name)")
      #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(format.name)")
      #expect(!written.contains("What would settle it"), "\(format.name)")
    }
    let text72 = String(decoding: brief.plainText(width: 72), as: UTF8.self)
    #expect(text72.contains("\nWHO SAID WHAT\n") && text72.contains("\nTHE DAYS\n"))
  }

  @Test func noTitleBecomesAHeadingOrAPart() throws {
    let frame = try brief("# Kind\n\n{{title}}\n\n## End", title: "## \u{3}sources\u{3} {{lines}} <b>").record.frame
    #expect(frame.sections.map(\.heading) == [nil, "End"])
    guard case .paragraph(let words) = frame.sections.first?.blocks.first else {
      Issue.record("the title is no paragraph")
      return
    }
    #expect(words.hasPrefix("## ") && words.hasSuffix("{{lines}} <b>"))
    #expect(frame.sections.allSatisfy { $0.parts.isEmpty })
  }

  @Test func aPageBeginsWhereTheTemplateSaysSo() throws {
    let brief = try brief("## One\n{{top-line}}\n---\n## Two\n{{sources}}")
    #expect(brief.record.frame.firstSide == 1)
    let page = String(decoding: brief.html(), as: UTF8.self)
    #expect(page.contains("<section class=\"sources new-page\" aria-labelledby=\"sources\">"))
    #expect(page.contains("<section class=\"top-line first-side\" aria-labelledby=\"top-line\">"))
    #expect(OfficePackage(brief.docx()).text("word/document.xml").contains("<w:br w:type=\"page\"/>"))
    #expect(try self.brief("## One\n{{top-line}}").record.frame.firstSide == nil)
  }

  @Test func aPartStandsOnceWhereItIsNamedFirst() throws {
    let frame = try brief("## One\n{{sources}}\n## Two\n{{sources}}\n## Three").record.frame
    #expect(frame.sections.map(\.parts) == [[.sources], [], []])
    #expect(frame.sections.map(\.anchor) == ["sources", "section", "section-2"])
  }

  @Test(arguments: BriefTemplate.names)
  func everyLinkLeadsToWhatIsThere(name: String) throws {
    let brief = try Brief(SampleStory.chronology, options: BriefOptions(template: try BriefTemplate(named: name)))
    let page = String(decoding: brief.html(), as: UTF8.self)
    func values(_ before: String) -> [String] {
      page.components(separatedBy: before).dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
    let places = values(" id=\"")
    #expect(Set(places).count == places.count)
    #expect(Set(values(" href=\"#")).isSubset(of: places))
    let text = OfficePackage(brief.docx()).text("word/document.xml")
    let marks = text.components(separatedBy: "w:name=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    let anchors = text.components(separatedBy: "w:anchor=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(anchors).isSubset(of: marks) && Set(marks).count == marks.count)
  }

  @Test func whatIsNotThereIsLeftOutWithItsHeading() throws {
    let text = "{{#clearance}}\n## Cleared\n{{clearance}}\n{{/clearance}}\n{{^lines}}\n## No lines\n{{/lines}}"
    #expect(try brief(text).record.frame.sections.map(\.heading) == ["No lines"])
    let options = BriefOptions(clearance: "A Poole", template: try template(text))
    let frame = try Brief(SampleStory.chronology, options: options).record.frame
    #expect(frame.sections.map(\.heading) == ["Cleared", "No lines"])
  }

  @Test func aStyleSheetBesideATemplateStandsInPlaceOfOurs() throws {
    let own = try template("{{sources}}", beside: ["brief.css": "h1 { color: teal }"])
    let page = try Brief(SampleStory.chronology, options: BriefOptions(template: own)).html()
    #expect(String(decoding: page, as: UTF8.self).contains("h1 { color: teal }"))
    #expect(own.sheet("mail.css") == EmbeddedTemplate.bytes("mail.css"))
  }
}
