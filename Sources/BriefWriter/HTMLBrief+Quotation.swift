internal import ChronologyModel

extension HTMLBrief {
  /// A quotation and where it comes from, as a figure.
  mutating func quotation(_ line: SourceLine, label: String) {
    html.markup("<figure class=\"quotation\">")
    html.element("p", class: "side", label)
    html.markup("<blockquote")
    if let url = SafeText.webAddress(record.documents[line.document].url) { html.attribute("cite", text: url) }
    html.markup("><p>")
    html.text(line.quoted)
    html.markup("</p></blockquote><figcaption>")
    attribution(line)
    html.line("</figcaption></figure>")
  }

  /// A quotation within a line of text; its speaker is left out where the line names him already.
  mutating func inlineQuotation(_ line: SourceLine, naming speaker: Bool = true) {
    html.markup("<q>")
    html.text(line.quoted)
    html.markup("</q> <span class=\"source\">")
    attribution(line, naming: speaker)
    html.line("</span>")
  }

  /// The quotations under a line, and where the rest of them are.
  mutating func quotes(_ sources: ChosenSources) {
    html.line("<ul class=\"quotes\">")
    for line in sources.lines {
      html.markup("<li>")
      inlineQuotation(line)
      html.line("</li>")
    }
    if let lead = sources.lead {
      html.markup("<li class=\"more\">")
      html.text(lead)
      sourceLinks(sources.documents)
      html.line("</li>")
    }
    html.line("</ul>")
  }

  /// A link within the page, or its words alone where the template leaves out what it would lead to.
  mutating func link(to anchor: String, _ words: String, label: String? = nil) {
    if frame.reaches(anchor) { html.link(to: anchor, words, label: label) } else { html.text(words) }
  }

  /// `[2], [5]`, each a link to its source.
  mutating func sourceLinks(_ documents: [Int]) {
    for (index, document) in documents.enumerated() {
      if index > 0 { html.markup(", ") }
      link(to: "source-\(document + 1)", "[\(document + 1)]", label: "Source \(document + 1)")
    }
  }

  /// Outlet, number in the list of sources, date and how it is known, speaker, citation of the
  /// official record, copies.
  private mutating func attribution(_ line: SourceLine, naming: Bool = true) {
    html.element("cite", line.outlet)
    html.markup(" ")
    link(to: "source-\(line.number)", "[\(line.number)]", label: "Source \(line.number)")
    html.text(", \(line.dated)")
    if naming, let speaker = line.speaker {
      html.markup("<span class=\"speaker\">")
      html.text("; attributed to \(speaker)")
      html.markup("</span>")
    }
    if let citation = line.citation {
      html.markup("<span class=\"citation\">")
      html.text("; \(citation)")
      html.markup("</span>")
    }
    for (index, copy) in line.alsoIn.enumerated() {
      html.text("\(index == 0 ? "; also in" : ",") \(record.shortName(ofDocument: copy)) ")
      link(to: "source-\(copy + 1)", "[\(copy + 1)]", label: "Source \(copy + 1)")
    }
  }
}
