/// How the rules of lemmas are named and kept: by tag and the word's last bytes, a longer ending before a shorter.
@_spi(Training)
public enum LemmaRules {
  /// The longest ending a rule has, in bytes; longer ones are whole words.
  public static let longestEnding = 6

  /// The key of the rule for words with the tag of this number that end in `ending`, or are `ending` when `isWhole`.
  public static func key(tag: UInt8, ending: some Sequence<UInt8>, isWhole: Bool) -> UInt64 {
    WordForm.finish(WordForm.step(WordForm.rawHash(ending), tag &+ (isWhole ? 0x80 : 0)))
  }

  /// The bytes of a table from keys to numbers of changes, 0 to 65,535.
  public static func bytes(_ rules: [(key: UInt64, change: Int)]) -> [UInt8] {
    var size = 1
    while size * 7 < rules.count * 10 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for rule in rules.sorted(by: { $0.key < $1.key }) {
      var place = Int(truncatingIfNeeded: rule.key) & (size - 1)
      while slots[place] != 0 { place = (place + 1) & (size - 1) }
      slots[place] = (rule.key >> 32) << 32 | UInt64(rule.change) << 1 | 1
    }
    return slots.flatMap { slot in (0..<8).map { UInt8(truncatingIfNeeded: slot >> UInt64(8 * $0)) } }
  }
}
