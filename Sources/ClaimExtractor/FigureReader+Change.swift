import ChronologyModel
import Knowledge
import Lexing

/// How a number changed, what it is part of, and up to when it counts.
extension FigureReader {
  /// `a 128% increase on 115`, `up 128 per cent on the 115 of the year before`: the change in per cent, and its base.
  func change(after token: Int, in sentence: SentenceView) -> (Double?, Double?) {
    for place in token..<sentence.tokens.upperBound where document.text.tokens[place].kind == .number {
      guard let size = percentage(at: place), let falls = direction(of: place, in: sentence) else { continue }
      let tail = place + 1..<min(place + 8, sentence.tokens.upperBound)
      return (falls ? -size : size, tail.lazy.compactMap { plain($0) }.first)
    }
    return (nil, nil)
  }

  /// `rose from 115 to 262`, `fell by 20 per cent to 400`: the number after `to`, with the subject as what is counted.
  func movement(at token: Int, in sentence: SentenceView) -> Figure? {
    guard let value = plain(token), document.hash(token - 1) == FoldedHash.of("to"),
      countedNoun(after: token, in: sentence) == nil
    else { return nil }
    let near = max(sentence.tokens.lowerBound, token - 9)..<token
    guard let verb = near.last(where: { sentence.isWord($0, words.rising) || sentence.isWord($0, words.falling) }),
      let noun = (max(sentence.tokens.lowerBound, verb - 8)..<verb).last(where: {
        words.countedNoun.contains(document.hash($0))
      }), let unit = subject(noun, before: verb, in: sentence)
    else { return nil }
    let base = near.first { document.hash($0 - 1) == FoldedHash.of("from") && $0 > verb }.flatMap { plain($0) }
    let size = near.lazy.compactMap { percentage(at: $0) }.first
    guard base != nil || size != nil else { return nil }
    let placed = period(after: token, in: sentence)
    return Figure(
      value: value, unit: unit, period: placed.map { Self.periodValue($0.timex) }, interval: placed?.timex.interval,
      scope: scope(in: sentence), change: size.map { sentence.isWord(verb, words.falling) ? -$0 : $0 }, base: base,
      span: EvidenceSpan.around(verb..<token + 1, in: sentence),
      speaker: speakers.speaker(of: token, sentence: sentence.tokens.lowerBound))
  }

  /// The words that name what rose, from the noun on: `prisoners released in error` of `The number of prisoners released in
  /// error rose`.
  private func subject(_ noun: Int, before verb: Int, in sentence: SentenceView) -> String? {
    let kept = (noun..<verb).filter { document.text.tokens[$0].kind == .word && !sentence.isWord($0, words.auxiliary) }
    return kept.isEmpty ? nil : kept.map { document.text.string(document.text.tokens[$0]) }.joined(separator: " ")
  }

  /// `one in six prisoners`, `three out of ten officers`.
  func share(at token: Int, in sentence: SentenceView) -> Figure? {
    guard let value = small(token) else { return nil }
    var place = token + 1
    if document.hash(place) == FoldedHash.of("out"), document.hash(place + 1) == FoldedHash.of("of") {
      place += 2
    } else if document.hash(place) == FoldedHash.of("in") {
      place += 1
    } else {
      return nil
    }
    guard sentence.tokens.contains(place), let whole = small(place), whole > value, whole <= 1000,
      !document.tokens[place].classes.contains(.time), let noun = countedNoun(after: place, in: sentence)
    else { return nil }
    let end = eventEnd(after: noun, in: sentence)
    let placed = period(after: place, in: sentence)
    var figure = Figure(
      value: value, unit: unit(noun, end, in: sentence), period: placed.map { Self.periodValue($0.timex) },
      interval: placed?.timex.interval, scope: scope(in: sentence),
      span: EvidenceSpan.around(token..<end, in: sentence),
      speaker: speakers.speaker(of: token, sentence: sentence.tokens.lowerBound))
    figure.population = whole
    return figure
  }

  /// `Of 87,000 prisoners, 262 were released`: the noun that stands with the larger number.
  func nounBefore(_ token: Int, in sentence: SentenceView) -> Int? {
    guard sentence.isWord(token + 1, words.auxiliary), document.isSign(token - 1, ",") else { return nil }
    let near = max(sentence.tokens.lowerBound, token - 6)..<token
    guard let noun = near.last(where: { words.countedNoun.contains(document.hash($0)) }),
      populated(before: noun, in: sentence) != nil
    else { return nil }
    return noun
  }

  /// The number that a number is part of: that of the noun before it, where `of` opens the sentence.
  func population(before token: Int, _ noun: Int, in sentence: SentenceView) -> Double? {
    noun < token ? populated(before: noun, in: sentence) : nil
  }

  private func populated(before noun: Int, in sentence: SentenceView) -> Double? {
    let near = max(sentence.tokens.lowerBound, noun - 4)..<noun
    guard document.hash(sentence.tokens.lowerBound) == FoldedHash.of("of") else { return nil }
    return near.lazy.compactMap { plain($0) }.first
  }

  /// `As of 31 October`, `as at 31 October`, `By 10 March`.
  func asOf(in sentence: SentenceView) -> CivilInterval? {
    sentence.timexes.first { placed in
      guard placed.timex.interval?.singleDay != nil else { return false }
      let before = placed.tokens.lowerBound - 1
      if document.hash(before - 1) == FoldedHash.of("as") {
        return [FoldedHash.of("of"), FoldedHash.of("at")].contains(document.hash(before))
      }
      return placed.timex.bound == .by
    }?.timex.interval
  }

  // MARK: Numbers

  /// A number that is no time, sum or percentage.
  private func plain(_ token: Int) -> Double? {
    guard document.text.tokens.indices.contains(token), percentage(at: token) == nil else { return nil }
    return number(at: token)
  }

  private func small(_ token: Int) -> Double? {
    Self.spelled[document.hash(token)] ?? plain(token)
  }

  private func percentage(at token: Int) -> Double? {
    guard document.text.tokens[token].kind == .number else { return nil }
    let isPercent =
      document.isSign(token + 1, "%") || document.hash(token + 1) == FoldedHash.of("percent")
      || document.hash(token + 1) == FoldedHash.of("per") && document.hash(token + 2) == FoldedHash.of("cent")
    return isPercent ? Double(document.text.string(document.text.tokens[token])) : nil
  }

  /// True where the words around a percentage say that it fell, false where they say that it rose, the nearest before it
  /// first; nil for neither.
  private func direction(of token: Int, in sentence: SentenceView) -> Bool? {
    let before = max(sentence.tokens.lowerBound, token - 4)..<token
    let after = token + 1..<min(token + 8, sentence.tokens.upperBound)
    for place in Array(before.reversed()) + Array(after) {
      if sentence.isWord(place, words.falling) { return true }
      if sentence.isWord(place, words.rising) { return false }
    }
    return nil
  }

  private static let spelled: [UInt64: Double] = {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return Dictionary(uniqueKeysWithValues: words.enumerated().map { (FoldedHash.of($1), Double($0 + 1)) })
  }()
}
