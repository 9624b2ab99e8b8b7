internal import ChronologyModel

/// What somebody says, cut from the text as a clean clause of at most ninety bytes or so.
struct ClauseCutter {
  static let longest = 95
  let sentence: SentenceWords

  /// What is said: the clause after `that`, the words in quotation marks after a colon, or the clause that stands before
  /// `, the minister said`. With the word that joins it to a verb of saying.
  func saying() -> String? {
    guard let verb = sentence.trigger.first else { return nil }
    return quoted(after: verb) ?? afterThat(verb) ?? before(verb)
  }

  /// The clause after the `that` of a verb of saying.
  private func afterThat(_ verb: Int) -> String? {
    let words = sentence.words
    var start: Int?
    for index in (verb + 1)..<max(verb + 1, min(verb + 26, words.count)) {
      if SmallWords.pronouns.contains(words[index].lower), index > verb + 1, words[index].lower != "there" { break }
      if words[index].lower == "that" {
        start = index + 1
        break
      }
    }
    if start == nil, ["said", "says", "say"].contains(words[verb].lower), isClause(verb + 1) { start = verb + 1 }
    // "Set out plans that will take effect" says nothing of what is said.
    guard let start, start < words.count, !SmallWords.auxiliaries.contains(words[start].lower),
      let clause = cut(from: start)
    else { return nil }
    return " that " + presentFuture(clause)
  }

  /// `said payments had to be quicker`: a clause without its `that`; not `said the minister`.
  private func isClause(_ index: Int) -> Bool {
    let words = sentence.words
    guard index + 2 < words.count, words[index].follows, !sentence.isCapital(index),
      !SmallWords.dates.contains(words[index].lower), !SmallWords.prepositions.contains(words[index].lower)
    else { return false }
    for next in (index + 1)..<min(index + 6, words.count) {
      guard words[next].follows else { return false }
      if SmallWords.auxiliaries.contains(words[next].lower) { return true }
    }
    return false
  }

  /// `confirmed that checks would start` is news of what will be.
  private func presentFuture(_ clause: String) -> String {
    clause.split(separator: " ", omittingEmptySubsequences: false).map { $0 == "would" ? "will" : $0 }
      .joined(separator: " ")
  }

  /// The clause that begins at a word, to the end of its sentence or to the last place where it can end.
  func cut(from start: Int, longest: Int = longest) -> String? {
    let words = sentence.words
    let first = words[start].range.lowerBound
    var best: Int?
    for index in start..<words.count {
      let end = words[index].range.upperBound
      guard end - first <= longest else { break }
      guard index + 1 < words.count else {
        best = end
        break
      }
      if index - start >= 3, canEnd(index, before: index + 1) { best = end }
    }
    guard let best else { return nil }
    let range = first..<best
    guard isClean(range) else { return nil }
    return sentence.document.string(range)
  }

  private static let wanting: Set<String> = [
    "need", "want", "plan", "plans", "wants", "needs", "has", "have", "had", "is", "was", "are", "were", "seeks",
    "hopes", "aims", "fails", "failed", "intends", "refuses", "going", "due", "likely", "able", "ought", "used", "back",
    "return", "returns", "continues", "begins", "according", "next", "close", "told", "asked", "urged", "forced",
  ]
  private static let units: Set<String> = ["day", "days", "week", "weeks", "month", "months", "year", "years", "hours"]
  private static let breaks: Set<String> = [
    "after", "before", "because", "while", "when", "where", "although", "though", "which", "who", "whose", "until",
    "unless", "following", "amid", "despite",
  ]

  private func canEnd(_ index: Int, before next: Int) -> Bool {
    let (last, word) = (sentence.words[index].lower, sentence.words[next])
    guard !SmallWords.stops(last) || last.hasSuffix("ly"), !SmallWords.determiners.contains(last) || last == "her"
    else { return false }
    if Self.units.contains(last), ["before", "after"].contains(word.lower) { return false }
    if !word.follows {
      let gap = sentence.document.text[sentence.words[index].range.upperBound..<word.range.lowerBound]
      // The comma of a list ends nothing; that before "which", "but" and the like does, and so do dashes and colons.
      if gap.contains(0x2C) {
        if next + 1 < sentence.words.count, Self.units.contains(sentence.words[next + 1].lower) { return true }
        return Self.breaks.contains(word.lower) || ["but", "and", "so"].contains(word.lower) && hasVerb(before: index)
      }
      return true
    }
    if Self.breaks.contains(word.lower) { return true }
    return word.lower == "to" && last.hasSuffix("s") && !Self.wanting.contains(last)
  }

