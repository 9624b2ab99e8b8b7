internal import ChronologyModel

/// A document in the making: what a format hands over before repairs and before its text is put together.
struct Draft {
  /// A line of text and what it is.
  struct Line {
    var text: [UInt8]
    var role: Document.Paragraph.Role
    /// Who speaks, for a speech.
    var speaker: String?
    /// When it was said, or when the entry of a live page was posted.
    var time: CivilInstant?
    /// The column of the official report that it begins in: `901`, `1WS`.
    var column: String?
  }

  var title: String?
  var outlet: String?
  var url: String?
  var author: String?
  var publication = PublicationDate.unknown
  /// When it was last changed.
  var updated: CivilInterval?
  /// The language it declares (BCP 47).
  var language: String?
  /// What it says of itself in a sentence or two, where its text does not hold that.
  var summary: String?
  /// Not to be published before then.
  var embargo: CivilInstant?
  /// The official record that it is part of.
  var proceedings: Proceedings?
  var lines: [Line] = []
  var notes: [String] = []
  /// True when the first line is a headline that the source gives apart from its text.
  var hasHeadlineApart = false
  /// True when the lines have their roles from markup; plain text gets them from the look of its lines.
  var hasRoles = true
  /// Its name within its file: the number of an entry of a feed, from 1, or the name of a packed file; nil for a document
  /// that is a file by itself.
  var entry: String?
}
