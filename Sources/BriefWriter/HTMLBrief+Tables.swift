internal import ChronologyModel

extension HTMLBrief {
  /// The ledger of who was told what, when, by whose account.
  mutating func whoKnewWhen() {
    let ledger = WhoKnewWhen(record)
    if ledger.people.isEmpty {
      html.element("p", BriefSection.noBriefing)
    } else {
      html.line("<table class=\"ledger\">")
      html.element("caption", BriefSection.ledger)
      html.line("<thead><tr><th scope=\"col\">Told</th><th scope=\"col\">What</th><th scope=\"col\">When</th>")
      html.line("<th scope=\"col\">By whose account</th></tr></thead>")
      for person in ledger.people { told(person) }
      html.line("</table>")
    }
  }

  private mutating func told(_ person: WhoKnewWhen.Person) {
    html.line("<tbody>")
    for (index, row) in person.rows.enumerated() {
      html.markup("<tr>")
      if index == 0 {
        html.markup("<th scope=\"rowgroup\"")
        html.attribute("rowspan", text: String(person.rows.count))
        html.markup(">")
        html.text(person.name)
        html.line("</th>")
      }
      html.markup("<td data-label=\"What\">")
      link(to: row.event, row.what)
      standing(row.standing)
      conflictLinks(row.conflicts)
      html.line("</td>")
      html.markup("<td data-label=\"When\">")
      html.text(row.when)
      html.line("</td>")
      html.markup("<td data-label=\"By whose account\">")
      if let account = row.account {
        html.element("strong", account)
        html.markup(": ")
      }
      inlineQuotation(row.line, naming: false)
      html.line("</td></tr>")
    }
    html.line("</tbody>")
  }

  /// The numbers, each with its words.
  mutating func keyFigures() {
    let figures = KeyFigures(record)
    if figures.rows.isEmpty {
      html.element("p", BriefSection.noFigure(figures.leftOut))
    } else {
      html.line("<table class=\"figures\">")
      html.line("<caption>Figures as the sources give them</caption>")
      html.line("<thead><tr><th scope=\"col\">Figure</th><th scope=\"col\">What</th><th scope=\"col\">Period</th>")
      html.line("<th scope=\"col\">Source</th></tr></thead>")
      html.line("<tbody>")
      for row in figures.rows { figure(row) }
      html.line("</tbody></table>")
      if let rest = BriefSection.furtherFigures(figures.leftOut) { html.element("p", class: "hint", rest) }
    }
  }

  private mutating func figure(_ row: KeyFigures.Row) {
    html.markup("<tr><th scope=\"row\">")
    html.text(row.figure)
    html.line("</th>")
    html.markup("<td data-label=\"What\">")
    html.text(row.what)
    if let change = row.change { html.text(" (\(change))") }
    html.line("</td>")
    html.markup("<td data-label=\"Period\">")
    html.text(row.period)
    html.line("</td>")
    html.markup("<td data-label=\"Source\">")
    for line in row.sources.lines {
      html.markup("<p>")
      inlineQuotation(line)
      html.markup("</p>")
    }
    if let lead = row.sources.lead {
      html.markup("<p class=\"source\">")
      html.text(lead)
      sourceLinks(row.sources.documents)
      html.markup("</p>")
    }
    html.line("</td></tr>")
  }

  /// A word such as `promised` beside a line that is not plain fact.
  mutating func standing(_ words: String?) {
    guard let words else { return }
    html.markup(" ")
    html.element("span", class: "standing", words)
  }
}
