internal import ChronologyModel

extension HTMLBrief {
  /// A quotation and where it comes from, as a figure.
  mutating func quotation(_ line: SourceLine) {
    html.markup("<figure class=\"quotation\"><blockquote")
    if let url = SafeText.webAddress(record.documents[line.document].url) { html.attribute("cite", text: url) }
    html.markup("><p>“")
    html.text(PlainWords.oneLine(line.quote))
    html.markup("”</p></blockquote><figcaption>")
    attribution(line)
    html.line("</figcaption></figure>")
  }

  /// A quotation within a line of text; its speaker is left out where the line names him already.
  mutating func inlineQuotation(_ line: SourceLine, naming speaker: Bool = true) {
    html.markup("<q>“")
    html.text(PlainWords.oneLine(line.quote))
    html.markup("”</q> <span class=\"source\">")
    attribution(line, naming: speaker)
    html.line("</span>")
  }

  /// Outlet, number in the list of sources, date and how it is known, speaker, copies.
  private mutating func attribution(_ line: SourceLine, naming: Bool = true) {
    html.element("cite", line.outlet)
    html.markup(" ")
    html.link(to: "source-\(line.number)", "[\(line.number)]", label: "Source \(line.number)")
    html.text(", \(line.dated)")
    if naming, let speaker = line.speaker {
      html.markup("<span class=\"speaker\">")
      html.text("; attributed to \(speaker)")
      html.markup("</span>")
    }
    for (index, copy) in line.alsoIn.enumerated() {
      html.text(index == 0 ? "; also in \(record.name(ofDocument: copy)) " : ", \(record.name(ofDocument: copy)) ")
      html.link(to: "source-\(copy + 1)", "[\(copy + 1)]", label: "Source \(copy + 1)")
    }
  }
}
