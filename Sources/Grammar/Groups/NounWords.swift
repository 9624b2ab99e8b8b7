/// Words that tell of a noun group whether it is a known one and how many it means, as hashes.
enum NounWords {
  static let definite = set("the this that these those both")
  static let indefinite = set(
    "someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one some any many"
  )
  static let plural = set("we us they them ours theirs these those many few several both ourselves themselves")

  /// What `by` leads to without its being whoever did it.
  static let times = set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
    september october november december noon midnight morning afternoon evening night day week month year end then now \
    today tomorrow
    """)

  /// Days that follow another noun without a preposition.
  static let days = set("today yesterday tomorrow tonight")

  private static func set(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordForm.hash(of: $0.utf8) })
  }
}
