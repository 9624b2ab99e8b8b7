import ChronologyModel
import Lexing

/// Who says which words of a document: frames of reported speech, and quotations that run over sentences.
struct SpeakerReader {
  /// A verb of saying with its subject, and the tokens it governs.
  struct Frame {
    var verb: Int
    var speaker: Speaker
    var covered: Range<Int>
  }

  private let document: DocumentView
  private let words: Vocabulary
  /// The frames of each sentence, by its first token.
  private var frames: [Int: [Frame]] = [:]
  /// Who is named before a colon as speaking, in order: the turns of an exchange.
  private(set) var labels: [Speaker] = []
  /// For each sentence that stands in quotation marks throughout, or in a speech, who speaks.
  private var quoted: [Int: Speaker] = [:]

  init(_ document: DocumentView, _ words: Vocabulary) {
    self.document = document
    self.words = words
    readAll()
  }

  /// Who says the words at `token` of the sentence that begins at `sentence`; nil for the document's own voice.
  func speaker(of token: Int, sentence: Int) -> Speaker? {
    let inner = (frames[sentence] ?? []).filter { $0.covered.contains(token) && $0.verb != token }
    if let frame = inner.max(by: { $0.verb < $1.verb }) { return frame.speaker }
    return quoted[sentence]
  }

  /// True when `token` is a verb of saying with a subject.
  func isSaying(_ token: Int, sentence: Int) -> Bool {
    (frames[sentence] ?? []).contains { $0.verb == token }
  }

  private mutating func readAll() {
    let turns = SpeechTurns(document)
    // One section of a sitting's record is no event by itself; a record that somebody chose to bring is.
    let isWritten = [.writtenAnswers, .writtenStatements].contains(document.document.proceedings?.report)
    if document.document.entry == nil, !isWritten { labels = turns.speakers }
    var running: Speaker?
    var labelled: (paragraph: Int, speaker: Speaker)?
    var lastParagraph = -1
    var paragraph = 0
    for range in document.text.sentences {
      let sentence = SentenceView(document, range, words)
      let start = document.text.tokens[range.lowerBound].start
      while paragraph + 1 < document.text.paragraphs.count, document.text.paragraphs[paragraph + 1].lowerBound <= start
      {
        paragraph += 1
      }
      let found = read(sentence)
      frames[range.lowerBound] = found
      let isWhollyQuoted = document.isQuoted[range.lowerBound]
      if let label = found.first(where: { document.isSign($0.verb, ":") }) {
        labelled = (paragraph, label.speaker)
        labels.append(label.speaker)
      }
      if found.isEmpty, let labelled, labelled.paragraph == paragraph {
        quoted[range.lowerBound] = labelled.speaker
      } else if let turn = turns.speaker(at: start) {
        // What the words of a speech report of others has a speaker of its own; all the rest is the speaker's.
        quoted[range.lowerBound] = isWhollyQuoted && found.isEmpty ? running ?? turn : turn
        running = found.last?.speaker ?? (isWhollyQuoted ? running : nil)
      } else if found.isEmpty, turns.isSpeech(at: start) {
        quoted[range.lowerBound] = running
      } else if let last = found.last {
        if isWhollyQuoted { quoted[range.lowerBound] = last.speaker }
        running = last.speaker
      } else if isWhollyQuoted {
        quoted[range.lowerBound] = running
      } else if paragraph != lastParagraph {
        running = nil
      }
      lastParagraph = paragraph
    }
  }

  private func read(_ sentence: SentenceView) -> [Frame] {
    var found: [Frame] = []
    for token in sentence.tokens {
      if let frame = hansardLabel(sentence, token) {
        found.append(frame)
      } else if isAccordingTo(token), let speaker = named(sentence, after: token + 1, within: 6) {
        found.append(Frame(verb: token, speaker: speaker, covered: sentence.tokens))
      } else if words.saying.contains(document.hash(token)), !document.isQuoted[token],
        !document.text.tokens[token].isCapitalised || token == sentence.tokens.lowerBound,
        let frame = sayingFrame(sentence, token)
      {
        found.append(frame)
      }
    }
    return found
  }

