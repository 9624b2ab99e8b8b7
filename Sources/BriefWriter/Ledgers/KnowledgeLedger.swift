internal import ChronologyModel

/// Who is said to have known or been told of what: the earliest and the latest time, each by whose account.
enum KnowledgeLedger {
  /// One account of one person's knowing.
  private struct Account {
    var time: CivilInterval?
    /// The TIMEX3 value of that, which names parts of days.
    var value: String?
    var isDenied: Bool
    var how: String
    var source: Source
  }

  /// All accounts of one person and one matter.
  private struct Matter {
    var person: String
    var fact: String
    var accounts: [Account]
    var conflicts: [String]
  }

  static func rows(_ record: Record) -> [Ledger.Row] {
    var matters: [Matter] = []
    var places: [String: Int] = [:]
    func add(_ key: String, _ matter: Matter) {
      guard let place = places[key] else {
        places[key] = matters.count
        return matters.append(matter)
      }
      for account in matter.accounts where !matters[place].accounts.contains(where: { $0.source == account.source }) {
        matters[place].accounts.append(account)
      }
      for conflict in matter.conflicts where !matters[place].conflicts.contains(conflict) {
        matters[place].conflicts.append(conflict)
      }
    }
    var covered: [Int: [Span]] = [:]
    let conflicts = record.conflictsByEvent
    for (index, event) in record.chronology.events.enumerated() where event.kind == .briefingOfMinister {
      let claims = event.claims.compactMap(record.claim)
      for claim in claims { covered[claim.span.document, default: []].append(claim.span) }
      for person in people(claims, event) {
        let matter = Matter(
          person: record.entity(person)?.name ?? "Not named", fact: event.line.summary,
          accounts: claims.isEmpty ? accounts(event) : claims.map { account($0, record) },
          conflicts: conflicts[index] ?? [])
        // Accounts that conflict are of one matter.
        add("\(conflicts[index]?.first ?? "event \(index)") \(person ?? -1)", matter)
      }
    }
    for claim in record.chronology.knowledge {
      let isCovered = (covered[claim.span.document] ?? []).contains { $0.overlaps(claim.trigger) }
      guard !isCovered, claim.standing != .asked, claim.standing != .hypothetical else { continue }
      let person =
        record.entity(claim.knower)?.name ?? "“\(PlainWords.oneLine(record.chronology.quote(claim.knowerSpan)))”"
      let fact = claim.matter.map { PlainWords.clipped(record.chronology.quote($0), to: 120) } ?? "not said"
      add(
        "\(person)\n\(key(claim, fact))",
        Matter(person: person, fact: fact, accounts: [account(claim, record)], conflicts: []))
    }
    return matters.map(row)
  }

  /// The accounts of an event that is known by its sources alone.
  private static func accounts(_ event: Event) -> [Account] {
    event.sources.enumerated().map { index, source in
      let date = ([event.date].compactMap(\.self) + event.rivals).first { $0.source == index }
      return Account(time: date?.interval, value: date?.value, isDenied: false, how: "told", source: source)
    }
  }

  /// Whom the claims name as told, else everybody the event is about.
  private static func people(_ claims: [Claim], _ event: Event) -> [Int?] {
    var told: [Int] = []
    for claim in claims {
      for person in claim.entities(.patient) + claim.entities(.hearer) where !told.contains(person) {
        told.append(person)
      }
    }
    let all = told.isEmpty ? event.people : told
    return all.isEmpty ? [nil] : all.map { $0 }
  }

  /// What makes two matters one: whom they name, else the kind of event, else the same words.
  private static func key(_ claim: KnowledgeClaim, _ fact: String) -> String {
    if !claim.entities.isEmpty {
      return "\(claim.about?.rawValue ?? "") \(claim.entities.sorted().map(String.init).joined(separator: " "))"
    }
    if claim.topic.isEmpty { return "\(claim.about?.rawValue ?? fact)" }
    return "\(claim.about?.rawValue ?? "") \(claim.topic.sorted().joined(separator: " "))"
  }

  private static func account(_ claim: Claim, _ record: Record) -> Account {
    let denied = claim.standing == .denied
    return Account(
      time: claim.time, value: record.timexValue(claim.timex, in: claim.span.document), isDenied: denied,
      how: denied ? "not told" : "told",
      source: Speaker.source(claim.span, claim.speaker)
    )
  }

  private static func account(_ claim: KnowledgeClaim, _ record: Record) -> Account {
    let denied = claim.standing == .denied
    return Account(
      time: claim.time, value: record.timexValue(claim.timex, in: claim.span.document), isDenied: denied,
      how: denied ? "not \(claim.strength.rawValue)" : claim.strength.rawValue,
      source: Speaker.source(claim.span, claim.speaker))
  }

  private static func row(_ matter: Matter) -> Ledger.Row {
    let timed = matter.accounts.filter { !$0.isDenied && $0.time != nil }
    let earliest = timed.min { start($0) < start($1) }
    let latest = timed.max { end($0) < end($1) }
    var ways: [String] = []
    for account in matter.accounts where !ways.contains(account.how) { ways.append(account.how) }
    let words = { (account: Account?) in
      account?.time.map { DateStyle.words($0, value: account?.value) } ?? "not said"
    }
    return Ledger.Row(
      cells: [matter.person, matter.fact, words(earliest), words(latest), ways.joined(separator: "; ")],
      sources: matter.accounts.map(\.source), conflicts: matter.conflicts)
  }

  private static func start(_ account: Account) -> Int { account.time?.earliest.minutes ?? Int.max }

  private static func end(_ account: Account) -> Int { account.time?.latest.minutes ?? Int.min }
}

extension Record {
  /// The TIMEX3 value of a time expression of a document; nil when there is none at `index`.
  func timexValue(_ index: Int?, in document: Int) -> String? {
    guard let index, chronology.timexes.indices.contains(document),
      chronology.timexes[document].indices.contains(index)
    else { return nil }
    return chronology.timexes[document][index].value
  }
}
