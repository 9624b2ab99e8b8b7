internal import ChronologyModel

/// A noun phrase in the text's own words, found without a parser: back from a verb to its subject, or on from one to
/// its object, as far as the small words allow.
struct NounPhrase {
  /// The words, a demonstrative made `the`.
  let text: String
  let isPlural: Bool
  /// How much it says: the words that are not small.
  let weight: Int

  /// The subject of a verb at `index`: `stronger release checks` of `that stronger release checks would come`.
  static func before(_ index: Int, in sentence: SentenceWords) -> NounPhrase? {
    let words = sentence.words
    var end = min(index, words.count)
    while end > 0, SmallWords.auxiliaries.contains(words[end - 1].lower) { end -= 1 }
    if end > 1, SmallWords.relatives.contains(words[end - 1].lower), !SmallWords.stops(words[end - 2].lower) {
      end -= 1
    }
    var start = end
    var hasTie = false
    while start > 0, end - start < 9 {
      let word = words[start - 1]
      if start < end, !words[start].follows { break }
      // The letter of "Annex A" is no article.
      if SmallWords.determiners.contains(word.lower), start == 1 || word.lower != "a" || !sentence.isCapital(start - 1)
      {
        start -= 1
        break
      }
      if SmallWords.ties.contains(word.lower), start < end, !hasTie, start > 1, words[start - 1].follows {
        if isDate(words[start].lower) {
          end = start - 1
          start = end
        } else if SmallWords.stops(words[start - 2].lower) {
          break
        } else {
          hasTie = true
          start -= 1
        }
        continue
      }
      if SmallWords.stops(word.lower) { break }
      start -= 1
    }
    return NounPhrase(start..<end, in: sentence)
  }

  /// The object of a verb, or what a preposition governs, that begins at `index`.
  static func after(_ index: Int, in sentence: SentenceWords, atLeast least: Int = 0, ties: Set<String> = ["of"])
    -> NounPhrase?
  {
    let words = sentence.words
    guard index < words.count, index > 0, words[index].follows else { return nil }
    var end = index
    var hasTie = false
    if SmallWords.determiners.contains(words[end].lower) { end += 1 }
    while end < words.count, end - index < 10 {
      let lower = words[end].lower
      if end > index, !words[end].follows { break }
      if lower == "and", end + 1 < words.count, end > index, words[end + 1].follows,
        sentence.isCapital(end + 1) && sentence.isCapital(end - 1)
          || SmallWords.numbers.contains(words[end + 1].lower)
          || words[end + 1].lower == "the" && end + 2 < words.count && sentence.isCapital(end + 2)
      {
        end += words[end + 1].lower == "the" ? 3 : 2
        continue
      }
      if ties.contains(lower), !hasTie, end > index, end + 1 < words.count, words[end + 1].follows,
        !isDate(words[end + 1].lower), !SmallWords.pronouns.contains(words[end + 1].lower),
        !SmallWords.possessives.contains(words[end + 1].lower)
      {
        hasTie = true
        end += SmallWords.determiners.contains(words[end + 1].lower) ? 2 : 1
        continue
      }
      if end >= least, SmallWords.stops(lower) || isDate(lower) || SmallWords.determiners.contains(lower) { break }
      // "a note taken by an official": the participle begins a clause of its own.
      let isParticiple = ["ed", "en", "wn"].contains { lower.hasSuffix($0) }
      if isParticiple, end > index, end + 1 < words.count, words[end + 1].lower == "by" { break }
      end += 1
    }
    while end > index, SmallWords.stops(words[end - 1].lower) || SmallWords.determiners.contains(words[end - 1].lower) {
      end -= 1
    }
    return NounPhrase(index..<end, in: sentence, isObject: true)
  }

  private init?(_ range: Range<Int>, in sentence: SentenceWords, isObject: Bool = false) {
    var range = range
    guard let first = range.first else { return nil }
    let opening = sentence.words[first].lower
    guard !SmallWords.possessives.contains(opening) else { return nil }
    let isDetermined = SmallWords.determiners.contains(opening)
    if isDetermined { range = range.dropFirst() }
    guard !range.isEmpty, range.count <= 9 else { return nil }
    let words = sentence.words[range].map(\.lower)
    let head = words.firstIndex { SmallWords.ties.contains($0) } ?? words.count
    guard head > 0 else { return nil }
    isPlural = SmallWords.isPlural(words[head - 1])
    weight = words.filter { !SmallWords.stops($0) && $0.utf8.count > 2 && !NounPhrase.isDate($0) }.count
    guard weight > 0, words.contains(where: { !NounPhrase.isDate($0) }) else { return nil }
    let body = sentence.text(range)
    let article =
      !isDetermined || !isObject && isPlural && range.count > 1
      ? "" : ["a", "an", "some"].contains(opening) ? opening : "the"
    text = article.isEmpty ? body : article + " " + body
  }

  private static func isDate(_ word: String) -> Bool {
    SmallWords.dates.contains(word) || word.utf8.count == 4 && Int(word).map { (1900...2100).contains($0) } ?? false
  }
}
