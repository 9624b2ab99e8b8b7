/// Reads what one `â` stands for from the characters around it.
struct MarkContext {
  /// What it stands for, and how much that speaks for damage.
  struct Reading {
    var meaning: LostMarks.Meaning
    var evidence = 0
    /// True when it can be no letter in any language.
    var isCertain = false

    static let letter = Reading(meaning: .letter)
    static func certain(_ meaning: LostMarks.Meaning) -> Reading {
      Reading(meaning: meaning, evidence: LostMarks.enough, isCertain: true)
    }
    /// Strong where the line is English, else one of two that are needed.
    static func likely(_ meaning: LostMarks.Meaning, _ language: LineLanguage) -> Reading {
      Reading(meaning: meaning, evidence: language.isEnglish ? LostMarks.enough : 1)
    }
  }

  private let scalars: [UInt32]
  private let places: [Int]

  init(_ scalars: [UInt32], _ places: [Int]) {
    self.scalars = scalars
    self.places = places
  }

  /// What the mark of a number in the line stands for; `depth` is how many quotations are open before it, and
  /// `previous` what the mark before it stands for.
  func reading(_ order: Int, _ depth: Int, _ previous: LostMarks.Meaning?, _ language: LineLanguage) -> Reading {
    let place = places[order]
    let isOpen = depth > 0
    if let sign = MarkTables.sign(scalar(place + 1), before: scalar(place - 1)) { return .certain(.sign(sign)) }
    // What windows-1252 made of another character.
    if scalar(place + 1) > 0x24F, Windows1252.byte(of: scalar(place + 1)) != nil, !MarkTables.isMark(scalar(place + 1))
    {
      return .letter
    }
    let (first, last) = run(around: order)
    let before = scalar(first - 1)
    let after = scalar(last + 1)
    if first < last { return inRun(place - first, of: last - first + 1, before, after, depth, previous) }
    switch (Letters.isLetter(before), Letters.isLetter(after)) {
    case (true, true): return insideWord(place, language)
    case (true, false): return behindWord(place, order, depth, language)
    case (false, true): return beforeWord(place, before, isOpen: isOpen, language)
    case (false, false): return apart(place, before, after, order, isOpen: isOpen, language)
    }
  }

  /// Several marks in a row: quotations that begin or end together, or one beside a dash.
  private func inRun(
    _ index: Int, of count: Int, _ before: UInt32, _ after: UInt32, _ depth: Int, _ previous: LostMarks.Meaning?
  ) -> Reading {
    if Letters.isBreak(before) || MarkTables.isOpeningSign(before) { return .certain(.opening) }
    if !Letters.isLetter(after), !Letters.isDigit(after) {
      // `“if I know—”`
      return .certain(index == 0 && depth < 2 && Letters.isLetter(before) ? .dash : .closing)
    }
    // `“so”—that`, `so—“that`
    if index == 1, case .closing = previous { return .certain(.dash) }
    if depth > 0 { return .certain(index == 0 ? .closing : index == count - 1 && count > 2 ? .opening : .dash) }
    return .certain(index == 0 ? .dash : .opening)
  }

  /// Letters on both sides: the apostrophe of a contraction or a name, or a dash without spaces.
  private func insideWord(_ place: Int, _ language: LineLanguage) -> Reading {
    let (left, right) = (word(endingAt: place - 1), word(startingAt: place + 1))
    let isAllCapital = Letters.isCapital(scalar(place - 1)) && left.count > 1
    if let strength = MarkTables.contraction(left.lowercased(), right.lowercased()) {
      if MarkTables.isRealWord(left.lowercased(), right.lowercased()) { return .letter }
      return strength == .certain || isAllCapital
        ? .certain(.apostrophe)
        : Reading(meaning: .apostrophe, evidence: left.count > 2 || language.english > 0 ? 2 : 1)
    }
    if MarkTables.isElidedName(left, right) { return .likely(.apostrophe, language) }
    // A small letter is never followed by a capital.
    if Letters.isCapital(scalar(place + 1)) { return .certain(.dash) }
    if isAllCapital { return .likely(.dash, language) }
    if MarkTables.isRealWord(left.lowercased(), right.lowercased()) { return .letter }
    if MarkTables.smallWords.contains(left.lowercased()) || MarkTables.smallWords.contains(right.lowercased()) {
      return .likely(.dash, language)
    }
    guard language.isEnglish, MarkTables.canPart(left.lowercased(), right.lowercased()) else { return .letter }
    let isLong =
      min(left.count, right.count) > 3 && !(left.unicodeScalars.first.map { Letters.isCapital($0.value) } ?? true)
    return Reading(meaning: .dash, evidence: isLong ? LostMarks.enough : 0)
  }

  /// A letter before and none behind: the end of a quotation, or an apostrophe.
  private func behindWord(_ place: Int, _ order: Int, _ depth: Int, _ language: LineLanguage) -> Reading {
    let isOpen = depth > 0
    let left = word(endingAt: place - 1)
    let after = scalar(place + 1)
    if Letters.isDigit(after) { return .likely(.dash, language) }
    let folded = left.lowercased()
    let isBetweenMarks = folded == "n" && scalar(place - 2) == 0xE2
    if isBetweenMarks || MarkTables.clipped.contains(folded)
      || !isOpen && folded.count > 4 && folded.hasSuffix("in") && after == 0x20
    {
      return .likely(.apostrophe, language)
    }
    if folded.hasSuffix("s"), Letters.isBreak(after), after != 0 {
      // `prisonersâ rights`: the end of a quotation only when one is open and no other end follows first.
      if depth < 2, !isOpen || endsLater(order) { return .likely(.apostrophe, language) }
    }
    if MarkTables.isRealWord(folded, "") { return .letter }
    // A word that ends so and no quotation open: a name may be spelt like that.
    return isOpen ? .certain(.closing) : Reading(meaning: .closing)
  }

