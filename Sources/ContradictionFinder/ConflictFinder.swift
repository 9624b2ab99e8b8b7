public import ChronologyModel
public import Knowledge

/// Finds which claims cannot all be true, and explains what only looks so.
public struct ConflictFinder: Sendable {
  private let mechanisms: [any Mechanism]

  /// A finder that holds offices against `offices`, and wordings against the table `anachronisms`. Throws when the table
  /// cannot be read.
  public init(offices: (any OfficeRegister)?, tables: TableSource = TableSource()) throws(TableError) {
    let lists = try WordLists(source: tables, verbs: VerbForms(source: tables))
    let words = try AttributeWords(tables, lists)
    let compared = try ComparedWords(tables)
    mechanisms = [
      OrderConflicts(), ChainConflicts(), ClauseOrderConflicts(words: compared), MeasureConflicts(), DateConflicts(),
      UnnamedDateConflicts(words: compared), KnowledgeConflicts(), FirstKnowledgeConflicts(), DurationConflicts(),
      LinkLengthConflicts(), SpellConflicts(words: compared, table: try SpellWords.list(tables)), WeekdayConflicts(),
      DepartureConflicts(words: words), PlaceConflicts(), OfficeConflicts(register: offices),
      AnachronismConflicts(try Anachronism.list(tables)), CustodyConflicts(), PropertyConflicts(words: words),
      PromiseConflicts(lists), PromiseOutcomes(words: compared), DueDateConflicts(),
      CountConflicts(), ArithmeticConflicts(), ReckoningConflicts(), AliasLookAlikes(), PropositionConflicts(compared),
      DenialConflicts(words: compared), QuotationConflicts(lists),
    ]
  }

  /// What conflicts in `reading`, whose events are `events`: the open ones first, the gravest first, then by date and
  /// place; then what is explained. Ids are `c1`, `c2`.
  public func findings(in reading: CorpusReading, events: [Event]) -> [Finding] {
    let evidence = Evidence(reading, events)
    var found: [Finding] = []
    var seen: Set<Key> = []
    for mechanism in mechanisms {
      for finding in mechanism.findings(evidence) {
        guard let first = finding.sources.first else { continue }
        let key = Key(
          kind: finding.kind, isOpen: finding.isOpen, events: finding.events.sorted(),
          span: finding.events.isEmpty || finding.events.count == 1 && finding.isOpen ? first.span : nil)
        if seen.insert(key).inserted, !found.contains(where: { $0.quotesBoth(of: finding) }) { found.append(finding) }
      }
    }
    let order = found.indices.sorted { left, right in
      let (a, b) = (found[left], found[right])
      if a.isOpen != b.isOpen { return a.isOpen }
      if a.isOpen, a.severity != b.severity { return a.severity > b.severity }
      if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
      let (x, y) = (evidence.rank(a.sources[0].span), evidence.rank(b.sources[0].span))
      return x != y ? x < y : left < right
    }
    return order.enumerated().map { number, index in
      var finding = found[index]
      finding.id = "c\(number + 1)"
      finding.sources = shown(finding.sources, evidence)
      return finding
    }
  }

  /// Four quotations at most: the two that conflict, then one each of further documents.
  private func shown(_ sources: [Source], _ evidence: Evidence) -> [Source] {
    var kept = Array(sources.prefix(2))
    var told = Set(kept.map { evidence.origin($0.span.document) })
    for source in sources.dropFirst(2)
    where kept.count < 4 && told.insert(evidence.origin(source.span.document)).inserted {
      kept.append(source)
    }
    // An account that conflicts with itself has its evidence in one document.
    for source in sources.dropFirst(2) where kept.count < 4 && !kept.contains(source) { kept.append(source) }
    return kept
  }

  private struct Key: Hashable {
    var kind: Finding.Kind
    var isOpen: Bool
    var events: [Int]
    var span: Span?
  }
}

extension Finding {
  /// True for a finding of the same kind that sets the two quotations of `other` against one another too.
  fileprivate func quotesBoth(of other: Finding) -> Bool {
    kind == other.kind && other.sources.count >= 2
      && other.sources.prefix(2).allSatisfy { source in sources.contains { $0.span.overlaps(source.span) } }
      && !other.sources[0].span.overlaps(other.sources[1].span)
  }
}

/// One way in which claims can fail to hold together.
protocol Mechanism: Sendable {
  /// The conflicts and look-alikes of this sort.
  func findings(_ evidence: Evidence) -> [Finding]
}
