internal import ChronologyModel

/// The check that every export rests on: each span of each source lies in its document, begins and ends between
/// characters, is not empty and is valid UTF-8, so that the words printed are the words of the document.
struct QuotationCheck {
  let documents: [Document]

  /// Checks everything an output may quote. Throws at the first quotation that is not there.
  static func check(_ chronology: Chronology) throws(QuotationError) {
    let check = QuotationCheck(documents: chronology.documents)
    for event in chronology.events { try check.sources(event.sources, of: "event \(event.id)") }
    for finding in chronology.findings { try check.sources(finding.sources, of: "finding \(finding.id)") }
    for figure in chronology.figures {
      try check.span(figure.span, of: "figure \(figure.unit)")
      if let speaker = figure.speaker { try check.span(speaker.span, of: "figure \(figure.unit)") }
    }
    for entity in chronology.entities {
      for alias in entity.aliases { try check.span(alias.span, of: "name \(entity.id)") }
    }
    for claim in chronology.claims {
      try check.span(claim.span, of: "claim \(claim.kind.rawValue)")
      if let speaker = claim.speaker { try check.span(speaker.span, of: "claim \(claim.kind.rawValue)") }
    }
    for claim in chronology.attributes {
      try check.span(claim.span, of: "property \(claim.attribute.rawValue)")
      try check.span(claim.subject, of: "property \(claim.attribute.rawValue)")
      if let speaker = claim.speaker { try check.span(speaker.span, of: "property \(claim.attribute.rawValue)") }
    }
    for claim in chronology.knowledge {
      try check.span(claim.span, of: "knowledge")
      for span in [claim.matter, claim.speaker?.span].compactMap(\.self) { try check.span(span, of: "knowledge") }
    }
    for office in chronology.offices { try check.span(office.span, of: "office \(office.words)") }
    for timexes in chronology.timexes {
      for timex in timexes { try check.span(timex.span, of: "date \(timex.value)") }
    }
  }

  private func sources(_ sources: [Source], of carrier: String) throws(QuotationError) {
    for source in sources {
      try span(source.span, of: carrier)
      if let voice = source.voice { try span(voice, of: carrier) }
    }
  }

  private func span(_ span: Span, of carrier: String) throws(QuotationError) {
    guard let reason = fault(span) else { return }
    let known = documents.indices.contains(span.document)
    throw QuotationError(
      carrier: carrier, document: known ? documents[span.document].path : "document \(span.document + 1)",
      start: span.start, end: span.end, reason: reason)
  }

  /// Why a span cannot be quoted; nil when it can.
  private func fault(_ span: Span) -> String? {
    guard documents.indices.contains(span.document) else { return "there is no such document" }
    let text = documents[span.document].text
    guard span.start >= 0 else { return "the quotation begins before the text" }
    guard span.end <= text.count else { return "the quotation runs past the end of the text" }
    guard span.start < span.end else { return "the quotation is empty" }
    guard isBoundary(span.start, text), isBoundary(span.end, text) else { return "the quotation cuts a character" }
    guard String(validating: text[span.start..<span.end], as: UTF8.self) != nil else {
      return "the text there is not valid UTF-8"
    }
    return nil
  }

  /// True when no character runs across `offset`: a continuation byte is 10xxxxxx.
  private func isBoundary(_ offset: Int, _ text: [UInt8]) -> Bool {
    offset == text.count || text[offset] & 0xC0 != 0x80
  }
}
