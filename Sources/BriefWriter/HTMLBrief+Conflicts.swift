internal import ChronologyModel

extension HTMLBrief {
  /// The conflicts that nothing explains, the gravest first.
  mutating func conflicts() {
    let entries = record.openFindings.map { ConflictEntry($0, record) }
    if entries.isEmpty {
      html.element("p", BriefSection.noConflict)
    } else {
      html.element("p", class: "hint", BriefSection.severityKey)
    }
    if entries.count > 2, !frame.holds(.conflictsInBrief) { index(entries) }
    for entry in entries { conflict(entry) }
  }

  /// All conflicts at a glance, so that the first side stands alone.
  private mutating func index(_ entries: [ConflictEntry]) {
    html.line("<ol class=\"index\">")
    for entry in entries {
      html.markup("<li>")
      html.element("strong", entry.severity.words)
      html.text(": ")
      link(to: entry.id, entry.summary)
      html.line("</li>")
    }
    html.line("</ol>")
  }

  mutating func conflict(_ entry: ConflictEntry) {
    html.markup("<article")
    switch entry.severity {
    case .high: html.attribute("class", "conflict high")
    case .medium: html.attribute("class", "conflict medium")
    case .low: html.attribute("class", "conflict low")
    }
    html.attribute("id", text: entry.id)
    html.line(">")
    html.markup("<p class=\"label\">")
    html.element("strong", class: "severity", entry.severity.words)
    html.text(" \(entry.kind) · \(entry.id)" + (entry.key.isEmpty ? "" : " · \(entry.key)"))
    html.line("</p>")
    html.element("h3", entry.summary)
    html.line("<div class=\"abreast\">")
    for side in entry.pair { quotation(side.line, label: side.label) }
    if let other = entry.otherSide { against(other, entry.reckoning) }
    html.line("</div>")
    if !entry.further.lines.isEmpty {
      html.line("<div class=\"further\"><h4>Also on this</h4>")
      quotes(entry.further)
      html.line("</div>")
    }
    if !entry.reckoning.isEmpty, entry.otherSide == nil {
      html.line("<h4>The reckoning</h4>")
      reckoning(entry.reckoning)
    }
    if !entry.settledBy.isEmpty {
      html.markup("<p class=\"settle\"><strong>What would settle it:</strong> ")
      html.text(PlainWords.sentence(entry.settledBy))
      html.line("</p>")
    }
    if let ruling = entry.ruling {
      html.markup("<p class=\"settle\"><strong>Ruling:</strong> ")
      html.text(ruling)
      html.line("</p>")
    }
    html.line("</article>")
  }

  /// What stands against a quotation that is alone: the register, the calendar or the sums, step by step.
  private mutating func against(_ heading: String, _ steps: [String]) {
    html.line("<div class=\"quotation against\">")
    html.element("p", class: "side", heading)
    if !steps.isEmpty { reckoning(steps) }
    html.line("</div>")
  }

  private mutating func reckoning(_ steps: [String]) {
    html.line("<ol class=\"reckoning\">")
    for step in steps { html.element("li", PlainWords.sentence(step)) }
    html.line("</ol>")
  }

  /// Findings that an explanation takes away, short.
  mutating func lookAlikes() {
    let entries = record.explainedFindings.map { ConflictEntry($0, record) }
    if entries.isEmpty {
      html.element("p", "None.")
    } else {
      html.line("<ul class=\"look-alikes\">")
      for entry in entries { lookAlike(entry) }
      html.line("</ul>")
    }
  }

  private mutating func lookAlike(_ entry: ConflictEntry) {
    html.markup("<li")
    html.attribute("id", text: entry.id)
    html.markup("><p><strong>")
    html.text(entry.summary)
    html.markup("</strong> ")
    html.text(PlainWords.sentence(PlainWords.capitalised(entry.reason ?? "")))
    if let ruling = entry.ruling { html.text(" Ruling: \(ruling)") }
    html.line("</p>")
    html.line("<ul class=\"quotes\">")
    for line in entry.lines {
      html.markup("<li>")
      inlineQuotation(line)
      html.line("</li>")
    }
    html.line("</ul></li>")
  }
}

extension MarkupWriter {
  /// Writes a heading with an anchor of our own.
  mutating func element(_ name: StaticString, id: StaticString, _ text: String) {
    markup("<")
    markup(name)
    attribute("id", id)
    markup(">")
    self.text(text)
    markup("</")
    markup(name)
    line(">")
  }
}
