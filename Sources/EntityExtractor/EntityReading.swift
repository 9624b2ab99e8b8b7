public import ChronologyModel

/// Who and what is mentioned in a corpus, and where.
public struct EntityReading: Sendable {
  /// The entities, in order of first mention within each kind.
  public var entities: [Entity]
  /// The mentions of each document, by span.
  public var mentions: [[Mention]]
  /// Offices given to people, by span.
  public var offices: [OfficeMention]

  /// A reading.
  public init(entities: [Entity] = [], mentions: [[Mention]] = [], offices: [OfficeMention] = []) {
    self.entities = entities
    self.mentions = mentions
    self.offices = offices
  }
}
