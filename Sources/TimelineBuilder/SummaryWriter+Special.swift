internal import ChronologyModel

extension SummaryWriter {
  /// The line where the words make one better than a template does: what is said, who meets, which measure.
  func special(_ draft: Draft, _ kind: EventKind, _ parts: [Part]) -> String? {
    let sentences = parts.prefix(8).map { SentenceWords(reading.claims[$0.claim], in: reading) }
    switch kind {
    case .statement, .announcement, .promise, .report: return said(draft, kind, sentences)
    case .parliamentaryExchange: return inParliament(draft, sentences)
    case .policyEffective: return measure(draft, sentences)
    case .publication: return published(draft, sentences)
    case .meeting: return meeting(draft, parts, sentences)
    case .reportToPolice: return report(draft, sentences)
    case .vote, .referral: return passive(draft, sentences, kind)
    default: return nil
    }
  }

  private func be(_ draft: Draft, _ isPlural: Bool) -> String {
    draft.isPlanned ? (isPlural ? "are due to be" : "is due to be") : isPlural ? "are" : "is"
  }

  private static let verbs: [(String, String)] = [
    ("announc", "announces"), ("unveil", "announces"), ("confirm", "confirms"), ("admit", "admits"),
    ("insist", "insists"), ("find", "finds"), ("found", "finds"), ("conclu", "concludes"), ("claim", "claims"),
    ("warn", "warns"), ("promis", "promises"), ("pledg", "pledges"),
    ("vow", "promises"), ("guarantee", "guarantees"), ("undertak", "undertakes"), ("undertook", "undertakes"),
  ]

  private func said(_ draft: Draft, _ kind: EventKind, _ sentences: [SentenceWords]) -> String? {
    guard let who = subject(draft, kind) else { return announced(draft, kind, sentences) }
    for sentence in sentences where !sentence.trigger.isEmpty {
      let verb =
        Self.verbs.first { beginning in sentence.triggerWords.contains { $0.hasPrefix(beginning.0) } }?.1 ?? "says"
      if let clause = ClauseCutter(sentence: sentence).saying() {
        // "Announces:" would be no English before a quotation.
        return who.text + " " + (clause.hasPrefix(":") ? "says" : verb) + clause
      }
      if kind == .promise, let next = sentence.words[sentence.trigger].firstIndex(where: { $0.lower == "to" }),
        let clause = ClauseCutter(sentence: sentence).cut(from: next), clause.utf8.count <= 70
      {
        return who.text + " " + (verb == "says" ? "promises" : verb) + " " + clause
      }
      guard kind == .announcement || kind == .promise else { continue }
      let isSettingOut = sentence.triggerWords.contains("out")
      let object = NounPhrase.after(
        sentence.trigger.lowerBound + (isSettingOut ? 2 : 1), in: sentence, atLeast: sentence.trigger.upperBound,
        ties: ["of", "into", "for"])
      if verb != "says" || isSettingOut, let object, object.weight > 1 || !object.isPlural {
        return who.text + " " + (isSettingOut ? "sets out" : verb) + " " + object.text
      }
    }
    return nil
  }

  /// `Stronger checks were announced`.
  private func announced(_ draft: Draft, _ kind: EventKind, _ sentences: [SentenceWords]) -> String? {
    guard kind == .announcement else { return nil }
    return first(sentences) { sentence in
      guard let verb = sentence.trigger.first, verb > 0,
        ["announc", "unveil"].contains(where: { sentence.words[verb].lower.hasPrefix($0) })
      else { return nil }
      let isPassive = ["was", "were", "been", "being"].contains(sentence.words[verb - 1].lower)
      guard let what = isPassive ? NounPhrase.before(verb, in: sentence) : NounPhrase.after(verb + 1, in: sentence)
      else { return nil }
      // "A man whose appointment was announced" is the man's phrase, not the measure's.
      guard !what.text.contains(" whose ") else { return nil }
      return "\(what.text) \(be(draft, what.isPlural)) announced"
    }
  }

