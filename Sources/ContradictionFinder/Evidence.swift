internal import ChronologyModel
internal import Lexing

/// What the mechanisms look at: the reading, its events, and ways to find one from the other.
struct Evidence {
  let reading: CorpusReading
  let events: [Event]
  /// The events that a claim supports, by claim.
  let eventsOfClaim: [[Int]]
  /// The events that name a person, by person.
  let eventsOfPerson: [Int: [Int]]
  /// The events that a document tells, by document.
  let eventsOfDocument: [[Int]]
  /// The events of a kind.
  let eventsOfKind: [EventKind: [Int]]
  /// The claims of a document.
  let claimsOfDocument: [[Int]]
  /// What the clauses of all accounts tell as so or promise.
  let clauses: Clauses
  /// What they tell as to come.
  let plans: Clauses
  /// Where each document stands in an order that does not hang on the order of the corpus.
  private let ranks: [Int]
  /// What measures and announcements are about, by event.
  private let topics: [Int: Set<String>]

  /// Measures by the first four bytes of each word of their topics: words that are akin begin alike.
  private let measuresByWord: [[UInt8]: [Int]]

  init(_ reading: CorpusReading, _ events: [Event]) {
    self.reading = reading
    self.events = events.map { Evidence.withoutNews($0, reading) }
    var byClaim = Array(repeating: [Int](), count: reading.claims.count)
    var byPerson: [Int: [Int]] = [:]
    var byDocument = Array(repeating: [Int](), count: reading.documents.count)
    for (index, event) in events.enumerated() {
      for claim in event.claims { byClaim[claim].append(index) }
      for person in event.people { byPerson[person, default: []].append(index) }
      for document in Set(event.claims.map({ reading.claims[$0].span.document })) { byDocument[document].append(index) }
    }
    var topics: [Int: Set<String>] = [:]
    for (index, event) in events.enumerated() where event.kind == .policyEffective || event.kind == .announcement {
      topics[index] = Words.content(of: event.claims.flatMap { reading.claims[$0].topic })
    }
    self.topics = topics
    var measures: [[UInt8]: [Int]] = [:]
    for (index, event) in events.enumerated() where event.kind == .policyEffective {
      for start in Set((topics[index] ?? []).map { Array($0.utf8.prefix(4)) }) {
        measures[start, default: []].append(index)
      }
    }
    measuresByWord = measures
    eventsOfKind = Dictionary(grouping: events.indices, by: { events[$0].kind })
    var claims = Array(repeating: [Int](), count: reading.documents.count)
    for (index, claim) in reading.claims.enumerated() { claims[claim.span.document].append(index) }
    claimsOfDocument = claims
    ranks = Evidence.ranks(reading.documents)
    clauses = Clauses(reading.propositions.filter { !$0.isPlanned }, ranks: ranks)
    plans = Clauses(reading.propositions.filter(\.isPlanned), ranks: ranks)
    eventsOfClaim = byClaim
    eventsOfPerson = byPerson
    eventsOfDocument = byDocument
  }

  /// The event without a date that is only the day on which it was reported as new: nothing is reckoned from that.
  private static func withoutNews(_ event: Event, _ reading: CorpusReading) -> Event {
    guard let date = event.date, event.claims.indices.contains(date.source) else { return event }
    let claim = reading.claims[event.claims[date.source]]
    guard claim.timex == nil, claim.bound == .by else { return event }
    var event = event
    event.date = nil
    return event
  }

  /// The document that a document is a copy of, or itself.
  func origin(_ document: Int) -> Int { reading.documents[document].copyOf ?? document }

  /// A key by which documents stand in one order whatever the order of the corpus.
  func rank(_ span: Span) -> (Int, Int, Int) { (ranks[span.document], span.start, span.end) }

  /// The places of documents in the order of their paths; what has one path has one place.
  private static func ranks(_ documents: [Document]) -> [Int] {
    let order = documents.indices.sorted { documents[$0].path < documents[$1].path }
    var ranks = Array(repeating: 0, count: documents.count)
    for (place, index) in order.enumerated() {
      let isNew = place == 0 || documents[order[place - 1]].path != documents[index].path
      ranks[index] = isNew ? place : ranks[order[place - 1]]
    }
    return ranks
  }

  /// `The Sentinel, 12 March 2026`, or `The Sentinel, undated`.
  func label(_ document: Int) -> String {
    let one = reading.documents[document]
    guard let interval = one.publication.interval else { return "\(one.name) (undated)" }
    return "\(one.name), \(interval.singleDay.map { Dates.day($0) } ?? Dates.interval(interval))"
  }

  /// The account in words: the document, and who speaks in it.
  func account(_ span: Span, _ speaker: Speaker?) -> String {
    guard let speaker else { return label(span.document) }
    let name = speaker.entity.map { reading.entities[$0].name } ?? reading.quote(speaker.span)
    return "\(name) in \(label(span.document))"
  }

  /// True when two spans come from one voice: the same document, or its copy, and the same speaker.
  func isOneAccount(_ left: Span, _ first: Speaker?, _ right: Span, _ second: Speaker?) -> Bool {
    guard origin(left.document) == origin(right.document) else { return false }
    switch (first, second) {
    case (nil, nil): return true
    case (let a?, let b?): return a.entity != nil ? a.entity == b.entity : b.entity == nil && a.span == b.span
    default: return false
    }
  }

