internal import ChronologyModel

extension Merger {
  /// "The release was a mistake" names nobody: it belongs to the one event of its kind that its document tells, or else
  /// to the one that other documents tell of somebody whom it names.
  mutating func attach(_ part: Part) {
    let candidates = (byDocument[part.document] ?? []).filter { index in
      drafts[index].family == part.kind.family && couldBe(part, drafts[index])
    }
    // "He" is somebody told of before: of several the one that alone stands before it.
    let before = candidates.filter { index in
      drafts[index].parts.contains { $0.document == part.document && $0.start < part.start }
    }
    if let only = candidates.count == 1 ? candidates.first : before.count == 1 ? before.first : nil {
      join(part, only, because: "the only event of this kind that the document tells, or has told so far")
    } else if let told = reportedAlready(part) {
      join(part, told, because: "one report to the police of one prison on one day")
    } else if !candidates.isEmpty {
      return
    } else if let told = toldElsewhere(part) {
      join(part, told, because: "the only event of this kind that befell anybody the document names")
    } else if !part.prisons.isEmpty || ![.release, .recapture].contains(part.kind.family),
      part.time.map({ $0.span <= 1440 && (!part.isBound || part.isNews) }) ?? !part.prisons.isEmpty
    {
      place(part)
    }
  }

  /// True when neither place nor day nor the date of the page speaks against it.
  private func couldBe(_ part: Part, _ draft: Draft) -> Bool {
    if !part.prisons.isEmpty, !draft.prisons.isEmpty, part.prisons.isDisjoint(with: draft.prisons) { return false }
    guard let time = part.time, !part.isBound, !draft.times.isEmpty else { return !Fit.wasToldBefore(part, draft) }
    return draft.times.contains { $0.overlaps(time) }
  }

  /// The one event of this kind, told in other documents, of somebody whom the document of `part` names.
  private func toldElsewhere(_ part: Part) -> Int? {
    guard part.kind.identity == .person, !part.isPlanned else { return nil }
    var found: Int?
    for person in scenes.people[part.document] {
      for index in byKey[Key(family: part.kind.family, entity: person)] ?? [] {
        guard drafts[index].kinds.contains(part.kind), !drafts[index].isPlanned, couldBe(part, drafts[index]),
          part.time != nil || Fit.isFresh(part, drafts[index]) || scenes.opens(part.document, with: person)
        else { continue }
        if let found, found != index { return nil }
        found = index
      }
    }
    return found
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
