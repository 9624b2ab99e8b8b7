/// The spellings that are looked for, by their first letter.
struct NameIndex: Sendable {
  /// Where a spelling comes from, which says when it counts.
  enum Standing: Sendable {
    /// The list has it: it counts wherever it stands.
    case listed
    /// The documents call the person so: it counts with a capital.
    case found
    /// It is the surname of a listed name: it counts with a capital, and where it is an ordinary word with a title.
    case surname
    /// It is another word of a listed name: it counts with a title before it or the surname near it.
    case given
  }

  /// What is being read.
  enum Reading: Sendable {
    /// Words.
    case words
    /// An address or the name of a file, where nothing has a capital.
    case address
    /// A file of the site, which has words of our own.
    case page
  }

  private struct Spelling: Sendable {
    var pattern: NamePattern
    /// The line of the list that it comes from.
    var line: Int
    var standing: Standing
  }

  /// A name that was found: one past its end, the line of the list, and whether that name is spelt out in the list.
  struct Match {
    var end: Int
    var line: Int
    var isListed: Bool
  }

  private var spellings: [UInt32: [Spelling]] = [:]
  /// Words that are more than a name.
  var ordinary = OrdinaryWords()

  var isEmpty: Bool { spellings.isEmpty }

  mutating func add(_ patterns: [NamePattern], _ line: Int, _ standing: Standing) {
    for pattern in patterns {
      guard let first = pattern.letters.first?.letter else { continue }
      let known = spellings[first, default: []].contains {
        $0.pattern == pattern && ($0.standing == standing || $0.standing == .listed)
      }
      if known { continue }
      spellings[first, default: []].append(Spelling(pattern: pattern, line: line, standing: standing))
    }
  }

  /// The longest name that begins at a place. Where `isListed`, only one that the list spells out.
  func match(at start: Int, in text: FoldedText, _ reading: Reading, isListed: Bool = false) -> Match? {
    guard text.units[start].kind == .letter, let candidates = spellings[text.units[start].letter] else { return nil }
    var best: Match?
    for spelling in candidates where !isListed || spelling.standing == .listed {
      guard let end = spelling.pattern.end(in: text, from: start), end > best?.end ?? 0,
        counts(spelling, start..<end, text, reading)
      else { continue }
      best = Match(end: end, line: spelling.line, isListed: spelling.standing == .listed)
    }
    return best
  }

  private func counts(_ spelling: Spelling, _ place: Range<Int>, _ text: FoldedText, _ reading: Reading) -> Bool {
    let isCapital = text.units[place.lowerBound].isCapital
    let letters = spelling.pattern.letters
    switch spelling.standing {
    case .listed:
      // Markup and scripts have words of their own, all in small letters.
      return !spelling.pattern.isOneWord || isCapital || reading != .page
    case .found, .surname:
      if !spelling.pattern.isOneWord { return true }
      let isOrdinary = ordinary.contains(letters)
      if text.title(before: place.lowerBound) != nil { return isCapital || !isOrdinary }
      if !isCapital, reading != .address { return false }
      if reading == .page, ordinary.isOurs(letters) { return false }
      if ordinary.isMonth(letters), text.isBesideNumber(place) { return false }
      return spelling.standing == .found || !isOrdinary
    case .given:
      guard isCapital else { return false }
      return text.title(before: place.lowerBound) != nil || isNearSurname(place, spelling.line, text)
    }
  }

  /// How far from a given name a surname makes it known.
  private static let near = 60

  private func isNearSurname(_ place: Range<Int>, _ line: Int, _ text: FoldedText) -> Bool {
    let from = max(0, place.lowerBound - NameIndex.near)
    let to = min(text.units.count, place.upperBound + NameIndex.near)
    for start in from..<to where !place.contains(start) && text.units[start].isCapital {
      for spelling in spellings[text.units[start].letter] ?? []
      where spelling.standing == .surname && spelling.line == line {
        if spelling.pattern.end(in: text, from: start) != nil { return true }
      }
    }
    return false
  }
}
