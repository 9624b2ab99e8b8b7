internal import BriefWriter

/// A form in which a brief is written. A new one is a case here and its file in BriefWriter.
enum BriefFormat: String, CaseIterable {
  case html, md, docx, pdf, eml, csv, xlsx, json, jsonl, jsonfeed, atom, ics, timelinejs

  /// What is written when the user names no format.
  static let usual: [BriefFormat] = [.html, .md, .json]

  /// What stands for all of them.
  static let every = "all"

  /// The names of all, with commas between.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The name of its file.
  var file: String {
    switch self {
    case .html: "brief.html"
    case .md: "brief.md"
    case .docx: "brief.docx"
    case .pdf: "brief.pdf"
    case .eml: "brief.eml"
    case .csv: "events.csv"
    case .xlsx: "brief.xlsx"
    case .json: "chronology.json"
    case .jsonl: "events.jsonl"
    case .jsonfeed: "feed.json"
    case .atom: "feed.xml"
    case .ics: "events.ics"
    case .timelinejs: "timeline.json"
    }
  }

  /// Its bytes. Throws when it needs a program that is missing or fails.
  func bytes(_ writer: Brief) throws(PDFError) -> [UInt8] {
    switch self {
    case .html: writer.html()
    case .md: writer.markdown()
    case .docx: writer.docx()
    case .pdf: try WeasyPrint.pdf(writer.html())
    case .eml: writer.eml()
    case .csv: writer.csv()
    case .xlsx: writer.xlsx()
    case .json: writer.json()
    case .jsonl: writer.eventLines()
    case .jsonfeed: writer.jsonFeed()
    case .atom: writer.atom()
    case .ics: writer.ics()
    case .timelinejs: writer.timelineJS()
    }
  }
}
