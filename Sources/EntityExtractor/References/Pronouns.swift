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
    let near = here.filter {
      $0.tokens.upperBound <= token && fits($0, gender) && page.isQuoted[$0.tokens.lowerBound] == isQuoted
    }
    // "... for Smith following his release": a possessive just after a name goes with it.
    if list.possessives.contains(page.hash(token)), !page.isComma(token - 1), let last = near.last, !isPossessive(last),
      token - last.tokens.upperBound <= 2
    {
      return (last, "the name just before")
    }
    if let subject = near.first(where: { !isPossessive($0) }) ?? near.last {
      return (subject, "the subject of the sentence")
    }
    if isQuoted { return nil }
    for sentence in before.suffix(2).reversed() {
      let fitting = sentence.filter { fits($0, gender) && !page.isQuoted[$0.tokens.lowerBound] }
      if let subject = fitting.first(where: { !isPossessive($0) }) ?? fitting.last {
        return (subject, "the subject of the sentence before")
      }
    }
    return nil
  }

  private func fits(_ item: Found, _ gender: Character) -> Bool {
    guard let known = self.gender(item) else { return true }
    return known == gender
  }

  private func isPossessive(_ item: Found) -> Bool { page.isPossessive(item.tokens.upperBound) }
}
