internal import Glibc

/// Why an input cannot be read. Every case has one line of our own words; nothing of the input is quoted but the name
/// of a root element.
enum LoadError: Error, Equatable {
  case missing
  case forbidden
  case linkLoop
  case linkToNothing
  case pathTooLong
  case unreadable
  case notAFile
  case noDocument
  case empty
  case tooLarge
  case binary(String)
  case entityDeclaration
  case tooManyAttributes(line: Int)
  case tooDeep
  case textTooLong
  case tooManyParagraphs
  case otherXML(root: String)
  case json
  case notXML(line: Int)
  case noEntries
  case noText
  case packedTooDeep

  /// The reason, for a reader.
  var reason: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .forbidden: "there is no permission to read it"
    case .linkLoop: "its links lead in a circle"
    case .linkToNothing: "it is a link to nothing"
    case .pathTooLong: "its path is longer than the system allows"
    case .unreadable: "it cannot be read"
    case .notAFile: "it is a pipe, a socket or a device, not a file; - reads standard input"
    case .noDocument: "no document was found"
    case .empty: "it is empty"
    case .tooLarge: "it is larger than \(Limits.bytes / 1_000_000) MB"
    case .binary(let kind): "it is \(kind), not text; HTML pages, RSS and Atom feeds and plain text are read"
    case .entityDeclaration: "it declares entities of its own, which are refused because they can hide an attack"
    case .tooManyAttributes(let line): "line \(line): one element has more than \(Limits.attributes) attributes"
    case .tooDeep: "its elements are nested more than \(Limits.depth) deep"
    case .textTooLong: "one stretch of its text is longer than \(Limits.text / 1_000_000) MB"
    case .tooManyParagraphs: "it has more than \(Limits.paragraphs) paragraphs"
    case .otherXML(let root):
      "it is XML of another kind (root element \(root)); RSS and Atom feeds, HTML pages and plain text are read"
    case .json: "it is JSON; HTML pages, RSS and Atom feeds and plain text are read"
    case .notXML(let line): "line \(line): it is not well-formed XML and no entry could be read"
    case .noEntries: "the feed has no entries"
    case .noText: "no text of an article was found in it"
    case .packedTooDeep: "it is packed in more than \(Limits.packing) archives or messages"
    }
  }

  /// What the system says when a file cannot be opened or read, by its number.
  static func system(_ number: Int32) -> LoadError {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .forbidden
    case ELOOP: .linkLoop
    case ENAMETOOLONG: .pathTooLong
    case ENXIO, ENODEV: .notAFile
    default: .unreadable
    }
  }
}
