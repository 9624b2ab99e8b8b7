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
  case emptyFolder
  case empty
  case tooLarge
  case feedTooLarge
  case binary(String)
  case entityDeclaration
  case tooManyAttributes(line: Int)
  case tooDeep
  case valuesTooDeep
  case textTooLong
  case tooManyParagraphs
  case otherXML(root: String)
  case json
  case notJSON(line: Int)
  case reference
  case notXML(line: Int)
  case noEntries
  case noText
  case packedTooDeep
  case inflatesTooFar
  case inflatedTooLarge
  case tooManyMembers
  case overlappingMembers
  case sizesDiffer
  case encrypted
  case unknownPacking
  case cutShort
  case damaged
  case emptyPackage
  case packageItem
  case noDocument(String)
  case programMissing
  case programFailed
  case programTooSlow
  case scannedPages
  case tableCutShort
  case noConverter(String)

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
    case .emptyFolder: "no document was found"
    case .empty: "it is empty"
    case .tooLarge: "it is larger than \(Limits.bytes / 1_000_000) MB"
    case .feedTooLarge: "it is a feed larger than \(Limits.feedBytes / 1_000_000) MB"
    case .binary(let kind): "it is \(kind), not text; \(LoadError.isRead)"
    case .entityDeclaration: "it declares entities of its own, which are refused because they can hide an attack"
    case .tooManyAttributes(let line): "line \(line): one element has more than \(Limits.attributes) attributes"
    case .tooDeep: "its elements are nested more than \(Limits.depth) deep"
    case .valuesTooDeep: "its values are nested more than \(JSONValue.depth) deep"
    case .textTooLong: "one stretch of its text is longer than \(Limits.text / 1_000_000) MB"
    case .tooManyParagraphs: "it has more than \(Limits.paragraphs) paragraphs"
    case .otherXML(let root):
      "it is XML of another kind (root element \(root)); RSS and Atom feeds, Hansard, NITF, NewsML-G2 and pages are read"
    case .json:
      "it is JSON of another kind; debates, written questions and statements, GOV.UK content and JSON Feed are read"
    case .notJSON(let line): "line \(line): it is not well-formed JSON and nothing of a known kind could be read"
    case .reference: "it is reference data about people and the posts they hold, not a document"
    case .notXML(let line): "line \(line): it is not well-formed XML and no entry could be read"
    case .noEntries: "the feed has no entries"
    case .noText: "no text of an article was found in it"
    case .packedTooDeep: "it is packed in more than \(Limits.packing) archives or messages"
    case .inflatesTooFar: "it inflates to more than \(Limits.bombRatio) times its size, which shows an attack"
    case .inflatedTooLarge: "what is packed with it inflates to more than \(Limits.inflated / 1_000_000) MB in all"
    case .tooManyMembers: "it holds more than \(Limits.members) files or messages; those before were read"
    case .overlappingMembers: "it lies over another file of its archive, which shows an attack"
    case .sizesDiffer: "it is not as large as its archive says"
    case .encrypted: "it is encrypted"
    case .unknownPacking: "it is packed in a way that is not read; deflate and gzip are"
    case .cutShort: "it is cut short or damaged; what could be read of it was"
    case .damaged: "it is cut short or damaged, and nothing of it could be read"
    case .emptyPackage: "nothing in it is of a kind that is read"
    case .packageItem: "it is a package of references to other news items and has no text of its own"
    case .noDocument(let kind): "it is \(kind) without a readable document in it"
    case .programMissing: "it is a PDF; install pdftotext (Debian: poppler-utils) to have PDFs read"
    case .programFailed: "it is a PDF that pdftotext cannot read; it may be damaged or locked with a password"
    case .programTooSlow: "it is a PDF on which pdftotext worked for more than \(Limits.seconds) seconds"
    case .scannedPages: "it is a PDF without text; pictures of pages are not read"
    case .tableCutShort: "a quotation mark in the table is never closed; the rows before were read"
    case .noConverter(let name):
      "it is in \(name), which the C library of this system cannot read (Debian: libc-gconv-modules-extra, or libc6)"
    }
  }

  private static let isRead = "HTML pages, RSS and Atom feeds, messages, DOCX, PDF, archives and plain text are read"
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
