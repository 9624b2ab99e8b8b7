public import ChronologyModel
internal import ClaimExtractor
internal import ContradictionFinder
internal import CorpusLoader
internal import EntityExtractor
internal import Grammar
public import Knowledge
internal import Lexing
internal import TemporalTagger
internal import TimelineBuilder

/// The way of a document, from bytes to a chronology, with nothing decided here: each stage is asked in turn.
public struct Pipeline: Sendable {
  private let knowledge: ReferenceTables
  let grammar: GrammarReader
  private let claimExtractor: ClaimFinder
  private let contradictionFinder: ConflictFinder
  /// Is told how far a reading has come, from any thread.
  public var report: (@Sendable (ReadingProgress) -> Void)?

  /// Compiles the tables. `tables` is a folder whose files stand in place of the embedded ones. Throws with the file and
  /// line of the first that cannot be read.
  public init(tables: String? = nil) throws(TableError) {
    let source = TableSource(directory: tables)
    knowledge = try ReferenceTables(source: source)
    grammar = try GrammarReader(source: source)
    claimExtractor = try ClaimFinder(source: source)
    contradictionFinder = try ConflictFinder(
      offices: ReferenceRegister(offices: knowledge.offices), tables: source)
  }

  /// Reads files and folders into a chronology. `-` among the paths is `standardInput`. With `asOf`, only what was
  /// published by then is read.
  public func chronology(
    paths: [String], standardInput: [UInt8]? = nil, asOf: CivilInstant? = nil
  ) -> Chronology {
    begin(.loading, 0)
    let corpus = loader.load(paths: paths, standardInput: standardInput)
    return chronology(of: corpus.documents, refusals: corpus.refusals, asOf: asOf)
  }

  /// Reads files and folders as `chronology` does, and stops when they are loaded and dated: a chronology of documents
  /// and refusals alone.
  public func documents(
    paths: [String], standardInput: [UInt8]? = nil, asOf: CivilInstant? = nil
  ) -> Chronology {
    let corpus = loader.load(paths: paths, standardInput: standardInput)
    var documents = PublicationDates.reckoned(corpus.documents, grammar)
    var refusals = corpus.refusals
    if let asOf { AsOf(asOf).keep(&documents, refusals: &refusals) }
    return Chronology(asOf: asOf, documents: documents, refusals: refusals)
  }

  /// Reads files and folders and hands over each file as it is read, before anything is made of it, in parts: its beginning,
  /// each entry, its end.
  public func files(paths: [String], standardInput: [UInt8]? = nil, _ body: (LoadedFile.Part) -> Void) {
    loader.stream(paths: paths, standardInput: standardInput, body)
  }

  var loader: Loader {
    let outlets = knowledge.outlets
    return Loader(outletName: { outlets.name(host: $0) })
  }

  /// Reads documents that are loaded already.
  func chronology(
    of loaded: [Document], refusals: [Refusal] = [], asOf: CivilInstant? = nil
  ) -> Chronology {
    var documents = PublicationDates.reckoned(loaded, grammar)
    var refusals = refusals
    if let asOf { AsOf(asOf).keep(&documents, refusals: &refusals) }
    return chronology(ofDated: documents, refusals: refusals, asOf: asOf)
  }

  /// Reads documents whose dates are settled.
  func chronology(ofDated documents: [Document], refusals: [Refusal], asOf: CivilInstant?) -> Chronology {
    let reading = read(documents)
    begin(.events, documents.count)
    var events = Timeline().events(of: reading)
    begin(.conflicts, documents.count)
    var findings = contradictionFinder.findings(in: reading, events: events)
    let keys = FindingKey(documents: reading.documents)
    for index in findings.indices { findings[index].key = keys.key(of: findings[index]) }
    for finding in findings where finding.isOpen {
      for event in finding.events where events.indices.contains(event) { events[event].isDisputed = true }
    }
    var chronology = Chronology(
      asOf: asOf, documents: reading.documents, refusals: refusals, entities: reading.entities,
      mentions: reading.mentions, timexes: reading.timexes, offices: reading.offices, attributes: reading.attributes,
      claims: reading.claims,
      events: events, findings: findings, figures: reading.figures)
    chronology.knowledge = reading.knowledge
    chronology.officeAnswers = OfficeAnswers(knowledge.offices).answers(chronology)
    return chronology
  }

  /// Everything up to the claims.
  func read(_ documents: [Document]) -> CorpusReading {
    let texts = documents.concurrentMap { LexedText($0.text, paragraphs: $0.paragraphs.map(\.range)) }
    var reading = CorpusReading(documents: documents)
    let parsed = begin(.grammar, texts.count)
    let grammars = texts.concurrentMap { text in
      defer { parsed.step() }
      return TextGrammar(text, grammar)
    }
    let tagger = TimexTagger(grammar: grammar)
    begin(.dates, texts.count)
    reading.timexes = Array(documents.indices).concurrentMap { index in
      tagger.timexes(
        in: texts[index], document: index, publication: documents[index].publication, parsed: grammars[index])
    }
    begin(.names, texts.count)
    let entities = EntityResolver(knowledge: knowledge, concurrency: AllCores()).read(
      documents: documents, lexed: texts, grammars: grammars)
    reading.entities = entities.entities
    reading.mentions = entities.mentions
    reading.offices = entities.offices
    let known = reading
    let claimed = begin(.claims, texts.count)
    let asserted = Array(documents.indices).concurrentMap { index in
      defer { claimed.step() }
      return claimExtractor.asserted(inDocument: index, of: known, text: texts[index], grammar: grammars[index])
    }
    for one in asserted { reading.add(one) }
    return reading
  }
}
