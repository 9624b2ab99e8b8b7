import ChronologyModel
import Lexing

/// `yesterday` in speech is counted from the day of speaking.
extension Reader {
  /// The day on which the words round a token were spoken, when the sentence gives it just before they begin:
  /// `said on Monday: “We knew yesterday.”`
  func dayOfSpeaking(_ index: Int) -> CivilDay? {
    guard let day = memory.day, memory.sentence == sentence.lowerBound, let last = found.last, last.day == day,
      let opening = openingQuote(before: index)
    else { return nil }
    let after = text.tokenIndex(atOrAfter: last.end)
    guard last.start >= tokens[sentence.lowerBound].start, after <= opening, opening - after <= 2 else { return nil }
    let first = text.tokenIndex(atOrAfter: last.start)
    let isSaid = (max(sentence.lowerBound, first - 6)..<max(sentence.lowerBound, first)).contains {
      Self.speaking.contains(hash($0))
    }
    return isSaid ? day : nil
  }

  /// The mark that opens the quotation a token stands in.
  private func openingQuote(before index: Int) -> Int? {
    var place = index - 1
    while place >= max(sentence.lowerBound, index - 60) {
      let token = tokens[place]
      switch Array(text.bytes[token.range].prefix(3)) {
      case [0xE2, 0x80, 0x9C]: return place
      case [0xE2, 0x80, 0x9D]: return nil
      case [0x22]: return touches(place + 1) && !touches(place) ? place : nil
      default: place -= 1
      }
    }
    return nil
  }

  private static let speaking = TenseWords.set("said told says tells wrote added posted tweeted replied asked")
}
