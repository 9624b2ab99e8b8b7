/// Restores quotation marks, apostrophes and dashes of which only an `â` is left, because the second and third of their
/// bytes were dropped as control characters, and the few other characters that lose their bytes so. All of the marks look
/// the same: the letters around tell which is meant. Welsh, French, Portuguese and Romanian have real words with `â`,
/// so that a line is only touched when it is not in such a language, and a text only with evidence of the damage.
struct LostMarks {
  /// What an `â` stands for.
  enum Meaning {
    case opening, closing, apostrophe, dash, letter
    /// A character that the next sign tells: the ellipsis of `â¦`.
    case sign(UInt32)
  }

  /// Evidence from which on a text is taken for damaged: one mark that can be nothing else, or two that hardly can.
  static let enough = 2

  private let line: DamagedLine
  private let places: [Int]
  private var meanings: [Meaning] = []
  private let isAmerican: Bool
  /// How much in the line speaks for damage.
  private(set) var evidence = 0

  init(_ line: DamagedLine) {
    self.line = line
    places = line.scalars.indices.filter { line.scalars[$0] == 0xE2 && !line.isRepaired[$0] }
    let language = LineLanguage(line.scalars)
    isAmerican = language.isAmerican
    let letters = LostLetters(line)
    if !letters.places.isEmpty { evidence = LostMarks.enough }
    let context = MarkContext(line.scalars, places)
    var depth = 0
    for order in places.indices {
      let reading = context.reading(order, depth, meanings.last, language)
      meanings.append(reading.meaning)
      evidence += language.isForeign && !reading.isCertain ? 0 : reading.evidence
      switch reading.meaning {
      case .opening: depth = min(depth + 1, 2)
      case .closing: depth = max(depth - 1, 0)
      default: break
      }
    }
    if language.isForeign {
      // Of a line in another language only what is no letter in any.
      meanings = meanings.map { if case .sign = $0 { $0 } else { .letter } }
    }
  }

  /// The line with the marks restored.
  func restored() -> DamagedLine {
    var out = line
    var depth = 0
    var dropped: Set<Int> = []
    for (order, (meaning, place)) in zip(meanings, places).enumerated() {
      var meant: UInt32?
      switch meaning {
      case .opening:
        // A quotation within a quotation has the other marks.
        meant = depth > 0 ? 0x2018 : 0x201C
        depth = min(depth + 1, 2)
      case .closing:
        meant = depth > 1 || isInnerEnd(order) ? 0x2019 : 0x201D
        depth = max(depth - 1, 0)
      case .apostrophe: meant = 0x2019
      case .dash: meant = isLong(place) ? 0x2014 : 0x2013
      case .sign(let sign):
        meant = sign
        dropped.insert(place + 1)
      case .letter: break
      }
      guard let meant else { continue }
      out.scalars[place] = meant
      out.count += 1
    }
    for (place, letter) in LostLetters(line).places {
      out.scalars[place] = letter
      out.count += 1
    }
    if !dropped.isEmpty {
      out.scalars = out.scalars.indices.filter { !dropped.contains($0) }.map { out.scalars[$0] }
    }
    return out
  }

  /// True when another quotation ends straight behind the end of this one.
  private func isInnerEnd(_ order: Int) -> Bool {
    guard order + 1 < places.count, places[order + 1] == places[order] + 1 else { return false }
    if case .closing = meanings[order + 1] { return true }
    return false
  }

  /// True for a dash that is not between numbers and has no spaces around it, as Americans print all of them.
  private func isLong(_ place: Int) -> Bool {
    guard place > 0, place + 1 < line.scalars.count else { return isAmerican }
    let (before, after) = (line.scalars[place - 1], line.scalars[place + 1])
    if Letters.isDigit(before), Letters.isDigit(after) || MarkTables.isCurrency(after) { return false }
    return isAmerican || !Letters.isBreak(before) && !Letters.isBreak(after)
  }
}

/// Questions about characters.
enum Letters {
  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }
  static func isCapital(_ scalar: UInt32) -> Bool {
    scalar &- 0x41 < 26 || (0xC0...0xDE).contains(scalar) && scalar != 0xD7
  }
  /// True for a letter of the Latin alphabet.
  static func isLetter(_ scalar: UInt32) -> Bool {
    scalar < 0x80
      ? (scalar | 0x20) &- 0x61 < 26 : (0xC0...0x24F).contains(scalar) && scalar != 0xD7 && scalar != 0xF7
  }
  /// True for white space and for nothing at all, which is 0.
  static func isBreak(_ scalar: UInt32) -> Bool {
    scalar <= 0x20 || scalar == 0xA0 || (0x2000...0x200A).contains(scalar)
  }
}
