public import ChronologyModel
public import Grammar
public import Lexing

/// Finds the time expressions of a text and reads their values, as TIMEX3 (ISO-TimeML, ISO 24617-1) and as civil time.
public struct TimexTagger: Sendable {
  private let grammar: GrammarReader
  private let narrative: Bool

  /// A tagger of English news and parliamentary text; `grammar` tells it the tense of verbs. With `narrative` it reads
  /// histories, whose dates follow each other: `in May` and `the next day` are counted from the date mentioned last, and
  /// from publication only until there is one.
  public init(grammar: GrammarReader = .standard, narrative: Bool = false) {
    self.grammar = grammar
    self.narrative = narrative
  }

  /// The expressions of `text`, which is document number `document` of its corpus, in order and not overlapping. What
  /// leans on the day of publication is read from `publication`; without one it keeps an open value (`XXXX-WXX-3`).
  /// `parsed` is the grammar of the text, for a caller who has it: no sentence is then read twice.
  public func timexes(
    in text: LexedText, document: Int, publication: PublicationDate, parsed: TextGrammar? = nil
  ) -> [Timex] {
    found(in: text, document: document, publication: publication, parsed: parsed).map { hit in
      Timex(
        span: Span(document: document, start: hit.start, end: hit.end), kind: hit.kind, value: hit.value,
        modifier: hit.modifier, interval: hit.interval, alternative: hit.alternative, anchor: hit.anchor,
        bound: hit.bound,
        reckoning: hit.reckoning)
    }
  }

  /// The same with what kind of reference each is.
  func found(
    in text: LexedText, document: Int, publication: PublicationDate, parsed: TextGrammar? = nil
  ) -> [Found] {
    var reader = Reader(text, document: document, publication: publication, grammar: grammar, whole: parsed)
    reader.isNarrative = narrative
    reader.read()
    return reader.found
  }
}
