/// What a source says, who published it and when.
public struct Document: Sendable {
  /// A stretch of text and what it is.
  public struct Paragraph: Sendable, Hashable {
    /// What a paragraph is in its document.
    public enum Role: String, Sendable {
      /// The title as the document prints it, or a sub-heading.
      case headline
      /// Running text.
      case paragraph
      /// An item of a list.
      case listItem = "list item"
      /// Something said in a chamber or at an event, by `speaker`.
      case speech
      /// The line before a speech that names who speaks, as the record prints it.
      case attribution
      /// The words beside a picture.
      case caption
    }

    /// Its bytes, in UTF-8 bytes of the document's text.
    public var range: Range<Int>
    /// What it is.
    public var role: Role
    /// Who speaks, for a speech.
    public var speaker: String?
    /// When it was said, or when the entry of a live page was posted.
    public var time: CivilInstant?
    /// The column of the official report that it begins in: `901`, `1WS`.
    public var column: String?

    /// A paragraph.
    public init(
      range: Range<Int>, role: Role, speaker: String? = nil, time: CivilInstant? = nil, column: String? = nil
    ) {
      self.range = range
      self.role = role
      self.speaker = speaker
      self.time = time
      self.column = column
    }
  }

  /// Stable name within one run: `d1`, `d2`, in the order of the corpus.
  public var id: String
  /// Where it was read from; what is one of several in a file has `#` and its `entry` after the path.
  public var path: String
  /// Its name within its file: the number of an entry of a feed, or the name of a packed file; nil for a document that is
  /// a file by itself.
  public var entry: String?
  /// Its title.
  public var title: String?
  /// Who published it: `The Independent`.
  public var outlet: String?
  /// Its address.
  public var url: String?
  /// Who wrote it; nil rather than a guess.
  public var author: String?
  /// When it was published.
  public var publication: PublicationDate
  /// When it was last changed.
  public var updated: CivilInterval?
  /// The language it declares (BCP 47).
  public var language: String?
  /// What it says of itself in a sentence or two, where its text does not hold that.
  public var summary: String?
  /// It was not to be published before then.
  public var embargo: CivilInstant?
  /// The official record that it is part of, when it is part of one.
  public var proceedings: Proceedings?
  /// Its words, as valid UTF-8.
  public var text: [UInt8]
  /// Where its text begins after a headline that its source gives apart from the text; 0 where there is none.
  public var bodyStart = 0
  /// Its paragraphs, in order; text outside them is white space.
  public var paragraphs: [Paragraph]
  /// The index in the corpus of the document that this is a copy of.
  public var copyOf: Int?
  /// What was done to it and what a reader should know: repairs, furniture left out, how it was dated.
  public var notes: [String]

  /// A document as loaded.
  public init(
    id: String = "", path: String, title: String? = nil, outlet: String? = nil, url: String? = nil,
    author: String? = nil,
    publication: PublicationDate = .unknown, text: [UInt8], paragraphs: [Paragraph], copyOf: Int? = nil,
    notes: [String] = []
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.outlet = outlet
    self.url = url
    self.author = author
    self.publication = publication
    self.text = text
    self.paragraphs = paragraphs
    self.copyOf = copyOf
    self.notes = notes
  }

  /// Its text by itself: without a headline that its source gives apart and without captions.
  public var body: String {
    if !paragraphs.contains(where: { $0.role == .caption }) { return string(bodyStart..<text.count) }
    return paragraphs.filter { $0.role != .caption && $0.range.lowerBound >= bodyStart }.map { string($0.range) }
      .joined(separator: "\n")
  }

  /// The path of the file it was read from, without its `entry`.
  public var file: String { entry.map { String(path.dropLast($0.count + 1)) } ?? path }

  /// The words of a range of bytes.
  public func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The paragraph that holds a byte of the text; nil between paragraphs.
  public func paragraph(at offset: Int) -> Paragraph? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < paragraphs.count && paragraphs[low].range.contains(offset) ? paragraphs[low] : nil
  }

  /// What a reader calls it: the outlet, else the title, cut to 60 characters at a word, else the file's own name.
  public var name: String {
    if let outlet, !outlet.isEmpty { return outlet }
    if let title, !title.isEmpty { return Document.shortened(title) }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func shortened(_ title: String) -> String {
    guard title.count > 60 else { return title }
    let words = title.prefix(60).split(separator: " ", omittingEmptySubsequences: false).dropLast()
    return (words.isEmpty ? String(title.prefix(59)) : words.joined(separator: " ")) + "\u{2026}"
  }
}
