internal import BriefWriter

/// A form in which a brief is written. A new one is a case here and its file in Brief.
enum BriefFormat: String, CaseIterable {
  case html, md, json

  /// The name of its file.
  var file: String {
    switch self {
    case .html: "brief.html"
    case .md: "brief.md"
    case .json: "chronology.json"
    }
  }

  /// Its bytes.
  func bytes(_ writer: Brief) -> [UInt8] {
    switch self {
    case .html: writer.html()
    case .md: writer.markdown()
    case .json: writer.json()
    }
  }
}
