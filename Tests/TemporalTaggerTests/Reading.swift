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
  return TemporalTagger().timexes(in: LexedText(text), document: 0, publication: date)
}

func words(_ timex: Timex, _ text: String) -> String {
  String(decoding: Array(text.utf8)[timex.span.range], as: UTF8.self)
}
