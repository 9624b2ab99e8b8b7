internal import ChronologyModel
internal import Lexing

/// What search engines read within the page: JSON-LD in the vocabulary of schema.org. Events that happened, by their
/// sources, each with a date; a finding becomes a ClaimReview only when a person has ruled on it.
struct LinkedData {
  let record: Record

  func bytes() -> [UInt8] {
    let heading = BriefHeading(record)
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "Report")
      json.member("name", SafeText.line(heading.title))
      json.member("inLanguage", "en-GB")
      json.member("version", SafeText.line(heading.edition))
      if let moment = record.moment { json.member("dateModified", moment.day.description) }
      json.key("mentions", line: true)
      json.array(dated, lines: true) { event($1.0, $1.1, to: &$0) }
      let reviews = self.reviews
      if !reviews.isEmpty {
        json.key("hasPart", line: true)
        json.array(reviews, lines: true) { review($1, to: &$0) }
      }
    }
    return json.bytes
  }

  /// What happened, with dates that a machine can read.
  private var dated: [(Event, String)] {
    record.chronology.events.filter(\.standing.isFactual).compactMap { event in
      event.date.flatMap { DateStyle.machine($0.interval, value: $0.value) }.map { (event, $0) }
    }
  }

  private func event(_ event: Event, _ date: String, to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "Event")
      json.member("@id", "#\(event.id)")
      json.member("name", SafeText.line(event.line.summary))
      json.member("startDate", date)
      if let place = record.names(event.places).first {
        json.key("location")
        json.object { json in
          json.member("@type", "Place")
          json.member("name", SafeText.line(place))
        }
      }
      let people = record.names(event.people)
      if !people.isEmpty { things("about", "Person", people, to: &json) }
      json.key("subjectOf")
      json.array(documents(event)) { article(record.documents[$1], to: &$0) }
    }
  }

  /// Its documents, copies apart, a few of them.
  private func documents(_ event: Event) -> [Int] {
    var seen: Set<Int> = []
    let originals = event.sources.map { record.original(of: $0.span.document) }
    return Array(originals.filter { seen.insert($0).inserted }.prefix(ChosenSources.limit))
  }

  func article(_ document: Document, to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "CreativeWork")
      if let title = document.title { json.member("headline", SafeText.line(title)) }
      if let day = document.publication.day { json.member("datePublished", day.description) }
      if let address = SafeText.webAddress(document.url) { json.member("url", address) }
      if let outlet = document.outlet {
        json.key("publisher")
        json.object { json in
          json.member("@type", "Organization")
          json.member("name", SafeText.line(outlet))
        }
      }
    }
  }

  func things(_ key: String, _ type: String, _ names: [String], to json: inout JSONWriter) {
    json.key(key)
    json.array(names) { json, name in
      json.object { json in
        json.member("@type", type)
        json.member("name", SafeText.line(name))
      }
    }
  }
}
