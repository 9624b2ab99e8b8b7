internal import ChronologyModel
internal import Lexing

/// Finds whom properties are said of. Somebody unnamed is one person across accounts only where each account tells of
/// exactly one such, nothing sets them apart, and the corpus names nobody whom it could be.
struct Subjects {
  private let evidence: Evidence
  private let words: AttributeWords
  /// People by their surnames, folded.
  private let surnames: [String: Set<Int>]
  /// Documents that speak of several people of one sort, or tell of what befell somebody whom they name.
  private let isOfSeveral: [Bool]
  /// What unnamed people go by in a document.
  private var keys: [Int: Set<String>] = [:]

  init(_ evidence: Evidence, _ words: AttributeWords) {
    self.evidence = evidence
    self.words = words
    var surnames: [String: Set<Int>] = [:]
    for (index, entity) in evidence.reading.entities.enumerated() where entity.kind == .person {
      if let last = Words.all(of: entity.name).last { surnames[last, default: []].insert(index) }
    }
    self.surnames = surnames
    let story: Set<AttributeClaim.Attribute> = [.occupation, .nationality, .age]
    var named = Array(repeating: false, count: evidence.reading.documents.count)
    for claim in evidence.reading.attributes where claim.entity != nil && !story.contains(claim.attribute) {
      named[claim.span.document] = true
    }
    isOfSeveral = evidence.reading.documents.indices.map { document in
      if named[document] { return true }
      return evidence.reading.mentions[document].contains { mention in
        guard mention.kind == .person, mention.form == .unnamed || mention.form == .description else { return false }
        return evidence.has(words.apart, in: mention.span)
      }
    }
    for claim in evidence.reading.attributes where claim.entity == nil {
      if let key = key(claim) { keys[claim.span.document, default: []].insert(key) }
    }
  }

  /// The subject of a property; nil for somebody unnamed who may be anybody.
  func of(_ claim: AttributeClaim) -> Subject? {
    if let entity = claim.entity { return Subject(person: entity) }
    let document = claim.span.document
    let unnamed = evidence.eventsOfDocument[document].filter { index in
      let event = evidence.events[index]
      return !event.possiblySameAs.isEmpty && claim.place.map { event.places.contains($0) } ?? true
    }
    if unnamed.isEmpty, let person = meant(by: claim) { return Subject(person: person) }
    if unnamed.count == 1 {
      guard let other = evidence.events[unnamed[0]].possiblySameAs.first, evidence.events.indices.contains(other),
        let person = evidence.events[other].people.first
      else { return nil }
      return Subject(person: person, through: unnamed[0])
    }
    guard unnamed.isEmpty, let key = key(claim) ?? only(document) else { return nil }
    if key.hasPrefix(Subject.surname) {
      let people = surnames[String(key.dropFirst(Subject.surname.utf8.count))] ?? []
      if people.isEmpty { return Subject(key: key) }
      return people.count == 1 ? people.first.map { Subject(person: $0) } : nil
    }
    return isOfSeveral[document] ? nil : Subject(key: key)
  }

  /// The one unnamed person of a document, for a pronoun that leads to nobody.
  private func only(_ document: Int) -> String? {
    guard let keys = keys[document], keys.count == 1 else { return nil }
    return keys.first
  }

  /// What somebody unnamed goes by; nil for a pronoun, a plural, and words that set somebody apart.
  private func key(_ claim: AttributeClaim) -> String? {
    let tokens = evidence.tokens(claim.subject)
    guard let last = tokens.last, last.kind == .word, tokens.count <= 5, !words.pronoun.contains(last.hash),
      !tokens.contains(where: { words.apart.contains($0.hash) })
    else { return nil }
    if words.onePerson.contains(last.hash) { return Subject.somebody }
    let text = evidence.reading.quote(claim.subject)
    if tokens.count == 1 {
      guard last.isCapitalised, let word = Words.all(of: text).first else { return nil }
      return Subject.surname + word
    }
    // "the former aide": a definite noun; one that ends in s is of several.
    guard words.article.contains(tokens[0].hash), text.utf8.last != 0x73 else { return nil }
    return Words.all(of: text).dropFirst().joined(separator: " ")
  }

  /// "He is a man serving a year": the one person whose way out the document tells as news.
  private func meant(by claim: AttributeClaim) -> Int? {
    let document = claim.span.document
    guard claim.subject.start > claim.span.start, claim.subject.start <= claim.span.end,
      let published = evidence.reading.documents[document].publication.latest
    else { return nil }
    let before = evidence.reading.quote(Span(document: document, start: claim.span.start, end: claim.subject.start))
    let words = Array(Words.all(of: before).suffix(2))
    guard words.count == 2, words[0] == "he" || words[0] == "she", ["is", "was"].contains(words[1]) else {
      return nil
    }
    let freed = evidence.eventsOfDocument[document].filter { evidence.events[$0].kind.isFreeing }
    let people = Set(freed.map { evidence.events[$0].people.first })
    guard people.count == 1, let person = people.first ?? nil else { return nil }
    let isNews = freed.contains { index in
      guard let date = evidence.events[index].date?.interval, date.span <= 10 * 1440 else { return false }
      return abs(published.number - date.earliest.day.number) <= 60
    }
    return isNews ? person : nil
  }
}
