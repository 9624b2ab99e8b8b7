internal import ChronologyModel

/// Writes the line of an event from its template and the names and words that its sources give.
struct SummaryWriter {
  let reading: CorpusReading

  /// A name or words for somebody, and whether they are several.
  struct Who {
    var text: String
    var isPlural: Bool
  }

  /// The line for an event of `kind` made of `draft`.
  func summary(_ draft: Draft, kind: EventKind) -> String {
    let parts = leading(draft, kind)
    if let part = parts.first, kind == .other || part.isClause && !kind.isSaying {
      if let told = whole(part) { return told }
      if kind == .other { return "An event is reported" }
    }
    if kind == .briefingOfMinister { return KnowledgeLine(writer: self).text(draft) }
    if let special = special(draft, kind, parts) { return special.prefix(1).uppercased() + special.dropFirst() }
    let who = subject(draft, kind)
    var line = SummaryLine()
    line.isPlanned = draft.isPlanned && kind != .promise
    line.isPlural = who?.isPlural ?? false
    line.parts["who"] = who?.text
    line.parts["self"] = draft.subject.flatMap { reading.entities[$0].gender }.map { $0 == "F" ? "herself" : "himself" }
    let places = parts.flatMap { reading.claims[$0.claim].entities(.place) }
    let isPrison = { (entity: Int) in reading.entities[entity].kind == .prison }
    line.parts["prison"] = places.first(where: isPrison).map { reading.entities[$0].name }
    line.parts["place"] = places.first { !isPrison($0) }.map { reading.entities[$0].name }
    let sentences = parts.prefix(4).map { SentenceWords(reading.claims[$0.claim], in: reading) }
    for (name, value) in details(kind, sentences, draft) { line.parts[name] = value }
    let trigger = sentences.first?.triggerWords ?? []
    line.parts["agent"] = actor(draft, parts)
    if let acting = SummaryTemplate.acting[kind], line.parts["agent"] != nil, !line.isPlanned,
      SummaryTemplate.isPlain(kind, trigger: trigger), let text = line.filled(acting)
    {
      return text
    }
    let templates = [SummaryTemplate.of(kind, trigger: trigger), SummaryTemplate.of(kind, trigger: [])]
    for template in templates {
      if who != nil, let text = line.filled(template.line) { return text }
    }
    if who != nil, ![.agent, .topic, .company].contains(kind.identity) { return kind.words }
    if who == nil, let part = parts.first, let told = telling(part) { return told }
    if kind.identity != .agent || who == nil { line.isPlural = false }
    return line.filled(templates[0].nobody) ?? line.filled(templates[1].nobody) ?? kind.words
  }

  /// The one person who did it to another, where no source names a second.
  private func actor(_ draft: Draft, _ parts: [Part]) -> String? {
    guard draft.subject != nil else { return nil }
    let agents = parts.reduce(into: Set<Int>()) { $0.formUnion(reading.claims[$1.claim].entities(.agent)) }
      .filter { $0 != draft.subject && reading.entities[$0].kind == .person }
    return agents.count == 1 ? agents.first.map { reading.entities[$0].name } : nil
  }

  /// The parts that tell the kind as it is given, the founding one first.
  private func leading(_ draft: Draft, _ kind: EventKind) -> [Part] {
    let same = draft.parts.filter { $0.kind == kind && $0.isPlanned == draft.isPlanned }
    return same.isEmpty ? draft.parts : same
  }

  /// The names of some entities, four at most.
  func names(_ entities: some Sequence<Int>) -> Who? {
    let names = entities.prefix(4).map { reading.entities[$0].name }
    guard let last = names.last else { return nil }
    if names.count == 1 { return Who(text: last, isPlural: false) }
    return Who(text: names.dropLast().joined(separator: ", ") + " and " + last, isPlural: true)
  }

  /// Whom the line is about.
  func subject(_ draft: Draft, _ kind: EventKind) -> Who? {
    if let subject = draft.subject { return Who(text: reading.entities[subject].name, isPlural: false) }
    switch kind.identity {
    case .person, .knower: return described(draft)
    case .agent: return names((draft.parts.first { !$0.agents.isEmpty }?.agents ?? []).sorted())
    case .company:
      let people = draft.entities.filter { reading.entities[$0].kind == .person }
      return people.count >= 2
        ? names(people.sorted { reading.entities[$0].name < reading.entities[$1].name }) : nil
    case .topic: return nil
    }
  }

