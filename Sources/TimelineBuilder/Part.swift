internal import ChronologyModel

/// What one claim says of one event: a claim of two men freed is a part of two events.
struct Part {
  /// Index of the claim.
  let claim: Int
  /// Its kind.
  let kind: EventKind
  /// The document it stands in.
  let document: Int
  /// The document that this is a copy of, or itself.
  let origin: Int
  /// The person it happens to, when named.
  let subject: Int?
  /// The words for somebody who is not named.
  let descriptor: Span?
  /// How many they are, when those words give a number in digits.
  let headcount: Int?
  /// Who does or says it.
  let agents: Set<Int>
  /// Everybody and everything it names, places apart.
  let entities: Set<Int>
  /// The words for whoever is not named, for comparing.
  let described: Set<String>
  /// Where it says it was, prisons too.
  let places: Set<Int>
  /// The prisons it names as the place.
  let prisons: Set<Int>
  /// What it is about, in words that can be compared.
  let topic: Set<String>
  /// When, if it says.
  let time: CivilInterval?
  /// The last day on which its document can have been published.
  let published: CivilDay?
  /// Where the clause begins in its document.
  let start: Int
  /// True for a bound on the time rather than the time.
  let isBound: Bool
  /// True when the time is only the day on which it was published as news.
  let isNews: Bool
  /// True when it was only planned or foreseen.
  let isPlanned: Bool
  /// True when no pattern knows the verb: the clause tells it in its own words.
  let isClause: Bool
  /// The words, for an order that does not hang on the order of documents.
  let words: String

  /// How well it can found an event: 0 the best.
  var rank: Int {
    let byWords = kind.identity != .person && kind.identity != .knower
    let isAbout = subject != nil || (byWords && !(agents.isEmpty && topic.isEmpty))
    let precise = time.map { !isBound && $0.span <= 1440 } ?? false
    if isAbout { return isPlanned ? 4 : precise ? 0 : time != nil ? 1 : 2 }
    return descriptor != nil ? 5 : 6
  }

  /// True when neither a name nor a description says whom or what it is about.
  var isEmpty: Bool { rank == 6 }
}

extension Part {
  /// The parts of a claim; none when it is not of a kind and standing to be an event.
  static func parts(of index: Int, in reading: CorpusReading) -> [Part] {
    let claim = reading.claims[index]
    // "Any prisoner" and "no prisoner" are nobody to whom something happened.
    let quantified = claim.participants.contains { participant in
      participant.role == .patient && participant.entity == nil
        && Words.all(of: reading.quote(participant.span)).first.map(Words.quantifiers.contains) ?? false
    }
    if quantified && claim.entities(.patient).isEmpty { return [] }
    let isPlanned = !claim.standing.isFactual && claim.kind != .promise
    switch claim.standing {
    case .asserted, .reported: break
    case .promised, .expected: guard claim.kind.mayBePlanned else { return [] }
    case .denied, .asked, .hypothetical: return []
    }
    let isPerson = { (entity: Int) in reading.entities[entity].kind == .person }
    var subjects: [(Int?, Span?)] = []
    switch claim.kind.identity {
    case .person, .knower:
      var named = claim.entities(.patient)
      if named.isEmpty && claim.kind.mayBeOnesOwn && !isDoneToSomebody(claim, in: reading) {
        named = Array(claim.entities(.agent).filter(isPerson).prefix(1))
      }
      if named.isEmpty, claim.kind == .death, let body = dead(claim, in: reading) { named = [body] }
      subjects = named.map { ($0, nil) }
      for participant in claim.participants where participant.role == .patient && participant.entity == nil {
        let words = Words.all(of: reading.quote(participant.span))
        if words.contains(where: { !Words.pronouns.contains($0) }) { subjects.append((nil, participant.span)) }
      }
    case .agent, .topic, .company: break
    }
    if subjects.isEmpty { subjects = [(nil, nil)] }
    var agents = Set(claim.entities(.agent))
    // Whoever is reported as saying so does so; in a speech that a record gives whole, only a promise is that act.
    let isAct = claim.kind == .promise || claim.kind.identity == .agent && claim.speaker?.isByRecord == false
    let sayer = isAct ? claim.speaker : nil
    if agents.isEmpty, let entity = sayer?.entity { agents = [entity] }
    var topic = Set(claim.topic.flatMap(Words.all)).subtracting(Words.empty)
    if claim.kind.identity == .company {
      for participant in claim.participants where participant.role != .place {
        topic.formUnion(Words.all(of: reading.quote(participant.span)))
      }
      topic.subtract(Words.empty)
    }
    let places = claim.entities(.place)
    // The day of saying that somebody was freed is not the day of the release.
    let isOfSaying = claim.kind.identity == .person && claim.time != nil && claim.time == claim.speaker?.saidOn
    let isBound = claim.bound.map { $0 != .since && $0 != .from } ?? false
    let published = reading.documents[claim.span.document].publication.latest
    var time = isOfSaying ? nil : claim.time ?? sayer?.saidOn
    // What has happened did not happen after the page was printed: that day belongs to something else.
    if !claim.kind.mayBePlanned, let day = time?.earliest.day, let published, day.number > published.number + 1 {
      time = nil
    }
    return subjects.map { subject, descriptor in
      Part(
        claim: index, kind: claim.kind, document: claim.span.document,
        origin: reading.documents[claim.span.document].copyOf ?? claim.span.document, subject: subject,
        descriptor: descriptor, headcount: descriptor.flatMap { number(in: reading.quote($0)) }, agents: agents,
        entities: Set(claim.participants.filter { $0.role != .place }.compactMap(\.entity)),
        described: Set(descriptor.map { Words.all(of: reading.quote($0)) } ?? []).subtracting(Words.empty),
        places: Set(places), prisons: Set(places.filter { reading.entities[$0].kind == .prison }), topic: topic,
        time: time, published: published, start: claim.span.start, isBound: isBound,
        isNews: claim.timex == nil && claim.bound == .by && claim.time != nil, isPlanned: isPlanned,
        isClause: SummaryWriter.isToldByClause(claim), words: reading.quote(claim.span)
      )
    }
  }

  /// `37 men`, `About 1,700 prisoners`.
  private static func number(in words: String) -> Int? {
    words.split(separator: " ").lazy.compactMap { Int($0.filter { $0 != "," }) }.first
  }

  /// "The minister attacked the sacked chair": whoever acts is not the one it happened to.
  private static func isDoneToSomebody(_ claim: Claim, in reading: CorpusReading) -> Bool {
    claim.participants.contains { participant in
      participant.role == .patient && participant.entity == nil
        && !Words.all(of: reading.quote(participant.span)).allSatisfy(Words.pronouns.contains)
    }
  }

  /// "Whose body was found": the one person named before it.
  private static func dead(_ claim: Claim, in reading: CorpusReading) -> Int? {
    let people = claim.entities(.other).filter { reading.entities[$0].kind == .person }
    guard people.count == 1, claim.trigger.start > claim.span.start else { return nil }
    let before = reading.documents[claim.span.document].text[claim.span.start..<claim.trigger.start]
    return Words.all(of: before).last == "whose" ? people[0] : nil
  }
}
