import ChronologyModel
import Lexing

/// Reads the words in quotation marks, with their speakers: long enough to be told from a word that is only mentioned.
enum QuotationReader {
  /// Fewer words than this are a term in quotation marks.
  private static let fewest = 4

  /// The quotations of a document, in order of place. One that runs over sentences is one.
  static func quotations(_ document: DocumentView, _ speakers: SpeakerReader) -> [Quotation] {
    var found: [Quotation] = []
    for sentence in document.text.sentences {
      var start: Int?
      for token in sentence.lowerBound...sentence.upperBound {
        let isInside = token < sentence.upperBound && document.isQuoted[token]
        if isInside {
          start = start ?? token
        } else if let first = start {
          if let one = quotation(first..<token, sentence, document, speakers) { found.append(one) }
          start = nil
        }
      }
    }
    return found
  }

  private static func quotation(
    _ tokens: Range<Int>, _ sentence: Range<Int>, _ document: DocumentView, _ speakers: SpeakerReader
  ) -> Quotation? {
    let words = tokens.filter { document.text.tokens[$0].kind != .sign }
    guard words.count >= fewest, let first = words.first, let last = words.last else { return nil }
    return Quotation(
      span: document.span(first..<last + 1),
      speaker: speakers.speaker(of: first, sentence: sentence.lowerBound),
      words: words.map { document.text.tokens[$0].hash })
  }
}
