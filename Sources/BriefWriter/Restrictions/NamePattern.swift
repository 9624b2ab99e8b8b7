/// One way in which a name can be spelt: its letters, and what may or must stand between them.
struct NamePattern: Sendable, Hashable {
  /// What stands before a letter.
  enum Gap: Sendable {
    /// Nothing, or the hyphen that breaks a word over two lines.
    case none
    /// Nothing, spaces, hyphens, apostrophes, stops.
    case optional
    /// One of these at least.
    case required
    /// Marks alone, as in an address: `i-tarn`, `i.tarn`.
    case marks
    /// A comma or a space, as in `Tarn, I`, and no full stop, which ends a sentence.
    case listed
    /// A full stop, as between initials.
    case stop
  }

  /// A letter, and what stands before it.
  struct Letter: Sendable, Hashable {
    var letter: UInt32
    var gap: Gap = .none
    /// It is an initial, which words such as `a` would be taken for.
    var isCapital = false
  }

  var letters: [Letter]
  /// True when a full stop must follow: `I.T.`
  var endsInStop = false
  /// True for a name of one word, which is also a word of the language for all that is known: only a whole word is it.
  var isOneWord = false
  /// True for what is found only where it is not within a longer word.
  var isWholeOnly = false

  /// A name run together is found within a longer word, as in `#freeivotarnnow`, when it has this many letters: fewer
  /// come together by chance.
  private static let distinctive = 7
  /// No more than this stands between two parts of a name.
  private static let widest = 12

  /// Where the name that begins at `start` ends; nil when none does.
  func end(in text: FoldedText, from start: Int) -> Int? {
    var at = start
    var isRunTogether = true
    for (index, letter) in letters.enumerated() {
      let next = index == 0 ? at : NamePattern.after(letter.gap, text, at)
      guard let next, next < text.units.count, text.units[next].letter == letter.letter else { return nil }
      if letter.isCapital, !text.units[next].isCapital { return nil }
      if next != at { isRunTogether = false }
      at = next + 1
    }
    let hasStop = at < text.units.count && text.units[at].kind == .stop
    if endsInStop, !hasStop { return nil }
    let isWhole = text.begins(start) && text.ends(at)
    let isWithin = isRunTogether && !isOneWord && !isWholeOnly && letters.count >= NamePattern.distinctive
    guard isWhole || isWithin else { return nil }
    // The stop after an initial goes with it.
    return hasStop && letters.last?.isCapital == true ? at + 1 : at
  }

  /// Where the next letter stands; nil when what is between is not what `gap` asks for.
  private static func after(_ gap: Gap, _ text: FoldedText, _ start: Int) -> Int? {
    let units = text.units
    if start < units.count, units[start].kind == .letter {
      return gap == .none || gap == .optional ? start : nil
    }
    var at = start
    var (hasStop, hasSpace, hasLine) = (false, false, false)
    while at < units.count, units[at].kind != .letter {
      switch units[at].kind {
      case .digit: return nil
      case .stop: hasStop = true
      case .space: hasSpace = true
      case .line: (hasSpace, hasLine) = (true, true)
      default: break
      }
      at += 1
      if at - start > widest { return nil }
    }
    let isRight =
      switch gap {
      case .none: hasLine && units[start].kind == .mark
      case .optional, .required: true
      case .marks: !hasSpace
      case .listed: !hasStop
      case .stop: hasStop
      }
    return isRight ? at : nil
  }
}
