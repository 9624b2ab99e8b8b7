/// Quotations of a public page, each with where it stands and a link to the words.
struct QuotationMarkup {
  let story: PublicChronology

  /// Writes a list of them.
  func write(_ quotations: [PublicChronology.Quotation], to html: inout MarkupWriter) {
    html.line("<ul>")
    for quotation in quotations {
      html.markup("<li>")
      write(quotation, to: &html)
      html.line("</li>")
    }
    html.line("</ul>")
  }

  /// Writes one.
  func write(_ quotation: PublicChronology.Quotation, to html: inout MarkupWriter) {
    if let words = quotation.words {
      html.element("q", words)
    } else {
      html.element("span", class: "withheld", SiteWords.withheld)
    }
    html.markup(" <cite>")
    let publication = story.publications[quotation.publication]
    if let address = quotation.address {
      html.link(href: address, publication.name)
    } else {
      html.text(publication.name)
    }
    html.text(", \(publication.date)")
    if let speaker = quotation.speaker { html.text("; attributed to \(speaker)") }
    if let citation = quotation.citation { html.text("; \(citation)") }
    html.markup("</cite>")
  }
}
