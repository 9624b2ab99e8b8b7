import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// Reads the frames of reported speech of one sentence: a verb of saying, who says, to whom, and which tokens are said.
struct SpeechFrameReader {
  /// A verb of saying with its subject, and the tokens it governs.
  struct Frame {
    var verb: Int
    var speaker: Speaker
    var covered: Range<Int>
    /// The time expression that dates the saying, as an index into the document's.
    var timex: Int?
    /// True for `according to`, which stands outside all that the sentence reports.
    var isAccordingTo = false
  }

  let document: DocumentView
  let words: Vocabulary

  init(_ document: DocumentView, _ words: Vocabulary) {
    self.document = document
    self.words = words
  }

  /// The frames of a sentence in order of their verbs; `number` is its number in the text.
  func frames(_ sentence: SentenceView, number: Int) -> [Frame] {
    var found = document.grammar.speech[number].compactMap { frame($0, sentence, number) }
    let known = Set(found.map(\.verb))
    for token in sentence.tokens where !known.contains(token) {
      if let label = label(sentence, token) {
        found.append(label)
      } else if isAccordingTo(token), let speaker = named(sentence, after: token + 1, within: 6) {
        found.append(Frame(verb: token, speaker: speaker, covered: sentence.tokens, isAccordingTo: true))
      } else if words.saying.contains(document.hash(token)), !document.isQuoted[token],
        !document.text.tokens[token].isCapitalised || token == sentence.tokens.lowerBound,
        let frame = unparsed(sentence, token)
      {
        found.append(frame)
      }
    }
    found.sort { $0.verb < $1.verb }
    for place in found.indices { found[place].timex = timex(of: found[place], in: sentence) }
    return found
  }

  // MARK: By grammar

  /// A frame of the grammar by its tokens; nil where nobody is named, and for what is not told as said.
  private func frame(_ parsed: SpeechFrame, _ sentence: SentenceView, _ number: Int) -> Frame? {
    let verb = document.grammar.tokens(parsed.verb..<parsed.verb + 1, in: number).lowerBound
    guard let group = speaker(of: parsed, number), sentence.tokens.contains(verb), !document.isQuoted[verb],
      var speaker = speaker(ofGroup: group, in: number, sentence)
    else { return nil }
    if parsed.kind != .accordingTo {
      let form = VerbGroup(sentence, head: verb)
      if form.isPassive || form.isPurpose || form.isNegated || form.isSupposed || form.isFuture { return nil }
      guard parsed.kind == .direct || opensReport(sentence, after: verb) || reports(parsed, before: verb, number) else {
        return nil
      }
      (speaker.hearer, speaker.occasion) = audience(parsed, verb, number, sentence)
    }
    return Frame(
      verb: verb, speaker: speaker, covered: covered(parsed, verb, number, sentence),
      isAccordingTo: parsed.kind == .accordingTo)
  }

  /// The group of who speaks: not a name behind the verb that is the subject of what is said.
  private func speaker(of parsed: SpeechFrame, _ number: Int) -> Int? {
    let groups = document.grammar.sentences[number].groups
    guard let group = parsed.speaker, let content = parsed.content, groups[group].governor == content,
      [.subject, .passiveSubject].contains(groups[group].relation),
      let (_, clause) = document.grammar.clause(
        atToken: document.grammar.tokens(parsed.verb..<parsed.verb + 1, in: number).lowerBound)
    else { return parsed.speaker }
    return clause.subject ?? clause.understoodSubject
  }

  /// True when what is said stands before its verb: `Cal Rees was freed, a spokeswoman said`.
  private func reports(_ parsed: SpeechFrame, before verb: Int, _ number: Int) -> Bool {
    parsed.content.map { document.grammar.tokens(ofGroup: $0, in: number).lowerBound < verb } ?? false
  }

