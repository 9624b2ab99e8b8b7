import Grammar
import Lexing

/// Which way the verb of an expression looks.
enum Tense: Hashable {
  case past, future, none
}

extension Reader {
  /// The tense of the verb that the expression dates; none where no verb tells.
  func tense(_ first: Int) -> Tense { tenses.tense(ofToken: first, in: sentence) }
}

/// Tells the tense at a place of a text from the grammar of its sentence, which is read when it is first asked for.
final class SentenceTenses {
  private let text: LexedText
  // Made when the first sentence is asked for: most texts of one line ask for none.
  private lazy var grammar = SentenceGrammar(reader)
  private let reader: GrammarReader
  /// The grammar of the whole text, where the caller has it.
  private let whole: TextGrammar?
  private var range: Range<Int>?
  private var sentence = ParsedSentence()
  private var words = SplitWords()

  init(_ text: LexedText, _ grammar: GrammarReader, whole: TextGrammar? = nil) {
    self.text = text
    reader = grammar
    self.whole = whole
  }

  /// The tense of the verb that the expression at `token` of the sentence `range` dates.
  func tense(ofToken token: Int, in range: Range<Int>) -> Tense {
    let range = Self.window(around: token, in: range)
    if self.range != range {
      self.range = range
      words = WordSplitter().words(of: text, in: range)
      sentence = read(range)
    }
    guard let word = words.tokens.firstIndex(where: { $0 >= token }) else { return .none }
    return governed(word) ?? nearest(word) ?? .none
  }

  /// The grammar of a sentence, or of a part of one.
  private func read(_ range: Range<Int>) -> ParsedSentence {
    if let whole, let index = text.sentenceIndex(ofToken: range.lowerBound), text.sentences[index] == range {
      return whole.sentences[index]
    }
    return text.bytes.withUnsafeBufferPointer {
      grammar.read($0, words: words.ranges, spaceAfter: { self.words.hasSpace(after: $0) })
    }
  }

  /// What is read of a sentence: all of it, but of one without end what stands near the token, so that a long line costs
  /// no more than its length.
  private static func window(around token: Int, in range: Range<Int>) -> Range<Int> {
    guard range.count > 4 * step else { return range }
    let start = range.lowerBound + max(0, (token - range.lowerBound) / step - 1) * step
    return start..<min(range.upperBound, start + 3 * step)
  }

  private static let step = 100

  /// Whether what has the expression as its limit is told as done: `had arrived by Monday`, `knew by Monday`. `until`
  /// needs the past perfect or a negation: `was shut until Monday` may still be, `was not told until Monday` was told then.
  func isDone(beforeToken token: Int, in range: Range<Int>, needsPerfect: Bool) -> Bool {
    guard let (form, head) = verbForm(atToken: token, in: range) else { return false }
    // "She had asked for a report by Friday": what is asked for comes later.
    if TenseWords.asking.contains(hash(head)) { return false }
    return form.tense == .past && (form.isPerfect || form.isNegated || !needsPerfect)
  }

  private func verbForm(atToken token: Int, in range: Range<Int>) -> (VerbForm, head: Int)? {
    _ = tense(ofToken: token, in: range)
    guard let word = words.tokens.firstIndex(where: { $0 >= token }), var group = sentence.group(ofWord: word) else {
      return nil
    }
    for _ in sentence.groups.indices {
      if let form = sentence.groups[group].verb { return (form, sentence.groups[group].group.head) }
      guard let governor = sentence.groups[group].governor else { return nil }
      group = governor
    }
    return nil
  }

  /// The tense of the verb that the group of a word depends on, however far up.
  private func governed(_ word: Int) -> Tense? {
    guard var group = sentence.group(ofWord: word) else { return nil }
    let isFor = sentence.groups[group].lead.contains { hash($0) == TenseWords.forWord }
    for _ in sentence.groups.indices {
      // "A judge fixed the trial for 11 January": the day is that of the trial.
      if isFor, TenseWords.fixing.contains(hash(sentence.groups[group].group.head)) { return .future }
      if sentence.groups[group].group.kind == .verb, let tense = tense(ofGroup: group) { return tense }
      guard let governor = sentence.groups[group].governor else { return nil }
      group = governor
    }
    return nil
  }

