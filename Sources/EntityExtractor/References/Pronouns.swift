internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Pronouns: the subject of the sentence, or of the one before, where the gender allows it (after Hobbs, 1978, and
/// Lappin and Leass, 1994, who give weight to subjects and to what is near).
extension Scene {
  mutating func readPronouns() {
    var sentences: [[Found]] = []
    let sorted = found.filter { $0.kind == .person }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var next = 0
    for sentence in page.text.sentences {
      while next < sorted.count, sorted[next].tokens.lowerBound < sentence.lowerBound { next += 1 }
      var here: [Found] = []
      while next < sorted.count, sorted[next].tokens.lowerBound < sentence.upperBound {
        here.append(sorted[next])
        next += 1
      }
      for token in sentence where page.isWord(token) && page.uses[token] == .free {
        let word = page.hash(token)
        let isMale = list.male.contains(word)
        guard isMale || list.female.contains(word), !list.pronounFollow.contains(page.hash(token + 1)) else { continue }
        let gender: Character = isMale ? "M" : "F"
        guard let (antecedent, reason) = antecedent(token, gender, here, sentences) else { continue }
        let item = Found(
          tokens: token..<token + 1, target: antecedent.target, form: .pronoun, kind: .person, reason: reason,
          alias: token..<token + 1)
        found.append(item)
        genders[token] = gender
        let place = here.firstIndex { $0.tokens.lowerBound > token } ?? here.count
        here.insert(item, at: place)
      }
      sentences.append(here)
    }
  }

  private func antecedent(_ token: Int, _ gender: Character, _ here: [Found], _ before: [[Found]]) -> (Found, String)? {
    let isQuoted = page.isQuoted[token]
    // "The judge told him": whom somebody unnamed acts on is another, spoken of before.
    let isObject = page.hash(token) == list.him
    let near = here.filter {
      $0.tokens.upperBound <= token && fits($0, gender) && page.isQuoted[$0.tokens.lowerBound] == isQuoted
        && !(isObject && $0.target == nil && $0.form == .unnamed)
    }
    // "... for Smith following his release": a possessive just after a name goes with it.
    if list.possessives.contains(page.hash(token)), !page.isComma(token - 1), let last = near.last, !isPossessive(last),
      token - last.tokens.upperBound <= 2
    {
      return (last, "the name just before")
    }
    if !near.isEmpty { return clear(near, before).map { ($0, "the subject of the sentence") } }
    if isQuoted { return spokenOf(gender, here, before) }
    if let next = nameAfterClause(token, gender) { return (next, "the subject of the clause that follows") }
    for place in before.indices.suffix(2).reversed() {
      let fitting = before[place].filter { fits($0, gender) && !page.isQuoted[$0.tokens.lowerBound] }
      if fitting.isEmpty { continue }
      return clear(fitting, Array(before[..<place])).map { ($0, "the subject of the sentence before") }
    }
    return nil
  }

  /// The subject of those that fit, where it is the only one or the text has gone on about that person: of two others
  /// either can be meant, and a wrong one would be given another's words.
  private func clear(_ fitting: [Found], _ before: [[Found]]) -> Found? {
    guard let subject = subject(fitting) else { return nil }
    let rivals = fitting.filter {
      !isSame($0, subject) && ($0.target != nil || !bystanders.contains($0.tokens.lowerBound))
    }
    if rivals.isEmpty || subject.form == .pronoun { return subject }
    guard let last = before.last(where: { !$0.isEmpty }), let topic = self.subject(last) else { return nil }
    return topic.target != nil && topic.target == subject.target ? subject : nil
  }

  private func isSame(_ one: Found, _ other: Found) -> Bool {
    one.target == nil ? one.tokens == other.tokens : one.target == other.target
  }

  /// The first that owns nothing, else the last; one who only tells or stands by where nobody else is there.
  private func subject(_ fitting: [Found]) -> Found? {
    let actors = fitting.filter { $0.target != nil || !bystanders.contains($0.tokens.lowerBound) }
    let pool = actors.isEmpty ? fitting : actors
    return pool.first { !isPossessive($0) } ?? pool.last
  }

  /// `When he arrived, Ann Poole's brother`: the name just after the comma that ends a clause which opens the sentence.
  private func nameAfterClause(_ token: Int, _ gender: Character) -> Found? {
    let sentence = page.sentenceOf[token]
    guard sentence >= 0, list.subordinators.contains(page.hash(page.text.sentences[sentence].lowerBound)) else {
      return nil
    }
    guard let comma = (token..<page.text.sentences[sentence].upperBound).first(where: page.isComma),
      let next = person(startingAt: comma + 1), page.isSameSentence(next.tokens.lowerBound, token),
      fits(next, gender), !isPossessive(next)
    else { return nil }
    return next
  }

  /// A pronoun in a quotation that names nobody: the one person of that gender spoken of around it who does not speak.
  private func spokenOf(_ gender: Character, _ here: [Found], _ before: [[Found]]) -> (Found, String)? {
    var fitting: [Found] = []
    for item in before.suffix(1).joined() + here where self.gender(item) == gender && item.target != nil {
      let isSpeaker =
        list.saying.contains(page.hash(item.tokens.upperBound))
        || list.saying.contains(page.hash(item.alias.lowerBound - 1))
      if isSpeaker && item.form != .pronoun { continue }
      if item.form == .pronoun, list.saying.contains(page.hash(item.tokens.upperBound)) { return nil }
      if !fitting.contains(where: { $0.target == item.target }) { fitting.append(item) }
    }
    return fitting.count == 1 ? (fitting[0], "the one person of that gender spoken of") : nil
  }

  private func fits(_ item: Found, _ gender: Character) -> Bool {
    guard let known = self.gender(item) else { return true }
    return known == gender
  }

  private func isPossessive(_ item: Found) -> Bool { page.isPossessive(item.tokens.upperBound) }
}
