/// A text of a feed as it stands there, and how it is to be read.
struct FeedValue {
  /// What a text is written in.
  enum Kind { case plain, html }

  var bytes: [UInt8] = []
  var kind = Kind.plain
  /// What relative addresses within it are relative to.
  var base: [UInt8]?
  /// The language it declares for itself.
  var language: String?
}

/// Somebody who wrote a feed or an entry.
struct FeedAuthor: Equatable {
  var name: String?
  var email: String?

  /// `Ann Poole (ann@example.org)`, or what there is of it.
  var written: String? {
    guard let name else { return email }
    return email.map { "\(name) (\($0))" } ?? name
  }
}

/// What is read of a feed or of an entry, before anything is made of it.
struct FeedEntry {
  /// The texts of which there may be several, better and worse ones.
  enum Field: Int, CaseIterable {
    case title, link, id, summary, content, published, created, updated, date, language, source
  }

  /// For each field the text and its rank, lower is better.
  private var fields: [(text: FeedValue, rank: Int)?] = Array(repeating: nil, count: Field.allCases.count)
  /// Who wrote it, by the rank of the elements that say so.
  private(set) var authors: [(author: FeedAuthor, rank: Int)] = []
  /// Who wrote the feed that it was taken from.
  var sourceAuthors: [FeedAuthor] = []
  /// The language in force where it begins.
  var inheritedLanguage: String?
  /// Of a feed, what it is: `rss`, `atom`, `rdf`, `cdf`.
  var kind: String?
  /// True when the feed ended, or was damaged, within it.
  var isCutShort = false
  /// True when a text of it was too long to be kept.
  var isTooLong = false

  subscript(_ field: Field) -> FeedValue? { fields[field.rawValue]?.text }

  /// True when there is a text of at least this rank.
  func has(_ field: Field, rank: Int = .max) -> Bool { (fields[field.rawValue]?.rank ?? .max) < rank }

  /// Keeps a text unless there is one as good; with `overwrites` unless there is a better one.
  mutating func set(_ field: Field, _ text: FeedValue, rank: Int, overwrites: Bool = false) {
    if text.bytes.isEmpty { return }
    let there = fields[field.rawValue]?.rank ?? .max
    if rank < there || overwrites && rank == there { fields[field.rawValue] = (text, rank) }
  }

  mutating func add(_ author: FeedAuthor, rank: Int) {
    if author.written == nil { return }
    if !authors.contains(where: { $0.author == author && $0.rank == rank }), authors.count < 100 {
      authors.append((author, rank))
    }
  }

  /// A field as a string.
  func string(_ field: Field) -> String? {
    self[field].flatMap { $0.bytes.isEmpty ? nil : String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The language that it declares or inherits.
  var language: String? {
    string(.language) ?? inheritedLanguage ?? self[.content]?.language ?? self[.summary]?.language
  }

  /// Of a feed, those who wrote the entries that name nobody: Atom's authors, and no managing editor.
  var inherited: [FeedAuthor] { kind == "atom" ? best : [] }

  /// Those who wrote it by the best of the elements that say so: one with a name is better than one without.
  var best: [FeedAuthor] {
    let named = authors.filter { $0.author.name != nil }
    let candidates = named.isEmpty ? authors : named
    guard let rank = candidates.map(\.rank).min() else { return sourceAuthors }
    return candidates.filter { $0.rank == rank }.map(\.author)
  }
}
