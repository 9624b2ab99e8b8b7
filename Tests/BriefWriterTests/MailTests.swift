import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@testable import BriefWriter

@Suite struct MailTests {
  private func header(_ message: [UInt8]) -> [String] {
    let text = String(decoding: message, as: UTF8.self)
    return (text.components(separatedBy: "\r\n\r\n").first ?? "").components(separatedBy: "\r\n")
  }

  @Test func aMessageHasAPartOfTextAndOneOfHTML() throws {
    let text = String(decoding: try Brief(SampleStory.chronology).eml(), as: UTF8.self)
    #expect(text.contains("Content-Type: multipart/alternative; boundary=\""))
    #expect(count("Content-Type: text/plain; charset=utf-8\r\n", in: text) == 1)
    #expect(count("Content-Type: text/html; charset=utf-8\r\n", in: text) == 1)
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 90 && !$0.contains("\n") })
  }

  @Test func nothingInATitleBecomesALineOfTheHeader() throws {
    let lines = header(try HostileStory.brief().eml())
    let names = lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(names == ["MIME-Version", "Subject", "X-Unsent", "Content-Language", "Content-Type"])
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    #expect(lines.filter { $0.contains("=?UTF-8?B?") }.allSatisfy { $0.utf8.count <= 76 })
  }

  @Test func theHTMLCarriesItsStylesAndFetchesNothing() throws {
    let brief = try HostileStory.brief()
    var page = HTMLBrief(record: brief.record, form: .mail)
    let html = String(
      decoding: InlineStyles(EmbeddedTemplate.bytes("mail.css")).applied(to: page.page()), as: UTF8.self)
    for sign in ["<script", "<style", "<link", "<img", "src=", "@import", "url("] {
      #expect(!html.contains(sign), "\(sign)")
    }
    #expect(html.contains("<h1 style=\"font-size:"))
    #expect(html.contains("<p class=\"summary\" style=\"margin: 0 0 8px; font-weight: bold;\">"))
  }

  @Test func whatIsWrittenCanBeReadBack() throws {
    let bytes = try Brief(SampleStory.chronology, options: BriefOptions(title: "Café Tarn")).eml()
    let corpus = Loader().load(paths: ["-"], standardInput: bytes)
    #expect(corpus.refusals.isEmpty)
    #expect(corpus.documents.first?.title == "Café Tarn (edition 1)")
    #expect(corpus.documents.first?.body.contains("“she was told on Thursday night”") == true)
  }

  @Test func quotedPrintableKeepsItsLinesShort() {
    let text = Array((String(repeating: "é=", count: 60) + " \nnext\t\n").utf8)
    let lines = String(decoding: QuotedPrintable.encoded(text), as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines.joined(separator: "|").contains("=20|next=09|"))
  }

  @Test(arguments: [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("abcd", "YWJjZA==")])
  func base64IsThatOfRFC4648(text: String, coded: String) { #expect(MailHeader.base64(Array(text.utf8)) == coded) }
}
