/// One file as it was read, before anything is made of it: what it is, what it says of itself, and its entries.
public struct LoadedFile: Sendable {
  /// What a feed says of itself. Texts are as the feed has them, HTML where it is HTML.
  public struct Feed: Sendable, Hashable {
    /// Its title.
    public var title: String?
    /// The address of the site it belongs to.
    public var link: String?
    /// What it calls itself.
    public var id: String?
    /// When it was last changed.
    public var updated: Stamp?
    /// Who writes it.
    public var author: String?
    /// What it is about.
    public var summary: String?
    /// The language it declares (BCP 47).
    public var language: String?

    /// Nothing known.
    public init() {}
  }

  /// One entry of a feed, or one document of a file of another kind. Texts are as the source has them, HTML where it is
  /// HTML, without what a page must not run.
  public struct Entry: Sendable, Hashable {
    /// Its title.
    public var title: String?
    /// The address of its page.
    public var link: String?
    /// What its source calls it.
    public var id: String?
    /// When it was first published.
    public var published: Stamp?
    /// When it was last changed.
    public var updated: Stamp?
    /// Who wrote it.
    public var author: String?
    /// What it says in short.
    public var summary: String?
    /// The whole of it.
    public var content: String?
    /// The language it declares, or inherits from its feed (BCP 47).
    public var language: String?

    /// Nothing known.
    public init() {}
  }

  /// A point in time as a program wrote it, in universal time.
  public struct Stamp: Sendable, Hashable, CustomStringConvertible {
    /// How much of it was written.
    public enum Precision: String, Sendable { case year, month, day, minute, second }

    /// Seconds since 1 January 1970 00:00 UTC; the beginning of the day, month or year where no more was written.
    public var seconds: Int
    /// How much of it was written.
    public var precision: Precision

    /// A point in time.
    public init(seconds: Int, precision: Precision) {
      self.seconds = seconds
      self.precision = precision
    }

    /// `2025-10-29T17:30:00Z`.
    public var description: String {
      let day = CivilDay(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
      let clock = seconds - day.number * 86_400
      return "\(day)T\(padded(clock / 3600, 2)):\(padded(clock / 60 % 60, 2)):\(padded(clock % 60, 2))Z"
    }
  }

  /// A part of a file that is handed over while it is read.
  public enum Part: Sendable {
    /// A file begins: its path, and its kind and encoding where it can be read.
    case begin(LoadedFile)
    /// Its next entry.
    case entry(Entry)
    /// It has ended: all that is known of it but its entries.
    case end(LoadedFile)
  }

  /// Where it was read from.
  public var path: String
  /// What it is: `rss`, `atom`, `rdf`, `json feed`, `page`, `text`, `debates`.
  public var kind: String?
  /// The encoding of its text, by its WHATWG name in small letters; nil when it is no text.
  public var encoding: String?
  /// True when it is damaged and what could be read was.
  public var isDamaged: Bool
  /// Of a feed, what it says of itself.
  public var feed: Feed?
  /// Its entries, in order.
  public var entries: [Entry]
  /// Why nothing of it could be read, or of a feed why something of it could not.
  public var refusal: String?

  /// A file.
  public init(
    path: String, kind: String? = nil, encoding: String? = nil, isDamaged: Bool = false, feed: Feed? = nil,
    entries: [Entry] = [], refusal: String? = nil
  ) {
    self.path = path
    self.kind = kind
    self.encoding = encoding
    self.isDamaged = isDamaged
    self.feed = feed
    self.entries = entries
    self.refusal = refusal
  }
}
