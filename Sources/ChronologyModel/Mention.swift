/// A place in a text where an entity is named or referred to.
public struct Mention: Sendable, Hashable {
  /// How it refers.
  public enum Form: String, Sendable {
    /// A full name: `David Lammy`.
    case name
    /// A part of a name, or a title and a surname: `Mr Lammy`, `Smith`.
    case shortName = "short name"
    /// An office that stands for its holder: `the Justice Secretary`.
    case office
    /// A pronoun: `he`.
    case pronoun
    /// A description that leads back to a name: `the same prison`, `the minister`.
    case description
    /// Somebody who is not named: `a migrant sex offender`. `entity` is nil.
    case unnamed
  }

  /// The words, a title before a name and an office outside.
  public var span: Span
  /// Index into the entities; nil for an unnamed person.
  public var entity: Int?
  /// How it refers.
  public var form: Form
  /// What kind of thing it refers to.
  public var kind: Entity.Kind
  /// Why these words are that entity, for `explain`.
  public var reason: String

  /// A mention.
  public init(span: Span, entity: Int?, form: Form, kind: Entity.Kind, reason: String) {
    self.span = span
    self.entity = entity
    self.form = form
    self.kind = kind
    self.reason = reason
  }
}
