import ChronologyModel
import Testing

@testable import BriefWriter

@Suite struct BriefSettingsTests {
  private func fault(_ text: String) -> String? {
    do {
      _ = try BriefSettings(Array(text.utf8), file: "desk/my.settings")
      return nil
    } catch { return "\(error)" }
  }

  @Test func eachLineIsASetting() throws {
    let text = "# Wednesday\n\nTitle:  Gates: the record \nas of: 2031-03-10\nlines: lines.txt\ntemplate: pmqs\n"
    let settings = try BriefSettings(Array(text.utf8), file: "desk/my.settings")
    #expect(settings[.title] == "Gates: the record")
    #expect(settings[.asOf] == "2031-03-10")
    #expect(settings[.marking] == nil)
    // Files stand beside the settings; a template of the program is no file.
    #expect(settings[.lines] == "desk/lines.txt")
    #expect(settings[.template] == "pmqs")
    #expect(fault(text) == nil)
  }

  @Test(arguments: [
    ("title: a\ncolour: red", "desk/my.settings:2: there is no setting \"colour\""),
    ("title", "desk/my.settings:1: a setting is written as key: value"),
    ("edition: 1\n\nedition: 2", "desk/my.settings:3: \"edition\" is set on line 1 already"),
    ("marking:  ", "desk/my.settings:1: \"marking\" has no value"),
  ])
  func whatIsNoSettingIsToldWithFileAndLine(text: String, expected: String) throws {
    #expect(try #require(fault(text)).hasPrefix(expected))
  }

  @Test func everyPageSaysUntilWhenItIsEmbargoed() throws {
    let moment = try #require(CivilInstant(iso: "2031-03-12T07:00"))
    let options = BriefOptions(marking: "OFFICIAL", clearance: "A Poole", embargo: moment)
    let brief = try Brief(SampleStory.chronology, options: options)
    let banner = "OFFICIAL · Embargoed until 7am on 12 March 2031"
    let page = String(decoding: brief.html(), as: UTF8.self)
    #expect(page.contains("@top-center{content:\"\(HTMLEscape.cssString(banner))\"}"))
    #expect(page.contains("<p class=\"marking\">\(banner)</p>"))
    #expect(OfficePackage(brief.docx()).text("word/header1.xml").contains(banner))
    let text = String(decoding: brief.markdown(), as: UTF8.self)
    #expect(text.hasPrefix("**\(banner)**") && text.contains("- Clearance: A Poole"))
  }
}
