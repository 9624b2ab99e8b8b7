public import ChronologyModel
public import Grammar
public import Knowledge
public import Lexing

/// Finds who and what documents mention, and says which mentions are of one person or thing.
///
/// In order: bodies and offices by table and form; names by their capitals; people put together over the whole corpus;
/// then, document by document, short names, offices that stand for their holders, descriptions and pronouns.
public struct EntityResolver: Sendable {
  private let knowledge: ReferenceTables
  private let list: ContextWords
  private let concurrency: any DocumentConcurrency

  /// An extractor that knows what `knowledge` does and reads documents as `concurrency` says.
  public init(knowledge: ReferenceTables, concurrency: any DocumentConcurrency = OneByOne()) {
    self.knowledge = knowledge
    self.concurrency = concurrency
    list = ContextWords(knowledge.names)
  }

  /// Reads a corpus; `lexed` holds the text of each document and `grammars` its grammar, in the same order.
  public func read(documents: [Document], lexed: [LexedText], grammars: [TextGrammar]) -> EntityReading {
    var pages = concurrency.map(min(documents.count, lexed.count)) { number in
      Page(number: number, document: documents[number], text: lexed[number], grammar: grammars[number])
    }
    let words = CorpusWords(lexed)
    let bodyFinder = BodyFinder(knowledge: knowledge, words: words, list: list)
    var registry = BodyRegistry()
    var found: [[Found]] = []
    var offices: [[BodyFinder.OfficePhrase]] = []
    for index in pages.indices {
      let read = bodyFinder.read(&pages[index], &registry)
      found.append(read.found)
      offices.append(read.offices)
    }
    let runFinder = NameRunFinder(names: knowledge.names, words: words, list: list, people: knowledge.people)
    let read = pages
    let runs = concurrency.map(pages.count) { runFinder.runs(read[$0]) }
    var people = PeopleCollector(knowledge: knowledge, list: list, words: words).collect(pages, runs)
    let resolver = NameResolver(knowledge: knowledge, list: list, words: words)
    resolver.addTitledOnly(pages, runs, &people)
    TableLinker(knowledge: knowledge, documents: documents).link(&people)
    let named = people
    let resolved = concurrency.map(pages.count) { number in
      var page = read[number]
      let found = resolver.resolve(&page, runs[number], named)
      return (page, found)
    }
    for index in pages.indices {
      pages[index] = resolved[index].0
      found[index] += resolved[index].1
    }
    bodyFinder.addBarePrisons(&pages, &found, &registry)
    let places = PlaceFinder(names: knowledge.names, list: list).read(&pages, &registry)
    for index in pages.indices { found[index] += places[index] }
    let references = ReferenceReader(
      knowledge: knowledge, list: list, pages: pages, phrases: offices, concurrency: concurrency)
    let given = references.read(&found, &people, &registry)
    let assembler = EntityAssembler(pages: pages, people: people, bodies: registry)
    let (entities, mentions, numbers) = assembler.assemble(found)
    let officeMentions = given.compactMap { office in
      numbers[.person(office.person)].map {
        OfficeMention(
          span: pages[office.document].span(office.tokens), person: $0, office: office.name, words: office.words,
          manner: office.manner)
      }
    }
    return EntityReading(entities: entities, mentions: mentions, offices: officeMentions.sorted { $0.span < $1.span })
  }
}
