internal import ChronologyModel

extension WordBrief {
  /// The ledger of who was told what, when, by whose account.
  mutating func whoKnewWhen() {
    let ledger = WhoKnewWhen(record)
    guard !ledger.people.isEmpty else { return word.paragraph("Normal", BriefSection.noBriefing) }
    word.paragraph("Note", BriefSection.ledger)
    let record = record
    let rows: [[(inout WordWriter) -> Void]] = ledger.people.flatMap { person in
      person.rows.map { row in
        [
          { $0.paragraph("TableText", person.name) },
          { word in
            word.paragraph("TableText") { word in
              word.link(to: row.event, row.what)
              if let standing = row.standing { word.run(" (\(standing))") }
              WordBrief.conflictLinks(row.conflicts, to: &word)
            }
          },
          { $0.paragraph("TableText", row.when) },
          { word in
            word.paragraph("TableText") { word in
              if let account = row.account { word.run("\(account): ", style: "Strong") }
              WordBrief.quotation(row.line, naming: false, record, to: &word)
            }
          },
        ]
      }
    }
    word.table("Ledger", BriefSection.ledgerColumns, widths: [1800, 2500, 1700, 3865], rows)
  }

  /// The numbers, each with its words.
  mutating func keyFigures() {
    let figures = KeyFigures(record)
    guard !figures.rows.isEmpty else { return word.paragraph("Normal", BriefSection.noFigure(figures.leftOut)) }
    let record = record
    let rows: [[(inout WordWriter) -> Void]] = figures.rows.map { row in
      [
        { $0.paragraph("TableText") { $0.run(row.figure, style: "Strong") } },
        { $0.paragraph("TableText", row.change.map { "\(row.what) (\($0))" } ?? row.what) },
        { $0.paragraph("TableText", row.period) },
        { word in
          for line in row.sources.lines {
            word.paragraph("TableText") { WordBrief.quotation(line, record, to: &$0) }
          }
          if let rest = row.sources.rest { word.paragraph("TableText", rest) }
        },
      ]
    }
    word.table("Ledger", BriefSection.figureColumns, widths: [1300, 2800, 1900, 3865], rows)
    if let rest = BriefSection.furtherFigures(figures.leftOut) { word.paragraph("Note", rest) }
  }

  /// A ledger as a table.
  mutating func ledger(_ ledger: Ledger, _ kind: LedgerKind) {
    guard !ledger.rows.isEmpty else { return word.paragraph("Normal", ledger.kind.empty) }
    word.paragraph("Normal", ledger.kind.hint)
    let record = record
    let rows: [[(inout WordWriter) -> Void]] = ledger.rows.map { row in
      let sources = ChosenSources(row.sources, limit: 2, record)
      let cells: [(inout WordWriter) -> Void] = row.cells.map { cell in { $0.paragraph("TableText", cell) } }
      return cells + [
        { word in
          for line in sources.lines {
            word.paragraph("TableText") { WordBrief.quotation(line, record, to: &$0) }
          }
          if let rest = sources.rest { word.paragraph("TableText", rest) }
        }
      ]
    }
    let titles = ledger.kind.columns.map(\.title) + ["Source"]
    let narrow = 6000 / max(1, titles.count - 1)
    let widths = Array(repeating: narrow, count: titles.count - 1) + [9865 - narrow * (titles.count - 1)]
    word.table("Ledger", titles, widths: widths, rows)
  }
}
