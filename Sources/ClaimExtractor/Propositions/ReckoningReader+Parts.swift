import ChronologyModel
import Knowledge
import Lexing

/// Parts and wholes: shares, sums, what is left, and what is between two.
extension ReckoningReader {
  /// `60 of the 480`, or `Of 480 patients, 60`: the part and the whole.
  private func partOfWhole(_ sentence: NumberedSentence) -> (part: WrittenNumber, whole: WrittenNumber)? {
    let numbers = sentence.timeless
    for (place, part) in numbers.enumerated().dropLast() {
      let whole = numbers[place + 1]
      guard part.unit == .count, whole.unit == .count else { continue }
      if sentence.is("of", part.tokens.upperBound), part.value < whole.value,
        whole.tokens.lowerBound - part.tokens.upperBound <= 3
      {
        return (part, whole)
      }
      // "Of the 52 samples that the company took, 13": the whole comes first.
      let of = sentence.lead(part) - (isDetermined(part, sentence) ? 1 : 0)
      if sentence.is("of", of), sentence.isBreak(of - 1), whole.value < part.value,
        sentence.view.document.isSign(sentence.lead(whole), ",")
      {
        return (whole, part)
      }
    }
    return nil
  }

  /// True where a determiner stands right before a number.
  private func isDetermined(_ number: WrittenNumber, _ sentence: NumberedSentence) -> Bool {
    sentence.view.isWord(sentence.lead(number), words.determiner)
  }

  /// `60 of the 480 patients, or one in eight`, `(12.5%)`, `which is to say one in four`, `are 6% of them`.
  func share(_ sentence: NumberedSentence) -> Reckoning? {
    if let (part, whole) = partOfWhole(sentence) {
      let end = max(part.tokens.upperBound, whole.tokens.upperBound)
      for number in sentence.all where number.tokens.lowerBound > end {
        guard number.tokens.lowerBound - end <= 14, isNamed(number.tokens.lowerBound, sentence) else { continue }
        if number.unit == .percent, sentence.isBreak(number.tokens.upperBound) {
          return reckoning(.share, [part, whole], sentence.number(number), in: sentence)
        }
      }
      for place in end..<min(end + 14, sentence.view.tokens.upperBound) where isNamed(place, sentence) {
        if let ratio = ratio(at: place, sentence) { return reckoning(.share, [part, whole], ratio, in: sentence) }
      }
      return nil
    }
    // "has 140 schools, and the nine that have shut are 6% of them"
    let (percents, counts) = (
      sentence.timeless.filter { $0.unit == .percent }, sentence.timeless.filter { $0.unit == .count }
    )
    guard percents.count == 1, counts.count == 2, sentence.timeless.count == 3, let percent = percents.first,
      sentence.is("of", percent.tokens.upperBound), sentence.is("them", percent.tokens.upperBound + 1),
      sentence.isBreak(percent.tokens.upperBound + 2)
    else { return nil }
    let sorted = counts.sorted { $0.value < $1.value }
    return reckoning(.share, sorted, sentence.number(percent), in: sentence)
  }

  /// `, 12.5%,`, `or 20%`, `which is to say one in four`.
  private func isNamed(_ token: Int, _ sentence: NumberedSentence) -> Bool {
    var before = token - 1
    while sentence.view.isWord(before, words.approximate), !sentence.is("or", before) { before -= 1 }
    return sentence.view.document.isSign(before, ",") || sentence.view.document.isSign(before, "(")
      || lists.phrase(.namely, at: before, in: sentence.view) != nil
  }

  /// `one in six`, `two out of three`, where nothing goes on after it.
  private func ratio(at token: Int, _ sentence: NumberedSentence) -> Reckoning.Number? {
    let isOne = sentence.is("one", token)
    guard let part = isOne ? 1 : WrittenNumber(at: token, in: sentence.view)?.value else { return nil }
    var place = token + 1
    if sentence.is("out", place), sentence.is("of", place + 1) {
      place += 1
    } else if !sentence.is("in", place) {
      return nil
    }
    guard let whole = WrittenNumber(at: place + 1, in: sentence.view), whole.unit == .count, whole.value > part,
      whole.value <= 100, part > 0, sentence.isBreak(whole.tokens.upperBound)
    else { return nil }
    // "One in six" is said of all between one in five and a half and one in six and a half.
    let value = part / whole.value
    return .init(
      value: value, slack: value * 0.55 / (whole.value - 0.5), span: document.span(token..<whole.tokens.upperBound))
  }

  /// `Of the 46 men, 40 are back and six are not`, `40 are dry and the other six are wet`: the parts make the whole.
  func parts(_ sentence: NumberedSentence) -> Reckoning? {
    guard let (first, whole) = partOfWhole(sentence) else { return nil }
    let all = sentence.timeless.filter { $0.unit == .count }
    guard all.count == sentence.timeless.count, let last = all.last, all.count >= 3 else { return nil }
    let parts = all.filter { $0.tokens != whole.tokens }
    guard parts.first?.tokens == first.tokens, last.tokens != first.tokens else { return nil }
    let end = last.tokens.upperBound
    let isRest = sentence.is("not", end + 1) && sentence.view.isWord(end, words.auxiliary) && sentence.isBreak(end + 2)
    let isOther =
      lists.phrase(.other, at: sentence.lead(last), in: sentence.view) != nil
      && sentence.is("the", sentence.lead(last) - 1)
    guard isRest || isOther else { return nil }
    return reckoning(.sum, parts, sentence.number(whole), in: sentence)
  }

