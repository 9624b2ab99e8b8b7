internal import ChronologyModel

extension HTMLBrief {
  /// Who and what is mentioned, and what the sources call them.
  mutating func entities() {
    for kind in EntityEntry.kinds {
      let entries = EntityEntry.all(kind, record)
      if entries.isEmpty { continue }
      html.element("h3", kind.plural)
      html.line("<ul class=\"entities\">")
      for entry in entries {
        html.markup("<li>")
        html.element("strong", entry.name)
        html.text(entry.details)
        html.line("</li>")
      }
      html.line("</ul>")
    }
  }

  /// The documents, numbered as quotations refer to them; then what was refused.
  mutating func sources() {
    html.line("<ol class=\"sources\">")
    for index in record.documents.indices { source(SourceEntry(index, record)) }
    html.line("</ol>")
    if !record.chronology.refusals.isEmpty {
      html.line("<h3>Not read</h3>")
      html.line("<ul class=\"refused\">")
      for refusal in record.chronology.refusals {
        html.markup("<li><code>")
        html.text(refusal.path)
        html.markup("</code>: ")
        html.text(refusal.reason)
        html.line("</li>")
      }
      html.line("</ul>")
    }
  }

  private mutating func source(_ entry: SourceEntry) {
    html.markup("<li")
    html.attribute("id", text: "source-\(entry.number)")
    html.markup("><p>")
    html.element("strong", entry.name)
    if let title = entry.title {
      html.markup(", <cite>")
      html.text(title)
      html.markup("</cite>")
    }
    if let author = entry.author { html.text(", \(author)") }
    html.text(", ")
    html.time(entry.machine, entry.date)
    html.text(" (\(entry.basis)).")
    html.line("</p>")
    if !entry.citations.isEmpty { html.element("p", class: "note", "\(entry.citations.joined(separator: ". ")).") }
    if let missing = entry.missing { html.element("p", class: "note", "\(missing).") }
    if let copyOf = entry.copyOf { html.element("p", class: "note", "Counted once with \(copyOf).") }
    if !entry.reckoning.isEmpty {
      html.element("p", class: "note", "Date: \(entry.reckoning.map(PlainWords.sentence).joined(separator: " "))")
    }
    for note in entry.notes { html.element("p", class: "note", PlainWords.sentence(note)) }
    html.markup("<p class=\"address\">")
    if let url = entry.url {
      html.address(url)
      html.markup("<br>")
    }
    html.markup("<code>")
    html.text(entry.path)
    html.line("</code></p></li>")
  }
}
