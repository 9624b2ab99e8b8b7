internal import ChronologyModel

extension Points {
  /// How many conflicts have their quotations under `if-pressed`.
  private static let quotedAbove = 3

  /// Both accounts of the gravest conflicts, word for word: what the record holds, and no advice.
  init(ifPressed record: Record) {
    let entries = record.openFindings.map { ConflictEntry($0, record) }
    let points = entries.map { entry in
      Point(
        label: entry.kind, text: entry.summary, conflicts: [entry.id],
        details: [
          Detail(
            note: entry.otherSide == nil ? nil : entry.reckoning.last.map(PlainWords.sentence),
            quotations: entry.pair.map(\.line))
        ])
    }
    let isListed = record.frame.holds(.conflictsInBrief)
    self.init(points, limit: Points.quotedAbove, empty: BriefSection.noConflict) { left in
      isListed
        ? nil
        : "\(PlainWords.count(left, "further conflict")) \(left == 1 ? "has its" : "have their") quotations below."
    }
  }

  /// The few events that the story turns on and the first of the key figures.
  init(keyFacts record: Record) {
    var places: [String: Int] = [:]
    for (index, event) in record.chronology.events.enumerated() { places[event.id] = index }
    let events = MainEvents(record).entries.suffix(5).map { entry in
      let sources = places[entry.id].flatMap(record.event).map { $0.sources } ?? []
      return Point(
        label: entry.date, text: entry.summary, conflicts: entry.conflicts,
        documents: Points.documents(sources.map(\.span.document), record))
    }
    let figures = KeyFigures(record).rows.prefix(3).map { row in
      Point(
        label: PlainWords.capitalised(row.figure),
        text: [row.change.map { "\(row.what) (\($0))" } ?? row.what, row.period == "not given" ? nil : row.period]
          .compactMap(\.self).joined(separator: ", "),
        documents: Points.documents(row.sources.lines.map(\.document) + row.sources.documents, record))
    }
    self.init(events + figures, empty: BriefSection.noEvent)
  }

  /// A line for each conflict, the gravest first, but for those that are quoted on the same side.
  init(conflictsOf record: Record) {
    let quoted = record.frame.holds(.ifPressed) ? min(Points.quotedAbove, record.openFindings.count) : 0
    let points = record.openFindings.dropFirst(quoted).map { finding in
      Point(
        label: finding.severity.words, text: PlainWords.sentence(finding.summary), conflicts: [finding.id],
        documents: Points.documents(finding.sources.map(\.span.document), record))
    }
    self.init(points, limit: 5, empty: quoted > 0 ? "None but what is quoted above." : BriefSection.noConflict) {
      Points.more($0, in: .conflicts, record)
    }
    if quoted > 0, !points.isEmpty { lead = "Besides what is quoted above:" }
  }

  /// A line for each person who is said to have been told or to have known: each time, by whose account.
  init(knewIn record: Record) {
    let points = WhoKnewWhen(record).people.compactMap { person -> Point? in
      var times: [(when: String, accounts: [String])] = []
      for row in person.rows where row.isTimed {
        let account = row.account ?? row.line.outlet
        if let place = times.firstIndex(where: { $0.when == row.when }) {
          if !times[place].accounts.contains(account) { times[place].accounts.append(account) }
        } else {
          times.append((row.when, [account]))
        }
      }
      if times.isEmpty { return nil }
      return Point(
        label: person.name,
        text: times.map { "\($0.when) (\(PlainWords.list($0.accounts)))" }.joined(separator: "; "),
        conflicts: Points.once(person.rows.flatMap(\.conflicts)),
        documents: Points.documents(person.rows.filter(\.isTimed).map(\.line.document), record))
    }
    self.init(points, limit: 5, empty: BriefSection.noBriefing) {
      Points.more($0, in: .whoKnewWhen, record)
    }
  }

  /// Every quotation that the record rests on, by document and in the order of its text.
  init(quotationsOf record: Record) {
    let events = record.chronology.events.flatMap(\.sources)
    let findings = record.chronology.findings.flatMap(\.sources)
    var sources = [[Source]](repeating: [], count: record.documents.count)
    for source in events + findings + record.chronology.figures.map(\.source) {
      sources[source.span.document].append(source)
    }
    let points = record.documents.indices.compactMap { index -> Point? in
      let ordered = sources[index].enumerated().sorted { left, right in
        (left.element.span.start, left.element.span.end, left.offset)
          < (right.element.span.start, right.element.span.end, right.offset)
      }
      var seen: Set<String> = []
      let lines = ordered.map { record.line($0.element) }.filter { line in
        seen.insert("\(line.speaker ?? "")\n\(line.quote)").inserted
      }
      if lines.isEmpty { return nil }
      let entry = SourceEntry(index, record)
      return Point(
        label: [entry.name, entry.title].compactMap(\.self).joined(separator: ", "),
        text: "\(entry.date) (\(entry.basis))", documents: [index], details: [Detail(quotations: lines)])
    }
    self.init(points, empty: BriefSection.noEvent)
  }

  /// How many are left out, and that they stand below where the template has them in full.
  private static func more(_ count: Int, in part: BriefPart, _ record: Record) -> String {
    "and \(PlainWords.grouped(count)) more\(record.frame.holds(part) ? ", below" : "")."
  }

  /// The first few originals among documents, each once.
  static func documents(_ documents: [Int], _ record: Record) -> [Int] {
    Array(once(documents.map(record.original)).prefix(ChosenSources.limit)).sorted()
  }

  static func once<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
