internal import ChronologyModel

extension Brief {
  /// A ledger for a terminal `width` columns wide: a block for each row, its words under it.
  public func ledgerText(_ kind: LedgerKind, width: Int) -> [UInt8] {
    var text = TextColumns(width: width)
    let ledger = Ledger.of(kind, record)
    text.paragraph(ledger.rows.isEmpty ? kind.empty : "\(kind.title). \(kind.hint)")
    for row in ledger.rows {
      text.blank()
      for (index, column) in kind.columns.enumerated() where !row.cells[index].isEmpty {
        if index == 0 {
          text.paragraph(row.cells[0])
        } else {
          text.pair("  \(column.title)", row.cells[index], column: 18)
        }
      }
      if !row.conflicts.isEmpty { text.pair("  Accounts conflict", row.conflicts.joined(separator: ", "), column: 22) }
      let chosen = ChosenSources(row.sources, record)
      for line in chosen.lines { text.paragraph("\(line.quoted) \(line.attribution(record))", indent: 4) }
      if let rest = chosen.rest { text.paragraph(rest, indent: 4) }
    }
    return text.bytes
  }
}
