internal import ChronologyModel

/// Writes the line of an event from its template and the names and words that its sources give.
struct SummaryWriter {
  let reading: CorpusReading

  /// The line for an event of `kind` made of `draft`.
  func summary(_ draft: Draft, kind: EventKind) -> String {
    if kind == .briefingOfMinister { return knowledge(draft) }
    if kind == .other, let part = draft.parts.first { return clipped(part.words) }
    let template = SummaryTemplate.of(kind)
    let about = phrase(draft)
    let who = kind.identity == .topic ? about : subject(draft, kind)
    let place = place(draft, kind)
    var parts = ["place": place.map { reading.entities[$0].name }, "about": about, "who": who]
    if let agent = draft.agents.min() { parts["by"] = reading.entities[agent].name }
    var line = SummaryWriter.fill(who == nil ? template.nobody : template.line, parts)
    if draft.subject == nil, draft.isUnnamed, let who, SummaryWriter.isPlural(who), line.hasPrefix(who + " is ") {
      line = who + " are " + line.dropFirst(who.count + 4)
    }
    if draft.isPlanned, kind != .promise { line += " (planned)" }
    return line.prefix(1).uppercased() + line.dropFirst()
  }

  /// The place: a prison before others, but none for what a court does.
  private func place(_ draft: Draft, _ kind: EventKind) -> Int? {
    let places = draft.parts.flatMap { reading.claims[$0.claim].entities(.place) }
    let isPrison = { (entity: Int) in reading.entities[entity].kind == .prison }
    switch kind {
    case .charge, .courtHearing, .plea, .conviction, .sentencing: return places.first { !isPrison($0) }
    default: return places.first(where: isPrison) ?? places.first
    }
  }

  /// True for words that name several: `37 prisoners`, `two men`.
  private static func isPlural(_ words: String) -> Bool {
    let last = words.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return ["men", "women", "people"].contains(last) || last.hasSuffix("s") && !last.hasSuffix("ss")
  }

  /// Puts the parts into a template; a bracket whose part is missing goes.
  static func fill(_ template: String, _ parts: [String: String?]) -> String {
    var line = ""
    var bracket: String?
    var name: String?
    var isMissing = false
    for character in template {
      switch character {
      case "[":
        bracket = line
        isMissing = false
      case "]":
        if isMissing, let kept = bracket { line = kept }
        bracket = nil
      case "{": name = ""
      case "}":
        if let key = name, let part = parts[key] ?? nil { line += part } else { isMissing = true }
        name = nil
      default:
        if name != nil { name?.append(character) } else { line.append(character) }
      }
    }
    return line
  }

  private func names(_ entities: some Sequence<Int>) -> String? {
    let names = entities.map { reading.entities[$0].name }
    guard let last = names.last else { return nil }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }

  private func subject(_ draft: Draft, _ kind: EventKind) -> String? {
    if let subject = draft.subject { return reading.entities[subject].name }
    switch kind.identity {
    case .person, .knower:
      return descriptor(draft)
    case .agent: return names(draft.parts.first { !$0.agents.isEmpty }?.agents.sorted() ?? [])
    case .company:
      let people = draft.entities.filter { [.person, .organisation].contains(reading.entities[$0].kind) }
      return people.count >= 2
        ? names(people.sorted { reading.entities[$0].name < reading.entities[$1].name }.prefix(4)) : nil
    case .topic: return nil
    }
  }

  /// The fullest description of somebody unnamed; none for words that could be said of anybody.
  private func descriptor(_ draft: Draft) -> String? {
    let described = draft.parts.compactMap(\.descriptor).map { span in
      (
        words: reading.quote(span),
        said: Set(Words.all(of: reading.quote(span))).subtracting(Words.empty).subtracting(Words.anybody).count
      )
    }
    guard let most = described.map(\.said).max(), most > 0 else { return nil }
    // Of two as full the one with an article reads better.
    return described.filter { $0.said == most }.map(\.words).max { $0.utf8.count < $1.utf8.count }.map(clipped)
  }

  private func knowledge(_ draft: Draft) -> String {
    let who = subject(draft, .briefingOfMinister) ?? "A person not named"
    guard let part = draft.parts.first else { return who }
    let claim = reading.claims[part.claim]
    let trigger = Set(Words.all(of: reading.quote(claim.trigger)))
    let isOwn = claim.speaker?.entity != nil && claim.speaker?.entity == draft.subject
    let isUnderstood = claim.standing == .reported && claim.speaker?.entity == nil
    let (plain, handedOn) =
      if trigger.contains("briefed") || trigger.contains("briefing") {
        ("is briefed", "is understood to have been briefed")
      } else if !trigger.isDisjoint(with: ["found", "learned", "learnt", "discovered", "find", "heard"]) {
        ("finds out", "is understood to have found out")
      } else if !trigger.isDisjoint(with: ["aware", "knew", "know", "known"]) {
        ("is aware", "is understood to have been aware")
      } else {
        ("is told", "is understood to have been told")
      }
    var line = "\(who) \(isUnderstood ? handedOn : plain)"
    if isOwn { line += ", by \(who)'s own account" }
    return line
  }

  /// The measure or matter in the text's own words: of the runs of topic words in a clause the one that names a measure,
  /// else the longest. The word that makes it an event is no part of it.
  private func phrase(_ draft: Draft) -> String? {
    for part in draft.parts {
      let claim = reading.claims[part.claim]
      let runs = runs(of: claim)
      let best =
        runs.first { !Words.measures.isDisjoint(with: Words.all(of: $0)) }
        ?? runs.max { $0.utf8.count < $1.utf8.count || $0.utf8.count == $1.utf8.count && $0 > $1 }
      if let best, best.utf8.count >= 4 { return clipped(best) }
    }
    return nil
  }

  private static let joints: Set<String> = ["of", "the", "a", "an", "and", "for", "on"]

  private func runs(of claim: Claim) -> [String] {
    let wanted = Set(claim.topic.flatMap(Words.all)).subtracting(Words.empty).subtracting([
      "according", "announced", "said",
    ])
    let text = reading.documents[claim.span.document].text
    var runs: [String] = []
    var run: Range<Int>?
    var index = claim.span.start
    let limit = min(claim.span.end, text.count)
    func close() {
      if let run { runs.append(reading.documents[claim.span.document].string(run)) }
      run = nil
    }
    while index < limit {
      guard Words.isWord(text[index]) || text[index] == 0x2D else {
        if text[index] != 0x20, text[index] != 0x2C { close() }
        index += 1
        continue
      }
      var end = index
      while end < limit, Words.isWord(text[end]) || text[end] == 0x2D { end += 1 }
      let words = Words.all(of: text[index..<end])
      let isTrigger = claim.trigger.start < end && index < claim.trigger.end && claim.trigger != claim.span
      if !isTrigger, !wanted.isDisjoint(with: words) {
        run = (run?.lowerBound ?? index)..<end
      } else if isTrigger || words.first.map({ !Self.joints.contains($0) }) ?? true {
        close()
      }
      index = end
    }
    close()
    return runs
  }

  private func clipped(_ words: String) -> String {
    guard words.utf8.count > 80 else { return words }
    var line = ""
    for word in words.split(separator: " ") where line.utf8.count + word.utf8.count < 79 {
      line += line.isEmpty ? word : " " + word
    }
    return line
  }
}
