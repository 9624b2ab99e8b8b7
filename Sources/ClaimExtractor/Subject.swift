import ChronologyModel
import Knowledge
import Lexing

/// What stands in a role around a verb.
enum Subject {
  /// A person the extractor knows of, named or not.
  case person(DocumentView.PlacedMention)
  /// A body: a ministry, a court, a force.
  case body(DocumentView.PlacedMention)
  /// A noun for people: `37 inmates`.
  case people(Range<Int>)
  /// Anything else: `the figures`.
  case thing(Range<Int>)
  /// Nothing was found.
  case none

  /// True when a person or people stand there; an office stands for who holds it: `the Secretary of State was told`.
  var isPersonal: Bool {
    switch self {
    case .person, .people: true
    case .body(let placed): placed.mention.kind == .office
    case .thing, .none: false
    }
  }

  /// Its words.
  var tokens: Range<Int>? {
    switch self {
    case .person(let placed), .body(let placed): placed.tokens
    case .people(let tokens), .thing(let tokens): tokens
    case .none: nil
    }
  }
}

extension SentenceView {
  /// The subject of a verb whose group begins at `start`.
  func subject(before start: Int) -> Subject {
    var place = start - 1
    while tokens.contains(place), isAdverb(place) { place -= 1 }
    guard tokens.contains(place) else { return .none }
    if isWord(place, words.relative) { return antecedent(of: place) ?? .none }
    if document.hash(place) == Self.that, let antecedent = antecedent(of: place) { return antecedent }
    if let direct = nounPhrase(endingAt: place + 1) { return direct }
    if let around = aroundParenthesis(endingAt: place, depth: depth(start)) { return around }
    return scan(leftOf: place + 1, depth: depth(start))
  }

  /// `another inmate – Calum Rees – had been freed`, `the man, who had served his time, was freed`: the name that is all
  /// of the parenthesis, else what stands before it.
  private func aroundParenthesis(endingAt sign: Int, depth limit: Int) -> Subject? {
    guard document.text.tokens[sign].kind == .sign, sign > tokens.lowerBound, depth(sign - 1) > limit else {
      return nil
    }
    var open = sign - 1
    while open > tokens.lowerBound, depth(open - 1) > limit { open -= 1 }
    if let name = mention(endingAt: sign), name.mention.entity != nil, name.tokens.lowerBound <= open + 2,
      name.mention.kind == .person
    {
      return Self.subject(name)
    }
    return nounPhrase(endingAt: open) ?? nounPhrase(endingAt: open - 1)
  }

  /// What a relative pronoun stands for: the mention or noun just before it.
  private func antecedent(of pronoun: Int) -> Subject? {
    var place = pronoun
    while tokens.contains(place - 1), document.isSign(place - 1, ",") || document.isDash(place - 1) { place -= 1 }
    if isWord(place - 1, words.coordinator) {
      // "who was named in May and who took up the post": both pronouns stand for the same.
      guard let first = (tokens.lowerBound..<place - 1).last(where: { isWord($0, words.relative) }) else { return nil }
      place = first
      while tokens.contains(place - 1), document.isSign(place - 1, ",") || document.isDash(place - 1) { place -= 1 }
    }
    if let phrase = nounPhrase(endingAt: place) { return phrase }
    // "Calum Rees, 29, who": the age between name and pronoun is passed over.
    if let placed = mentions.last(where: { $0.tokens.upperBound <= place && place - $0.tokens.upperBound <= 3 }) {
      return Self.subject(placed)
    }
    return nil
  }

  /// The mention or noun that ends at token `end`, or nil when a sign, a time or a small word stands there.
  func nounPhrase(endingAt end: Int) -> Subject? {
    if let placed = mention(endingAt: end) { return Self.subject(placed) }
    guard tokens.contains(end - 1) else { return nil }
    let token = document.text.tokens[end - 1]
    let classes = document.tokens[end - 1].classes
    if token.kind == .number, classes == .number { return aged(end - 1) ?? .people(end - 1..<end) }
    guard token.kind == .word, !classes.contains(.time) else { return nil }
    // "the Revolutionary Guards" is the name of a body, not a noun for people.
    let isName = token.isCapitalised && end - 1 > tokens.lowerBound && document.text.tokens[end - 2].isCapitalised
    if words.personNoun.contains(token.hash), !isName {
      let phrase = phraseStart(before: end - 1)..<end
      return apposition(phrase) ?? .people(phrase)
    }
    if words.pronoun.contains(token.hash) { return .people(end - 1..<end) }
    if token.kind == .word, !words.stop.contains(token.hash), !words.coordinator.contains(token.hash),
      !words.relative.contains(token.hash), !words.saying.contains(token.hash)
    {
      return .thing(phraseStart(before: end - 1)..<end)
    }
    return nil
  }

