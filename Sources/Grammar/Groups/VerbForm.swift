/// What a verb group says besides its verb: when, whether it is done or under way, by whom it is told from, and whether
/// it is so at all.
public struct VerbForm: Sendable, Hashable {
  /// The time that the group's first verb or helping verb gives.
  public enum Tense: String, Sendable {
    case past, present, future
    /// An infinitive, a participle, or a group under a modal verb.
    case none
  }

  /// The time.
  public var tense: Tense = .none
  /// `has freed`, `had been freed`
  public var isPerfect = false
  /// `is freeing`
  public var isProgressive = false
  /// `was freed`, `got freed`; also a participle that stands alone: `the man freed on Monday`.
  public var isPassive = false
  /// `not`, `n't`, `never`, `no longer`
  public var isNegated = false
  /// `to free`
  public var isInfinitive = false
  /// A participle or gerund without a helping verb: `freeing`, `freed by staff`.
  public var isParticiple = false
  /// The word that is a modal verb other than will and shall, counted in the sentence; nil without one.
  public var modal: Int?
}
