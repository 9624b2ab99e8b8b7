import BriefWriter
import ChronologyModel
import Foundation
import Stopwatch

/// A chronology of so many events, four quotations each, in documents of which each tells a hundred; nobody in it
/// exists.
func chronology(events count: Int) -> Chronology {
  let sentence = "Ivo Tarn was moved from HMP Elmsgate to HMP Norrow on the day before, “officials” said. "
  let length = sentence.utf8.count
  let documents = (0..<max(1, count / 100)).map { index in
    Document(
      id: "d\(index + 1)", path: "clips/\(index).txt", title: "Moved again, part \(index)",
      outlet: "Elmsgate Herald \(index)", url: "https://herald.example/\(index)",
      publication: PublicationDate(interval: day(index * 25), basis: .stated),
      text: Array(String(repeating: sentence, count: 400).utf8), paragraphs: [])
  }
  let events = (0..<count).map { index in
    let sources = (0..<4).map { place in
      let start = (index % 100 * 4 + place) * length
      let document = (index / 100 + place) % documents.count
      return Source(span: Span(document: document, start: start, end: start + length - 1))
    }
    let when = day(index / 4)
    let date = Event.DateReading(interval: when, value: when.earliest.day.description, source: 0)
    return Event(
      id: "e\(index + 1)", kind: .transfer, summary: "Ivo Tarn is moved for the \(index)th time", date: date,
      people: [0], places: [1], standing: .asserted, claims: [], sources: sources)
  }
  let entities = [
    Entity(id: "p1", kind: .person, name: "Ivo Tarn"), Entity(id: "r1", kind: .prison, name: "HMP Elmsgate"),
  ]
  return Chronology(documents: documents, entities: entities, events: events)
}

func day(_ number: Int) -> CivilInterval { CivilInterval(day: CivilDay(number: 20_000 + number)) }

let brief = try Brief(chronology(events: 2000))
let twice = try Brief(chronology(events: 4000))
let formats: [(String, @Sendable (Brief) -> [UInt8])] = [
  ("html", { $0.html() }), ("md", { $0.markdown() }), ("docx", { $0.docx() }), ("eml", { $0.eml() }),
  ("csv", { $0.csv() }), ("xlsx", { $0.xlsx() }), ("json", { $0.json() }), ("jsonl", { $0.eventLines() }),
  ("jsonfeed", { $0.jsonFeed() }), ("atom", { $0.atom() }), ("ics", { $0.ics() }), ("timelinejs", { $0.timelineJS() }),
]
for (name, bytes) in formats {
  let once = time { _ = bytes(brief) }
  let double = time { _ = bytes(twice) }
  let size = Double(bytes(brief).count) / 1e6
  let growth = String(format: "%.1f", double / once)
  print(
    name, String(format: "%.3f s, %.1f MB for 2,000 events;", once, size), growth, "times as long for twice as many")
}
