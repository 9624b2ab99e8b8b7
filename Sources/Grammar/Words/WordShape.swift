/// How a word is written: what its capitals and digits tell a tagger.
public enum WordShape: UInt8, Sendable {
  /// `freed`
  case small
  /// `Freed`
  case capitalised
  /// `HMP`, all capitals, two letters or more.
  case capitals
  /// `A`, one capital letter.
  case initial
  /// `iPhone`, `McColl`: a capital inside.
  case mixed
  /// `29`, `1,889`, `7.30`: digits and the signs of numbers.
  case number
  /// `27th`, `G7`: digits and letters.
  case alphanumeric
  /// No letter and no digit.
  case sign
}
