internal import ChronologyModel
internal import Grammar
internal import Lexing
internal import TemporalTagger

/// Gives documents that say no date the one that their content fixes.
enum PublicationDates {
  /// The documents with their dates of publication reckoned, each step of the reckoning in the document's notes.
  static func reckoned(_ documents: [Document], _ grammar: GrammarReader) -> [Document] {
    if documents.allSatisfy({ $0.publication.interval != nil }) { return documents }
    let texts = documents.concurrentMap { LexedText($0.text, paragraphs: $0.paragraphs.map(\.range)) }
    let dates = PublicationReckoner(grammar: grammar).reckon(documents, lexed: texts)
    return zip(documents, dates).map { document, date in
      var document = document
      document.publication = date
      return document
    }
  }
}
