import ChronologyModel

/// A small invented story, made by hand: three papers, a copy, an undated page, one conflict and one look-alike.
/// Nobody in it exists.
enum SampleStory {
  static let texts = [
    "Café owner’s son Ivo Tarn was freed by mistake from HMP Elmsgate on Wednesday. Minister Ada Quill said she was told "
      + "on Thursday night. She promised that new checks would begin by Friday.",
    "Ada Quill was told of the error on Wednesday, officials say. Mr Tarn gave himself up at about 7:30am on Sunday. "
      + "Some 31 prisoners were released in error in the year to March 2025, up from 20.",
    "Ada Quill was told of the error on Wednesday, officials say.",
    "A man was freed by mistake. The new checks were already in force.",
  ]

  /// The first place of `words` in a document; the tests fail on what is not there, by an empty span.
  static func span(_ document: Int, _ words: String) -> Span {
    let text = Array(texts[document].utf8)
    let wanted = Array(words.utf8)
    let start = text.indices.first { text[$0...].starts(with: wanted) } ?? text.count
    return Span(document: document, start: start, end: min(text.count, start + wanted.count))
  }

  static func source(_ document: Int, _ words: String, speaker: Int? = nil, voice: String? = nil) -> Source {
    Source(span: span(document, words), speaker: speaker, voice: voice.map { span(document, $0) })
  }

  static func day(_ iso: String) -> CivilInterval {
    CivilInterval(day: CivilDay(iso: iso) ?? CivilDay(number: 0))
  }

  static func reading(_ iso: String, source: Int) -> Event.DateReading {
    Event.DateReading(interval: day(iso), value: iso, source: source)
  }

  static var documents: [Document] {
    let published = ["2031-03-07", "2031-03-10", "2031-03-10", nil]
    let outlets = ["The Elmsgate Herald", "Northern Courier", "Coast Bulletin", nil]
    return texts.indices.map { index in
      let interval = published[index].map { day($0) }
      return Document(
        id: "d\(index + 1)", path: "clips/00\(index + 1).txt", title: "Freed by mistake, part \(index + 1)",
        outlet: outlets[index], url: index == 0 ? "https://herald.example/freed?a=1&b=2" : nil,
        author: index == 1 ? "Bo Reed" : nil,
        publication: PublicationDate(
          interval: interval, basis: interval == nil ? .unknown : index == 1 ? .inferred : .stated,
          earliest: index == 3 ? CivilDay(iso: "2031-03-05") : nil,
          reckoning: index == 1 ? ["Sunday was 9 March and the text calls it yesterday"] : []),
        text: Array(texts[index].utf8), paragraphs: [], copyOf: index == 2 ? 1 : nil,
        notes: index == 3 ? ["no date was found in it"] : [])
    }
  }

  static var entities: [Entity] {
    [
      Entity(
        id: "p1", kind: .person, name: "Ivo Tarn",
        aliases: [Entity.Alias(name: "Mr Tarn", span: span(1, "Mr Tarn"))], isPrivate: true),
      Entity(id: "p2", kind: .person, name: "Ada Quill", reference: "people.tsv: Ada Quill"),
      Entity(id: "r1", kind: .prison, name: "HMP Elmsgate"),
    ]
  }

  static var events: [Event] {
    let surrender = CivilInterval(
      CivilInstant(iso: "2031-03-09T07:15") ?? CivilInstant(minutes: 0),
      CivilInstant(iso: "2031-03-09T07:45") ?? CivilInstant(minutes: 0), .minute)
    return [
      Event(
        id: "e1", kind: .releaseInError, summary: "Ivo Tarn is freed by mistake from HMP Elmsgate",
        date: reading("2031-03-05", source: 0), people: [0], places: [2], standing: .asserted, claims: [],
        sources: [source(0, "Ivo Tarn was freed by mistake from HMP Elmsgate on Wednesday")]),
      Event(
        id: "e2", kind: .briefingOfMinister, summary: "Ada Quill is told of the error",
        date: reading("2031-03-05", source: 1),
        rivals: [reading("2031-03-06", source: 0)], people: [1], standing: .reported, isDisputed: true, claims: [],
        sources: [
          source(0, "she was told on Thursday night", speaker: 1),
          source(1, "Ada Quill was told of the error on Wednesday", voice: "officials"),
          source(2, "Ada Quill was told of the error on Wednesday", voice: "officials"),
        ]),
      Event(
        id: "e3", kind: .promise, summary: "Ada Quill promises new checks", people: [1], standing: .promised,
        claims: [],
        sources: [source(0, "She promised that new checks would begin by Friday", speaker: 1)]),
      Event(
        id: "e4", kind: .surrender, summary: "Ivo Tarn gives himself up",
        date: Event.DateReading(interval: surrender, value: "2031-03-09T07:30", source: 0), people: [0],
        standing: .asserted, claims: [], sources: [source(1, "Mr Tarn gave himself up at about 7:30am on Sunday")]),
      Event(
        id: "e5", kind: .releaseInError, summary: "A man is freed by mistake", standing: .asserted, claims: [],
        sources: [source(3, "A man was freed by mistake")], possiblySameAs: [0]),
    ]
  }

  static var findings: [Finding] {
    [
      Finding(
        id: "c1", kind: .whoKnewWhen, severity: .high,
        summary: "Accounts conflict on when Ada Quill was told: Wednesday 5 March or Thursday 6 March 2031",
        reckoning: ["Ada Quill says Thursday night, 6 March 2031.", "Officials say Wednesday, 5 March 2031."],
        settledBy: "the minister’s diary and the note of the call", events: [1],
        sources: [
          source(0, "she was told on Thursday night", speaker: 1),
          source(1, "Ada Quill was told of the error on Wednesday", voice: "officials"),
          source(2, "Ada Quill was told of the error on Wednesday", voice: "officials"),
        ]),
      Finding(
        id: "c2", kind: .manner, severity: .low, status: .explained(reason: "both words are used for one release"),
        summary: "Freed by mistake and released in error are one event", reckoning: [], settledBy: "", events: [0],
        sources: [source(0, "freed by mistake"), source(1, "released in error")]),
    ]
  }

  static var chronology: Chronology {
    let year = CivilInterval(
      days: .first(ofMonth: 4, year: 2024), .last(ofMonth: 3, year: 2025), .interval)
    return Chronology(
      documents: documents, refusals: [Refusal(path: "clips/empty.txt", reason: "the file is empty")],
      entities: entities,
      timexes: [
        [
          Timex(
            span: span(0, "Wednesday"), kind: .date, value: "2031-03-05", interval: day("2031-03-05"),
            anchor: .publication)
        ],
        [], [], [],
      ],
      offices: [
        OfficeMention(span: span(0, "Minister"), person: 1, office: "Minister", words: "Minister", manner: .current)
      ],
      events: events, findings: findings,
      figures: [
        Figure(
          value: 31, unit: "prisoners released in error", period: "2024-04/2025-03", interval: year,
          isApproximate: true,
          change: 55, base: 20,
          span: span(1, "Some 31 prisoners were released in error in the year to March 2025, up from 20"))
      ])
  }
}