  /// What a frame's words are: all of the sentence where they stand before or around the verb, else what follows it.
  private func covered(
    _ parsed: SpeechFrame, _ verb: Int, _ number: Int, _ sentence: SentenceView
  ) -> Range<Int> {
    if parsed.kind == .accordingTo || reports(parsed, before: verb, number) { return sentence.tokens }
    let first = parsed.quotations.first.map { document.grammar.tokens($0, in: number).lowerBound }
    if let first, first < verb { return sentence.tokens }
    return verb + 1..<max(verb + 1, sentence.tokens.upperBound)
  }

  private func audience(
    _ parsed: SpeechFrame, _ verb: Int, _ number: Int, _ sentence: SentenceView
  ) -> (Speaker.Voice?, Span?) {
    let grammar = document.grammar
    let hearer = parsed.hearer.flatMap { voice(ofGroup: $0, in: number, sentence) }
    guard let (_, clause) = grammar.clause(atToken: verb) else { return (hearer, nil) }
    let occasion = clause.adjuncts.first { adjunct in
      guard !adjunct.preposition.isEmpty else { return false }
      let tokens = grammar.tokens(ofGroup: adjunct.group, in: number)
      let preposition = grammar.tokens(adjunct.preposition, in: number).lowerBound
      return sentence.isWord(preposition, words.occasionPreposition)
        && !tokens.contains { document.tokens[$0].classes.contains(.time) }
    }
    return (hearer, occasion.map { document.span(grammar.tokens(ofGroup: $0.group, in: number)) })
  }

  /// The mention that holds the head of a group, else the group's words where they are somebody's voice.
  private func speaker(ofGroup group: Int, in number: Int, _ sentence: SentenceView) -> Speaker? {
    guard document.grammar.sentences[number].groups[group].group.kind == .noun else { return nil }
    let tokens = document.grammar.tokens(ofGroup: group, in: number)
    let head = document.grammar.headToken(ofGroup: group, in: number)
    if words.relative.contains(document.hash(head)) || document.hash(head) == SentenceView.that {
      return antecedent(of: tokens.lowerBound, sentence)
    }
    if let placed = mention(tokens, head, sentence) {
      return Speaker(entity: placed.mention.entity, span: placed.mention.span)
    }
    let isVoice = tokens.contains { token in
      words.voice.contains(document.hash(token)) || words.bodyNoun.contains(document.hash(token))
        || words.personNoun.contains(document.hash(token))
    }
    let isName = document.grammar.sentences[number].groups[group].noun?.isName == true
    return isVoice || isName ? Speaker(entity: nil, span: document.span(tokens)) : nil
  }

  private func antecedent(of token: Int, _ sentence: SentenceView) -> Speaker? {
    let place = document.isSign(token - 1, ",") ? token - 1 : token
    return sentence.mention(endingAt: place).map { Speaker(entity: $0.mention.entity, span: $0.mention.span) }
  }

  private func voice(ofGroup group: Int, in number: Int, _ sentence: SentenceView) -> Speaker.Voice? {
    guard document.grammar.sentences[number].groups[group].group.kind == .noun else { return nil }
    let tokens = document.grammar.tokens(ofGroup: group, in: number)
    let placed = mention(tokens, document.grammar.headToken(ofGroup: group, in: number), sentence)
    return Speaker.Voice(entity: placed?.mention.entity, span: placed?.mention.span ?? document.span(tokens))
  }

  private func mention(_ tokens: Range<Int>, _ head: Int, _ sentence: SentenceView) -> DocumentView.PlacedMention? {
    let near = document.mentions.within(tokens, \.tokens).filter { Self.speaks($0.mention.kind) }
    return near.last { $0.tokens.contains(head) }
      ?? near.last { $0.tokens.upperBound == tokens.upperBound && $0.mention.kind == .person }
  }

  private static func speaks(_ kind: Entity.Kind) -> Bool {
    kind == .person || kind == .organisation || kind == .office
  }
}
