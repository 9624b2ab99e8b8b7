internal import ChronologyModel

/// The line of who learned of what.
struct KnowledgeLine {
  let writer: SummaryWriter

  /// `David Poole finds out about the mistake, by his own account`.
  func text(_ draft: Draft) -> String {
    let reading = writer.reading
    let subject = writer.subject(draft, .briefingOfMinister)
    let who = subject?.text ?? "A person not named"
    guard let part = draft.parts.first else { return who + " is told" }
    let claim = reading.claims[part.claim]
    let sentence = SentenceWords(claim, in: reading)
    let trigger = Set(Words.all(of: reading.quote(claim.trigger)))
    let isOwn = claim.speaker?.entity != nil && claim.speaker?.entity == draft.subject
    let isUnderstood = claim.standing == .reported && claim.speaker?.entity == nil
    let be = subject?.isPlural ?? false ? "are" : "is"
    let (plain, handedOn) =
      if trigger.contains("briefed") || trigger.contains("briefing") {
        ("\(be) briefed", "\(be) understood to have been briefed")
      } else if !trigger.isDisjoint(with: ["found", "learned", "learnt", "discovered", "find", "heard"]) {
        (be == "is" ? "finds out" : "find out", "\(be) understood to have found out")
      } else if !trigger.isDisjoint(with: ["aware", "knew", "know", "known"]) {
        ("\(be) aware", "\(be) understood to have been aware")
      } else {
        ("\(be) told", "\(be) understood to have been told")
      }
    var line = "\(who) \(isUnderstood ? handedOn : plain)"
    if let about = matter(sentence, plain == "\(be) aware" ? "of" : "about") { line += about }
    if isOwn { line += ", by \(own(draft)) own account" }
    return line
  }

  /// ` about the release of Ann Poole`.
  private func matter(_ sentence: SentenceWords, _ preposition: String) -> String? {
    sentence.phrase(after: ["about", "of"]).flatMap { phrase in
      // "Of it" and "about one" say nothing.
      phrase.weight > 0 && phrase.text.utf8.count <= 70 ? " \(preposition) \(phrase.text)" : nil
    }
  }

  private func own(_ draft: Draft) -> String {
    switch draft.subject.flatMap({ writer.reading.entities[$0].gender }) {
    case "M": "his"
    case "F": "her"
    default: "their"
    }
  }
}
