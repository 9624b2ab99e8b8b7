import ChronologyModel

/// The words that are quoted for a claim: its sentence, or as much around the trigger as a reader can take in.
enum EvidenceSpan {
  /// Longer sentences are cut, in bytes.
  private static let longest = 320

  /// The span of `sentence` around `trigger`, whole clauses so far as they fit.
  static func around(_ trigger: Range<Int>, in sentence: SentenceView) -> Span {
    let whole = sentence.document.span(sentence.tokens)
    if whole.end - whole.start <= longest { return whole }
    var first = trigger.lowerBound
    var last = trigger.upperBound
    var growsLeft = true
    var growsRight = true
    while growsLeft || growsRight {
      if growsRight {
        let next = clauseEnd(after: last, in: sentence)
        growsRight = next > last && fits(first..<next, in: sentence)
        if growsRight { last = next }
      }
      if growsLeft {
        let next = clauseStart(before: first, in: sentence)
        growsLeft = next < first && fits(next..<last, in: sentence)
        if growsLeft { first = next }
      }
    }
    return sentence.document.span(first..<last)
  }

  private static func fits(_ tokens: Range<Int>, in sentence: SentenceView) -> Bool {
    let span = sentence.document.span(tokens)
    return span.end - span.start <= longest
  }

  private static func clauseEnd(after token: Int, in sentence: SentenceView) -> Int {
    var place = token
    while place < sentence.tokens.upperBound {
      place += 1
      if place < sentence.tokens.upperBound, breaks(place, in: sentence) { return place }
    }
    return place
  }

  private static func clauseStart(before token: Int, in sentence: SentenceView) -> Int {
    var place = token
    while place > sentence.tokens.lowerBound {
      place -= 1
      if place > sentence.tokens.lowerBound, breaks(place - 1, in: sentence) { return place }
    }
    return place
  }

  private static func breaks(_ token: Int, in sentence: SentenceView) -> Bool {
    sentence.document.isSign(token, ",") || sentence.document.isSign(token, ";") || sentence.document.isDash(token)
  }
}
