public import ChronologyModel
public import Grammar
public import Knowledge
public import Lexing

/// Reads what documents assert: events with their order, properties of people, knowledge,
/// measures, and numbers.
public struct ClaimFinder: Sendable {
  private let patterns: EventPatterns
  private let kinds: ClauseKinds
  private let attributes: AttributePatterns
  private let knowledge: KnowledgePatterns
  private let words: Vocabulary
  private let propositionWords: PropositionWords
  private let reckoningWords: ReckoningWords

  /// Compiles the tables of patterns and words. Throws with the line of the first that cannot be read.
  public init(source: TableSource = TableSource()) throws(TableError) {
    let verbs = try VerbForms(source: source)
    patterns = try EventPatterns(source: source, verbs: verbs)
    kinds = try ClauseKinds(source: source, verbs: verbs)
    attributes = try AttributePatterns(source: source, verbs: verbs)
    knowledge = try KnowledgePatterns(source: source, verbs: verbs)
    let lists = try WordLists(source: source, verbs: verbs)
    words = Vocabulary(lists)
    propositionWords = try PropositionWords(lists, verbs, source)
    reckoningWords = try ReckoningWords(source)
  }

  /// What one document asserts.
  public struct Asserted: Sendable {
    /// What happened.
    public var claims: [Claim]
    /// Properties of people.
    public var attributes: [AttributeClaim]
    /// Numbers.
    public var figures: [Figure]
    /// How events stand to one another in time.
    public var links: [TemporalLink]
    /// Who knew what.
    public var knowledge: [KnowledgeClaim]
    /// Where in their lives measures are.
    public var measures: [MeasureClaim]
    /// What clauses say, affirmed or denied.
    public var propositions: [Proposition]
    /// Numbers that are said to hang together.
    public var reckonings: [Reckoning]
    /// Words in quotation marks.
    public var quotations: [Quotation]
  }

  /// Adds to `reading`, whose documents, times and mentions are known, what each document asserts. `texts` are the
  /// documents' texts and `grammars` their grammar, in the same order.
  public func read(_ reading: inout CorpusReading, texts: [LexedText], grammars: [TextGrammar]) {
    for index in reading.documents.indices {
      reading.add(asserted(inDocument: index, of: reading, text: texts[index], grammar: grammars[index]))
    }
  }

  /// What document number `index` of `reading`, whose documents, times and mentions are known, asserts.
  public func asserted(
    inDocument index: Int, of reading: CorpusReading, text: LexedText, grammar: TextGrammar
  ) -> Asserted {
    let bare = DocumentView(index: index, reading: reading, text: text, grammar: grammar)
    let speakers = SpeakerReader(bare, words)
    let byline = Byline(bare, entities: reading.entities, words)
    let document = bare.resolvingFirstPerson(speakers, author: byline.author, words: words)
    let events = ClaimReader(
      document: document, patterns: patterns, words: words, speakers: speakers, headings: DateHeadings(document),
      lists: propositionWords, kinds: kinds, author: byline.signature
    ).read()
    return Asserted(
      claims: events.claims,
      attributes: AttributeReader(document: document, patterns: attributes, words: words, speakers: speakers).claims(),
      figures: FigureReader(document: document, words: words, speakers: speakers, triggers: patterns).figures(),
      links: events.links,
      knowledge: KnowledgeReader(
        document: document, patterns: knowledge, events: patterns, words: words, speakers: speakers
      ).claims(),
      measures: MeasureReader(document: document, words: words, speakers: speakers).claims(),
      propositions: PropositionReader(document: document, words: words, speakers: speakers, lists: propositionWords)
        .propositions(),
      reckonings: ReckoningReader(document: document, words: words, speakers: speakers, lists: reckoningWords)
        .reckonings(),
      quotations: QuotationReader.quotations(document, speakers))
  }
}

extension CorpusReading {
  /// Adds what a document asserts, which is after all that was added before.
  public mutating func add(_ asserted: ClaimFinder.Asserted) {
    claims += asserted.claims
    attributes += asserted.attributes
    figures += asserted.figures
    links += asserted.links
    knowledge += asserted.knowledge
    measures += asserted.measures
    propositions += asserted.propositions
    reckonings += asserted.reckonings
    quotations += asserted.quotations
  }
}