  private func inParliament(_ draft: Draft, _ sentences: [SentenceWords]) -> String? {
    let who = subject(draft, .parliamentaryExchange)?.text
    for sentence in sentences where !sentence.trigger.isEmpty {
      let words = sentence.triggerWords
      if let who, let told = words.firstIndex(where: { $0.hasPrefix("tell") || $0 == "told" }), told == 0,
        let hearer = words.first(where: { ["mps", "peers"].contains($0) }),
        let clause = ClauseCutter(sentence: sentence).saying(), clause.hasPrefix(" that")
      {
        return "\(who) tells \(hearer == "mps" ? "MPs" : hearer)\(clause)"
      }
    }
    let all = Set(sentences.flatMap { $0.words.map(\.lower) })
    let triggers = Set(sentences.flatMap(\.triggerWords))
    let verb = draft.isPlanned ? "is due to" : ""
    func line(_ base: String, _ present: String, _ rest: String) -> String? {
      who.map { "\($0) \(verb.isEmpty ? present : verb + " " + base) \(rest)" }
    }
    if triggers.contains("pmqs") || triggers.contains("prime") && !triggers.contains("ask") {
      return line("appear", "appears", "at Prime Minister\u{2019}s Questions")
        ?? "Prime Minister\u{2019}s Questions \(draft.isPlanned ? "are due to be" : "are") held"
    }
    if triggers.contains("urgent") {
      return line("take part", "takes part", "in an urgent question") ?? "An urgent question is asked in Parliament"
    }
    if triggers.contains("evidence"), all.contains("committee") {
      return line("give", "gives", "evidence to a committee")
    }
    if triggers.contains(where: { $0.hasPrefix("ask") }) { return line("ask", "asks", "a question in Parliament") }
    if all.contains("commons") { return line("speak", "speaks", "in the House of Commons") }
    if all.contains("lords") { return line("speak", "speaks", "in the House of Lords") }
    if all.contains("mps") { return line("speak", "speaks", "to MPs") }
    return nil
  }

  /// The measure by its fullest name: before the verb, or after one that brings it in.
  private func measure(_ draft: Draft, _ sentences: [SentenceWords]) -> String? {
    let bringing = ["introduc", "implement", "roll", "bring", "brought", "launch"]
    var best: (phrase: NounPhrase, score: Int)?
    for sentence in sentences where !sentence.trigger.isEmpty {
      let trigger = sentence.trigger
      let opening = sentence.words[trigger.lowerBound].lower
      let isActive = trigger.count > 1 && bringing.contains { opening.hasPrefix($0) }
      let verbs = [
        "come", "came", "start", "began", "begin", "introduc", "impos", "implement", "launch", "in", "take", "took",
        "taking", "enter", "go", "went", "with",
      ]
      let verb = trigger.first { index in verbs.contains { sentence.words[index].lower.hasPrefix($0) } }
      let phrase =
        isActive
        ? NounPhrase.after(trigger.lowerBound + 1, in: sentence, atLeast: trigger.upperBound)
        : verb.flatMap { NounPhrase.before($0, in: sentence) }
      guard let phrase, !phrase.text.contains(where: \.isNewline) else { continue }
      let isMeasure = !Words.measures.isDisjoint(with: Words.all(of: phrase.text))
      // A lone word without an article is more likely a verb or a name than a measure.
      guard isMeasure || phrase.isPlural || phrase.text.contains(" ") else { continue }
      let score = min(phrase.weight, 4) + (isMeasure ? 3 : 0)
      if best.map({ score > $0.score }) ?? true { best = (phrase, score) }
    }
    if let phrase = best?.phrase {
      let verb =
        draft.isPlanned
        ? (phrase.isPlural ? "are due to come" : "is due to come") : phrase.isPlural ? "come" : "comes"
      return "\(phrase.text) \(verb) into force"
    }
    // "From today a governor must sign for every release" says what the rule is.
    return first(sentences) { sentence in
      guard sentence.triggerWords.first == "from", let start = sentence.trigger.dropFirst(2).first,
        let clause = ClauseCutter(sentence: sentence).cut(from: start),
        clause.contains(" must ") || clause.contains(" will ")
      else { return nil }
      return "A rule comes into force: \(clause)"
    }
  }

  private func published(_ draft: Draft, _ sentences: [SentenceWords]) -> String? {
    let details = Dictionary(details(.publication, sentences, draft)) { first, _ in first }
    if sentences.first?.triggerWords.contains("updated") == true { return "The page is updated" }
    if let who = subject(draft, .publication), let about = details["about"] {
      let isPost = sentences.contains { $0.triggerWords.first?.hasPrefix("post") ?? false }
      return "\(who.text) \(isPost ? "posts" : "publishes") \(about)"
    }
    if let who = subject(draft, .publication),
      sentences.contains(where: { $0.triggerWords.first?.hasPrefix("post") ?? false })
    {
      return "\(who.text) posts messages online"
    }
    guard let about = details["about"] else {
      return subject(draft, .publication).map { "\($0.text) publishes a document" } ?? "A document is published"
    }
    return "\(about) \(be(draft, details["plural"] == "yes")) published"
  }