  /// No letter before and one behind: the beginning of a quotation, or an apostrophe for what was left out.
  private func beforeWord(_ place: Int, _ before: UInt32, isOpen: Bool, _ language: LineLanguage) -> Reading {
    let right = word(startingAt: place + 1)
    let folded = right.lowercased()
    if Letters.isDigit(before) { return folded == "s" ? .certain(.apostrophe) : .likely(.dash, language) }
    if MarkTables.elided.contains(folded) { return .likely(.apostrophe, language) }
    if MarkTables.isRealWord("", folded) { return .letter }
    let isCertain = Letters.isCapital(scalar(place + 1))
    if Letters.isBreak(before) || MarkTables.isOpeningSign(before) || before == 0x3A || before == 0x2C && !isOpen {
      return isCertain ? .certain(.opening) : Reading(meaning: .opening, evidence: 1)
    }
    if isOpen, [0x2C, 0x2E, 0x21, 0x3F].contains(before) { return .certain(.closing) }
    return isCertain ? .certain(.dash) : .likely(.dash, language)
  }

  /// No letter on either side.
  private func apart(
    _ place: Int, _ before: UInt32, _ after: UInt32, _ order: Int, isOpen: Bool, _ language: LineLanguage
  ) -> Reading {
    switch (Letters.isBreak(before), Letters.isBreak(after)) {
    case (true, true):
      return isSpokenOf(place) ? .letter : .likely(.dash, language)
    case (true, false):
      if [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(after), isSpokenOf(place) { return .letter }
      if Letters.isDigit(after), isShortYear(place + 1) { return .certain(.apostrophe) }
      return .certain(.opening)
    case (false, true):
      return MarkTables.isOpeningSign(before) ? .likely(.dash, language) : .certain(.closing)
    case (false, false):
      if Letters.isDigit(before), Letters.isDigit(after) || MarkTables.isCurrency(after) {
        // Feet and inches: `5’10”`.
        return isFeet(order) ? .certain(.apostrophe) : .certain(.dash)
      }
      if MarkTables.isOpeningSign(before) { return .certain(.opening) }
      return isOpen || !Letters.isDigit(after) ? .certain(.closing) : .certain(.dash)
    }
  }

  /// True for `the word â is`: the letter is meant, and not written for another; and beside words of Welsh and the like.
  private func isSpokenOf(_ place: Int) -> Bool {
    let (left, right) = (word(endingAt: place - 2).lowercased(), word(startingAt: place + 2).lowercased())
    return MarkTables.naming.contains(left) || LineLanguage.isForeign(left) || LineLanguage.isForeign(right)
  }

  /// True when the next mark that parts quotations is an end.
  private func endsLater(_ order: Int) -> Bool {
    for place in places[(order + 1)...] {
      let (before, after) = (scalar(place - 1), scalar(place + 1))
      if Letters.isBreak(before), !Letters.isBreak(after) { return false }
      if !Letters.isBreak(before), !Letters.isLetter(after), !Letters.isDigit(after) { return true }
    }
    return false
  }

  /// `90s`, `97`: two digits and an end.
  private func isShortYear(_ place: Int) -> Bool {
    guard Letters.isDigit(scalar(place)), Letters.isDigit(scalar(place + 1)) else { return false }
    let next = scalar(place + 2)
    if next == 0x73 { return !Letters.isLetter(scalar(place + 3)) }
    return [0x2C, 0x2E, 0x29, 0].contains(next)
  }

  /// `5â10â`: another mark straight behind one or two digits.
  private func isFeet(_ order: Int) -> Bool {
    guard order + 1 < places.count else { return false }
    let next = places[order + 1]
    return (2...3).contains(next - places[order]) && !Letters.isLetter(scalar(next + 1))
      && !Letters.isDigit(scalar(next + 1))
  }

  /// The first and last place of the marks that stand together with one, a few on each side at the most.
  private func run(around order: Int) -> (Int, Int) {
    var (first, last) = (order, order)
    while first > 0, order - first < 4, places[first - 1] == places[first] - 1, isMark(first - 1) { first -= 1 }
    while last + 1 < places.count, last - order < 4, places[last + 1] == places[last] + 1, isMark(last + 1) {
      last += 1
    }
    return (places[first], places[last])
  }

  private func isMark(_ order: Int) -> Bool {
    MarkTables.sign(scalar(places[order] + 1), before: scalar(places[order] - 1)) == nil
  }

  private func word(endingAt end: Int) -> String {
    var start = end
    while start >= 0, end - start < 24, Letters.isLetter(scalars[start]), scalars[start] != 0xE2 { start -= 1 }
    return text(start + 1..<max(end, start) + 1)
  }

  private func word(startingAt start: Int) -> String {
    var end = start
    while end < scalars.count, end - start < 24, Letters.isLetter(scalars[end]), scalars[end] != 0xE2 { end += 1 }
    return text(start..<end)
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    for place in range { Unicode.Scalar(scalars[place]).map { text.unicodeScalars.append($0) } }
    return text
  }

  /// The character at a place; 0 beyond the ends.
  private func scalar(_ place: Int) -> UInt32 { scalars.indices.contains(place) ? scalars[place] : 0 }
}
