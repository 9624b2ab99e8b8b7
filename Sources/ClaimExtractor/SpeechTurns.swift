import ChronologyModel
import Lexing

/// Who speaks in the paragraphs that a record gives to a speaker: the person whom the line before them names.
struct SpeechTurns {
  /// The turns in order, each by whoever is named before it.
  private(set) var speakers: [Speaker] = []
  /// For each paragraph of the document who speaks in it.
  private var byParagraph: [Speaker?]
  private let paragraphs: [Document.Paragraph]

  init(_ document: DocumentView) {
    paragraphs = document.document.paragraphs
    byParagraph = [Speaker?](repeating: nil, count: paragraphs.count)
    var turn: (name: String, speaker: Speaker)?
    for (index, paragraph) in paragraphs.enumerated() {
      guard let name = paragraph.speaker else { continue }
      if paragraph.role == .attribution {
        let speaker = SpeechTurns.speaker(name, in: paragraph, of: document)
        turn = (name, speaker)
        speakers.append(speaker)
      } else if paragraph.role == .speech, var speaker = turn?.speaker, turn?.name == name {
        speaker.saidOn =
          (paragraph.time?.day ?? document.document.publication.day).map { CivilInterval(day: $0) }
        byParagraph[index] = speaker
      }
    }
  }

  /// Who speaks at a byte of the text; nil where the record names nobody.
  func speaker(at offset: Int) -> Speaker? { index(at: offset).flatMap { byParagraph[$0] } }

  /// True where the record has words that are said, be it by somebody whom only the words before them name.
  func isSpeech(at offset: Int) -> Bool { index(at: offset).map { paragraphs[$0].role == .speech } ?? false }

  private func index(at offset: Int) -> Int? {
    var (low, high) = (0, paragraphs.count)
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < paragraphs.count && paragraphs[low].range.contains(offset) ? low : nil
  }

  /// The person or body that an attribution names: a mention that the speaker's name covers, else one that overlaps it,
  /// else any person in the line. Without any, the words alone.
  private static func speaker(
    _ name: String, in paragraph: Document.Paragraph, of document: DocumentView
  ) -> Speaker {
    let range = place(of: Array(name.utf8), in: document.text.bytes, paragraph.range) ?? paragraph.range
    let tokens =
      document.text.tokenIndex(
        atOrAfter: paragraph.range.lowerBound)..<document.text.tokenIndex(
        atOrAfter: paragraph.range.upperBound)
    let near = document.mentions.within(tokens, \.tokens).map(\.mention).filter { $0.entity != nil }
    let people = near.filter { $0.kind == .person }
    let chosen =
      people.first { range.contains($0.span.start) && $0.span.end <= range.upperBound }
      ?? people.first { $0.span.start < range.upperBound && range.lowerBound < $0.span.end } ?? people.last
      ?? near.first { $0.kind == .organisation && $0.span.start < range.upperBound && range.lowerBound < $0.span.end }
    return Speaker(
      entity: chosen?.entity, span: chosen?.span ?? Span(document: document.index, range: range), isByRecord: true)
  }

  private static func place(of words: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard !words.isEmpty, range.count >= words.count else { return nil }
    let start = (range.lowerBound...range.upperBound - words.count).first { text[$0...].starts(with: words) }
    return start.map { $0..<$0 + words.count }
  }
}
