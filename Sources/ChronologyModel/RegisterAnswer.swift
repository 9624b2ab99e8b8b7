/// What the reference tables answer to a question put to them directly.
public enum RegisterAnswer {
  /// Someone's time in an office, or in one of the Houses.
  public struct Term: Sendable, Hashable {
    /// Who.
    public var person: String
    /// The office by its full name, or the seat: `MP for Newark`.
    public var post: String
    /// The body it belongs to; empty where there is none.
    public var body: String
    /// From when; nil where no source says.
    public var start: PartialDate?
    /// Until when; nil while it is open.
    public var end: PartialDate?
    /// The day up to which an open end is asserted.
    public var asOf: PartialDate?
    /// Leave cover, secondary sources and the like.
    public var note: String
    /// Where the row stands: `offices.tsv:412`.
    public var row: String
    /// Where the row's facts come from.
    public var source: String

    /// A term.
    public init(
      person: String, post: String, body: String, start: PartialDate?, end: PartialDate?, asOf: PartialDate?,
      note: String,
      row: String, source: String
    ) {
      self.person = person
      self.post = post
      self.body = body
      self.start = start
      self.end = end
      self.asOf = asOf
      self.note = note
      self.row = row
      self.source = source
    }
  }

  /// Who held an office on a day.
  public struct Holders: Sendable, Hashable {
    /// The office, as asked for.
    public var office: String
    /// The day.
    public var day: CivilDay
    /// Those who held it; both on the day of a change.
    public var terms: [Term]
    /// Where nobody is known for that day: the last who are known before it.
    public var lastKnown: [Term]

    /// An answer.
    public init(office: String, day: CivilDay, terms: [Term], lastKnown: [Term]) {
      self.office = office
      self.day = day
      self.terms = terms
      self.lastKnown = lastKnown
    }
  }

  /// What is known of one person.
  public struct Career: Sendable, Hashable {
    /// The name, with the title that the tables have: `Dame Ann Poole`.
    public var name: String
    /// Terms in the two Houses, in order.
    public var memberships: [Term]
    /// Offices held, in order.
    public var offices: [Term]

    /// A career.
    public init(name: String, memberships: [Term], offices: [Term]) {
      self.name = name
      self.memberships = memberships
      self.offices = offices
    }
  }
}
