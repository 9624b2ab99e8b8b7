public import Knowledge
public import Lexing

/// Reads sentences: words to tags and lemmas, groups, clauses.
///
/// A reader is a value that can be shared; each call works on memory of its own.
public struct GrammarReader: Sendable {
  // Held because the tables point into it.
  private let model: Model
  let tags: TagSet
  let tagger: Tagger
  let months: MonthTags
  let lemmatizer: Lemmatizer
  let forms: FormReader
  let units: UnitReader
  let linker: Linker
  let repairs: LinkRepairs
  let names: WeightTable
  let builder: SentenceBuilder
  let speech: SpeechReader

  /// A reader with the model and the patterns inside the program. A test holds that they can be read.
  public static let standard: GrammarReader = {
    do { return try GrammarReader() } catch { fatalError("\(error)") }
  }()

  /// A reader with the model inside the program and the patterns of `source`. Throws the line and the reason where a
  /// pattern cannot be read.
  public init(source: TableSource = TableSource()) throws(TableError) {
    guard let model = Model.embedded else {
      throw TableError(table: "grammar.model", line: 0, reason: "the program was built without the grammar's model")
    }
    try self.init(model: model, source: source)
  }

  /// A reader with another model.
  @_spi(Training)
  public init(model: Model, source: TableSource = TableSource()) throws(TableError) {
    self.model = model
    tags = TagSet(names: model.lines(.tags).map(String.init))
    tagger = Tagger(model, tags)
    lemmatizer = try Lemmatizer(model, tags, source)
    forms = FormReader(Lexicon(model))
    let function = try FunctionWords(source)
    months = MonthTags(tags, function)
    units = try UnitReader(tags, function, source)
    linker = Linker(model)
    repairs = LinkRepairs(tags, function)
    names = WeightTable(model.section(.names))
    builder = SentenceBuilder(tags, function)
    speech = try SpeechReader(source)
  }

  /// The sentences of a text, in order.
  public func sentences(of text: LexedText) -> [ParsedSentence] {
    let splitter = WordSplitter()
    let space = Workspace()
    return text.bytes.withUnsafeBufferPointer { bytes in
      text.sentences.map { sentence in
        let words = splitter.words(of: text, in: sentence)
        return read(bytes, words.ranges, { words.hasSpace(after: $0) }, space)
      }
    }
  }

  /// True for a word that the training texts have as something other than a name.
  func isCommonWord(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    tagger.known(WordForm(word).folded) & ~tags.properNouns != 0
  }

  /// Who is given in a sentence as having said what. `bytes` are what the sentence was read from.
  public func speech(in sentence: ParsedSentence, _ bytes: UnsafeBufferPointer<UInt8>) -> [SpeechFrame] {
    speech.frames(sentence, sentence.clauses, bytes)
  }

  /// The lemma of a word: in small letters, but of a name as it is written. `bytes` are what the sentence was read from.
  public func lemma(of word: ParsedWord, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    lemmatizer.lemma(UnsafeBufferPointer(rebasing: bytes[word.range]), tag: word.tag)
  }

  func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ words: [Range<Int>], _ spaceAfter: (Int) -> Bool, _ space: Workspace
  ) -> ParsedSentence {
    forms.read(bytes, words, spaceAfter: spaceAfter, into: &space.forms)
    let (scratch, names) = (space.scratch, names)
    space.forms.withUnsafeBufferPointer { forms in
      tagger.tag(forms, into: &space.tags, space.scratch)
      months.settle(forms, &space.tags)
      space.tags.withUnsafeBufferPointer { tags in
        units.read(forms, tags, into: &space.units) { word in
          var list = FeatureList(scratch.rows)
          NameFeatures.collect(forms, at: word, into: &list)
          return Int(scratch.best(of: 3, names, list)) == NameFeatures.name
        }
      }
      space.units.withUnsafeBufferPointer {
        linker.link($0, heads: &space.heads, relations: &space.relations, space.scratch)
      }
    }
    repairs.repair(space)
    return builder.sentence(words, space)
  }
}

extension GrammarReader {
  /// Hands the tags of each sentence to `body`, as the model's numbers: for measuring the tagger alone.
  @_spi(Benchmarks)
  public func tagAll(
    _ bytes: UnsafeBufferPointer<UInt8>, _ sentences: [[Range<Int>]], _ body: ([UInt8]) -> Void
  ) {
    let space = Workspace()
    for words in sentences {
      forms.read(bytes, words, spaceAfter: { _ in true }, into: &space.forms)
      space.forms.withUnsafeBufferPointer { tagger.tag($0, into: &space.tags, space.scratch) }
      body(space.tags)
    }
  }

  /// Hands each sentence to `body`: for measuring the whole.
  @_spi(Benchmarks)
  public func readAll(
    _ bytes: UnsafeBufferPointer<UInt8>, _ sentences: [[Range<Int>]], _ body: (ParsedSentence) -> Void
  ) {
    let space = Workspace()
    for words in sentences { body(read(bytes, words, { _ in true }, space)) }
  }
}

/// The memory that one reading after another can use. It never leaves the reading, so its accesses need no check.
final class Workspace {
  let scratch = Scratch()
  @exclusivity(unchecked) var forms: [WordForm] = []
  @exclusivity(unchecked) var tags: [UInt8] = []
  @exclusivity(unchecked) var units: [LinkUnit] = []
  @exclusivity(unchecked) var heads: [Int32] = []
  @exclusivity(unchecked) var relations: [LinkLabel] = []
}
