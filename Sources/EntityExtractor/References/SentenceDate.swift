internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// The day, month or year that a sentence gives in full: `in June 2021`, `on 3 March 2019`, `in 2018`.
struct SentenceDate {
  /// The one time of the sentence that a token is in; nil where it names none or several.
  func interval(_ page: Page, near token: Int) -> CivilInterval? {
    guard page.sentenceOf[token] >= 0 else { return nil }
    let all = page.text.sentences[page.sentenceOf[token]].compactMap { interval(page, endingAt: $0) }
    return all.count == 1 ? all[0] : nil
  }

  /// The time with which the sentence opens, at most two tokens before an office: `In June 2021 the Home Secretary`.
  func opening(_ page: Page, before token: Int) -> CivilInterval? {
    guard page.sentenceOf[token] >= 0 else { return nil }
    let start = page.text.sentences[page.sentenceOf[token]].lowerBound
    guard token - start <= 6, token > start else { return nil }
    guard let year = (start..<token).last(where: { interval(page, endingAt: $0) != nil }), token - year <= 3 else {
      return nil
    }
    return interval(page, endingAt: year)
  }

  private func interval(_ page: Page, endingAt index: Int) -> CivilInterval? {
    guard page.tokens[index].kind == .number, page.tokens[index].end - page.tokens[index].start == 4,
      let year = Int(page.string(index..<index + 1)), (1990...2099).contains(year)
    else { return nil }
    guard page.isCapital(index - 1), let month = Self.months[page.hash(index - 1)] else {
      return page.hash(index - 1) == Self.inWord ? CivilInterval(year: year) : nil
    }
    if index >= 2, page.tokens[index - 2].kind == .number, let day = Int(page.string(index - 2..<index - 1)),
      let date = CivilDay(year: year, month: month, day: day)
    {
      return CivilInterval(day: date)
    }
    return CivilInterval(month: month, year: year)
  }

  private static let inWord = FoldedHash.of("in")
  private static let months = Dictionary(
    uniqueKeysWithValues: PartialDate.monthNames.enumerated().map { (FoldedHash.of($1), $0 + 1) })
}
