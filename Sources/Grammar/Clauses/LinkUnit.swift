/// A group as the linker sees it: its head, its form as a number, and the small words and signs that lead to it.
@_spi(Training)
public struct LinkUnit: Sendable {
  /// The group.
  public var group: Group
  /// The head's hash; of a word outside the lexicon its last three letters.
  public var word: UInt64 = 0
  /// The head's first letters, with the kind of group: forms of one verb mostly share them.
  public var stem: UInt64 = 0
  /// The group's form as a number: of a verb group its tense, voice and whether it is finite, of a noun group the tags of
  /// its first word and its last.
  public var form: UInt64 = 0
  /// The first word, as a hash.
  public var opener: UInt64
  /// The first of the prepositions and conjunctions between the group before and this, as a hash; 0 for none.
  public var lead: UInt64 = 0
  /// The last of them.
  public var nearLead: UInt64 = 0
  /// What signs and kinds of words stand between the group before and this, as bits.
  public var gap: UInt64 = 0
  /// True for a passive verb group.
  public var isPassive = false
  /// True when the head is a verb, not a helping verb alone.
  public var isVerb = false
  /// True when the head is a form of have or do.
  public var isHaveOrDo = false
  /// The form of the nearest verb group after this one; 0 for none.
  public var verbAhead: UInt64 = 0
  /// How many groups stand before that one, at most 3.
  public var stepsToVerb: UInt64 = 0
}

extension LinkUnit {
  /// What stands in a gap.
  enum Gap {
    static let comma: UInt64 = 1
    static let otherSign: UInt64 = 2
    static let bracket: UInt64 = 4
    static let quotationMark: UInt64 = 8
    static let colon: UInt64 = 16
    static let coordinator: UInt64 = 32
    static let lead: UInt64 = 64
    static let otherWord: UInt64 = 128
    static let severalSigns: UInt64 = 256
  }

  /// What a verb group's form is made of.
  enum VerbForm {
    static let modal: UInt64 = 1
    static let infinitive: UInt64 = 2
    static let past: UInt64 = 4
    static let present: UInt64 = 8
    static let helpingVerb: UInt64 = 16
    static let passive: UInt64 = 32
    static let bareParticiple: UInt64 = 64
    static let participle: UInt64 = 128
    static let gerund: UInt64 = 256
    static let severalWords: UInt64 = 512
    static let verb: UInt64 = 2 << 16
    static let adjective: UInt64 = 1 << 16
  }
}
