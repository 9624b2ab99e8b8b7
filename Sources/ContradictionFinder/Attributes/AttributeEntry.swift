internal import ChronologyModel

/// A property of somebody as one account gives it.
struct AttributeEntry {
  let claim: AttributeClaim
  let subject: Subject
  /// The words of its value that carry meaning.
  let words: Set<String>
  /// When it holds: its own time, else that of its document.
  let time: CivilInterval?
}

/// The properties that a corpus gives, by property and then by whom they are said of, each in order of place.
struct AttributeStore {
  /// Whom properties are said of.
  let subjects: Subjects
  private var groups: [AttributeClaim.Attribute: [Subject: [AttributeEntry]]] = [:]
  /// A few accounts of each value stand for the thousand that repeat it.
  private static let width = 8

  init(_ evidence: Evidence, _ words: AttributeWords) {
    subjects = Subjects(evidence, words)
    let claims = evidence.reading.attributes.filter(\.standing.isFactual)
      .sorted { evidence.rank($0.span) < evidence.rank($1.span) }
    for claim in claims {
      guard let subject = subjects.of(claim) else { continue }
      let entry = AttributeEntry(
        claim: claim, subject: subject, words: Words.content(of: [claim.value]),
        time: evidence.asOf(claim.time, claim.span.document))
      groups[claim.attribute, default: [:]][Subject(person: subject.person, key: subject.key), default: []].append(
        entry)
    }
  }

  /// Everybody of whom a property is told, in one order whatever the order of the corpus.
  func subjects(_ attribute: AttributeClaim.Attribute) -> [Subject] {
    (groups[attribute] ?? [:]).keys.sorted {
      ($0.person ?? Int.max, $0.key) < ($1.person ?? Int.max, $1.key)
    }
  }

  /// What accounts say of one property of somebody.
  func entries(_ attribute: AttributeClaim.Attribute, of subject: Subject) -> [AttributeEntry] {
    groups[attribute]?[Subject(person: subject.person, key: subject.key)] ?? []
  }

  /// The same, with at most eight accounts of each value.
  func few(_ attribute: AttributeClaim.Attribute, of subject: Subject) -> [AttributeEntry] {
    var given: [String: Int] = [:]
    return entries(attribute, of: subject).filter { entry in
      given[entry.claim.value, default: 0] += 1
      return given[entry.claim.value, default: 0] <= Self.width
    }
  }
}

extension CivilInterval {
  /// Whole days between two that do not overlap; 0 for two that do.
  func days(to other: CivilInterval) -> Int {
    if overlaps(other) { return 0 }
    return isBefore(other)
      ? other.earliest.day.number - latest.day.number : earliest.day.number - other.latest.day.number
  }
}
