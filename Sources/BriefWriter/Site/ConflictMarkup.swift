/// A conflict on a public page: both accounts, the reckoning between them, what would settle it.
struct ConflictMarkup {
  let story: PublicChronology

  func write(_ conflict: PublicChronology.Conflict, to html: inout MarkupWriter) {
    html.markup("<article class=\"conflict\"")
    html.attribute("id", text: conflict.anchor)
    html.line(">")
    html.element("h3", conflict.summary)
    html.markup("<p class=\"label\">")
    html.text("\(conflict.kind). ")
    html.link(to: conflict.anchor, "Link to this conflict")
    html.line("</p>")
    html.line("<div class=\"abreast\">")
    for side in conflict.sides {
      html.markup("<div class=\"account\">")
      html.element("h4", side.label)
      html.markup("<p>")
      QuotationMarkup(story: story).write(side.quotation, to: &html)
      html.line("</p></div>")
    }
    html.line("</div>")
    if !conflict.reckoning.isEmpty {
      html.line("<h4>The reckoning</h4>")
      html.line("<ol class=\"reckoning\">")
      for step in conflict.reckoning {
        html.element("li", step)
        html.line("")
      }
      html.line("</ol>")
    }
    if let settledBy = conflict.settledBy {
      html.line("<h4>What would settle it</h4>")
      html.element("p", PlainWords.capitalised(settledBy))
      html.line("")
    }
    events(conflict, to: &html)
    html.line("</article>")
  }

  private func events(_ conflict: PublicChronology.Conflict, to html: inout MarkupWriter) {
    if conflict.entries.isEmpty { return }
    html.line("<h4>Events it is about</h4>")
    html.line("<ul>")
    for index in conflict.entries {
      html.markup("<li>")
      html.link(to: story.entries[index].anchor, story.entries[index].summary)
      html.line("</li>")
    }
    html.line("</ul>")
  }
}
