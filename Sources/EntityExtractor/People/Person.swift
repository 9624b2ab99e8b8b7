internal import ChronologyModel

/// A person put together from the names that a corpus gives.
struct Person {
  /// One way of writing the full name.
  struct Form {
    var parts: [String]
    var words: String
    var count: Int
  }

  var forms: [Form]
  var gender: Character?
  var evidence: NameEvidence
  /// A peer or judge, whose title is part of the name.
  var isTitled: Bool
  var name = ""
  var reference: String?
  /// Titles seen before the name, as `sir`, `dame`.
  var hasKnighthood = false

  /// The fullest parts: what surnames are compared with.
  var parts: [String] { forms[0].parts }
  var surname: String { parts.last ?? "" }
}
