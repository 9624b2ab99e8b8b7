/// The small words that verb groups are made of, as hashes.
enum VerbWords {
  static let be = set("be is are was were been being am 's ’s 're 'm ai")
  static let get = set("get gets got getting gotten")
  static let have = set("have has had having 've 'd")
  static let haveOrDo = set("have has had having 've do does did doing done")
  static let future = set("will shall 'll ’ll wo sha wont shant")
  static let seeing = set(
    "see sees saw seen seeing find finds found leave leaves left keep keeps kept want wants wanted")
  static let not = set("not n't never nt")

  private static func set(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordForm.hash(of: $0.utf8) })
  }
}
