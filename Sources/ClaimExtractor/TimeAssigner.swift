import ChronologyModel
import Grammar
import Lexing

/// Finds the time expression that dates a trigger: the nearest in the same clause, at a cost for all that lies between.
struct TimeAssigner {
  let sentence: SentenceView
  /// The heads of all triggers in the sentence, in order.
  let heads: [Int]
  /// Who says what in the sentence, and when.
  let speech: [SpeechFrameReader.Frame]

  init(sentence: SentenceView, heads: [Int], speech: [SpeechFrameReader.Frame] = []) {
    self.sentence = sentence
    self.heads = heads.sorted()
    self.speech = speech
  }

  /// How far from a trigger an expression is sought, in tokens; one that opens the sentence is looked at besides.
  private static let reach = 60

  /// Above this cost an expression is taken to date something else.
  private static let limit = 22

  /// The expression that dates the trigger at `head`, or nil.
  func timex(for head: Int, isSaying: Bool, isNoun: Bool = false) -> DocumentView.PlacedTimex? {
    if isSaying, let own = speech.first(where: { $0.verb == head })?.timex {
      return near(head).first { $0.index == own }
    }
    var best: (cost: Int, placed: DocumentView.PlacedTimex)?
    for placed in near(head)
    where isDate(placed.timex) && !isDateline(placed) && !(isNoun && hasVerb(between: head, placed))
      && !datesVerbAbove(head, placed) && (isSaying || !datesSaying(placed, of: head))
    {
      guard let cost = cost(placed, head, isSaying), cost <= Self.limit else { continue }
      if best == nil || cost < best!.cost { best = (cost, placed) }
    }
    return best?.placed.timex.interval == nil ? nil : best?.placed
  }

  private func near(_ head: Int) -> [DocumentView.PlacedTimex] {
    let first = max(sentence.tokens.lowerBound, head - Self.reach)
    let around = sentence.document.timexes.within(
      first..<min(sentence.tokens.upperBound, head + Self.reach), \.tokens)
    let opening = sentence.tokens.lowerBound..<min(sentence.tokens.lowerBound + 2, first)
    return opening.isEmpty ? around : sentence.document.timexes.within(opening, \.tokens) + around
  }

  /// `said on Tuesday that he was freed`: the expression dates the saying, and not what is said.
  private func datesSaying(_ placed: DocumentView.PlacedTimex, of head: Int) -> Bool {
    speech.contains { $0.timex == placed.index && $0.verb != head && $0.covered.contains(head) }
  }