  /// The fullest description of somebody unnamed.
  private func described(_ draft: Draft) -> Who? {
    let all = draft.parts.compactMap(\.descriptor).compactMap { Descriptor($0, in: reading) }
    guard let most = all.map(\.weight).max() else { return nil }
    // Of two as full the longer reads better.
    let best = all.filter { $0.weight == most }.max {
      ($0.text.utf8.count, $1.text) < ($1.text.utf8.count, $0.text)
    }
    return best.map { Who(text: $0.text, isPlural: $0.isPlural) }
  }

  /// Words that only the page they stand on gives a meaning: whoever reads the line cannot know when or who that is.
  private static let pointing: Set<String> = [
    "today", "yesterday", "tomorrow", "tonight", "this", "that", "these", "those", "last", "next", "ago", "also", "too",
    "here", "his", "her", "their", "its", "another",
  ]

  /// The opening clause itself where it names no one that a template could: "about 40 people protested at the gate"
  /// says more than that a gathering is held.
  private func telling(_ part: Part) -> String? {
    let sentence = SentenceWords(reading.claims[part.claim], in: reading)
    guard !sentence.trigger.isEmpty, sentence.words.count > 3, let text = ClauseCutter(sentence: sentence).cut(from: 0),
      sentence.isCapital(0)
    else { return nil }
    let length = sentence.words[0].range.lowerBound + text.utf8.count
    let used = sentence.words.filter { $0.range.upperBound <= length }
    guard used.count >= sentence.trigger.upperBound,
      !used[..<sentence.trigger.lowerBound].contains(where: { SmallWords.joins.contains($0.lower) }),
      !used.contains(where: { SmallWords.pronouns.contains($0.lower) || Self.pointing.contains($0.lower) }),
      used.contains(where: { SmallWords.auxiliaries.contains($0.lower) || $0.lower.hasSuffix("ed") })
    else { return nil }
    return text
  }

  /// True for a claim that its clause tells, and no pattern of words.
  static func isToldByClause(_ claim: Claim) -> Bool { claim.pattern.hasPrefix("clause") }

  /// A line is as short as its clause lets it be, in bytes.
  private static let lengths = [ClauseCutter.longest, 150, 260]

  /// The clause from its subject on, or from its verb with the name of whoever the subject stands for.
  private func clause(_ part: Part, _ sentence: SentenceWords) -> String? {
    let claim = reading.claims[part.claim]
    let subject = claim.participants.first
    guard let start = sentence.trigger.first else { return nil }
    let cutter = ClauseCutter(sentence: sentence)
    guard var text = Self.lengths.lazy.compactMap({ cutter.cut(from: start, longest: $0) }).first else { return nil }
    guard let subject else { return text.prefix(1).uppercased() + text.dropFirst() }
    let isNamed = subject.entity.map { reading.entities[$0].kind == .person } ?? false
    let name = isNamed ? subject.entity.map { reading.entities[$0].name } : nil
    if claim.trigger.start > subject.span.start || claim.trigger.end <= subject.span.start {
      text = (name ?? reading.quote(subject.span)) + " " + text
    } else if let name, SmallWords.pronouns.contains(sentence.words[start].lower) {
      text = name + text.dropFirst(reading.quote(subject.span).count)
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The sentence itself, cut cleanly, a pronoun at its head made the name.
  private func whole(_ part: Part) -> String? {
    let claim = reading.claims[part.claim]
    let sentence = SentenceWords(claim, in: reading)
    guard !sentence.words.isEmpty else { return part.words }
    if part.isClause, let told = clause(part, sentence) { return told }
    let cutter = ClauseCutter(sentence: sentence)
    guard var text = Self.lengths.lazy.compactMap({ cutter.cut(from: 0, longest: $0) }).first else { return nil }
    if let first = claim.participants.first(where: { $0.span.start == sentence.words[0].range.lowerBound }),
      let entity = first.entity, SmallWords.pronouns.contains(sentence.words[0].lower)
    {
      text = reading.entities[entity].name + text.dropFirst(reading.quote(first.span).count)
    }
    return text
  }
}
