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
        html.link(to: conflict, conflict)
      }
      html.markup(")</span>")
    }
    if !point.documents.isEmpty {
      html.markup(" <span class=\"refs\">")
      sourceLinks(point.documents)
      html.markup("</span>")
    }
    for note in point.notes { html.element("p", class: "note", note) }
    if !point.quotations.isEmpty {
      html.line("<ul class=\"quotes\">")
      for line in point.quotations {
        html.markup("<li>")
        inlineQuotation(line)
        html.line("</li>")
      }
      html.markup("</ul>")
    }
    html.line("</li>")
  }
}
