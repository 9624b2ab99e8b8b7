public import ChronologyModel
public import Grammar
public import Knowledge
public import Lexing

/// Reads what documents assert: events, properties of people, and numbers.
public struct ClaimFinder: Sendable {
  private let patterns: EventPatterns
  private let attributes: AttributePatterns
  private let words: Vocabulary

  /// Compiles the tables of patterns and words. Throws with the line of the first that cannot be read.
  public init(source: TableSource = TableSource()) throws(TableError) {
    let verbs = try VerbForms(source: source)
    patterns = try EventPatterns(source: source, verbs: verbs)
    attributes = try AttributePatterns(source: source, verbs: verbs)
    words = Vocabulary(try WordLists(source: source, verbs: verbs))
  }

  /// Adds to `reading`, whose documents, times and mentions are known, what each document asserts. `texts` are the
  /// documents' texts and `grammars` their grammar, in the same order.
  public func read(_ reading: inout CorpusReading, texts: [LexedText], grammars: [TextGrammar]) {
    for index in reading.documents.indices {
      let bare = DocumentView(index: index, reading: reading, text: texts[index], grammar: grammars[index])
      let speakers = SpeakerReader(bare, words)
      let author = Byline(bare, entities: reading.entities).author
      let document = bare.resolvingFirstPerson(speakers, author: author, words: words)
      reading.claims += ClaimReader(document: document, patterns: patterns, words: words, speakers: speakers).claims()
      reading.attributes += AttributeReader(
        document: document, patterns: attributes, words: words, speakers: speakers
      ).claims()
      reading.figures += FigureReader(
        document: document, words: words, speakers: speakers, triggers: patterns
      ).figures()
    }
  }
}
