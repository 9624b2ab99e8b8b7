internal import ChronologyModel

extension HTMLBrief {
  /// A ledger as a table of the page.
  mutating func ledger(_ ledger: Ledger, _ kind: LedgerKind) {
    if ledger.rows.isEmpty {
      html.element("p", kind.empty)
    } else {
      html.line("<table class=\"ledger\">")
      html.element("caption", kind.hint)
      html.line("<thead><tr>")
      for column in kind.columns.map(\.title) + ["Source"] {
        html.markup("<th scope=\"col\">")
        html.text(column)
        html.line("</th>")
      }
      html.line("</tr></thead><tbody>")
      for row in ledger.rows { self.row(row, kind) }
      html.line("</tbody></table>")
    }
  }

  private mutating func row(_ row: Ledger.Row, _ kind: LedgerKind) {
    html.markup("<tr>")
    for (index, column) in kind.columns.enumerated() {
      html.markup("<td")
      html.attribute("data-label", text: column.title)
      html.markup(">")
      html.text(row.cells[index])
      if index == 0 { conflictLinks(row.conflicts) }
      html.line("</td>")
    }
    html.markup("<td data-label=\"Source\">")
    let chosen = ChosenSources(row.sources, limit: 2, record)
    for line in chosen.lines {
      html.markup("<p>")
      inlineQuotation(line)
      html.markup("</p>")
    }
    if let lead = chosen.lead {
      html.markup("<p class=\"source\">")
      html.text(lead)
      sourceLinks(chosen.documents)
      html.markup("</p>")
    }
    html.line("</td></tr>")
  }
}

extension MarkdownBrief {
  /// A ledger as a table.
  mutating func ledger(_ ledger: Ledger, _ kind: LedgerKind) {
    guard !ledger.rows.isEmpty else { return out.line("", ledger.kind.empty) }
    paragraph(ledger.kind.hint)
    let titles = ledger.kind.columns.map(\.title) + ["Source"]
    cells(titles)
    for _ in titles { out.markup("| --- ") }
    out.line("|")
    for row in ledger.rows {
      let chosen = ChosenSources(row.sources, limit: 2, record)
      let words = chosen.lines.map { "\($0.quoted) \($0.attribution(record))" } + [chosen.rest].compactMap(\.self)
      let mark = row.conflicts.isEmpty ? "" : " (\(row.conflicts.joined(separator: ", ")))"
      cells([row.cells[0] + mark] + row.cells.dropFirst() + [words.joined(separator: "; ")])
    }
  }
}
