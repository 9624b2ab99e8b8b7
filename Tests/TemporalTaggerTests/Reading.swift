import ChronologyModel
import Lexing
import TemporalTagger

/// What the tagger makes of a sentence published on a day, as `words = value` in order.
func read(_ text: String, published: String? = "2025-11-07") -> [String] {
  timexes(text, published: published).map { "\(words($0, text)) = \($0.value)" }
}

func timexes(_ text: String, published: String? = "2025-11-07") -> [Timex] {
  let day = published.flatMap { CivilDay(iso: $0) }
  let date = day.map { PublicationDate(interval: CivilInterval(day: $0), basis: .stated) } ?? .unknown
  return timexes(text, publication: date)
}

func timexes(_ text: String, publication: PublicationDate) -> [Timex] {
  TimexTagger().timexes(in: LexedText(text), document: 0, publication: publication)
}

func words(_ timex: Timex, _ text: String) -> String {
  String(decoding: Array(text.utf8)[timex.span.range], as: UTF8.self)
}

/// What is reckoned for the last of some texts, of which the others are published on the days given, and what the
/// tagger makes of it with that.
func reckoned(_ dated: [(String, String)], _ text: String) -> (date: PublicationDate, values: [String]) {
  let texts = dated.map(\.1) + [text]
  let lexed = texts.map { LexedText($0) }
  let documents = texts.indices.map { index in
    let day = index < dated.count ? CivilDay(iso: dated[index].0) : nil
    return Document(
      path: "\(index).txt",
      publication: day.map { PublicationDate(interval: CivilInterval(day: $0), basis: .stated) } ?? .unknown,
      text: Array(texts[index].utf8), paragraphs: lexed[index].paragraphs.map { .init(range: $0, role: .paragraph) })
  }
  let date = PublicationReckoner().reckon(documents, lexed: lexed).last ?? .unknown
  let found = TimexTagger().timexes(in: lexed[dated.count], document: dated.count, publication: date)
  return (date, found.map { "\(words($0, text)) = \($0.value)" })
}
