internal import ChronologyModel

/// Gathers claims into events: those that say most first, so that a bare mention finds the event it belongs to.
struct Merger {
  var drafts: [Draft] = []
  /// Drafts by family, so that a claim is held only against those it could belong to.
  var byKey: [Key: [Int]] = [:]

  /// Drafts by document, for claims that say too little to be looked up otherwise.
  var byDocument: [Int: [Int]] = [:]

  struct Key: Hashable {
    var family: EventKind
    var entity: Int?
    var headcount: Int?
  }

  /// Drafts by kind and day, for what names nobody and happens once in a story's day.
  private var byDay: [Day: [Int]] = [:]
  /// Whom and what the documents are about.
  let scenes: Scenes

  private struct Day: Hashable {
    var kind: EventKind
    var day: Int
  }

  /// The events that the claims of `reading` tell.
  init(_ reading: CorpusReading) {
    scenes = Scenes(reading)
    var parts = reading.claims.indices.flatMap { Part.parts(of: $0, in: reading) }
    parts.sort { Merger.precedes($0, $1, in: reading) }
    for part in parts where !part.isEmpty { place(part) }
    foldLeads(reading)
    foldKin()
    fold(ClauseFolding.targets(drafts), because: "one day, and much the same words for what happened")
    for part in parts where part.isEmpty { attach(part) }
    drafts.removeAll { draft in
      if draft.family.needsDay, !draft.times.contains(where: { $0.span <= 7 * 1440 }) { return true }
      // What is new on the day of a report has that day.
      if draft.family.needsDate, !draft.isPlanned, draft.parts.contains(where: \.isNews) { return false }
      return (draft.family.needsDate || draft.isPlanned) && draft.times.isEmpty
    }
  }

  /// Leads are folded into the events they tell before bare mentions look for theirs.
  private mutating func foldLeads(_ reading: CorpusReading) {
    let folding = LeadFolding(drafts, reading, scenes)
    var gone: Set<Int> = []
    for index in drafts.indices {
      switch folding.verdict(index) {
      case .keep: continue
      case .drop: gone.insert(index)
      case .fold(let target):
        gone.insert(index)
        for part in drafts[index].parts {
          join(part, target, because: "told in the lead without the name, which the same document gives")
        }
      }
    }
    remove(gone)
  }

  /// Two kinds that are one happening of one day become one event.
  private mutating func foldKin() {
    fold(KinFolding.targets(drafts), because: "two accounts of one happening of one day")
  }

  private mutating func fold(_ targets: [Int: Int], because reason: String) {
    for (index, target) in targets.sorted(by: { $0.key < $1.key }) {
      for document in drafts[index].documents.sorted() where !drafts[target].documents.contains(document) {
        byDocument[document, default: []].append(target)
      }
      drafts[target].take(drafts[index], because: reason)
    }
    remove(Set(targets.keys))
  }

  private mutating func remove(_ gone: Set<Int>) {
    guard !gone.isEmpty else { return }
    var position: [Int: Int] = [:]
    for index in drafts.indices where !gone.contains(index) { position[index] = position.count }
    drafts = drafts.indices.filter { !gone.contains($0) }.map { drafts[$0] }
    byKey = byKey.mapValues { $0.compactMap { position[$0] } }
    byDocument = byDocument.mapValues { $0.compactMap { position[$0] } }
    byDay = byDay.mapValues { $0.compactMap { position[$0] } }
  }

  private static func precedes(_ left: Part, _ right: Part, in reading: CorpusReading) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if let a = left.time, let b = right.time, a != b {
      return (a.earliest, a.latest) < (b.earliest, b.latest)
    }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.words != right.words { return left.words < right.words }
    let paths = (reading.documents[left.document].path, reading.documents[right.document].path)
    if paths.0 != paths.1 { return paths.0 < paths.1 }
    return (left.document, left.claim) < (right.document, right.claim)
  }

  private func keys(_ part: Part) -> [Key] {
    let family = part.kind.family
    if let subject = part.subject { return [Key(family: family, entity: subject)] }
    if part.kind.identity == .agent, !part.agents.isEmpty {
      return part.agents.sorted().map { Key(family: family, entity: $0) }
    }
    return [Key(family: family, entity: nil, headcount: part.headcount)]
  }

  /// Puts a part into the event that it fits best, or makes it an event of its own.
  mutating func place(_ part: Part) {
    var best: (draft: Int, fit: Fit)?
    var candidates = keys(part).flatMap { byKey[$0] ?? [] }
    if part.kind.isFoundByDay, part.subject == nil, let day = part.time?.singleDay {
      // What may be told of a day or two before or after is looked for there too.
      let reach = part.kind.mayBeRetold ? Fit.retoldDays : 0
      for near in -reach...reach { candidates += byDay[Day(kind: part.kind, day: day.number + near)] ?? [] }
    }
    // Days too far apart for any rule are told by two numbers; most candidates go no further.
    let days = part.isBound ? nil : part.time?.days
    let slack = part.kind.happensOnce ? Fit.rivalDays : Fit.retoldDays
    for index in candidates {
      if let days, let reach = drafts[index].reach,
        reach.lowerBound - days.upperBound > slack || days.lowerBound - reach.upperBound > slack
      {
        continue
      }
      guard let fit = Fit.of(part, drafts[index], in: scenes), !comesTooEarly(part, drafts[index]) else { continue }
      if best.map({ fit.score > $0.fit.score }) ?? true { best = (index, fit) }
    }
    if let best { join(part, best.draft, because: best.fit.reason) } else { found(part) }
  }

  /// Takes a part into an event.
  mutating func join(_ part: Part, _ draft: Int, because reason: String) {
    if !drafts[draft].documents.contains(part.document) { byDocument[part.document, default: []].append(draft) }
    drafts[draft].add(part, because: reason)
  }

  /// Nobody is recaptured before getting out: an earlier arrest is another event. Dated releases are placed by now.
  private func comesTooEarly(_ part: Part, _ draft: Draft) -> Bool {
    guard part.kind == .recapture || part.kind == .surrender, part.time == nil, let subject = part.subject else {
      return false
    }
    let outs = byKey[Key(family: .release, entity: subject)] ?? []
    guard let out = outs.flatMap({ drafts[$0].times }).map(\.earliest).min(), !draft.times.isEmpty else { return false }
    return draft.times.allSatisfy { $0.latest < out }
  }

  private mutating func found(_ part: Part) {
    for key in keys(part) { byKey[key, default: []].append(drafts.count) }
    if part.kind.isFoundByDay, let day = part.time?.singleDay, !part.isBound {
      byDay[Day(kind: part.kind, day: day.number), default: []].append(drafts.count)
    }
    byDocument[part.document, default: []].append(drafts.count)
    drafts.append(Draft(part))
  }
}
