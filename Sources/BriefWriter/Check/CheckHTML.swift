public import ChronologyModel

extension Brief {
  /// What the record makes of a statement, as one page of HTML in the manner of the brief.
  public func checkHTML(_ statement: CheckedStatement) -> [UInt8] {
    var page = HTMLBrief(record: record)
    page.check(statement)
    return page.html.bytes
  }
}

extension HTMLBrief {
  fileprivate mutating func check(_ statement: CheckedStatement) {
    var heading = BriefHeading(record)
    heading.title = CheckWords.title
    heading.kind = "Check of a statement"
    html.line("<!DOCTYPE html>")
    html.line("<html lang=\"en-GB\">")
    head(heading)
    html.line("<body>")
    html.line("<a class=\"skip\" href=\"#main\">Skip to the check</a>")
    headingBlock(heading)
    html.line("<main id=\"main\">")
    html.line("<section aria-labelledby=\"statement\">")
    html.element("h2", id: "statement", "The statement")
    html.element("p", class: "lead", CheckWords.summary(statement))
    html.line("<ol class=\"check\">")
    for sentence in statement.sentences { self.sentence(sentence) }
    html.line("</ol></section>")
    let proofs = CheckWords.proofs(statement, record)
    if !proofs.isEmpty {
      html.line("<section aria-labelledby=\"proof\">")
      html.element("h2", id: "proof", CheckWords.proof)
      for entry in proofs { conflict(entry) }
      html.line("</section>")
    }
    html.line("<section aria-labelledby=\"sources\">")
    html.element("h2", id: "sources", BriefSection.sources)
    sources()
    html.line("</section>")
    html.line("</main>")
    foot(heading)
    html.line("</body>")
    html.line("</html>")
  }

  private mutating func sentence(_ sentence: CheckedStatement.Sentence) {
    html.markup("<li><p>")
    html.element("strong", PlainWords.capitalised(sentence.verdict.rawValue))
    html.text(": ")
    html.element("q", PlainWords.oneLine(record.chronology.quote(sentence.span)))
    html.line("</p>")
    if sentence.points.isEmpty { html.element("p", class: "hint", CheckWords.untested) }
    html.line(sentence.points.isEmpty ? "" : "<ul class=\"quotes\">")
    for point in sentence.points {
      html.markup("<li><p>")
      html.text(CheckWords.line(point, record))
      html.line("</p>")
      if !point.sources.isEmpty { quotes(ChosenSources(point.sources, limit: 3, record)) }
      html.line("</li>")
    }
    html.line(sentence.points.isEmpty ? "</li>" : "</ul></li>")
  }
}
