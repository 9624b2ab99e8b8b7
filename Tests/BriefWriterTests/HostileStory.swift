import BriefWriter
import ChronologyModel

/// The sample story with everything in it that can do harm somewhere: markup, formulas, ends of lines, control
/// characters, marks that turn the direction of writing.
enum HostileStory {
  static let words =
    "<script>alert('x')</script>\"&</style>]]>\u{1B}[31m\u{202E}\u{FFFE} =HYPERLINK(\"http://x\")\r\nBcc: a@b.example"

  static var chronology: Chronology {
    var chronology = SampleStory.chronology
    let text = Array(("=A1+cmd, he wrote: " + words).utf8)
    chronology.documents[3] = Document(
      id: "d4", path: words, title: words, outlet: "=" + words, url: "javascript:alert(1)", author: "@" + words,
      publication: SampleStory.documents[0].publication, text: text, paragraphs: [], notes: ["+" + words])
    chronology.events[0].summary = "=" + words
    chronology.events[4].summary = "\t-" + words
    chronology.events[4].sources = [Source(span: Span(document: 3, start: 0, end: text.count))]
    chronology.findings[0].summary = "+" + words
    chronology.findings[0].reckoning = [words]
    chronology.entities[0].name = "@" + words
    chronology.refusals = [Refusal(path: words, reason: "no")]
    return chronology
  }

  static func brief() throws -> Brief {
    try Brief(
      chronology,
      options: BriefOptions(title: "é" + words, edition: "3\"}\r\nBcc: x@y.example", marking: "</style>&P&16" + words))
  }
}

/// Every format of a brief that needs no other program.
enum Formats {
  static let all: [(name: String, bytes: @Sendable (Brief) -> [UInt8])] = [
    ("html", { $0.html() }), ("md", { $0.markdown() }), ("docx", { $0.docx() }), ("eml", { $0.eml() }),
    ("csv", { $0.csv() }), ("xlsx", { $0.xlsx() }), ("json", { $0.json() }), ("jsonl", { $0.eventLines() }),
    ("jsonfeed", { $0.jsonFeed() }), ("atom", { $0.atom() }), ("ics", { $0.ics() }),
    ("timelinejs", { $0.timelineJS() }),
  ]

  /// What a format holds as text: of a package all its parts.
  static func text(_ bytes: [UInt8], _ name: String) -> String {
    guard ["docx", "xlsx"].contains(name) else { return String(decoding: bytes, as: UTF8.self) }
    let package = OfficePackage(bytes)
    return package.names.map(package.text).joined(separator: "\n")
  }
}
