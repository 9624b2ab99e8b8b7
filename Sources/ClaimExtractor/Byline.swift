import ChronologyModel
import Lexing

/// Who wrote a page, as an entity: the author of its metadata, or the name that its last line introduces.
struct Byline {
  /// Index into the entities; nil when nobody is known.
  let author: Int?

  init(_ document: DocumentView, entities: [Entity]) {
    let named = document.document.author.flatMap { author in
      document.mentions.first { placed in
        placed.mention.entity.map { entities[$0].name == author } ?? false
      }?.mention.entity
    }
    author = named ?? Self.signature(document)
  }

  /// `Ann Poole is the MP for Ashgate.` as the last paragraph of a piece in the first person.
  private static func signature(_ document: DocumentView) -> Int? {
    guard let last = document.text.paragraphs.last, last.count < 200 else { return nil }
    let first = document.text.tokenIndex(atOrAfter: last.lowerBound)
    let opening = document.mentions.first { placed in
      placed.mention.kind == .person && placed.tokens.lowerBound >= first && placed.tokens.lowerBound - first <= 2
    }
    guard let opening, document.hash(opening.tokens.upperBound) == FoldedHash.of("is") else { return nil }
    return opening.mention.entity
  }
}
