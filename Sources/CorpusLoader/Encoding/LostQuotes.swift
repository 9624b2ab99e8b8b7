/// Restores quotation marks, apostrophes and dashes of which only an `â` is left, because the second and third of their
/// bytes were dropped. All of them look the same, so that the letters around tell which is meant; and since Welsh, French
/// and Portuguese have real words with `â`, a line is touched only in a text with clear signs of the damage, and only when
/// it does not read as one of those languages.
struct LostQuotes {
  /// What an `â` stands for.
  enum Meaning {
    case opening, closing, apostrophe, dash, letter
  }

  private static let circumflexA: UInt32 = 0xE2

  /// The lines with the marks restored, and how many; nil when the text has no such damage.
  static func repaired(_ lines: [[UInt8]]) -> (lines: [[UInt8]], count: Int)? {
    var evidence = 0
    var count = 0
    var out: [[UInt8]] = []
    for line in lines {
      guard hasMark(line), !ForeignLine.isForeign(line) else {
        out.append(line)
        continue
      }
      let text = LostQuotes(line)
      evidence += text.evidence
      count += text.meanings.count { $0 != .letter }
      out.append(text.bytes)
    }
    return evidence >= 2 && count >= 2 ? (out, count) : nil
  }

  private static func hasMark(_ line: [UInt8]) -> Bool {
    line.indices.dropLast().contains { line[$0] == 0xC3 && line[$0 + 1] == 0xA2 }
  }

  private let scalars: [UInt32]
  private(set) var meanings: [Meaning] = []
  private var places: [Int] = []

  init(_ line: [UInt8]) {
    scalars = String(decoding: line, as: UTF8.self).unicodeScalars.map(\.value)
    places = scalars.indices.filter { scalars[$0] == LostQuotes.circumflexA }
    let first = places.map { meaning(at: $0) }
    var isOpen = false
    for (order, place) in places.enumerated() {
      var meaning = first[order]
      if meaning == .opening { isOpen = true }
      if meaning == .closing, isPluralOwner(place) {
        // `prisonersâ rights`: the end of a quotation only when one is open and no other end follows first.
        let next = first[(order + 1)...].first { $0 == .opening || $0 == .closing }
        if !isOpen || next == .closing { meaning = .apostrophe }
      }
      if meaning == .closing { isOpen = false }
      meanings.append(meaning)
    }
  }

  /// How many of the marks can hardly be letters: at the end of a word after a stop, at the end of `donât` and `Lammyâs`,
  /// and opening marks that are closed on the same line.
  private var evidence: Int {
    var found = 0
    var isOpen = false
    for (meaning, place) in zip(meanings, places) {
      switch meaning {
      case .apostrophe: found += 1
      case .opening: isOpen = true
      case .closing:
        if isOpen || place > 0 && !isLetter(scalars[place - 1]) { found += 1 }
        isOpen = false
      default: break
      }
    }
    return found
  }

  private var bytes: [UInt8] {
    var meant: [Int: UInt32] = [:]
    for (place, meaning) in zip(places, meanings) {
      switch meaning {
      case .opening: meant[place] = 0x201C
      case .closing: meant[place] = 0x201D
      case .apostrophe: meant[place] = 0x2019
      case .dash: meant[place] = 0x2013
      case .letter: break
      }
    }
    var out: [UInt8] = []
    for (place, scalar) in scalars.enumerated() { TextEncoding.append(meant[place] ?? scalar, to: &out) }
    return out
  }

  private func meaning(at place: Int) -> Meaning {
    let before = neighbour(place, -1)
    let after = neighbour(place, 1)
    switch (isLetter(before), isLetter(after)) {
    case (true, true): return insideWord(place)
    case (true, false): return isDigit(after) ? .letter : .closing
    case (false, true):
      if isDigit(before) { return suffix(place) ? .apostrophe : .letter }
      return isBreak(before) || isOpeningSign(before) ? .opening : .dash
    case (false, false):
      if isBreak(before), isBreak(after) { return before == 0 ? .opening : after == 0 ? .closing : .dash }
      if isDigit(before), isDigit(after) { return .dash }
      if isBreak(before) || isOpeningSign(before) { return .opening }
      return .closing
    }
  }

  /// Letters on both sides: an apostrophe before `s`, `t`, `re` and the like at the end of a word, and in names like O'Neill.
  private func insideWord(_ place: Int) -> Meaning {
    if suffix(place) { return .apostrophe }
    let next = neighbour(place, 1)
    let starts = place < 2 || !isLetter(scalars[place - 2])
    let capital = scalars[place - 1] == 0x4F || scalars[place - 1] == 0x44
    return starts && capital && (0x41...0x5A).contains(next) ? .apostrophe : .letter
  }

  private func suffix(_ place: Int) -> Bool {
    var end = place + 1
    while end < scalars.count, end < place + 4, isLetter(scalars[end]), scalars[end] != LostQuotes.circumflexA {
      end += 1
    }
    let word = scalars[(place + 1)..<end].map { $0 | 0x20 }
    let endings: [[UInt32]] = [[0x73], [0x74], [0x72, 0x65], [0x76, 0x65], [0x6C, 0x6C], [0x64], [0x6D]]
    return endings.contains(word) && (end == scalars.count || !isLetter(scalars[end]))
  }

  private func isPluralOwner(_ place: Int) -> Bool {
    place > 0 && scalars[place - 1] | 0x20 == 0x73 && place + 1 < scalars.count && scalars[place + 1] == 0x20
  }

  /// The nearest character in a direction that is not itself such a mark; 0 at the end of the line.
  private func neighbour(_ place: Int, _ step: Int) -> UInt32 {
    var next = place + step
    while scalars.indices.contains(next), scalars[next] == LostQuotes.circumflexA { next += step }
    return scalars.indices.contains(next) ? scalars[next] : 0
  }

  private func isBreak(_ scalar: UInt32) -> Bool { scalar <= 0x20 || scalar == 0xA0 }
  private func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
  private func isOpeningSign(_ scalar: UInt32) -> Bool { [0x28, 0x5B, 0x2D, 0x2F, 0x2013, 0x2014].contains(scalar) }

  private func isLetter(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? Bytes.isLetter(UInt8(scalar)) : (0xC0...0x24F).contains(scalar) && scalar != 0xD7 && scalar != 0xF7
  }
}