  /// `Nineteen of the 24 are in place, which leaves five`.
  func remainder(_ sentence: NumberedSentence) -> Reckoning? {
    let counts = sentence.timeless
    guard counts.count == 3, let (part, whole) = partOfWhole(sentence), let rest = counts.last, rest.unit == .count,
      rest.tokens.lowerBound > whole.tokens.upperBound, rest.tokens.lowerBound > part.tokens.upperBound,
      lists.phrase(.leaving, at: sentence.lead(rest), in: sentence.view) != nil
    else { return nil }
    return reckoning(.sum, [part, rest], sentence.number(whole), in: sentence)
  }

  /// `14 spills in May, 22 in June and 17 in July, 53 in all`.
  func total(_ sentence: NumberedSentence) -> Reckoning? {
    let all = sentence.timeless
    guard let place = all.lastIndex(where: { sentence.has(.total, at: $0.tokens.upperBound, orNext: true) }), place >= 2
    else { return nil }
    let whole = all[place]
    let before = sentence.lead(whole)
    guard whole.unit != .percent,
      sentence.view.document.isSign(before, ",") || lists.phrase(.namely, at: before, in: sentence.view) != nil
    else { return nil }
    let terms = Array(all[..<place])
    return listed(terms, whole, sentence) ? reckoning(.sum, terms, sentence.number(whole), in: sentence) : nil
  }

  /// True for a list of numbers of one unit, joined by commas and `and`, none of which is all the others.
  private func listed(_ terms: [WrittenNumber], _ whole: WrittenNumber, _ sentence: NumberedSentence) -> Bool {
    guard terms.allSatisfy({ $0.unit == whole.unit && $0.value <= whole.value * 10 }) else { return false }
    return zip(terms, terms.dropFirst()).allSatisfy { left, right in
      let gap = left.tokens.upperBound..<right.tokens.lowerBound
      return gap.count <= 9 && gap.contains { sentence.view.document.isSign($0, ",") || sentence.is("and", $0) }
    }
  }

  /// `must save £61m. That is £24m from care, £19m from roads, and £18m from all else.`
  func listing(_ sentence: NumberedSentence, after before: NumberedSentence) -> Reckoning? {
    let terms = sentence.timeless
    guard terms.count >= 3, let unit = terms.first?.unit, unit != .percent,
      lists.phrase(.parts, at: sentence.view.tokens.lowerBound, in: sentence.view) != nil
    else { return nil }
    let wholes = before.timeless.filter { $0.unit == unit }
    guard wholes.count == 1, let whole = wholes.first, listed(terms, whole, sentence),
      terms.allSatisfy({ $0.value < whole.value })
    else { return nil }
    var found = reckoning(.sum, terms, before.number(whole), in: sentence)
    found.span = document.span(before.view.tokens.lowerBound..<sentence.view.tokens.upperBound)
    return found
  }

  /// `845,000 came and 628,000 left, which made net migration 217,000`.
  func net(_ sentence: NumberedSentence) -> Reckoning? {
    let all = sentence.timeless
    guard all.count == 3, Set(all.map(\.unit)).count == 1, all[0].unit != .percent else { return nil }
    let gap = all[0].tokens.upperBound..<all[1].tokens.lowerBound
    guard gap.contains(where: { sentence.is("and", $0) }),
      (1...4).contains(where: { lists.phrase(.net, at: all[2].tokens.lowerBound - $0, in: sentence.view) != nil })
    else { return nil }
    return reckoning(.difference, [all[0], all[1]], sentence.number(all[2]), in: sentence)
  }

  /// `lost by 14 votes, with 273 in favour and 287 against`, `by 14 votes, 287 to 273`.
  func margin(_ sentence: NumberedSentence) -> Reckoning? {
    let all = sentence.timeless
    guard all.count == 3, all.allSatisfy({ $0.unit == .count }),
      let by = all.first(where: { number in
        sentence.has(.margin, at: number.tokens.upperBound, orNext: false)
          && (sentence.isAfter("by", number)
            || sentence.is("of", sentence.lead(number))
              && lists.phrase(.margin, at: sentence.lead(number) - 1, in: sentence.view) != nil)
      })
    else { return nil }
    let sides = all.filter { $0.tokens != by.tokens }
    let isTold =
      sentence.has(.for, at: sides[0].tokens.upperBound, orNext: true)
      && sentence.has(.against, at: sides[1].tokens.upperBound, orNext: true)
      || sentence.has(.against, at: sides[0].tokens.upperBound, orNext: true)
        && sentence.has(.for, at: sides[1].tokens.upperBound, orNext: true)
      || sentence.isAfter("to", sides[1]) && sides[1].tokens.lowerBound - sides[0].tokens.upperBound <= 2
    guard isTold else { return nil }
    return reckoning(.difference, sides, sentence.number(by), in: sentence)
  }
}
