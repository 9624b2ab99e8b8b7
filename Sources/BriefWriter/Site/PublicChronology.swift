internal import ChronologyModel

/// All that a public site may say, and nothing else: what is not a property here cannot be published. There are no
/// notes, paths or names of files, no text of documents but what is quoted, no ids of the program's own, no gravity of
/// conflicts, and no name that is withheld.
struct PublicChronology: Sendable {
  /// Something published that is quoted.
  struct Publication: Sendable {
    var name: String
    var title: String?
    /// The day of publication in words, and its value for a machine.
    var date: String
    var machine: String?
    /// Its address; nil where it has none that may be given.
    var address: String?
  }

  /// Words of a publication.
  struct Quotation: Sendable {
    /// Its publication, as an index.
    var publication: Int
    /// The words within quotation marks; nil when they are withheld.
    var words: String?
    var speaker: String?
    var citation: String?
    /// The address of the words themselves; nil where the publication has none.
    var address: String?
  }

  /// An event.
  struct Entry: Sendable {
    /// Its name in addresses, which stays the same from edition to edition.
    var anchor: String
    /// The day that it stands under, in words and for a machine.
    var day: String
    var machine: String?
    /// The time of day.
    var time: String?
    var kind: String
    var summary: String
    /// `reported`, `planned`; nil for plain fact.
    var standing: String?
    var notes: [String]
    /// People and prisons that have a page, as indices of subjects.
    var subjects: [Int]
    /// Conflicts about it, as indices.
    var conflicts: [Int]
    var quotations: [Quotation]
    /// When its first and its last source were published.
    var published: CivilInstant?
    var updated: CivilInstant?
  }

  /// Accounts that cannot all be right.
  struct Conflict: Sendable {
    var anchor: String
    var kind: String
    var summary: String
    /// The two that conflict, each with its label, or one.
    var sides: [(label: String, quotation: Quotation)]
    var reckoning: [String]
    var settledBy: String?
    /// The events it is about, as indices of entries.
    var entries: [Int]
  }

  /// A person or prison with a page.
  struct Subject: Sendable {
    var isPrison: Bool
    var name: String
    /// The name of its page's file.
    var page: String
    /// Its events, as indices of entries.
    var entries: [Int]
  }

  var title: String
  var asAt: String
  var edition: String
  /// From the first event's date to the last's.
  var period: String?
  /// The moment that the edition stands for.
  var moment: CivilInstant?
  /// The moment before which it is not to be published.
  var embargo: CivilInstant?
  /// In order of time; those that nothing dates come last.
  var entries: [Entry] = []
  /// The gravest first.
  var conflicts: [Conflict] = []
  var subjects: [Subject] = []
  var publications: [Publication] = []
}
