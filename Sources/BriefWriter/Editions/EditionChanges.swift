internal import ChronologyModel

/// What is new, changed and withdrawn since an edition. An event is the same when it rests on some of the same words, or says
/// the same of the same day; a conflict when two of the same quotations conflict.
struct EditionChanges: Sendable {
  /// An event that stood in the last edition too, and what is no longer as it was.
  struct Change: Sendable {
    var event: Int
    var words: [String]
  }

  /// Events by index.
  var newEvents: [Int] = []
  var changedEvents: [Change] = []
  var withdrawnEvents: [LastEdition.Event] = []
  /// Findings that are open now and were not, by index.
  var newFindings: [Int] = []
  /// Findings that were open and are not; what they are now, where they are there still.
  var closedFindings: [(finding: LastEdition.Finding, now: Finding?)] = []
  var newDocuments: [Int] = []
  var withdrawnDocuments: [LastEdition.Document] = []

  init(_ record: Record, since last: LastEdition) {
    let identities = record.documents.map { LastEdition.identity(url: $0.url, path: $0.path) }
    documents(identities, last)
    findings(record, last)
    events(record, last, identities)
  }

  private mutating func documents(_ identities: [String], _ last: LastEdition) {
    let before = last.documents.map { LastEdition.identity(url: $0.url, path: $0.path) }
    let (old, new) = (Set(before), Set(identities))
    newDocuments = identities.indices.filter { !old.contains(identities[$0]) }
    withdrawnDocuments = last.documents.indices.filter { !new.contains(before[$0]) }.map { last.documents[$0] }
  }

  private mutating func findings(_ record: Record, _ last: LastEdition) {
    let keys = FindingKey(documents: record.documents)
    var before: [String: Int] = [:]
    for (index, finding) in last.findings.enumerated() {
      if let key = finding.key { before[key] = before[key] ?? index }
    }
    var now: [Int: Finding] = [:]
    for (index, finding) in record.chronology.findings.enumerated() {
      let old = ([finding.key] + keys.keys(of: finding)).lazy.compactMap { before[$0] }.first
      if let old { now[old] = now[old] ?? finding }
      let wasOpen = old.map { last.findings[$0].status == "open" } ?? false
      if finding.isOpen, !wasOpen { newFindings.append(index) }
    }
    for (index, finding) in last.findings.enumerated() where finding.status == "open" && now[index]?.isOpen != true {
      closedFindings.append((finding, now[index]))
    }
  }

  private mutating func events(_ record: Record, _ last: LastEdition, _ identities: [String]) {
    var byWords: [String: [Int]] = [:]
    var byLine: [String: [Int]] = [:]
    for (index, event) in last.events.enumerated() {
      for source in event.sources { byWords["\(event.type)\n\(last.key(source))", default: []].append(index) }
      byLine["\(event.type)\n\(event.summary)\n\(event.when ?? "")", default: []].append(index)
    }
    var isTaken = [Bool](repeating: false, count: last.events.count)
    for (index, event) in record.chronology.events.enumerated() {
      let type = event.kind.rawValue
      var shared: [Int: Int] = [:]
      for source in event.sources {
        let words = LastEdition.key(identities[source.span.document], record.chronology.quote(source.span))
        for old in byWords["\(type)\n\(words)"] ?? [] where !isTaken[old] { shared[old, default: 0] += 1 }
      }
      let alike = byLine["\(type)\n\(event.summary)\n\(event.when ?? "")"]?.first { !isTaken[$0] }
      guard let old = shared.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key ?? alike else {
        newEvents.append(index)
        continue
      }
      isTaken[old] = true
      let words = EditionChanges.words(event, last.events[old])
      if !words.isEmpty { changedEvents.append(Change(event: index, words: words)) }
    }
    withdrawnEvents = last.events.indices.filter { !isTaken[$0] }.map { last.events[$0] }
  }

  /// What is no longer as it was, a sentence each.
  private static func words(_ event: Event, _ old: LastEdition.Event) -> [String] {
    var words: [String] = []
    if event.when != old.when {
      words.append("The date was \(old.when ?? "not known"), and is \(event.when ?? "not known").")
    }
    if event.summary != old.summary { words.append("It read: \(PlainWords.sentence(PlainWords.oneLine(old.summary)))") }
    if event.standing.rawValue != old.standing {
      words.append("It was \(PlainWords.oneLine(old.standing)), and is \(event.standing.rawValue).")
    }
    if event.isDisputed != old.disputed {
      words.append(event.isDisputed ? "Accounts now conflict on it." : "Accounts no longer conflict on it.")
    }
    return words
  }
}

extension Event {
  /// Its date in words; nil where it has none.
  var when: String? { date.map { DateStyle.words($0.interval, value: $0.value) } }
}
