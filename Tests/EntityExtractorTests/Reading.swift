import ChronologyModel
import EntityExtractor
import Grammar
import Knowledge
import Lexing

/// Reads texts for a test and answers in words.
struct Reading {
  let documents: [Document]
  let result: EntityReading

  init(_ texts: String..., published: String? = "2026-03-12") throws {
    let day = published.flatMap { CivilDay(iso: $0) }
    let lexed = texts.map { LexedText($0) }
    documents = lexed.map { text in
      Document(
        path: "test", publication: PublicationDate(interval: day.map { CivilInterval(day: $0) }, basis: .metadata),
        text: text.bytes, paragraphs: text.paragraphs.map { .init(range: $0, role: .paragraph) })
    }
    result = EntityResolver(knowledge: try ReferenceTables()).read(
      documents: documents, lexed: lexed, grammars: lexed.map { TextGrammar($0, .standard) })
  }

  func names(_ kind: Entity.Kind) -> [String] { result.entities.filter { $0.kind == kind }.map(\.name) }
  var people: [String] { names(.person) }
  var prisons: [String] { names(.prison) }

  func entity(_ name: String) -> Entity? { result.entities.first { $0.name == name } }

  /// The entity that a mention of these words leads to: its name, `-` for somebody unnamed, nil without a mention.
  func target(_ words: String, document: Int = 0) -> String? {
    let mention = result.mentions[document].first { documents[document].string($0.span.range) == words }
    return mention.map { $0.entity.map { result.entities[$0].name } ?? "-" }
  }

  /// `Home Secretary = Ottoline Fairweather, former`.
  var offices: [String] {
    result.offices.map { "\($0.words) = \(result.entities[$0.person].name)" + ($0.manner == .former ? ", former" : "") }
  }
}
