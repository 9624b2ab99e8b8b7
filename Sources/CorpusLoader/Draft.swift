internal import ChronologyModel

/// A document in the making: what a format hands over before repairs and before its text is put together.
struct Draft {
  /// A line of text and what it is.
  struct Line {
    var text: [UInt8]
    var role: Document.Paragraph.Role
  }

  var title: String?
  var outlet: String?
  var url: String?
  var author: String?
  var publication = PublicationDate.unknown
  var lines: [Line] = []
  var notes: [String] = []
  /// True when the lines have their roles from markup; plain text gets them from the look of its lines.
  var hasRoles = true
  /// The line up to which a damaged input was read; nil when it was whole.
  var damagedAt: Int?
  /// The number of the entry within its feed, from 1; nil for a document that is a file by itself.
  var entry: Int?
}
