import ChronologyModel
import Knowledge
import Lexing

/// Reads numbers of things that can be counted: `90 prisoners were released in error in 2024`.
struct FigureReader {
  let document: DocumentView
  let words: Vocabulary
  let speakers: SpeakerReader
  let triggers: EventPatterns

  /// The figures of the document, in order of place.
  func figures() -> [Figure] {
    document.text.sentences.flatMap { figures(in: SentenceView(document, $0, words)) }
  }

  private func figures(in sentence: SentenceView) -> [Figure] {
    sentence.tokens.compactMap { token -> Figure? in
      if let risen = movement(at: token, in: sentence) { return risen }
      if let share = share(at: token, in: sentence) { return share }
      guard let value = number(at: token),
        let noun = countedNoun(after: token, in: sentence) ?? nounBefore(token, in: sentence)
      else { return nil }
      let end = eventEnd(after: max(noun, token), in: sentence)
      let placed = period(after: token, in: sentence)
      let period = placed?.timex
      let stretch = placed.flatMap { TimeAssigner(sentence: sentence, heads: []).stretch(with: $0) }
      var figure = Figure(
        value: value, unit: unit(noun, end, in: sentence),
        period: stretch.map(Self.periodValue) ?? period.map(Self.periodValue), interval: stretch ?? period?.interval,
        scope: scope(in: sentence),
        isApproximate: token > sentence.tokens.lowerBound && sentence.isWord(token - 1, words.approximate),
        span: EvidenceSpan.around(token..<end, in: sentence),
        speaker: speakers.speaker(of: token, sentence: sentence.tokens.lowerBound))
      (figure.change, figure.base) = change(after: end, in: sentence)
      if figure.change == nil, let next = sequel(to: sentence) {
        (figure.change, figure.base) = change(after: next.tokens.lowerBound, in: next)
        if figure.change != nil { figure.span.end = document.span(next.tokens).end }
      }
      figure.population = population(before: token, noun, in: sentence)
      figure.asOf = asOf(in: sentence)
      figure.isFurther = sentence.isWord(token - 1, words.further)
      return figure
    }
  }

  /// A bare whole number that is no year, date, age, sum or percentage.
  func number(at token: Int) -> Double? {
    let word = document.text.tokens[token]
    guard word.kind == .number, !document.tokens[token].classes.contains(.time),
      document.tokens[token].classes.isDisjoint(with: [.person, .prison, .body])
    else { return nil }
    if document.hash(token + 1) == FoldedHash.of("percent") { return nil }
    if document.hash(token + 1) == FoldedHash.of("per"), document.hash(token + 2) == FoldedHash.of("cent") {
      return nil
    }
    if words.notCount.contains(document.hash(token - 1)) { return nil }
    if document.isSign(token + 1, "%") || document.isSign(token + 1, "-") { return nil }
    if token > 0, document.text.tokens[token - 1].kind == .sign, document.text.tokens[token - 1].end == word.start {
      return nil  // £40, #3
    }
    return Double(document.text.string(word).filter { $0 != "," })
  }

  /// The noun that is counted, within four tokens: `12 prisoners`, `30 violent or drunk men`.
  func countedNoun(after token: Int, in sentence: SentenceView) -> Int? {
    for place in token + 1..<min(token + 6, max(token + 1, sentence.tokens.upperBound)) {
      let word = document.text.tokens[place]
      if words.countedNoun.contains(word.hash) { return place }
      if word.kind != .word || words.preposition.contains(word.hash) || words.auxiliary.contains(word.hash) {
        return nil
      }
    }
    return nil
  }

  /// One past the event that is counted: the end of the trigger that follows the noun in its clause, else the noun.
  func eventEnd(after noun: Int, in sentence: SentenceView) -> Int {
    let window = noun..<min(noun + 10, sentence.tokens.upperBound)
    let hit = triggers.table.bestHits(in: document.tokens, range: window).first { $0.match.head > noun }
    return max(hit?.match.tokens.upperBound ?? noun + 1, noun + 1)
  }

  /// `prisoners released in error`: the noun with its adjectives, and the event without its auxiliaries.
  func unit(_ noun: Int, _ end: Int, in sentence: SentenceView) -> String {
    var start = noun
    while start > sentence.tokens.lowerBound, document.text.tokens[start - 1].kind == .word,
      !words.stop.contains(document.text.tokens[start - 1].hash) || document.hash(start - 1) == FoldedHash.of("or"),
      !words.approximate.contains(document.text.tokens[start - 1].hash)
        || document.hash(start - 1) == FoldedHash.of("or")
    {
      start -= 1
    }
    let kept = (start..<end).filter { place in
      let hash = document.hash(place)
      return document.text.tokens[place].kind == .word && !document.tokens[place].classes.contains(.time)
        && (!words.stop.contains(hash) || Self.unitWords.contains(hash))
    }
    return kept.map { document.text.string(document.text.tokens[$0]) }.joined(separator: " ")
  }

  func period(after token: Int, in sentence: SentenceView) -> DocumentView.PlacedTimex? {
    let dated = sentence.timexes.filter { $0.timex.interval != nil }
    let after = dated.first { $0.tokens.lowerBound > token }
    let end = after.flatMap { first in dated.first { $0.tokens.lowerBound == first.tokens.upperBound + 1 } }
    return end ?? after ?? dated.last { $0.tokens.upperBound <= token }
  }

  /// The period as TIMEX3 writes a stretch between two months or days.
  static func periodValue(_ timex: Timex) -> String {
    guard let interval = timex.interval, interval.precision == .interval || interval.precision == .season else {
      return timex.value
    }
    return periodValue(interval)
  }

  private static func periodValue(_ interval: CivilInterval) -> String {
    let first = interval.earliest.day
    let last = interval.latest.day
    if first.day == 1, last == CivilDay.last(ofMonth: last.month, year: last.year) {
      return "\(first.description.prefix(7))/\(last.description.prefix(7))"
    }
    return "\(first)/\(last)"
  }

  func scope(in sentence: SentenceView) -> String? {
    let places = sentence.mentions.filter { $0.mention.kind == .prison || $0.mention.kind == .place }
    return places.first.map { document.document.string($0.mention.span.range) }
  }

  /// The next sentence when it goes on about the same number: `That is an increase of 29% on 114.`
  func sequel(to sentence: SentenceView) -> SentenceView? {
    guard sentence.tokens.upperBound < document.text.tokens.count,
      let index = document.text.sentenceIndex(ofToken: sentence.tokens.upperBound),
      Self.sequels.contains(document.hash(sentence.tokens.upperBound))
    else { return nil }
    return SentenceView(document, document.text.sentences[index], words)
  }

  /// The small words that a unit keeps: `released in error`, `violent or sex offenders`, `let out`.
  private static let unitWords = Set(["in", "or", "by", "out", "of"].map(FoldedHash.of))
  private static let sequels = Set(["that", "this", "it", "up", "down"].map(FoldedHash.of))
}