  /// When an assertion holds for: its own time, else the time of its document.
  func asOf(_ time: CivilInterval?, _ document: Int) -> CivilInterval? {
    if let time { return time }
    let publication = reading.documents[document].publication
    if let interval = publication.interval { return interval }
    guard let first = publication.earliest, let last = publication.latest else { return nil }
    return CivilInterval(days: first, last, .interval)
  }

  /// A quotation of a claim.
  func source(_ claim: Claim) -> Source { source(claim.span, claim.speaker, keep: claim.trigger) }

  /// A quotation of an attribute.
  func source(_ claim: AttributeClaim) -> Source { source(claim.span, claim.speaker, keep: claim.subject) }

  /// A quotation, cut to the sentence about `keep` where it is longer than 400 bytes.
  func source(_ span: Span, _ speaker: Speaker? = nil, keep: Span? = nil) -> Source {
    Source(
      span: Clip.clipped(span, keep: keep, in: reading.documents[span.document].text), speaker: speaker?.entity,
      voice: speaker?.entity == nil ? speaker?.span : nil)
  }

  /// The words of a span, in quotation marks.
  func quoted(_ span: Span) -> String {
    "\u{201C}" + reading.quote(Clip.clipped(span, keep: nil, in: reading.documents[span.document].text)) + "\u{201D}"
  }

  /// The time expression of a claim.
  func timex(_ claim: Claim) -> Timex? {
    guard let index = claim.timex, reading.timexes.indices.contains(claim.span.document),
      reading.timexes[claim.span.document].indices.contains(index)
    else { return nil }
    return reading.timexes[claim.span.document][index]
  }

  /// The measures whose topics share a word with `words`, an ending more or less.
  func measures(sharing words: Set<String>) -> [Int] {
    let near = Set(words.flatMap { measuresByWord[Array($0.utf8.prefix(4))] ?? [] })
    return near.filter { Words.share(words, topic($0)) }.sorted()
  }

  /// The events of a kind and of those that accounts use for the same happening, in order.
  func events(akin kind: EventKind) -> [Int] {
    let akin = EventKind.allCases.filter { $0.isAkin(to: kind) }
    return akin.count == 1 ? eventsOfKind[kind] ?? [] : akin.flatMap { eventsOfKind[$0] ?? [] }.sorted()
  }

  /// True when the words of a claim give its day, with the day of publication at most.
  func isDatedByItself(_ claim: Claim) -> Bool {
    guard claim.time != nil, let anchor = timex(claim)?.anchor else { return false }
    return anchor == .explicit || anchor == .publication
  }

  /// What a measure or an announcement is about; nothing for other events.
  func topic(_ event: Int) -> Set<String> { topics[event] ?? [] }

  /// The words of the nearest heading above the first claim of an event: a line of its own without a full stop.
  func heading(_ event: Int) -> Set<String> {
    guard let claim = events[event].claims.map({ reading.claims[$0] }).min(by: { $0.span < $1.span }) else { return [] }
    let document = reading.documents[claim.span.document]
    let above = document.paragraphs.last { paragraph in
      guard paragraph.range.upperBound <= claim.span.start, paragraph.range.count <= 80,
        let last = document.text[paragraph.range].last
      else { return false }
      return paragraph.role == .headline || ![0x2E, 0x21, 0x3F, 0x3A].contains(last)
    }
    return above.map { Words.content(of: [document.string($0.range)]) } ?? []
  }

  /// The people freed in the story that a document tells.
  func freed(in document: Int) -> Set<Int> {
    Set(eventsOfDocument[document].filter { events[$0].kind.isFreeing }.compactMap { events[$0].people.first })
  }

  /// The paragraph that a span stands in.
  func paragraph(_ span: Span) -> Span {
    let found = reading.documents[span.document].paragraphs.first {
      $0.range.lowerBound <= span.start && span.start < $0.range.upperBound
    }
    return found.map { Span(document: span.document, range: $0.range) } ?? span
  }
}

extension EventKind {
  /// True when somebody gets out.
  var isFreeing: Bool { [.releaseInError, .release, .escape, .abscond].contains(self) }
  /// True when somebody is taken or comes back.
  var isTaking: Bool { [.arrest, .recapture, .surrender].contains(self) }
  /// True for both of one family: accounts use either of one happening.
  func isAkin(to other: EventKind) -> Bool {
    self == other || isFreeing && other.isFreeing || isTaking && other.isTaking
  }
}

extension Evidence {
  /// True for words that stand in a headline.
  func isHeadline(_ span: Span) -> Bool {
    reading.documents[span.document].paragraph(at: span.start)?.role == .headline
  }

  /// Some of the words of a span, counted without signs.
  func words(_ span: Span, _ range: Range<Int>) -> String {
    let bytes = Array(reading.documents[span.document].text[span.range])
    let tokens = Tokenizer.tokens(in: bytes).filter { $0.kind != .sign }
    guard range.upperBound <= tokens.count, !range.isEmpty else { return reading.quote(span) }
    return String(decoding: bytes[tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end], as: UTF8.self)
  }
}
