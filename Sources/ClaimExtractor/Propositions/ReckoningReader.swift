import ChronologyModel
import Knowledge
import Lexing

/// Reads numbers that a sentence says hang together. Each way of saying so is narrow: a number that has nothing to do with
/// the others must not be reckoned with.
struct ReckoningReader {
  let document: DocumentView
  let words: Vocabulary
  let speakers: SpeakerReader
  let lists: ReckoningWords

  /// More numbers than this in a sentence are a table.
  private static let most = 12

  /// The reckonings of the document, in order of place.
  func reckonings() -> [Reckoning] {
    var before: NumberedSentence?
    var found: [Reckoning] = []
    for range in document.text.sentences {
      let isNumbered = range.contains { WrittenNumber.isNumber($0, document) }
      guard isNumbered else {
        before = nil
        continue
      }
      let view = SentenceView(document, range, words)
      let sentence = NumberedSentence(view, lists)
      if sentence.numbers.count <= Self.most, !view.isQuestion, !isSupposed(view) {
        found += [
          change(sentence), share(sentence), parts(sentence), remainder(sentence), total(sentence), net(sentence),
          margin(sentence), cut(sentence), product(sentence), before.flatMap { listing(sentence, after: $0) },
        ].compactMap { $0 }
      }
      before = sentence
    }
    return found
  }

  /// True for a sentence that only supposes; `in May` does not.
  private func isSupposed(_ view: SentenceView) -> Bool {
    view.tokens.contains { view.isWord($0, words.supposing) && !document.tokens[$0].classes.contains(.time) }
  }

  /// A reckoning of numbers of `sentence`.
  func reckoning(
    _ relation: Reckoning.Relation, _ terms: [WrittenNumber], _ stated: Reckoning.Number, in sentence: NumberedSentence
  ) -> Reckoning {
    let first = (terms.map(\.tokens.lowerBound).min() ?? sentence.view.tokens.lowerBound)
    let last = max(terms.map(\.tokens.upperBound).max() ?? first, document.text.tokenIndex(atOrAfter: stated.span.end))
    let range = first..<max(first + 1, min(last, sentence.view.tokens.upperBound))
    return Reckoning(
      relation: relation, terms: terms.map(sentence.number), stated: stated,
      span: EvidenceSpan.around(range, in: sentence.view),
      speaker: speakers.speaker(of: first, sentence: sentence.view.tokens.lowerBound))
  }

  // MARK: Changes

  /// `rose from 120 to 210, an increase of 75%`, `doubled from £310m to £620m`, `from 36% to 40%, by four points`.
  private func change(_ sentence: NumberedSentence) -> Reckoning? {
    let numbers = sentence.numbers
    for (place, from) in numbers.enumerated().dropLast() where sentence.isAfter("from", from) {
      let to = numbers[place + 1]
      guard to.unit == from.unit, sentence.isAfter("to", to), to.tokens.lowerBound - from.tokens.upperBound <= 5,
        !sentence.isYear(from), from.value != 0
      else { continue }
      let range = from.tokens.lowerBound..<to.tokens.upperBound
      if from.unit == .percent {
        guard let points = numbers.first(where: { sentence.has(.point, at: $0.tokens.upperBound, orNext: true) }),
          sentence.isNear(points, range)
        else { continue }
        var stated = sentence.number(points)
        (stated.value, stated.slack) = (stated.value / 100, max(stated.slack / 100, 0.005))
        return reckoning(.difference, [to, from], stated, in: sentence)
      }
      let stated = numbers.filter { $0.unit == .percent }
      if stated.count == 1, let percent = stated.first, sentence.isNear(percent, range), isOfChange(percent, sentence) {
        return reckoning(.change, [from, to], sentence.number(percent), in: sentence)
      }
      if stated.isEmpty, let word = multiple(before: range.lowerBound, sentence) ?? fraction(near: range, sentence) {
        return reckoning(.change, [from, to], word, in: sentence)
      }
    }
    return nil
  }

  /// `by 25%`, `a rise of 90%`, `up 29%`, `a 25% increase`.
  private func isOfChange(_ percent: WrittenNumber, _ sentence: NumberedSentence) -> Bool {
    let before = sentence.lead(percent)
    let isBefore =
      sentence.is("by", before) || sentence.is("of", before) || isMoving(before, sentence)
      || isMoving(percent.tokens.lowerBound - 1, sentence)
    return (isBefore || isMoving(percent.tokens.upperBound, sentence)) && !sentence.is("of", percent.tokens.upperBound)
  }

