/// Why an input cannot be read. Every case has one line of our own words; nothing of the input is quoted but the name
/// of a root element.
enum LoadError: Error, Equatable {
  case missing
  case unreadable
  case empty
  case tooLarge
  case feedTooLarge
  case binary(String)
  case entityDeclaration
  case tooManyAttributes(line: Int)
  case tooDeep
  case textTooLong
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
    case .unreadable: "it cannot be opened for reading"
    case .empty: "it is empty"
    case .tooLarge: "it is larger than \(Limits.bytes / 1_000_000) MB"
    case .feedTooLarge: "it is a feed larger than \(Limits.feedBytes / 1_000_000) MB"
    case .binary(let kind): "it is \(kind), not text; HTML pages, RSS and Atom feeds and plain text are read"
    case .entityDeclaration: "it declares entities of its own, which are refused because they can hide an attack"
    case .tooManyAttributes(let line): "line \(line): one element has more than \(Limits.attributes) attributes"
    case .tooDeep: "its elements are nested more than \(Limits.depth) deep"
    case .textTooLong: "one stretch of its text is longer than \(Limits.text / 1_000_000) MB"
    case .otherXML(let root):
      "it is XML of another kind (root element \(root)); RSS and Atom feeds, HTML pages and plain text are read"
    case .json: "it is JSON; HTML pages, RSS and Atom feeds and plain text are read"
    case .notXML(let line): "line \(line): it is not well-formed XML and no entry could be read"
    case .noEntries: "the feed has no entries"
    case .noText: "no text of an article was found in it"
    case .packedTooDeep: "it is packed in more than \(Limits.packing) archives or messages"
    }
  }
}
