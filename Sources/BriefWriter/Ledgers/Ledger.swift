internal import ChronologyModel

/// Rows of cells with their evidence: what every form of a ledger is written from.
struct Ledger: Sendable {
  /// One row: a cell for each column, and the words it rests on.
  struct Row: Sendable {
    var cells: [String]
    var sources: [Source]
    /// Open findings about it.
    var conflicts: [String] = []
  }

  var kind: LedgerKind
  var rows: [Row]

  /// The ledger of a kind.
  static func of(_ kind: LedgerKind, _ record: Record) -> Ledger {
    let rows =
      switch kind {
      case .knew: KnowledgeLedger.rows(record)
      case .promises: PromiseLedger.rows(record)
      case .custody: CustodyLedger.rows(record)
      case .figures: FigureLedger.rows(record)
      case .offices: OfficeLedger.rows(record)
      }
    return Ledger(kind: kind, rows: rows)
  }
}

extension Speaker {
  /// The evidence for words that this speaker, or nobody in particular, says.
  static func source(_ span: Span, _ speaker: Speaker?) -> Source {
    Source(span: span, speaker: speaker?.entity, voice: speaker.flatMap { $0.entity == nil ? $0.span : nil })
  }
}
