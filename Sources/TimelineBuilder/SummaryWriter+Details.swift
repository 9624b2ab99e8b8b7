internal import ChronologyModel

extension SummaryWriter {
  /// What the words around the trigger add to the line of a kind: a term, a direction, a role.
  func details(_ kind: EventKind, _ sentences: [SentenceWords], _ draft: Draft) -> [(String, String)] {
    switch kind {
    case .sentencing: return first(sentences) { $0.phrase(after: ["to"]) }.map { [("term", $0.text)] } ?? []
    case .appointment:
      let role = first(sentences) { sentence in
        let isRole = sentence.triggerWords.contains { $0.hasPrefix("becom") || $0 == "became" }
        return isRole
          ? NounPhrase.after(sentence.trigger.lowerBound + 1, in: sentence) : sentence.phrase(after: ["as"])
      }
      return role.map { [("about", $0.text)] } ?? []
    case .plea:
      return first(sentences) { NounPhrase.after($0.trigger.lowerBound + 1, in: $0, atLeast: $0.trigger.upperBound) }
        .map { [("about", $0.text)] } ?? []
    case .letter: return first(sentences) { $0.phrase(after: ["to"]) }.map { [("about", $0.text)] } ?? []
    case .visit:
      let claims = draft.parts.map { reading.claims[$0.claim] }
      if let prison = claims.flatMap({ $0.entities(.place) }).first(where: { reading.entities[$0].kind == .prison }) {
        return [("about", reading.entities[prison].name)]
      }
      return first(sentences) {
        $0.phrase(after: ["to"]) ?? NounPhrase.after($0.trigger.lowerBound + 1, in: $0)
      }.map { [("about", $0.text)] } ?? []
    case .vote:
      let way = sentences.first?.triggerWords.dropFirst().first { ["for", "against", "down"].contains($0) }
      let object = first(sentences) { $0.phrase(after: ["for", "against", "on"]) }
      guard let way, let object else { return [] }
      return [("way", way + " " + object.text)]
    case .transfer: return way(draft).map { [("way", $0)] } ?? []
    case .publication: return publication(sentences)
    case .reportToPolice: return [("police", police(draft))]
    case .inquiryLaunched:
      let nouns = ["investigation", "review", "probe", "inquiry", "enquiry"]
      let noun = sentences.lazy.flatMap(\.triggerWords).first(where: nouns.contains) ?? "inquiry"
      return [("inquiry", (noun.first == "i" || noun.first == "e" ? "an " : "a ") + noun)]
    default: return []
    }
  }

  func first<T>(_ sentences: [SentenceWords], _ read: (SentenceWords) -> T?) -> T? {
    for sentence in sentences where !sentence.trigger.isEmpty {
      if let found = read(sentence) { return found }
    }
    return nil
  }

  /// `figures published in July` and `published the figures` alike.
  private func publication(_ sentences: [SentenceWords]) -> [(String, String)] {
    let verbs = ["publish", "releas", "issu", "post"]
    let found = first(sentences) { sentence -> NounPhrase? in
      let trigger = sentence.trigger
      let words = sentence.triggerWords
      guard
        let verb = trigger.first(where: { index in
          verbs.contains { sentence.words[index].lower.hasPrefix($0) }
        })
      else { return words.contains("out") ? NounPhrase.before(trigger.lowerBound + 1, in: sentence) : nil }
      if verb > trigger.lowerBound || words.count == 1 { return NounPhrase.before(verb, in: sentence) }
      return NounPhrase.after(
        verb + 1, in: sentence, atLeast: trigger.upperBound, ties: ["of", "on", "into", "about"])
    }
    return found.map { [("about", $0.text), ("plural", $0.isPlural ? "yes" : "")] } ?? []
  }

  /// The force that was told.
  private func police(_ draft: Draft) -> String {
    let force = draft.entities.filter {
      reading.entities[$0].kind == .organisation
        && reading.entities[$0].name.split(separator: " ").contains { $0 == "Police" || $0 == "Constabulary" }
    }.min { reading.entities[$0].name < reading.entities[$1].name }
    return force.map { reading.entities[$0].name } ?? "police"
  }

  /// Which way somebody is moved, by the word before the prison.
  private func way(_ draft: Draft) -> String? {
    for part in draft.parts {
      for place in reading.claims[part.claim].participants where place.role == .place {
        guard let entity = place.entity else { continue }
        let text = reading.documents[place.span.document].text
        let before = Words.all(of: text[max(0, place.span.start - 12)..<place.span.start])
        guard let last = before.last(where: { $0 != "the" }) else { continue }
        if last == "to" || last == "into" { return "to " + reading.entities[entity].name }
        if last == "from" || last == "of" { return "from " + reading.entities[entity].name }
      }
    }
    return nil
  }
}

extension SentenceWords {
  /// The noun phrase after the trigger's own preposition, or one that follows it at once.
  func phrase(after prepositions: Set<String>) -> NounPhrase? {
    let limit = min(trigger.upperBound + 1, words.count)
    guard trigger.lowerBound < limit else { return nil }
    for index in trigger.lowerBound..<limit where prepositions.contains(words[index].lower) {
      return NounPhrase.after(index + 1, in: self)
    }
    return nil
  }
}
