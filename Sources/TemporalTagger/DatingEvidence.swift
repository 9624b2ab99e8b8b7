import ChronologyModel
import Grammar
import Lexing

/// What the words of one document say about the day it was published.
struct DatingEvidence {
  /// A weekday, a day counted from publication, or a date, with the words of its sentence and the next.
  struct Mention {
    var found: Found
    var sentence: Int
    var words: [UInt64]
    var tense: Tense
    var bound: Timex.Bound?
    /// The names near it in its sentence; sorted, each once.
    var names: [UInt64] = []
    /// The past verb nearest to it in its sentence that reports no speech.
    var deed: UInt64?
  }

  var mentions: [Mention] = []

  /// Reads `text`, published as `publication` says so far.
  init(_ text: LexedText, document: Int, publication: PublicationDate, grammar: GrammarReader) {
    var reader = Reader(text, document: document, publication: publication, grammar: grammar)
    reader.read()
    for found in reader.found {
      let token = text.tokenIndex(atOrAfter: found.start)
      guard let sentence = text.sentenceIndex(ofToken: token) else { continue }
      reader.sentence = text.sentences[sentence]
      let tense = reader.tense(token)
      guard mentions.count < 500 else { break }
      var range = text.sentences[sentence]
      if sentence + 1 < text.sentences.count { range = range.lowerBound..<text.sentences[sentence + 1].upperBound }
      let own = text.sentences[sentence]
      let next = max(found.next, token + 1)
      let near = own.clamped(to: token - 18..<next + 14)
      // Long lines must not cost more than they tell.
      range = range.clamped(to: token - 80..<token + 80)
      mentions.append(
        Mention(
          found: found, sentence: sentence, words: SentenceWords.content(of: range, in: text), tense: tense,
          bound: found.bound ?? reader.bound(before: token), names: StoryNames.words(of: near, in: text),
          deed: SentenceWords.deed(near: token..<next, in: own, text)))
    }
  }

  /// The first day it can be, and what says so: the latest start of a date with a year that is told as past.
  var earliest: (day: CivilDay, words: String)? {
    var latest: (day: CivilDay, words: String)?
    for mention in mentions {
      guard case .fullDate = mention.found.form, mention.tense == .past, let interval = mention.found.interval,
        mention.bound != .by, mention.bound != .until, mention.deed != Self.updated
      else { continue }
      let day = interval.precision == .interval ? interval.latest.day : interval.earliest.day
      guard latest.map({ $0.day < day }) ?? true else { continue }
      switch interval.precision {
      case .year: latest = (day, String(day.year))
      case .month: latest = (day, "\(CivilDay.name(ofMonth: day.month)) \(day.year)")
      case .interval: latest = (day, "the time to \(day.inWords)")
      default: latest = (day, day.inWords)
      }
    }
    return latest
  }

  /// A page is updated after it is published.
  private static let updated = FoldedHash.of("updated")

  /// True when dates of the text are of `year` by its words, or of a year before its own: then a day without its year may
  /// lie further back.
  func goesBack(to year: Int) -> Bool {
    mentions.indices.contains { index in
      let found = mentions[index].found
      if found.statedYear == year || isOfLastYear(index) { return true }
      // `last September`
      guard case .other = found.form else { return false }
      return found.kind == .date && found.value.utf8.count == 7 && found.value.utf8.starts(with: "XXXX-".utf8)
    }
  }

  /// True when `last year` follows a mention at once.
  func isOfLastYear(_ index: Int) -> Bool {
    guard index + 1 < mentions.count, case .unitOffset(.year, -1) = mentions[index + 1].found.form else { return false }
    return mentions[index + 1].found.start - mentions[index].found.end <= 2
  }

  /// The weekday of publication, where a sentence with `yesterday` and one with a weekday tell of the same thing.
  func weekdayOfPublication(_ corpus: SentenceWords) -> (weekday: Int, line: String)? {
    var best: (weight: Double, weekday: Int, line: String)?
    var rival = 0.0
    for near in mentions {
      guard case .dayOffset(let offset) = near.found.form, abs(offset) == 1, near.found.kind == .date else { continue }
      for named in mentions where named.sentence != near.sentence {
        guard case .weekday(let weekday, let tense) = named.found.form, (tense == .future) == (offset > 0) else {
          continue
        }
        let overlap = corpus.overlap(near.words, named.words)
        guard overlap.count >= 2, overlap.weight >= 4.5 else { continue }
        let day = (weekday - offset + 6) % 7 + 1
        if let current = best, current.weight >= overlap.weight {
          if current.weekday != day { rival = max(rival, overlap.weight) }
        } else {
          if let current = best, current.weekday != day { rival = max(rival, current.weight) }
          let word = offset < 0 ? "yesterday" : "tomorrow"
          best = (
            overlap.weight, day,
            "what it dates \u{201C}\(word)\u{201D} it also dates \(CivilDay.name(ofWeekday: weekday)), so it is of a "
              + CivilDay.name(ofWeekday: day)
          )
        }
      }
    }
    guard let best, best.weight >= rival * 1.25 else { return nil }
    return (best.weekday, best.line)
  }

  /// Days of the month without a year, told as past.
  var pastMonthDays: [(month: Int, day: Int)] {
    mentions.compactMap {
      guard case .monthDay(let month, let day, _, let tense) = $0.found.form, tense != .future else { return nil }
      return (month, day)
    }
  }
}