  private func hasVerb(before index: Int) -> Bool {
    sentence.words[..<index].contains { SmallWords.auxiliaries.contains($0.lower) }
  }

  /// No half of a pair of quotation marks or brackets, and no words of a first person that nobody named owns.
  private func isClean(_ range: Range<Int>) -> Bool {
    let bytes = Array(sentence.document.text[range])
    var open = 0
    var straight = 0
    for index in bytes.indices {
      if bytes[index] == 0x28 { open += 1 }
      if bytes[index] == 0x29 { open -= 1 }
      if bytes[index] == 0x22 { straight += 1 }
      if bytes[index] == 0x9C || bytes[index] == 0x9D, index >= 2, bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80 {
        open += bytes[index] == 0x9C ? 1 : -1
      }
      if open < 0 { return false }
    }
    return open == 0 && straight % 2 == 0
      && !sentence.words.contains {
        range.contains($0.range.lowerBound) && SmallWords.firstPerson.contains($0.lower)
      }
  }

  /// `said: "..."`, the whole quotation where it is short.
  private func quoted(after verb: Int) -> String? {
    let text = sentence.document.text
    guard let colon = text[sentence.words[verb].range.upperBound..<sentence.bounds.upperBound].firstIndex(of: 0x3A),
      colon - sentence.words[verb].range.upperBound < 40
    else { return nil }
    let open = [0xE2, 0x80, 0x9C] as [UInt8]
    guard colon + 5 < text.count, text[colon + 1] == 0x20, Array(text[(colon + 2)..<(colon + 5)]) == open else {
      return nil
    }
    var end = colon + 5
    while end + 2 < text.count, end - colon < Self.longest {
      if text[end] == 0xE2, text[end + 1] == 0x80, text[end + 2] == 0x9D { break }
      if text[end] == 0x0A { return nil }
      end += 1
    }
    guard end + 2 < text.count, text[end] == 0xE2, end - colon > 20 else { return nil }
    var words = sentence.document.string((colon + 5)..<end)
    while let last = words.last, ".,".contains(last) { words.removeLast() }
    return ": \u{201C}" + words + "\u{201D}"
  }

  private static let openers: Set<String> = [
    "in", "on", "at", "after", "before", "when", "while", "as", "following", "during", "speaking", "according", "for",
    "by", "with", "under", "if", "although", "but", "and", "then", "now", "today", "yesterday", "earlier", "meanwhile",
    "asked", "despite", "since", "i", "we",
  ]

  /// `Around 40 inmates have been moved, the minister said yesterday`: the clause before the comma.
  private func before(_ verb: Int) -> String? {
    let words = sentence.words
    guard verb > 4, words.count - verb <= 6, let first = words.first, !Self.openers.contains(first.lower) else {
      return nil
    }
    guard let comma = (1..<verb).first(where: { !words[$0].follows }), comma >= 5 else { return nil }
    let range = first.range.lowerBound..<words[comma - 1].range.upperBound
    let gap = sentence.document.text[range.upperBound..<words[comma].range.lowerBound]
    guard gap.contains(0x2C), range.count <= Self.longest, isClean(range),
      words[..<comma].contains(where: { SmallWords.auxiliaries.contains($0.lower) }),
      words[comma..<verb].allSatisfy({ !SmallWords.auxiliaries.contains($0.lower) })
    else { return nil }
    var clause = sentence.document.string(range)
    // A capital that only begins the sentence goes, a name's stays.
    if SmallWords.determiners.contains(first.lower) || SmallWords.stops(first.lower) {
      clause = clause.prefix(1).lowercased() + clause.dropFirst()
    } else if comma > 1, !sentence.isCapital(1),
      NameCase.isCommon(first.lower, in: sentence.document)
        || first.lower.hasSuffix("s") && NameCase.isCommon(String(first.lower.dropLast()), in: sentence.document)
    {
      clause = clause.prefix(1).lowercased() + clause.dropFirst()
    }
    return " that " + presentFuture(clause)
  }
}
