import ChronologyModel
import Grammar
import Lexing

/// What is read by words where the grammar has no frame, and the time of saying.
extension SpeechFrameReader {
  /// `Eleanor Prowse: Every governor has been told.`
  func label(_ sentence: SentenceView, _ token: Int) -> Frame? {
    guard document.isSign(token, ":"), token - sentence.tokens.lowerBound < 16,
      let first = sentence.mentions.last(where: { $0.mention.kind == .person && $0.tokens.upperBound <= token }),
      first.tokens.upperBound == token || document.isSign(token - 1, ")"), token + 1 < sentence.tokens.upperBound,
      !document.isQuoted[token]
    else { return nil }
    return Frame(
      verb: token, speaker: Speaker(entity: first.mention.entity, span: first.mention.span),
      covered: token + 1..<sentence.tokens.upperBound)
  }

  /// True at the first word of `according to`.
  func isAccordingTo(_ token: Int) -> Bool {
    document.hash(token) == FoldedHash.of("according") && document.hash(token + 1) == FoldedHash.of("to")
  }

  /// A verb of saying that the grammar has in no frame, with the subject that stands by it.
  func unparsed(_ sentence: SentenceView, _ verb: Int) -> Frame? {
    let group = VerbGroup(sentence, head: verb)
    if group.isPassive || group.isPurpose { return nil }
    let tail = sentence.tokens.upperBound - verb
    if let inverted = named(sentence, after: verb + 1, within: 2), followsSaid(sentence, verb),
      !isSubject(inverted, in: sentence)
    {
      return Frame(verb: verb, speaker: inverted, covered: sentence.tokens.lowerBound..<verb)
    }
    guard let speaker = voice(sentence.subject(of: group)), opensReport(sentence, after: verb) || tail <= 8 else {
      return nil
    }
    let spokenBefore = tail <= 8 && document.isSign(max(subjectStart(speaker) - 1, 0), ",")
    return Frame(
      verb: verb, speaker: speaker, covered: spokenBefore ? sentence.tokens : verb + 1..<sentence.tokens.upperBound)
  }

  /// True when what follows a verb can be what is said: anything after `said`; after `promised` or `revealed`, which also
  /// take a plain object, only `that`, a colon or a quotation mark that comes soon.
  func opensReport(_ sentence: SentenceView, after verb: Int) -> Bool {
    if words.sayingBare.contains(document.hash(verb)) { return true }
    return (verb + 1..<min(verb + 9, max(verb + 1, sentence.tokens.upperBound))).contains { token in
      document.hash(token) == SentenceView.that || document.isSign(token, ":") || document.isQuoted[token]
    }
  }

  /// `..., said Ann Poole.`: what is said ends before the verb.
  private func followsSaid(_ sentence: SentenceView, _ verb: Int) -> Bool {
    verb > sentence.tokens.lowerBound
      && (document.text.tokens[verb - 1].kind == .sign || document.isQuoted[verb - 1])
  }

  /// `sacked on Monday, said Cal Rees had gone`: a verb follows the name, which is its subject.
  private func isSubject(_ speaker: Speaker, in sentence: SentenceView) -> Bool {
    var next = document.text.tokenIndex(atOrAfter: speaker.span.end)
    while sentence.isAdverb(next) { next += 1 }
    guard sentence.tokens.contains(next), let (number, clause) = document.grammar.clause(atToken: next) else {
      return sentence.isWord(next, words.auxiliary)
    }
    return document.grammar.sentences[number].groups[clause.verb].verb?.isParticiple == false
  }

  private func subjectStart(_ speaker: Speaker) -> Int {
    var place = document.text.tokenIndex(atOrAfter: speaker.span.start)
    while place > 0, document.text.tokens[place - 1].kind == .word { place -= 1 }
    return place
  }

  private func voice(_ subject: Subject) -> Speaker? {
    switch subject {
    case .person(let placed), .body(let placed):
      return Speaker(entity: placed.mention.entity, span: placed.mention.span)
    case .people(let tokens): return Speaker(entity: nil, span: document.span(tokens))
    case .thing(let tokens):
      let isVoice = tokens.contains {
        words.voice.contains(document.hash($0)) || words.bodyNoun.contains(document.hash($0))
      }
      return isVoice ? Speaker(entity: nil, span: document.span(tokens)) : nil
    case .none: return nil
    }
  }

  /// The person or body named within a few tokens after `token`.
  func named(_ sentence: SentenceView, after token: Int, within: Int) -> Speaker? {
    let near = document.mentions.within(token..<min(token + within + 1, sentence.tokens.upperBound), \.tokens).first {
      $0.mention.kind == .person || $0.mention.kind == .organisation
    }
    return near.map { Speaker(entity: $0.mention.entity, span: $0.mention.span) }
  }

  // MARK: The time of saying

  /// The expression that dates the saying, as an index: `said on Tuesday that`, `told MPs on Tuesday`, `On Tuesday she
  /// said`, `Speaking on Tuesday, she said`.
  func timex(of frame: Frame, in sentence: SentenceView) -> Int? {
    if frame.isAccordingTo || document.isSign(frame.verb, ":") { return nil }
    return timex(after: frame, in: sentence) ?? timex(opening: sentence, for: frame)
  }

  private func timex(after frame: Frame, in sentence: SentenceView) -> Int? {
    var place = frame.verb + 1
    let end = min(place + 16, sentence.tokens.upperBound)
    while place < end {
      if let placed = document.timexes.within(place..<place + 1, \.tokens).first {
        return dates(placed, frame) ? placed.index : nil
      }
      let start = document.text.tokens[place].start
      let isPart = [frame.speaker.span, frame.speaker.hearer?.span, frame.speaker.occasion].contains {
        $0?.range.contains(start) ?? false
      }
      let isSmall =
        sentence.isWord(place, words.preposition) || sentence.isWord(place, words.determiner)
        || sentence.isAdverb(place)
      guard isPart || isSmall else { return nil }
      place += 1
    }
    return nil
  }

  private func timex(opening sentence: SentenceView, for frame: Frame) -> Int? {
    let first = sentence.tokens.lowerBound
    let opening = document.timexes.within(first..<min(first + 14, frame.verb), \.tokens).first { dates($0, frame) }
    guard let opening else { return nil }
    if sentence.isWord(first, words.speaking) {
      let comma = (first..<frame.verb).first { document.isSign($0, ",") }
      return comma.map { opening.tokens.upperBound <= $0 } == true ? opening.index : nil
    }
    guard opening.tokens.lowerBound - first <= 1, frame.covered.lowerBound > frame.verb,
      let (_, clause) = document.grammar.clause(atToken: frame.verb)
    else { return nil }
    return document.grammar.verb(governingToken: opening.tokens.lowerBound) == clause.verb ? opening.index : nil
  }

  /// True for a day or time that something can be said on: no bound, no length, no `Monday's`.
  private func dates(_ placed: DocumentView.PlacedTimex, _ frame: Frame) -> Bool {
    let timex = placed.timex
    return timex.interval != nil && timex.kind != .duration && timex.kind != .set
      && (timex.bound == nil || timex.bound == .from)
      && document.hash(placed.tokens.upperBound) != FoldedHash.of("'s")
  }
}
