internal import ChronologyModel

extension Brief {
  /// A ledger as JSON, schema `daybook.ledger/1`: its rows by the names of the columns, each with its sources.
  public func ledgerJSON(_ kind: LedgerKind) -> [UInt8] {
    let writer = ChronologyJSON(record: record)
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "daybook.ledger/1")
      json.member("ledger", kind.rawValue)
      json.member("asOf", record.chronology.asOf?.description)
      json.key("rows", line: true)
      json.array(Ledger.of(kind, record).rows, lines: true) { json, row in
        json.object { json in
          for (column, cell) in zip(kind.columns, row.cells) { json.member(column.key, cell) }
          json.member("conflicts", row.conflicts)
          json.key("sources")
          json.array(row.sources) { writer.source($1, to: &$0) }
        }
      }
    }
    json.newline()
    return json.bytes
  }
}
