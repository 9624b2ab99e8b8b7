internal import ChronologyModel

/// The ledger of who is said to have been told what, when, and by whose account.
struct WhoKnewWhen: Sendable {
  /// One account of one telling.
  struct Row: Sendable {
    var what: String
    var event: String
    /// When the person was told, by this account.
    var when: String
    /// Whose account it is; nil when the document says it in its own voice.
    var account: String?
    var standing: String?
    /// Open findings about it.
    var conflicts: [String]
    var line: SourceLine

    /// What stands in place of a time that the account does not give.
    static let untimed = "not said by this account"
    /// True when the account gives a time.
    var isTimed: Bool { when != Row.untimed }
  }

  /// All accounts about one person.
  struct Person: Sendable {
    var name: String
    var rows: [Row]
  }

  var people: [Person] = []

  init(_ record: Record) {
    let conflicts = record.conflictsByEvent
    for (index, event) in record.chronology.events.enumerated() where event.kind == .briefingOfMinister {
      let told = WhoKnewWhen.told(event, record)
      let names = told.compactMap { record.entity($0)?.name }
      let rows = WhoKnewWhen.rows(event, conflicts[index] ?? [], record)
      for name in names.isEmpty ? [WhoKnewWhen.nobody] : names {
        if let place = people.firstIndex(where: { $0.name == name }) {
          people[place].rows += rows
        } else {
          people.append(Person(name: name, rows: rows))
        }
      }
    }
    people = people.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  private static let nobody = "Not named"

  /// Those whose accounts conflict come first, those who are not named last.
  private func rank(_ person: Person) -> Int {
    if person.name == WhoKnewWhen.nobody { return 2 }
    return person.rows.contains { !$0.conflicts.isEmpty } ? 0 : 1
  }

  /// Who was told: whom the claims name as told, else everybody the event is about.
  private static func told(_ event: Event, _ record: Record) -> [Int] {
    var hearers: [Int] = []
    for claim in event.claims.compactMap(record.claim) {
      for hearer in claim.entities(.patient) + claim.entities(.hearer) where !hearers.contains(hearer) {
        hearers.append(hearer)
      }
    }
    return hearers.isEmpty ? event.people : hearers
  }

  private static func rows(_ event: Event, _ conflicts: [String], _ record: Record) -> [Row] {
    let told = event.line
    let dated = ([event.date].compactMap(\.self) + event.rivals).map(\.source)
    return ChosenSources(event.sources, wanted: dated, limit: Int.max, record).lines.map { line in
      let source = event.sources.firstIndex { record.line($0).isSame(as: line) }
      return Row(
        what: told.summary, event: event.id, when: when(event, source, record), account: line.speaker,
        standing: told.standing, conflicts: conflicts, line: line)
    }
  }

  /// The date that the account itself gives; an account that gives none is said to give none.
  private static func when(_ event: Event, _ source: Int?, _ record: Record) -> String {
    guard let source else { return Row.untimed }
    let readings = [event.date].compactMap(\.self) + event.rivals
    if let own = readings.first(where: { $0.source == source }) {
      return DateStyle.words(own.interval, value: own.value)
    }
    let span = event.sources[source].span
    let claim = event.claims.compactMap(record.claim).first { $0.span == span && $0.time != nil }
    if let time = claim?.time { return DateStyle.words(time) }
    return Row.untimed
  }
}

extension SourceLine {
  /// True for the same words of the same document by the same speaker.
  func isSame(as other: SourceLine) -> Bool {
    document == other.document && quote == other.quote && speaker == other.speaker
  }
}
