/// A person, prison, organisation, office or place that documents mention.
public struct Entity: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A man or woman with a name.
    case person
    /// A prison, young offender institution or removal centre.
    case prison
    /// A department, force, court, union, party or company.
    case organisation
    /// A post that people hold one after another.
    case office
    /// Anywhere else.
    case place
  }

  /// An alias and where it was seen first.
  public struct Alias: Sendable, Hashable {
    /// The words.
    public var name: String
    /// Where.
    public var span: Span

    /// `name` stands at `span`.
    public init(name: String, span: Span) {
      self.name = name
      self.span = span
    }
  }

  /// Stable name within one run: `p1` a person, `r1` a prison, `o1` an organisation, `f1` an office, `l1` a place.
  public var id: String
  /// What it is.
  public var kind: Kind
  /// The name it goes by.
  public var name: String
  /// The other forms that documents use, in order of first appearance.
  public var aliases: [Alias]
  /// The row of the reference tables it was matched to: `people.tsv: David Lammy`; nil when there is none.
  public var reference: String?
  /// True for a person whom no table knows.
  public var isPrivate: Bool
  /// `M` or `F`, when a table or the documents say so.
  public var gender: Character?

  /// An entity.
  public init(
    id: String, kind: Kind, name: String, aliases: [Alias] = [], reference: String? = nil, isPrivate: Bool = false,
    gender: Character? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.reference = reference
    self.isPrivate = isPrivate
    self.gender = gender
  }
}
