internal import ChronologyModel

extension HTMLBrief {
  /// A short list, a line each.
  mutating func points(_ list: Points) {
    if list.points.isEmpty {
      html.element("p", list.empty)
      html.line("")
      return
    }
    if let lead = list.lead { html.element("p", class: "hint", lead) }
    html.line("<ul class=\"points\">")
    for point in list.points { self.point(point) }
    html.line("</ul>")
    if let rest = list.rest { html.element("p", class: "hint", PlainWords.capitalised(rest)) }
    html.line("")
  }

  private mutating func point(_ point: Points.Point) {
    html.markup("<li>")
    if let label = point.label {
      html.element("strong", label)
      if !point.text.isEmpty { html.text(": ") }
    }
    html.text(point.text)
    standing(point.mark)
    if !point.conflicts.isEmpty {
      html.markup(" <span class=\"disputed\">(")
      for (index, conflict) in point.conflicts.enumerated() {
        if index > 0 { html.markup(", ") }
        link(to: conflict, conflict)
      }
      html.markup(")</span>")
    }
    if !point.documents.isEmpty {
      html.markup(" <span class=\"refs\">")
      sourceLinks(point.documents)
      html.markup("</span>")
    }
    for detail in point.details { self.detail(detail) }
    html.line("</li>")
  }

  private mutating func detail(_ detail: Points.Detail) {
    if let note = detail.note { html.element("p", class: "note", note) }
    if detail.quotations.isEmpty { return }
    html.line("<ul class=\"quotes\">")
    for line in detail.quotations {
      html.markup("<li>")
      inlineQuotation(line)
      html.line("</li>")
    }
    html.markup("</ul>")
  }
}
