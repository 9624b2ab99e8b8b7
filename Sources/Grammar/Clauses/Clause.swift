/// A verb and what stands around it, each part as the number of a group of the sentence.
public struct Clause: Sendable, Hashable {
  /// What a clause is to the rest of the sentence.
  public enum Attachment: Sendable, Hashable {
    /// It stands for itself.
    case main
    /// `the man who was freed`: it tells which one, or more of, the group of this number.
    case relative(to: Int)
    /// `the man freed on Monday`, `officials asked to resign`
    case participial(to: Int)
    /// `said that he was freed`: what the verb of this number has as its object.
    case complement(of: Int)
    /// `because he was freed`, `having freed him`: a circumstance of the verb of this number.
    case adverbial(of: Int)
    /// `he was freed and arrested again`: joined to the clause of the verb of this number.
    case conjunct(of: Int)
    /// `that he was freed shocked her`: the subject of the verb of this number.
    case subject(of: Int)
  }

  /// A group that a preposition joins to the verb, or a time that stands alone: `on Monday`, `last week`.
  public struct Adjunct: Sendable, Hashable {
    /// The words of the preposition; empty for none.
    public var preposition: Range<Int>
    /// The group.
    public var group: Int
  }

  /// The verb group.
  public var verb: Int
  /// What it is to the rest.
  public var attachment: Attachment = .main
  /// The subject that stands with the verb.
  public var subject: Int?
  /// The subject that the clause has in common with another: of `left` in `she resigned and left`; of the man in
  /// `the man freed on Monday`. nil where the subject stands with the verb, or is not clear.
  public var understoodSubject: Int?
  /// The object.
  public var object: Int?
  /// To whom: `MPs` in `told MPs the truth`.
  public var indirectObject: Int?
  /// By whom: `staff` in `freed by staff`.
  public var agent: Int?
  /// What a form of be, and the like, says of the subject: `a minister` in `she is a minister`.
  public var complement: Int?
  /// All else that hangs on the verb.
  public var adjuncts: [Adjunct] = []
}
