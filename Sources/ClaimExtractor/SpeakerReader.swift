import ChronologyModel
import Lexing

/// Who says which words of a document: frames of reported speech, and quotations that run over sentences.
struct SpeakerReader {
  typealias Frame = SpeechFrameReader.Frame

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

  /// Who says the words at `token` of the sentence that begins at `sentence`, with who hands them on; nil for the
  /// document's own voice.
  func speaker(of token: Int, sentence: Int) -> Speaker? {
    guard let inner = innermost(around: token, sentence: sentence) else { return quoted[sentence] }
    let frame = frames[sentence]?[inner]
    guard var speaker = frame?.speaker, let verb = frame?.verb else { return quoted[sentence] }
    let outer = innermost(around: verb, sentence: sentence, outside: inner).flatMap { frames[sentence]?[$0].speaker }
    if let outer = outer ?? quoted[sentence], outer.entity == nil || outer.entity != speaker.entity,
      outer.span != speaker.span
    {
      speaker.reporter = Speaker.Voice(entity: outer.entity, span: outer.span)
    }
    return speaker
  }

  /// The frames of the sentence that begins at `sentence`, in order of their verbs.
  func frames(sentence: Int) -> [Frame] { frames[sentence] ?? [] }

  /// The frame whose verb stands last of those that cover a token; `according to` stands outside the others. Only the
  /// nearest frames are looked at.
  private func innermost(around token: Int, sentence: Int, outside: Int? = nil) -> Int? {
    guard let all = frames[sentence], !all.isEmpty else { return nil }
    let next = all.partition(before: token)
    let near = max(0, next - Self.reach)..<min(all.count, next + Self.reach)
    let covering = near.filter { $0 != outside && all[$0].verb != token && all[$0].covered.contains(token) }
    return covering.last { !all[$0].isAccordingTo } ?? covering.last
  }

  /// How many frames on either side of a token are looked at.
  private static let reach = 8

  /// A frame whose speaker has the day of speaking.
  private func dated(_ frame: Frame) -> Frame {
    var frame = frame
    frame.speaker.saidOn = frame.timex.flatMap { document.reading(ofTimex: $0) }
    return frame
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
    let reader = SpeechFrameReader(document, words)
    for (number, range) in document.text.sentences.enumerated() {
      let sentence = SentenceView(document, range, words)
      let start = document.text.tokens[range.lowerBound].start
      while paragraph + 1 < document.text.paragraphs.count, document.text.paragraphs[paragraph + 1].lowerBound <= start
      {
        paragraph += 1
      }
      let found = reader.frames(sentence, number: number).map { dated($0) }
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
}

extension [SpeechFrameReader.Frame] {
  /// The number of frames whose verbs stand before a token; they are in order of place.
  fileprivate func partition(before token: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].verb < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
