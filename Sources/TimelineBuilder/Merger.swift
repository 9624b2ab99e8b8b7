internal import ChronologyModel

/// Gathers claims into events: those that say most first, so that a bare mention finds the event it belongs to.
struct Merger {
  private(set) var drafts: [Draft] = []
  /// Drafts by family, so that a claim is held only against those it could belong to.
  private var byKey: [Key: [Int]] = [:]

  /// Drafts by document, for claims that say too little to be looked up otherwise.
  private var byDocument: [Int: [Int]] = [:]

  private struct Key: Hashable {
    var family: EventKind
    var entity: Int?
    var headcount: Int?
  }

  /// The events that the claims of `reading` tell.
  init(_ reading: CorpusReading) {
    var parts = reading.claims.indices.flatMap { Part.parts(of: $0, in: reading) }
    parts.sort { Merger.precedes($0, $1, in: reading) }
    for part in parts where !part.isEmpty { place(part) }
    foldLeads(reading)
    for part in parts where part.isEmpty { attach(part) }
    drafts.removeAll { ($0.family.needsDate || $0.isPlanned) && $0.times.isEmpty }
  }

  /// Leads are folded into the events they tell before bare mentions look for theirs.
  private mutating func foldLeads(_ reading: CorpusReading) {
    let folding = LeadFolding(reading)
    var gone: Set<Int> = []
    for index in drafts.indices {
      switch folding.verdict(index, of: drafts) {
      case .keep: continue
      case .drop: gone.insert(index)
      case .fold(let target):
        gone.insert(index)
        for part in drafts[index].parts {
          if !drafts[target].documents.contains(part.document) {
            byDocument[part.document, default: []].append(target)
          }
          drafts[target].add(part, because: "told in the lead without the name, which the same document gives")
        }
      }
    }
    remove(gone)
  }

  private mutating func remove(_ gone: Set<Int>) {
    guard !gone.isEmpty else { return }
    var position: [Int: Int] = [:]
    for index in drafts.indices where !gone.contains(index) { position[index] = position.count }
    drafts = drafts.indices.filter { !gone.contains($0) }.map { drafts[$0] }
    byKey = byKey.mapValues { $0.compactMap { position[$0] } }
    byDocument = byDocument.mapValues { $0.compactMap { position[$0] } }
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

  private mutating func place(_ part: Part) {
    var best: (draft: Int, fit: Fit)?
    for key in keys(part) {
      for index in byKey[key] ?? [] {
        guard let fit = Fit.of(part, drafts[index]), !comesTooEarly(part, drafts[index]) else { continue }
        if best.map({ fit.score > $0.fit.score }) ?? true { best = (index, fit) }
      }
    }
    if let best {
      if !drafts[best.draft].documents.contains(part.document) {
        byDocument[part.document, default: []].append(best.draft)
      }
      drafts[best.draft].add(part, because: best.fit.reason)
    } else {
      found(part)
    }
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
    byDocument[part.document, default: []].append(drafts.count)
    drafts.append(Draft(part))
  }

  /// "The release was a mistake" names nobody: it belongs to the one event of its kind that its document tells.
  private mutating func attach(_ part: Part) {
    let candidates = (byDocument[part.document] ?? []).filter { index in
      let draft = drafts[index]
      guard draft.family == part.kind.family else { return false }
      if !part.prisons.isEmpty, !draft.prisons.isEmpty, part.prisons.isDisjoint(with: draft.prisons) { return false }
      guard let time = part.time, !part.isBound, !draft.times.isEmpty else { return true }
      return draft.times.contains { $0.overlaps(time) }
    }
    // "He" is somebody told of before: of several the one that alone stands before it.
    let before = candidates.filter { index in
      drafts[index].parts.contains { $0.document == part.document && $0.start < part.start }
    }
    if let only = candidates.count == 1 ? candidates.first : before.count == 1 ? before.first : nil {
      drafts[only].add(part, because: "the only event of this kind that the document tells, or has told so far")
    } else if let told = reportedAlready(part) {
      drafts[told].add(part, because: "one report to the police of one prison on one day")
    } else if candidates.isEmpty, !part.prisons.isEmpty || ![.release, .recapture].contains(part.kind.family),
      part.time.map({ $0.span <= 1440 && !part.isBound }) ?? !part.prisons.isEmpty
    {
      found(part)
    }
  }

  /// The report to the police that another document tells, of the same prison on the same day.
  private func reportedAlready(_ part: Part) -> Int? {
    guard part.kind == .reportToPolice, let day = part.time?.singleDay, !part.isBound, !part.prisons.isEmpty else {
      return nil
    }
    let found = (byKey[Key(family: .reportToPolice, entity: nil)] ?? []).filter { index in
      let draft = drafts[index]
      guard !draft.prisons.isDisjoint(with: part.prisons), draft.times.contains(where: { $0.singleDay == day }) else {
        return false
      }
      return part.entities.isEmpty || draft.entities.isEmpty || !part.entities.isDisjoint(with: draft.entities)
    }
    return found.count == 1 ? found[0] : nil
  }
}
