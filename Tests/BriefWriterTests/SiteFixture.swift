import BriefWriter
import ChronologyModel

/// Public sites of the sample story, and what their tests ask of them.
enum SiteFixture {
  static func site(_ chronology: Chronology = SampleStory.chronology, _ options: SiteOptions = SiteOptions()) throws
    -> Site
  { try Site(chronology, options: options) }

  /// A list of restricted names.
  static func restrictions(_ lines: String) throws -> Restrictions { try Restrictions(Array(lines.utf8)) }

  /// A few given names, and one that is short for another.
  static let givenNames = GivenNames(
    isGiven: { ["ann", "bea", "robin", "bob", "ada", "ivo"].contains($0) },
    agree: { $0 == $1 || Set([$0, $1]) == ["bob", "robin"] })

  /// The sample story without Ivo Tarn's name.
  static func restricted(_ chronology: Chronology = SampleStory.chronology, _ names: String = "Ivo Tarn") throws -> Site
  {
    try site(chronology, SiteOptions(restrictions: try restrictions(names)))
  }

  /// A story of `count` events, each with a quotation of twenty words and an address.
  static func long(_ count: Int) -> Chronology {
    let words =
      "Ivo Tarn was moved that day from one wing of the prison to another, said the governor, and nobody was told"
    var chronology = SampleStory.chronology
    let text = Array((0..<count).map { "On day \($0) \(words). " }.joined().utf8)
    chronology.documents[0].text = text
    chronology.entities[0].aliases = []
    chronology.findings = []
    chronology.figures = []
    chronology.timexes = []
    chronology.offices = []
    var events: [Event] = []
    var start = 0
    for index in 0..<count {
      let length = "On day \(index) \(words)".utf8.count
      let day = (CivilDay(iso: "2031-01-01") ?? CivilDay(number: 0)).adding(days: index / 2)
      let span = Span(document: 0, start: start, end: start + length)
      events.append(
        Event(
          id: "e\(index + 1)", kind: .transfer, summary: "Ivo Tarn is moved to another wing of HMP Elmsgate",
          date: SampleStory.reading(day.description, source: 0), people: [0, 1], places: [2], standing: .asserted,
          claims: [], sources: [Source(span: span)]))
      start += length + 2
    }
    chronology.events = events
    return chronology
  }
}

extension Site {
  /// A file as text; empty when there is none.
  func text(_ name: String) -> String {
    String(decoding: files.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
  }

  /// All files and their names, but for the style sheet and the script, which are ours.
  var everything: String {
    files.filter { !["site.css", "site.js"].contains($0.name) }
      .map { $0.name + "\n" + String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }
}
