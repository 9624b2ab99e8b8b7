/// Who says something: a known entity, or words such as `a senior government source`.
public struct Speaker: Sendable, Hashable {
  /// Index into the entities; nil when nobody known is named.
  public var entity: Int?
  /// The words that name the speaker.
  public var span: Span
  /// The day or time of speaking, where the text gives it.
  public var saidOn: CivilInterval?
  /// True when a record gives them the words, rather than a verb of saying: what the words tell of is then no act of
  /// theirs by itself.
  public var isByRecord: Bool
  /// To whom: `MPs` in `told MPs`. Nil where the text does not say.
  public var hearer: Voice?
  /// Where or in what: `the Commons`, `a letter to the committee`. Nil where the text does not say.
  public var occasion: Span?
  /// Who hands the words on: Ann Poole in `Ann Poole said Cal Rees had told MPs that ...`. Nil for the document itself.
  public var reporter: Voice?

  /// Somebody on either side of what is said.
  public struct Voice: Sendable, Hashable {
    /// Index into the entities; nil when nobody known is named.
    public var entity: Int?
    /// The words.
    public var span: Span

    /// Somebody, by entity and words.
    public init(entity: Int?, span: Span) {
      self.entity = entity
      self.span = span
    }
  }

  /// A speaker.
  public init(entity: Int?, span: Span, saidOn: CivilInterval? = nil, isByRecord: Bool = false) {
    self.entity = entity
    self.span = span
    self.saidOn = saidOn
    self.isByRecord = isByRecord
  }
}
