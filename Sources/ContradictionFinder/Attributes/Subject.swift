internal import ChronologyModel

/// Whom a property is said of: a named person, somebody unnamed who may be one, or the one unnamed person of a story.
struct Subject: Hashable {
  /// The person; nil for somebody whom no account names in full.
  var person: Int?
  /// What somebody not named in full goes by: `perrin`, `former aide`; one word for all of `prisoner`, `man`, `inmate`.
  var key = ""
  /// The event by which somebody unnamed may be this person; nil when the text names the person.
  var through: Int?

  /// True when the text names the person, if only by surname.
  var isNamed: Bool { through == nil && (person != nil || key.hasPrefix(Self.surname)) }

  /// What the key of a bare surname begins with.
  static let surname = "name "
  /// The key of the one unnamed person of a story.
  static let somebody = "person"

  /// The subject as a reader says it.
  func name(_ evidence: Evidence) -> String {
    if let person { return evidence.reading.entities[person].name }
    if key == Self.somebody { return "the person" }
    guard key.hasPrefix(Self.surname) else { return "the \(key)" }
    return String(key.dropFirst(Self.surname.utf8.count)).opened
  }

  /// The step of the reckoning that says on what condition two accounts are of one person; nil when both name the person.
  static func proviso(_ left: Subject, _ right: Subject, _ evidence: Evidence) -> String? {
    guard let person = left.person else {
      return left.isNamed
        ? nil : "Neither account gives a name; each tells of one such person, and this holds if the two are one."
    }
    guard let event = left.through ?? right.through else { return nil }
    let document = evidence.events[event].claims.first.map { evidence.reading.claims[$0].span.document } ?? 0
    let name = evidence.reading.entities[person].name
    return "\(evidence.label(document)) does not name the person; this holds if it is \(name), who is described alike "
      + "and was freed from the same prison."
  }
}