  /// The tense of the nearest verb before a word, else of the nearest after it.
  private func nearest(_ word: Int) -> Tense? {
    let verbs = sentence.groups.indices.filter { sentence.groups[$0].group.kind == .verb }
    let before = verbs.reversed().first { sentence.groups[$0].group.head < word && tense(ofGroup: $0) != nil }
    let chosen = before ?? verbs.first { sentence.groups[$0].group.head > word && tense(ofGroup: $0) != nil }
    return chosen.flatMap(tense(ofGroup:))
  }

  /// The tense of a verb group; nil for one that leaves it to the verb above: `freeing him on Monday`.
  private func tense(ofGroup index: Int) -> Tense? {
    guard let form = sentence.groups[index].verb else { return nil }
    if form.isPerfect { return form.tense == .future ? .future : .past }
    if form.tense == .future || form.modal != nil || isPlanned(index) { return .future }
    if form.isProgressive, form.isPassive { return .future }  // "were being called to a meeting on Thursday"
    if form.isInfinitive { return isAhead(index) ? .future : .past }
    switch form.tense {
    case .past: return form.isProgressive && leadsOn(index) ? .future : .past
    case .present:
      // "The ban ends on Sunday" is of what is to come; "he says", "it is" leave it open.
      let isSettled = sentence.words[sentence.groups[index].group.head].universal == .verb && !form.isPassive
      if form.isProgressive || leadsOn(index)
        || isSettled && TenseWords.timed.contains(hash(sentence.groups[index].group.head))
      {
        return .future
      }
      return form.isPassive ? .past : nil
    case .future: return .future
    case .none: return form.isPassive && form.isParticiple ? .past : nil
    }
  }

  /// `is due in court`, `is set for Monday`, `was scheduled to appear`
  private func isPlanned(_ index: Int) -> Bool {
    let head = sentence.groups[index].group.head
    if TenseWords.plans.contains(hash(head)) { return sentence.groups[index].verb?.isPassive == true || leadsOn(index) }
    return sentence.groups.contains {
      $0.governor == index && $0.group.kind == .adjective && TenseWords.plans.contains(hash($0.group.head))
    }
  }

  /// True when an infinitive depends on the verb: `is to appear`, `hopes to appear`; not `is said to have appeared`.
  private func leadsOn(_ index: Int) -> Bool {
    sentence.groups.contains {
      $0.governor == index && $0.relation == .openComplement && $0.verb?.isInfinitive == true
        && $0.verb?.isPerfect == false
    }
  }

  /// True when what an infinitive tells lies ahead: of a plan or a form of be, or of a verb that is not past.
  private func isAhead(_ index: Int) -> Bool {
    guard let governor = sentence.groups[index].governor else { return true }
    let above = sentence.groups[governor]
    guard above.group.kind == .verb, let form = above.verb else { return true }
    if isPlanned(governor) || TenseWords.plans.contains(hash(above.group.head)) { return true }
    if sentence.words[above.group.head].universal == .auxiliary { return true }
    // "She has asked him to appear on Monday"
    if form.isPerfect, form.tense == .present, TenseWords.asking.contains(hash(above.group.head)) { return true }
    return form.tense != .past && !form.isPerfect
  }

  private func hash(_ word: Int) -> UInt64 {
    var hash = FoldedHash()
    for byte in text.bytes[sentence.words[word].range] { hash.add(byte) }
    return hash.value
  }
}

/// Sets of words, as hashes.
enum TenseWords {
  /// Words that put what follows ahead of the speaker.
  static let plans = set(
    """
    due set upcoming scheduled expected planned plans planning hopes hoping ready likely slated supposed intends wants
    vowed going
    """)

  /// Verbs after which what is asked for, ordered or promised is still to come.
  static let asking = set(
    """
    ask asks asked asking tell told order ordered urge urged require required instruct instructed invite invited \
    summon summoned call called demand demanded want wanted promise promised request requested set
    """)

  static let forWord = FoldedHash.of("for")

  /// Verbs that give something its day.
  static let fixing = set(
    """
    fix fixed set list listed schedule scheduled adjourn adjourned postpone postponed arrange arranged book booked \
    call called plan planned timetable timetabled
    """)

  /// What happens by a timetable: in the present tense it lies ahead.
  static let timed = set(
    """
    end ends begin begins start starts open opens close closes expire expires take takes meet meets return returns rise \
    rises vote votes appear appears face faces resume resumes publish publishes leave leaves arrive arrives come comes \
    go goes
    """)

  /// The words of a text, as a set.
  static func set(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { FoldedHash.of(String($0)) })
  }
}
