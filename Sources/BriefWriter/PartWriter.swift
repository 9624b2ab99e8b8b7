/// A format that can write every part of a brief.
protocol PartWriter {
  /// What it is all written from.
  var record: Record { get }
  mutating func points(_ list: Points)
  mutating func ledger(_ ledger: Ledger, _ kind: LedgerKind)
  mutating func topLine()
  mutating func mainEvents()
  mutating func contents()
  mutating func conflicts()
  mutating func whoKnewWhen()
  mutating func keyFigures()
  mutating func chronology()
  mutating func lookAlikes()
  mutating func entities()
  mutating func sources()
}

extension PartWriter {
  /// Writes the rows of a part.
  mutating func write(_ part: BriefPart) {
    if let points = part.points(record) { return self.points(points) }
    if let kind = part.ledger { return ledger(Ledger.of(kind, record), kind) }
    switch part {
    case .topLine: topLine()
    case .mainEvents: mainEvents()
    case .contents: contents()
    case .conflicts: conflicts()
    case .whoKnewWhen: whoKnewWhen()
    case .keyFigures: keyFigures()
    case .chronology: chronology()
    case .lookAlikes: lookAlikes()
    case .entities: entities()
    case .sources: sources()
    case .changes, .lines, .testedLines, .ifPressed, .keyFacts, .conflictsInBrief, .knewInBrief, .quotations, .promises,
      .custody, .offices:
      break  // written above, as points or as a ledger
    }
  }
}
