import ChronologyModel
import Grammar
import Lexing

/// One pass over a text, from left to right, and what it remembers on the way.
struct Reader {
  let text: LexedText
  let tokens: [Token]
  let words: [Word]
  let document: Int
  let publication: PublicationDate
  /// The day that days are counted from: of publication, or of the heading above.
  var reference: Reference?
  /// The day of the heading above, on a live page.
  var section: CivilDay?
  /// True for a history, whose dates follow each other.
  var isNarrative = false
  /// True when the text names a person called May.
  let hasPersonCalledMay: Bool
  var memory = Memory()
  /// The sentence that is being read, as token indices.
  var sentence: Range<Int> = 0..<0
  var found: [Found] = []
  let tenses: SentenceTenses

  /// Dates that later words lean on.
  struct Memory {
    /// The last interval of a day or longer.
    var interval: CivilInterval?
    /// The last quarter of a year.
    var quarter: CivilInterval?
    /// The last day.
    var day: CivilDay?
    /// The day last mentioned that is no count back from another: what `that afternoon` goes on from.
    var told: CivilDay?
    /// The last clock time.
    var instant: CivilInstant?
    /// The last year that was written out.
    var year: Int?
    /// The last month or year that closed a period, for `the previous 12 months`.
    var period: CivilInterval?
    /// The first token of the sentence in which `day` was read.
    var sentence = 0
  }

  init(
    _ text: LexedText, document: Int, publication: PublicationDate, grammar: GrammarReader, whole: TextGrammar? = nil
  ) {
    self.text = text
    tenses = SentenceTenses(text, grammar, whole: whole)
    self.document = document
    self.publication = publication
    tokens = text.tokens
    reference = Reference(publication)
    let sorter = WordSorter(text)
    words = sorter.words
    hasPersonCalledMay = sorter.hasPersonCalledMay
  }

  /// Reads the whole text.
  mutating func read() {
    var index = 0
    var sentenceIndex = 0
    let sentences = text.sentences
    while index < tokens.count {
      guard words[index].kind != .none else {
        index += 1
        continue
      }
      while sentenceIndex < sentences.count && sentences[sentenceIndex].upperBound <= index { sentenceIndex += 1 }
      if sentenceIndex < sentences.count, sentences[sentenceIndex].contains(index) {
        sentence = sentences[sentenceIndex]
        if sentenceIndex + 1 < sentences.count, endsInMeridiem(sentence) {
          sentence = sentence.lowerBound..<sentences[sentenceIndex + 1].upperBound
        }
      } else {
        sentence = index..<min(index + 30, tokens.count)
      }
      if var hit = expression(at: index), hit.next > index {
        hit.bound = bound(before: index)
        keep(hit)
        index = hit.next
      } else {
        index += 1
      }
    }
  }

  /// True when what ends a sentence is the point of `p.m.` and a day or a zone follows: the sentence goes on.
  private func endsInMeridiem(_ sentence: Range<Int>) -> Bool {
    let last = sentence.upperBound - 1
    guard sentence.count > 4, last + 1 < tokens.count, words[last + 1].kind != .none, tokens[last].kind == .sign,
      tokens[last - 1].end == tokens[last].start, tokens[last - 1].end - tokens[last - 1].start == 1,
      text.bytes[tokens[last - 1].start] | 0x20 == 0x6D, tokens[last - 2].kind == .sign,
      tokens[last - 3].end - tokens[last - 3].start == 1
    else { return false }
    return [.weekday, .month, .shortMonth, .zone, .today].contains(words[last + 1].kind)
  }

  private mutating func keep(_ hit: Found) {
    var first = underHeading(hit)
    first.also = []
    found.append(first)
    remember(first)
    for other in hit.also {
      found.append(underHeading(other))
      remember(other)
    }
    openSection(hit)
  }

  private mutating func remember(_ hit: Found) {
    if let year = hit.statedYear { memory.year = year }
    guard let interval = hit.interval else { return }
    if hit.kind == .time, interval.precision == .minute { memory.instant = interval.earliest }
    if hit.kind == .duration || hit.isEcho { return }
    memory.interval = interval
    if interval.precision == .season, hit.value.utf8.count == 7, hit.value.utf8.dropFirst(5).first == 0x51 {
      memory.quarter = interval
    }
    if isNarrative { reference = Reference(day: interval.earliest.day) }
    if interval.precision == .month || interval.precision == .year || interval.precision == .interval {
      memory.period = interval
    }
    if let day = interval.singleDay ?? (hit.kind == .time ? interval.earliest.day : nil) {
      memory.day = day
      // "told on Wednesday that he was freed a week before. That afternoon": the Wednesday.
      if hit.anchor != .mention || memory.told.map({ day > $0 }) ?? true { memory.told = day }
      memory.sentence = sentence.lowerBound
    }
  }

  /// What a family of expressions reads at a token; nil when none does.
  func expression(at index: Int) -> Found? {
    switch words[index].kind {
    case .number: numberFirst(index)
    case .month, .shortMonth: holiday(index) ?? monthFirst(index)
    case .weekday, .shortWeekday, .today: dayAndClock(index)
    case .weekdays: pluralWeekday(index)
    case .tonight, .overnight: nightByName(index)
    case .this, .that, .last, .next, .following, .same, .previous, .past: relative(index) ?? weekdayPhrase(index)
    case .the: definite(index)
    case .indefinite: indefinite(index)
    case .cardinal, .few, .several, .couple, .half, .hundred: counted(index)
    case .countedUnit, .countedQuarter, .placedMonth: compound(index)
    case .ordinal: ordinalFirst(index)
    case .place, .later, .earlier: holiday(index) ?? placed(index)
    case .edge: edge(index, from: index)
    case .season: holiday(index) ?? season(index)
    case .noon: clockFirst(index)
    case .each, .frequency: recurring(index)
    case .approximate, .more, .less, .at, .up: approximate(index)
    case .unit: bareUnit(index)
    case .vague, .recent, .future: vague(index)
    case .holiday: holiday(index)
    case .numberedQuarter: numberedQuarter(index)
    case .latest, .current: reported(index, from: index)
    case .yearAgo: yearAgo(index, from: index)
    case .yearEnd: yearEnd(index, index + 1)
    case .fiscal: fiscal(index, from: index)
    default: nil
    }
  }
}
