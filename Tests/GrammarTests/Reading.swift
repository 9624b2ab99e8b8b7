import Grammar
import Lexing

/// A sentence read, for tests: its words as strings, and its grammar.
struct Reading {
  let words: [String]
  let sentence: ParsedSentence
  let frames: [SpeechFrame]
  let lemmas: [String]

  /// Reads the first sentence of `text`.
  init(_ text: String) {
    let lexed = LexedText(text)
    let reader = GrammarReader.standard
    let first = reader.sentences(of: lexed).first ?? ParsedSentence()
    sentence = first
    (words, lemmas, frames) = lexed.bytes.withUnsafeBufferPointer { bytes in
      (
        first.words.map { lexed.string($0.range) }, first.words.map { reader.lemma(of: $0, in: bytes) },
        reader.speech(in: first, bytes)
      )
    }
  }

  /// `The/DT man/NN`
  var tagged: String { zip(words, sentence.words).map { "\($0)/\($1.penn.rawValue)" }.joined(separator: " ") }

  /// The words of a range, as printed.
  func words(_ range: Range<Int>) -> String { words[range].joined(separator: " ") }

  /// The words of a group; nil for none.
  func words(ofGroup group: Int?) -> String? { group.map { words(sentence.groups[$0].group.words) } }

  /// The groups of a kind, as their words.
  func groups(_ kind: Group.Kind) -> [String] {
    sentence.groups.filter { $0.group.kind == kind }.map { words($0.group.words) }
  }

  /// The clause of a verb; nil where there is none.
  func clause(_ verb: String) -> Clause? {
    sentence.clauses.first { words[sentence.groups[$0.verb].group.head] == verb }
  }

  /// The form of a verb.
  func form(_ verb: String) -> VerbForm? { clause(verb).flatMap { sentence.groups[$0.verb].verb } }
}
