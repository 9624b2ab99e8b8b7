package import ChronologyModel

/// Builds by hand what the stages before would have read: documents of one paragraph a sentence, with what each says.
package struct Story {
  /// A part in an event: a known entity, or words for somebody who is not named.
  package struct Part {
    package var role: Claim.Role
    package var entity: Int?
    package var words: String
  }

  package var reading = CorpusReading(documents: [])

  package init() {}

  package mutating func person(_ name: String) -> Int { entity(.person, name) }
  package mutating func prison(_ name: String) -> Int { entity(.prison, name) }

  package mutating func entity(_ kind: Entity.Kind, _ name: String) -> Int {
    reading.entities.append(Entity(id: "x\(reading.entities.count)", kind: kind, name: name))
    return reading.entities.count - 1
  }

  package func whom(_ entity: Int, _ words: String? = nil) -> Part {
    Part(role: .patient, entity: entity, words: words ?? reading.entities[entity].name)
  }
  package func who(_ entity: Int) -> Part { Part(role: .agent, entity: entity, words: reading.entities[entity].name) }
  package func other(_ entity: Int) -> Part { Part(role: .other, entity: entity, words: reading.entities[entity].name) }
  package func at(_ entity: Int) -> Part { Part(role: .place, entity: entity, words: reading.entities[entity].name) }
  package func unnamed(_ words: String) -> Part { Part(role: .patient, entity: nil, words: words) }

  /// Begins a document; what follows is in it.
  package mutating func document(_ outlet: String, _ published: String? = nil, copyOf: Int? = nil) {
    let date = published.flatMap(Story.time).map { PublicationDate(interval: $0, basis: .stated) } ?? .unknown
    reading.documents.append(
      Document(path: outlet, outlet: outlet, publication: date, text: [], paragraphs: [], copyOf: copyOf))
    reading.mentions.append([])
    reading.timexes.append([])
  }

  /// Adds a sentence and gives its span.
  @discardableResult package mutating func say(_ text: String) -> Span {
    let index = reading.documents.count - 1
    let start = reading.documents[index].text.count
    reading.documents[index].text += Array(text.utf8)
    let end = reading.documents[index].text.count
    reading.documents[index].text.append(0x0A)
    reading.documents[index].paragraphs.append(.init(range: start..<end, role: .paragraph))
    return Span(document: index, start: start, end: end)
  }

  /// The first place of `words` in a span; the span where they are not in it.
  package func find(_ words: String, in span: Span) -> Span {
    let text = Array(reading.documents[span.document].text[span.range])
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty, wanted.count <= text.count else { return span }
    for start in 0...(text.count - wanted.count) where Array(text[start..<(start + wanted.count)]) == wanted {
      return Span(document: span.document, start: span.start + start, end: span.start + start + wanted.count)
    }
    return span
  }

  /// Adds a sentence that asserts an event.
  package mutating func claim(
    _ text: String, _ kind: EventKind, _ parts: [Part] = [], on when: String? = nil, trigger: String = "",
    bound: Timex.Bound? = nil, modifier: String? = nil, standing: Standing = .asserted, speaker: Int? = nil,
    saidOn: String? = nil, orders: [(Claim.Order.Relation, EventKind, [Int], String)] = [], topic: [String] = [],
    lasting: String? = nil
  ) {
    let span = say(text)
    let document = span.document
    var claim = Claim(kind: kind, span: span, trigger: find(trigger, in: span), standing: standing, pattern: "test")
    claim.participants = parts.map { part in
      let place = find(part.words, in: span)
      if let entity = part.entity {
        reading.mentions[document].append(
          Mention(span: place, entity: entity, form: .name, kind: reading.entities[entity].kind, reason: ""))
      }
      return Claim.Participant(entity: part.entity, role: part.role, span: place)
    }
    if let when, let interval = Story.time(when) {
      claim.time = interval
      claim.timex = reading.timexes[document].count
      reading.timexes[document].append(
        Timex(span: span, kind: .date, value: when, modifier: modifier, interval: interval, anchor: .explicit))
    } else if let lasting {
      claim.timex = reading.timexes[document].count
      reading.timexes[document].append(Timex(span: span, kind: .duration, value: lasting, anchor: .none))
    }
    claim.bound = bound
    claim.topic = topic
    claim.orders = orders.map { .init(relation: $0.0, other: $0.1, entities: $0.2, span: find($0.3, in: span)) }
    if let speaker {
      claim.speaker = Speaker(entity: speaker, span: span, saidOn: saidOn.flatMap(Story.time))
    }
    reading.claims.append(claim)
  }

  /// Adds a sentence that names an entity.
  package mutating func mention(_ entity: Int, _ words: String) {
    let span = say(words)
    reading.mentions[span.document].append(
      Mention(span: span, entity: entity, form: .name, kind: reading.entities[entity].kind, reason: ""))
  }

  /// Adds a sentence that gives somebody a property.
  package mutating func attribute(
    _ text: String, _ attribute: AttributeClaim.Attribute, _ value: String, of entity: Int?, subject: String = "",
    place: Int? = nil, standing: Standing = .asserted, speaker: Int? = nil
  ) {
    let span = say(text)
    reading.attributes.append(
      AttributeClaim(
        attribute: attribute, entity: entity, subject: find(subject, in: span), value: value, span: span,
        standing: standing, speaker: speaker.map { Speaker(entity: $0, span: span) }, place: place))
  }

  /// `2031-03-03`, `2031-03`, `2031`, `2031-03-03TMO`, `2031-03-03T07:32`, `2031-03-01/2031-03-07`.
  package static func time(_ text: String) -> CivilInterval? {
    let ends = text.split(separator: "/")
    if ends.count == 2, let first = CivilDay(iso: ends[0]), let last = CivilDay(iso: ends[1]) {
      return CivilInterval(days: first, last, .interval)
    }
    if let instant = CivilInstant(iso: text) { return CivilInterval(instant, instant, .minute) }
    if text.utf8.count == 13, let day = CivilDay(iso: text.prefix(10)) {
      let hours = text.hasSuffix("MO") ? (6, 11) : text.hasSuffix("AF") ? (12, 16) : (20, 23)
      return CivilInterval(
        CivilInstant(day, hour: hours.0), CivilInstant(day, hour: hours.1, minute: 59), .partOfDay)
    }
    if let day = CivilDay(iso: text) { return CivilInterval(day: day) }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    if parts.count == 2 { return CivilInterval(month: parts[1], year: parts[0]) }
    return parts.count == 1 ? CivilInterval(year: parts[0]) : nil
  }
}
