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

  /// A speaker.
  public init(entity: Int?, span: Span, saidOn: CivilInterval? = nil, isByRecord: Bool = false) {
    self.entity = entity
    self.span = span
    self.saidOn = saidOn
    self.isByRecord = isByRecord
  }
}