  private func meeting(_ draft: Draft, _ parts: [Part], _ sentences: [SentenceWords]) -> String? {
    var company: (phrase: NounPhrase, isCalled: Bool)?
    for (part, sentence) in zip(parts, sentences) where !sentence.trigger.isEmpty {
      let trigger = sentence.trigger
      let words = sentence.triggerWords
      let isMeet = words[0].hasPrefix("meet") || words[0] == "met"
      let phrase =
        isMeet
        ? sentence.phrase(after: ["with", "of"])
          ?? (words.count == 1 ? NounPhrase.after(trigger.upperBound, in: sentence) : nil)
        : sentence.phrase(after: ["with", "of"])
      let agents = part.agents.filter { reading.entities[$0].kind == .person }
      if let phrase, isMeet || words.contains("talks"), agents.count == 1, let who = agents.first,
        !phrase.text.contains(reading.entities[who].name)
      {
        let name = reading.entities[who].name
        return draft.isPlanned ? "\(name) is due to meet \(phrase.text)" : "\(name) meets \(phrase.text)"
      }
      if let phrase, company == nil || company?.isCalled == true { company = (phrase, false) }
      if company == nil, words[0].hasPrefix("summon") || words[0].hasPrefix("call"), trigger.lowerBound > 0,
        SmallWords.auxiliaries.contains(sentence.words[trigger.lowerBound - 1].lower),
        let called = NounPhrase.before(trigger.lowerBound, in: sentence)
      {
        company = (called, true)
      }
    }
    if let company {
      return company.isCalled
        ? "\(company.phrase.text) \(company.phrase.isPlural ? "are" : "is") called to a meeting"
        : "A meeting of \(company.phrase.text) \(be(draft, false)) held"
    }
    return subject(draft, .meeting).map { "\($0.text) \(draft.isPlanned ? "are due to meet" : "meet")" }
  }

  private func report(_ draft: Draft, _ sentences: [SentenceWords]) -> String? {
    let force = details(.reportToPolice, sentences, draft).first?.1 ?? "police"
    let what = first(sentences) { sentence -> NounPhrase? in
      guard let verb = sentence.trigger.first, sentence.words[verb].lower.hasPrefix("report"),
        sentence.triggerWords.contains("to")
      else { return nil }
      return NounPhrase.before(verb, in: sentence)
    }
    let name = force == "police" ? "the police" : force
    if let what { return "\(what.text) \(be(draft, what.isPlural)) reported to \(name)" }
    let told = first(sentences) { sentence -> NounPhrase? in
      guard let verb = sentence.trigger.first, verb > 0, draft.isPlanned == false,
        ["tell", "told", "inform", "notif", "alert", "contact"].contains(where: {
          sentence.words[verb].lower.hasPrefix($0)
        }), !["was", "were", "been", "be"].contains(sentence.words[verb - 1].lower)
      else { return nil }
      return NounPhrase.before(verb, in: sentence)
    }
    let isMissing = sentences.contains { $0.words.contains { $0.lower == "missing" } }
    if let subject = draft.subject, reading.entities[subject].kind == .person {
      let who = reading.entities[subject].name
      return isMissing ? "\(who) is reported missing to \(name)" : "The police are told about \(who)"
    }
    if let told { return "\(told.text) \(told.isPlural ? "tell" : "tells") \(name)" }
    return force == "police" ? "The police are told" : "\(force) is told"
  }

  /// `The case was referred to the watchdog`, `the motion was defeated`.
  private func passive(_ draft: Draft, _ sentences: [SentenceWords], _ kind: EventKind) -> String? {
    first(sentences) { sentence in
      let verbs = ["refer", "pass", "defeat", "reject", "approv"]
      let verb = sentence.trigger.first { index in
        verbs.contains { sentence.words[index].lower.hasPrefix($0) }
      }
      guard let verb, verb > 1, ["was", "were", "been", "is"].contains(sentence.words[verb - 1].lower),
        let what = NounPhrase.before(verb, in: sentence)
      else { return nil }
      let body = kind == .referral ? sentence.phrase(after: ["to"]).map { " to \($0.text)" } ?? "" : ""
      return "\(what.text) \(be(draft, what.isPlural)) \(sentence.words[verb].lower)\(body)"
    }
  }
}