  /// True when a trigger's head lies in `range`.
  private func hasHead(in range: Range<Int>) -> Bool {
    var (low, high) = (0, heads.count)
    while low < high {
      let middle = (low + high) / 2
      if heads[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < heads.count && heads[low] < range.upperBound
  }

  /// The interval of two expressions, of which `placed` is one, where `between X and Y` or `from X to Y` joins them.
  func stretch(with placed: DocumentView.PlacedTimex) -> CivilInterval? {
    let next = sentence.timexes.first { $0.tokens.lowerBound == placed.tokens.upperBound + 1 }
    return stretch(endingAt: placed) ?? next.flatMap { stretch(endingAt: $0) }
  }

  private func stretch(endingAt placed: DocumentView.PlacedTimex) -> CivilInterval? {
    let join = placed.tokens.lowerBound - 1
    guard Self.joins.contains(sentence.document.hash(join)), let last = placed.timex.interval,
      let first = sentence.timexes.last(where: { $0.tokens.upperBound == join }), let start = first.timex.interval,
      Self.opens.contains(sentence.document.hash(first.tokens.lowerBound - 1)), start.earliest < last.latest
    else { return nil }
    return CivilInterval(start.earliest, last.latest, .interval)
  }

  /// `pleaded guilty on Monday to escaping`: the expression dates the verb that a gerund hangs on, not the gerund.
  private func datesVerbAbove(_ head: Int, _ placed: DocumentView.PlacedTimex) -> Bool {
    let grammar = sentence.document.grammar
    guard let (number, clause) = grammar.clause(atToken: head) else { return false }
    let form = grammar.sentences[number].groups[clause.verb].verb
    guard form?.isParticiple == true, form?.isPassive == false else { return false }
    return grammar.verb(governingToken: placed.tokens.lowerBound) != clause.verb
  }

  /// `ASHGATE, June 4 - The ship ...`: the day of the report, not of what it tells.
  private func isDateline(_ placed: DocumentView.PlacedTimex) -> Bool {
    // A date that begins its line is an entry of a timeline: "4 June - The ship sails."
    let before = placed.tokens.lowerBound - sentence.tokens.lowerBound
    return before > 0 && before < 8 && sentence.document.isDash(placed.tokens.upperBound)
      && !sentence.tokens.prefix(placed.tokens.lowerBound - sentence.tokens.lowerBound).contains {
        sentence.document.text.tokens[$0].kind == .word && !sentence.document.text.tokens[$0].isCapitalised
      }
  }

  /// True for what can date something. One that nothing anchors counts too: it leaves its verb undated, where another
  /// expression further off would date it wrongly.
  private func isDate(_ timex: Timex) -> Bool {
    (timex.kind == .date || timex.kind == .time) && (timex.interval != nil || timex.value.hasPrefix("X"))
  }

  /// True when a verb or a subordinator parts a noun from the expression: it dates the verb, not the noun.
  private func hasVerb(between head: Int, _ placed: DocumentView.PlacedTimex) -> Bool {
    let clause = StandingReader.clauseStart(before: head, in: sentence)
    if hasHead(in: clause..<head) { return true }  // "found out about the release on Monday"
    guard placed.tokens.lowerBound > head else { return placed.tokens.upperBound + 8 < head }
    return (head + 1..<placed.tokens.lowerBound).contains { token in
      let hash = sentence.document.text.tokens[token].hash
      return hasHead(in: token..<token + 1) || sentence.words.auxiliary.contains(hash)
        || sentence.words.subordinator.contains(hash) && !isBoundOf(placed, token)
    }
  }

  private func cost(_ placed: DocumentView.PlacedTimex, _ head: Int, _ isSaying: Bool) -> Int? {
    if placed.tokens.contains(head) { return 0 }
    let isAfter = placed.tokens.lowerBound > head
    let between = isAfter ? head + 1..<placed.tokens.lowerBound : placed.tokens.upperBound..<head
    let level = sentence.depth(head)
    let timexLevel = sentence.depth(placed.tokens.lowerBound)
    let opensSentence = placed.tokens.lowerBound - sentence.tokens.lowerBound <= 1
    var cost = isAfter ? 0 : 4
    if timexLevel > level { cost += 22 }
    if timexLevel < level { cost += 4 }
    for token in between {
      let hash = sentence.document.text.tokens[token].hash
      if sentence.depth(token) > max(level, timexLevel) { continue }
      cost += 1
      if sentence.words.subordinator.contains(hash) && !isBoundOf(placed, token) {
        if Self.hardBreaks.contains(hash) { return nil }
        cost += 4
      }
      if hasHead(in: token..<token + 1) { cost += opensSentence ? 4 : 10 }
      if hash == SentenceView.that, !isSaying { cost += 3 }
      if Self.clauseJoins.contains(hash) { cost += opensSentence ? 3 : 6 }
      if sentence.document.isSign(token, ";") { cost += 12 }
    }
    if !isSaying, belongsToSaying(placed, not: head) { cost += 16 }
    if !isAfter, !opensSentence, standsBeforeThat(placed), !isAtOnce(head) { cost += 16 }
    if isAfter, between.count > 3, belongsToNoun(placed) { cost += 14 }
    if let governor = governor(of: placed, for: head) { cost += governor ? -4 : 6 }
    return max(0, cost)
  }

  /// True when the grammar has the expression under the verb at `head`, false when under another trigger's verb.
  private func governor(of placed: DocumentView.PlacedTimex, for head: Int) -> Bool? {
    let grammar = sentence.document.grammar
    guard let (number, clause) = grammar.clause(atToken: head),
      let verb = grammar.verb(governingToken: placed.tokens.lowerBound)
    else { return nil }
    if verb == clause.verb { return true }
    let other = grammar.headToken(ofGroup: verb, in: number)
    return hasHead(in: other..<other + 1) ? false : nil
  }

  /// `since Monday`: the connective belongs to the expression and parts no clauses.
  private func isBoundOf(_ placed: DocumentView.PlacedTimex, _ token: Int) -> Bool {
    token == placed.tokens.lowerBound - 1
  }

  /// `a note of their conversation on 27 January`: the expression dates the noun before it.
  private func belongsToNoun(_ placed: DocumentView.PlacedTimex) -> Bool {
    let preposition = placed.tokens.lowerBound - 1
    return sentence.isWord(preposition, sentence.words.preposition)
      && sentence.isWord(preposition - 1, sentence.words.eventNoun)
  }

  /// `said on Thursday that ...`: the expression stands right after a verb of saying.
  private func belongsToSaying(_ placed: DocumentView.PlacedTimex, not head: Int) -> Bool {
    for back in 1...5 {
      let token = placed.tokens.lowerBound - back
      guard sentence.tokens.contains(token), !isOneClause(token, head), !sentence.document.isSign(token, ",") else {
        return false
      }
      if sentence.isWord(token, sentence.words.saying) || sentence.isWord(token, sentence.words.emerging) {
        return true
      }
    }
    return false
  }

  /// True for a verb of saying that is the trigger's own, or has it as its subject: `police were told on Monday`.
  private func isOneClause(_ saying: Int, _ head: Int) -> Bool {
    guard saying != head else { return true }
    guard abs(saying - head) < 6, let (_, clause) = sentence.document.grammar.clause(atToken: saying) else {
      return false
    }
    return sentence.document.grammar.verb(governingToken: head) == clause.verb
  }

  /// `has found, today, 25 September, that 37 were freed`: the expression dates the verb that `that` hangs on.
  private func standsBeforeThat(_ placed: DocumentView.PlacedTimex) -> Bool {
    var next = placed.tokens.upperBound
    while sentence.tokens.contains(next) {
      if sentence.document.isSign(next, ",") {
        next += 1
      } else if let more = sentence.timexes.first(where: { $0.tokens.lowerBound == next }) {
        next = more.tokens.upperBound
      } else {
        return sentence.document.hash(next) == SentenceView.that
      }
    }
    return false
  }

  /// `confirmed on 2 March that the checks would begin immediately`: at once is on the day of saying so.
  private func isAtOnce(_ head: Int) -> Bool {
    sentence.has(sentence.words.immediately, in: head + 1..<max(head + 1, min(head + 5, sentence.tokens.upperBound)))
  }

  private static let joins = Set(["and", "to", "until"].map(FoldedHash.of))
  private static let opens = Set(["between", "from"].map(FoldedHash.of))
  private static let hardBreaks = Set(["before", "after", "until", "till", "since"].map(FoldedHash.of))
  private static let clauseJoins = Set(["and", "but", "while", "although", "though", "because"].map(FoldedHash.of))
}
