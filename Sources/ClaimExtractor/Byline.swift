import ChronologyModel
import Lexing

/// Who wrote a page: the author of its metadata, the name that its last line introduces, or the one below `Yours
/// sincerely`.
struct Byline {
  /// Index into the entities; nil when nobody is known.
  let author: Int?
  /// The name that signs a letter.
  let signature: DocumentView.PlacedMention?

  init(_ document: DocumentView, entities: [Entity], _ words: Vocabulary) {
    let named = document.document.author.flatMap { author in
      document.mentions.first { placed in
        placed.mention.entity.map { entities[$0].name == author } ?? false
      }?.mention.entity
    }
    signature = Self.belowValediction(document, words)
    author = named ?? signature?.mention.entity ?? Self.introduced(document)
  }

  /// `Ann Poole is the MP for Ashgate.` as the last paragraph of a piece in the first person.
  private static func introduced(_ document: DocumentView) -> Int? {
    guard let last = document.text.paragraphs.last, last.count < 200 else { return nil }
    let first = document.text.tokenIndex(atOrAfter: last.lowerBound)
    let opening = document.mentions.first { placed in
      placed.mention.kind == .person && placed.tokens.lowerBound >= first && placed.tokens.lowerBound - first <= 2
    }
    guard let opening, document.hash(opening.tokens.upperBound) == FoldedHash.of("is") else { return nil }
    return opening.mention.entity
  }

  /// How many paragraphs from its end a letter is signed in.
  private static let lastParagraphs = 8

  /// The person named first after a line of `Yours sincerely` and the like.
  private static func belowValediction(_ document: DocumentView, _ words: Vocabulary) -> DocumentView.PlacedMention? {
    for paragraph in document.text.paragraphs.suffix(lastParagraphs) {
      let tokens =
        document.text.tokenIndex(
          atOrAfter: paragraph.lowerBound)..<document.text.tokenIndex(
          atOrAfter: paragraph.upperBound)
      guard let start = tokens.first(where: { words.valediction.contains(document.hash($0)) }),
        start - tokens.lowerBound <= 1, words.valediction.contains(document.hash(start + 1))
      else { continue }
      let near = start..<min(start + 12, document.text.tokens.count)
      return document.mentions.within(near, \.tokens).first {
        $0.mention.kind == .person && $0.mention.entity != nil
      }
    }
    return nil
  }
}
