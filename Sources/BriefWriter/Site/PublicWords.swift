internal import ChronologyModel

/// Text on its way out: names of the machine's files go, and names that are withheld.
struct PublicWords: Sendable {
  /// What stands for a document that names neither its outlet nor its title.
  static let unnamed = "an unnamed source"

  let withholding: Withholding
  /// What the documents are called by their files, the longest first.
  private let files: [String]

  init(_ chronology: Chronology, _ withholding: Withholding) {
    self.withholding = withholding
    var files: Set<String> = []
    for document in chronology.documents {
      if document.path.contains("/") { files.insert(document.path) }
      // The name of a file is only ever given for a document without another.
      if document.name == document.path.split(separator: "/").last.map(String.init) ?? document.path {
        files.insert(document.name)
      }
    }
    self.files = files.filter { !$0.isEmpty }.sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }
  }

  /// The text without the names of files and what is withheld, on one line and safe to show.
  func text(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for file in files { bytes = PublicWords.replacing(file, in: bytes) }
    return SafeText.line(withholding.text(String(decoding: bytes, as: UTF8.self)))
  }

  /// An address of the web that names nobody who is withheld.
  func address(_ address: String?) -> String? {
    SafeText.webAddress(address).flatMap { withholding.holds($0, .address) ? nil : $0 }
  }

  /// The chronology as far as its words may go out: what the outputs show of a document besides is its outlet, title,
  /// address and date.
  static func cleared(_ chronology: Chronology) -> Chronology {
    var cleared = chronology
    for index in cleared.documents.indices {
      cleared.documents[index].path = unnamed
      cleared.documents[index].notes = []
      cleared.documents[index].author = nil
    }
    cleared.refusals = []
    return cleared
  }

  private static func replacing(_ file: String, in text: [UInt8]) -> [UInt8] {
    let wanted = Array(file.utf8)
    guard text.count >= wanted.count else { return text }
    var kept: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == wanted[0], text[index...].starts(with: wanted) {
        kept += unnamed.utf8
        index += wanted.count
      } else {
        kept.append(text[index])
        index += 1
      }
    }
    return kept
  }
}
