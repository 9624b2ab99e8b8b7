import Lexing

/// Words that only look like dates: Theresa May, `may`, to march, the 1922 Committee, ages, sums.
extension Reader {
  /// True when a month's name stands for the month although no number is beside it.
  func isMonthAlone(_ index: Int) -> Bool {
    guard kind(index) == .month, isCapitalised(index), !tokens[index].isAllCapitals || kind(index - 1) != .none else {
      return false
    }
    let before = kind(index - 1)
    if isCapitalised(index - 1), before == .none, !isSentenceStart(index - 1) { return false }
    let leads = Self.monthLeads.contains(before)
    // `January and March`, but not `they ran and March told`.
    let joins = before == .and || before == .or || before == .to
    if joins, value(index) == 5 || value(index) == 3, kind(index - 2) != .month, kind(index - 2) != .number {
      return false
    }
    switch value(index) {
    case 5:  // May
      if hasPersonCalledMay, ![Word.Kind.last, .next, .this, .since, .until, .place].contains(before) {
        return before == .preposition && hash(index - 1) == Self.inside && !Self.trust.contains(hash(index - 2))
      }
      if before == .by || before == .of {
        return before == .of && kind(index - 2) == .edge || before == .by && !isPassive(index - 2)
      }
      return leads && !Self.trust.contains(hash(index - 2)) && !nameFollows(index)
    case 3: return leads && !nameFollows(index)  // March
    case 4, 6, 8, 1:
      // April, June and August are first names too.
      return leads || !nameFollows(index) && !isSentenceStart(index)
    default: return true
    }
  }

  private func isPassive(_ index: Int) -> Bool {
    guard isWord(index), tokens[index].end - tokens[index].start > 3 else { return false }
    return text.bytes[tokens[index].end - 2] == 0x65 && text.bytes[tokens[index].end - 1] == 0x64
  }

  private func nameFollows(_ index: Int) -> Bool {
    isCapitalised(index + 1) && kind(index + 1) == .none || Self.personVerbs.contains(hash(index + 1))
  }

  func isSentenceStart(_ index: Int) -> Bool {
    guard index > sentence.lowerBound else { return true }
    return index == sentence.lowerBound + 1 && tokens[index - 1].kind == .sign
  }

  /// True when a number of four digits counts something and is no year: `2024 people`, `1999 metres`, `2025 %`.
  func isYearACount(_ index: Int) -> Bool {
    if touches(index + 1), isPercent(index + 1) || isSign(index + 1, 0x2D) && kind(index + 2) != .number { return true }
    if kind(index + 1) == .unit && words[index + 1].extra == 1 || isPercent(index + 1) || kind(index + 1) == .hundred {
      return true
    }
    return Self.countNouns.contains(hash(index + 1))
  }

  /// A year of four digits that stands where a year stands: after a preposition, or named by what follows.
  func isYearAlone(_ index: Int) -> Bool {
    if isYearACount(index) || isAddress(index) || Self.bodies.contains(hash(index + 1)) && isCapitalised(index + 1) {
      return false
    }
    if isCapitalised(index - 1), Self.laws.contains(hash(index - 1)) { return true }
    switch kind(index - 1) {
    case .preposition: return hash(index - 1) == Self.inside || !isPluralNoun(index + 1)
    case .since, .until, .during, .by, .before, .after, .through, .place, .around: return true
    case .from, .to, .of, .and, .between, .or: return !isPluralNoun(index + 1)
    case .the: return isWord(index + 1) || isComma(index + 1)
    case .unit: return isUnit(index - 1, .year) && words[index - 1].extra == 0
    case .month, .season: return true
    case .indefinite, .that, .this:
      // "a 1971 treaty", "that 1978 resolution"
      return isWord(index + 1) && !isPluralNoun(index + 1) && kind(index + 1) != .unit
    case .none where Self.owners.contains(hash(index - 1)):
      // "its 1990 invasion", "his 1996 campaign", "bonds due 1993"
      return isWord(index + 1) ? !isCapitalised(index + 1) && !isPluralNoun(index + 1) : true
    default: break
    }
    let opens = isSign(index - 1, 0x28)
    if opens, isSign(index + 1, 0x29) || isDash(index + 1) || isComma(index + 1) { return true }
    // `2010-2015` with a spaced dash, and a heading or an item of a timeline: `2019: ...`
    if isDash(index - 1), let other = yearNumber(index - 2), let year = yearNumber(index) { return year > other }
    if isDash(index + 1), let other = yearNumber(index + 1 + 1), let year = yearNumber(index) { return other > year }
    return index == sentence.lowerBound && isSign(index + 1, 0x3A)
  }

  /// `Friday Street`, `1984 London Road`: true where the name of a road goes on after a token.
  func isAddress(_ index: Int) -> Bool {
    (index + 1...index + 2).contains { isCapitalised($0) && Self.roads.contains(hash($0)) }
      && isCapitalised(index + 1)
  }

  /// True for the weekday in the name of a newspaper or a body: `the Sunday Post`, `the Mail on Sunday`.
  func isNameOfSomething(_ index: Int) -> Bool {
    let isNamed = kind(index - 1) == .the || isCapitalised(index - 1) && kind(index - 1) == .none
    if isNamed, isCapitalised(index + 1), kind(index + 1) == .none { return true }
    if isAddress(index) { return true }
    if isCapitalised(index + 1), Self.newspapers.contains(hash(index + 1)) { return true }
    return kind(index - 1) == .on && hash(index - 2) == Self.mail && isCapitalised(index - 2)
  }

  /// A small word in -s after a number: `2000 prisoners`.
  func isPluralNoun(_ index: Int) -> Bool {
    guard isWord(index), !tokens[index].isCapitalised, tokens[index].end - tokens[index].start > 3 else { return false }
    let bytes = text.bytes
    let end = tokens[index].end
    return bytes[end - 1] == 0x73 && bytes[end - 2] != 0x73 && bytes[end - 2] != 0x27
  }

  private static let monthLeads: Set<Word.Kind> = [
    .preposition, .since, .until, .from, .by, .before, .after, .last, .next, .this, .of, .during, .place, .to, .and,
    .between, .through, .or, .following, .previous, .around, .later, .earlier, .each, .past, .edge,
  ]
  private static let mail = FoldedHash.of("mail")
  static let inside = FoldedHash.of("in")
  static let over = FoldedHash.of("over")
  private static let trust = TenseWords.set("confidence trust faith believe believed believes interest")
  private static let personVerbs = TenseWords.set(
    "said says told tells was is has had did will would added who resigned insisted 's and went i not be well have it as"
  )
  private static let owners = TenseWords.set("its his her their our my your 's due")
  private static let roads = TenseWords.set(
    "road street lane avenue close drive hill square terrace gardens place court crescent grove row way park house mews"
  )
  private static let newspapers = TenseWords.set(
    "times post mirror telegraph express mail sun star herald people independent world mercury politics sport service")
  private static let bodies = TenseWords.set("committee club group society foundation trust")
  private static let laws = TenseWords.set("act bill order regulations rules measure")
  private static let countNouns = TenseWords.set(
    "people men women prisoners inmates places cells staff officers jobs homes children pupils patients points votes "
      + "seats miles metres pounds euros dollars tonnes words pages percent per cases")
}