  /// `Eleanor Prowse: Every governor has been told.`
  private func hansardLabel(_ sentence: SentenceView, _ token: Int) -> Frame? {
    guard document.isSign(token, ":"), token - sentence.tokens.lowerBound < 16,
      let first = sentence.mentions.last(where: { $0.mention.kind == .person && $0.tokens.upperBound <= token }),
      first.tokens.upperBound == token || document.isSign(token - 1, ")"), token + 1 < sentence.tokens.upperBound,
      !document.isQuoted[token]
    else { return nil }
    return Frame(
      verb: token, speaker: Speaker(entity: first.mention.entity, span: first.mention.span),
      covered: token + 1..<sentence.tokens.upperBound)
  }

  private func isAccordingTo(_ token: Int) -> Bool {
    document.hash(token) == FoldedHash.of("according") && document.hash(token + 1) == FoldedHash.of("to")
  }

  private func sayingFrame(_ sentence: SentenceView, _ verb: Int) -> Frame? {
    let group = VerbGroup(sentence, head: verb)
    if group.isPassive || group.isPurpose { return nil }
    let tail = sentence.tokens.upperBound - verb
    if let inverted = named(sentence, after: verb + 1, within: 2), endsWithSpeaker(sentence, verb, inverted) {
      return Frame(verb: verb, speaker: inverted, covered: sentence.tokens.lowerBound..<verb)
    }
    guard let subject = voice(sentence.subject(of: group)) else { return nil }
    var speaker = subject
    speaker.saidOn =
      sentence.timexes.first { placed in
        placed.tokens.lowerBound > verb && placed.tokens.lowerBound - verb <= 3 && placed.timex.interval != nil
      }?.timex.interval
    let after = verb + 1..<sentence.tokens.upperBound
    guard opensReport(sentence, after: verb) || tail <= 8 else { return nil }
    let spokenBefore = tail <= 8 && document.isSign(max(subjectStart(subject) - 1, 0), ",")
    return Frame(verb: verb, speaker: speaker, covered: spokenBefore ? sentence.tokens : after)
  }

  /// True when what follows a verb can be what is said: anything after `said`; after `promised` or `revealed`, which also
  /// take a plain object, only `that`, a colon or a quotation mark that comes soon.
  private func opensReport(_ sentence: SentenceView, after verb: Int) -> Bool {
    if words.sayingBare.contains(document.hash(verb)) { return true }
    return (verb + 1..<min(verb + 9, max(verb + 1, sentence.tokens.upperBound))).contains { token in
      document.hash(token) == SentenceView.that || document.isSign(token, ":") || document.isQuoted[token]
    }
  }

  /// `..., said Ann Poole.`: the name follows the verb and nothing but signs or a description follows it.
  private func endsWithSpeaker(_ sentence: SentenceView, _ verb: Int, _ speaker: Speaker) -> Bool {
    verb > sentence.tokens.lowerBound
      && (document.text.tokens[verb - 1].kind == .sign || document.isQuoted[verb - 1])
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
      return tokens.contains(where: {
        Self.voices.contains(document.hash($0)) || words.bodyNoun.contains(document.hash($0))
      })
        ? Speaker(entity: nil, span: document.span(tokens)) : nil
    case .none: return nil
    }
  }

  private func named(_ sentence: SentenceView, after token: Int, within: Int) -> Speaker? {
    let near = sentence.mentions.first { placed in
      placed.tokens.lowerBound >= token && placed.tokens.lowerBound - token <= within
        && (placed.mention.kind == .person || placed.mention.kind == .organisation)
    }
    return near.map { Speaker(entity: $0.mention.entity, span: $0.mention.span) }
  }

  private static let voices = Set(
    [
      "spokesman", "spokeswoman", "spokesperson", "source", "sources", "official", "newspaper", "paper", "figures",
      "data", "critics", "prosecutors", "lawyers", "aides", "governors", "parties", "mp", "minister",
    ].map(FoldedHash.of))
}