  /// `Calum Rees, 29`: the name before a number that is an age.
  private func aged(_ number: Int) -> Subject? {
    guard document.isSign(number - 1, ","), let name = mention(endingAt: number - 1) else { return nil }
    return Self.subject(name)
  }

  /// `Calum Rees, a convicted burglar held on a charge`: the name that a phrase after a comma describes.
  private func apposition(_ phrase: Range<Int>) -> Subject? {
    guard isWord(phrase.lowerBound, words.article), document.isSign(phrase.lowerBound - 1, ","),
      let name = mention(endingAt: phrase.lowerBound - 1), name.mention.kind == .person
    else { return nil }
    return Self.subject(name)
  }

  /// Where a noun phrase whose noun is at `noun` begins: up to four words with no sign or preposition among them.
  private func phraseStart(before noun: Int) -> Int {
    var start = noun
    while start > tokens.lowerBound, noun - start < 4 {
      let previous = document.text.tokens[start - 1]
      if previous.kind == .sign || words.preposition.contains(previous.hash) || words.auxiliary.contains(previous.hash)
        || words.coordinator.contains(previous.hash) || words.saying.contains(previous.hash)
        || words.subordinator.contains(previous.hash) || words.adverb.contains(previous.hash)
      {
        break
      }
      start -= 1
      if words.determiner.contains(previous.hash) { break }
    }
    return start
  }

  /// The nearest person to the left that no preposition governs and that owns nothing, at this depth or shallower.
  func scan(leftOf end: Int, depth limit: Int) -> Subject {
    let left = mentions.reversed().filter { placed in
      placed.tokens.upperBound <= end && depth(placed.tokens.lowerBound) <= limit
        && (placed.mention.kind == .person || placed.mention.kind == .organisation)
    }
    let free = left.first { placed in
      placed.mention.kind == .person && !isGoverned(placed.tokens) && !isPossessive(placed.tokens.upperBound)
    }
    if let found = free ?? left.first(where: { !isGoverned($0.tokens) }) ?? left.first { return Self.subject(found) }
    return .none
  }

  /// `Speaking to reporters, Ann Poole said`: the first person or body after the phrase that no preposition governs.
  func subjectAfter(_ end: Int) -> Subject {
    let right = mentions.first { placed in
      placed.tokens.lowerBound > end && depth(placed.tokens.lowerBound) == 0 && !isGoverned(placed.tokens)
        && (placed.mention.kind == .person || placed.mention.kind == .organisation)
    }
    return right.map(Self.subject) ?? .none
  }

  /// True when a preposition, or a verb of telling, stands before the words.
  func isGoverned(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound - 1
    while place > tokens.lowerBound, document.text.tokens[place].kind == .word,
      document.text.tokens[place].isCapitalised || isWord(place, words.determiner),
      !document.tokens[place].classes.contains(.time)
    {
      place -= 1
    }
    return isWord(place, words.preposition) || isWord(place, words.telling)
  }

  /// The object of an active verb: what stands after it before the next verb, sign or preposition.
  func object(after head: Int) -> Subject {
    var place = head + 1
    let end = min(tokens.upperBound, head + 9)
    while place < end {
      if let placed = mentions.first(where: { $0.tokens.lowerBound == place }) { return Self.subject(placed) }
      let token = document.text.tokens[place]
      if token.kind == .sign && !document.isSign(place, "-") { return .none }
      if words.preposition.contains(token.hash) || words.auxiliary.contains(token.hash) { return .none }
      if token.hash == Self.that { return .none }
      if words.personNoun.contains(token.hash) { return .people(max(head + 1, phraseStart(before: place))..<place + 1) }
      place += 1
    }
    return .none
  }

  /// The person after `by` that follows a passive verb closely.
  func agent(after head: Int) -> DocumentView.PlacedMention? {
    let end = min(tokens.upperBound, head + 9)
    guard let by = (head + 1..<max(head + 1, end)).first(where: { document.hash($0) == Self.by }) else { return nil }
    return mentions.first { placed in
      placed.tokens.lowerBound > by && placed.tokens.lowerBound - by <= 5
        && (placed.mention.kind == .person || placed.mention.kind == .organisation)
    }
  }

  static func subject(_ placed: DocumentView.PlacedMention) -> Subject {
    switch placed.mention.kind {
    case .person: .person(placed)
    case .organisation, .office: .body(placed)
    case .prison, .place: .thing(placed.tokens)
    }
  }

  static let that = FoldedHash.of("that")
  static let by = FoldedHash.of("by")
}
