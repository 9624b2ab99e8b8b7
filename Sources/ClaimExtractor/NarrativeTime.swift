import ChronologyModel
import Grammar
import Lexing

/// The time that an event has from what stands before its sentence, where grammar makes that clear: a date over a timeline's
/// entry, the date that begins an entry, `On Monday she was arrested. She was then charged.`
struct NarrativeTime {
  let document: DocumentView
  let words: Vocabulary
  let headings: DateHeadings

  /// The expression that dates the event at `head`, or nil. The sentence has no date of its own.
  func timex(for head: Int, in sentence: SentenceView) -> DocumentView.PlacedTimex? {
    guard !sentence.timexes.contains(where: { $0.timex.kind == .date || $0.timex.kind == .time }),
      let form = mainVerb(at: head), !form.isPerfect, form.modal == nil, form.tense == .past || form.tense == .present
    else { return nil }
    if let heading = headings.date(over: head) { return heading }
    guard let number = document.text.sentenceIndex(ofToken: sentence.tokens.lowerBound), number > 0 else { return nil }
    if let entry = entryDate(before: number) { return entry }
    return form.tense == .past && goesOn(sentence) ? openingDate(ofSentence: number - 1) : nil
  }

  /// The form of the verb at `head` where it is its sentence's main verb, or joined to it.
  private func mainVerb(at head: Int) -> VerbForm? {
    guard let (number, clause) = document.grammar.clause(atToken: head) else { return nil }
    switch clause.attachment {
    case .main: break
    case .conjunct(let other): guard isMain(other, in: number) else { return nil }
    default: return nil
    }
    return document.grammar.sentences[number].groups[clause.verb].verb
  }

  private func isMain(_ verb: Int, in number: Int) -> Bool {
    document.grammar.sentences[number].groups[verb].governor == nil
  }

  /// `She was then charged`: a word that goes on with what was told.
  private func goesOn(_ sentence: SentenceView) -> Bool {
    sentence.has(
      words.goingOn, in: sentence.tokens.lowerBound..<min(sentence.tokens.lowerBound + 8, sentence.tokens.upperBound))
  }

  /// The day on which the sentence before begins: `On Monday she was arrested.`
  private func openingDate(ofSentence number: Int) -> DocumentView.PlacedTimex? {
    let tokens = document.text.sentences[number]
    let near = tokens.lowerBound..<min(tokens.lowerBound + 2, tokens.upperBound)
    guard let placed = document.timexes.within(near, \.tokens).first, placed.timex.bound == nil,
      placed.timex.kind == .date || placed.timex.kind == .time, placed.timex.interval?.singleDay != nil,
      !document.isQuoted[tokens.lowerBound]
    else { return nil }
    return placed
  }

  /// `9 March: He is freed. Police are told.`: the date that begins the paragraph and stands apart from its first words.
  private func entryDate(before number: Int) -> DocumentView.PlacedTimex? {
    let start = document.text.tokens[document.text.sentences[number].lowerBound].start
    guard let paragraph = document.document.paragraph(at: start) else { return nil }
    let first = document.text.tokenIndex(atOrAfter: paragraph.range.lowerBound)
    guard let placed = document.timexes.within(first..<first + 1, \.tokens).first,
      placed.timex.interval?.singleDay != nil,
      document.isSign(placed.tokens.upperBound, ":") || document.isDash(placed.tokens.upperBound)
    else { return nil }
    return placed
  }
}