  func isMoving(_ token: Int, _ sentence: NumberedSentence) -> Bool {
    sentence.view.isWord(token, words.rising) || sentence.view.isWord(token, words.falling)
  }

  /// `doubled over the year, from`: the word, where no number stands between.
  private func multiple(before token: Int, _ sentence: NumberedSentence) -> Reckoning.Number? {
    for place in (max(sentence.view.tokens.lowerBound, token - 9)..<token).reversed() {
      if sentence.numbers.contains(where: { $0.tokens.contains(place) }) { return nil }
      guard let phrase = lists.phrase(.multiple, at: place, in: sentence.view) else { continue }
      let slack = phrase.value * (sentence.isApproximate(before: place) ? 0.5 : 0.15)
      return .init(value: phrase.value, slack: slack, span: document.span(place..<place + 1))
    }
    return nil
  }

  /// `by half`, `by a third`.
  private func fraction(near range: Range<Int>, _ sentence: NumberedSentence) -> Reckoning.Number? {
    let first = max(sentence.view.tokens.lowerBound, range.lowerBound - 7)
    let near = first..<min(range.upperBound + 7, sentence.view.tokens.upperBound)
    for place in near where !range.contains(place) {
      guard let phrase = lists.phrase(.fraction, at: place, in: sentence.view) else { continue }
      let article = sentence.view.isWord(place - 1, words.determiner) ? place - 1 : place
      var by = article - 1
      while sentence.view.isWord(by, words.approximate) { by -= 1 }
      guard sentence.is("by", by), article < place || phrase.value == 0.5 else { continue }
      let slack = phrase.value * (by < article - 1 ? 0.3 : 0.12)
      return .init(value: phrase.value, slack: slack, span: document.span(by..<place + 1))
    }
    return nil
  }

  /// `was 3,200, has been cut by 800 to 2,400`.
  private func cut(_ sentence: NumberedSentence) -> Reckoning? {
    let counted = sentence.timeless
    guard counted.count == 3, Set(counted.map(\.unit)).count == 1, counted[0].unit != .percent else { return nil }
    let (base, by, to) = (counted[0], counted[1], counted[2])
    let before = sentence.lead(base)
    guard sentence.isAfter("by", by), sentence.isAfter("to", to), to.tokens.lowerBound - by.tokens.upperBound <= 3,
      sentence.view.isWord(before, words.be) || sentence.is("at", before) || sentence.is("from", before)
    else { return nil }
    let verbs = max(base.tokens.upperBound, by.tokens.lowerBound - 5)..<by.tokens.lowerBound
    if verbs.contains(where: { sentence.view.isWord($0, words.falling) }) {
      return reckoning(.difference, [base, by], sentence.number(to), in: sentence)
    }
    guard verbs.contains(where: { sentence.view.isWord($0, words.rising) }) else { return nil }
    return reckoning(.sum, [base, by], sentence.number(to), in: sentence)
  }

  /// `£1.9m a year for three years, £5.7m in all`.
  private func product(_ sentence: NumberedSentence) -> Reckoning? {
    for rate in sentence.numbers where lists.phrase(.apiece, at: rate.tokens.upperBound, in: sentence.view) != nil {
      let period = StemHash.of(sentence.word(rate.tokens.upperBound + 1))
      guard rate.unit != .percent,
        let times = sentence.all.first(where: { number in
          number.tokens.lowerBound > rate.tokens.upperBound && number.unit == .count
            && StemHash.of(sentence.word(number.tokens.upperBound)) == period
            && [sentence.lead(number), number.tokens.lowerBound - 1].contains { place in
              lists.phrase(.through, at: place, in: sentence.view) != nil
            }
        })
      else { continue }
      let others = sentence.numbers.filter {
        $0.unit == rate.unit && $0.tokens != rate.tokens && $0.tokens != times.tokens
      }
      guard others.count == 1, let total = others.first,
        sentence.has(.total, at: total.tokens.upperBound, orNext: true)
          || (1...3).contains(where: {
            lists.phrase(.worth, at: total.tokens.lowerBound - $0, in: sentence.view) != nil
          })
      else { continue }
      return reckoning(.product, [rate, times], sentence.number(total), in: sentence)
    }
    return nil
  }
}
