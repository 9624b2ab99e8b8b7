/// A number or a word of a text in which dates are looked for.
struct DateToken {
  /// What stands between it and the token before.
  enum Gap: Equatable {
    case none
    case space
    case dot
    case dash
    case stroke
    case comma
    case other

    /// A sign that stands between the numbers of a date.
    var isSign: Bool { self == .dot || self == .dash || self == .stroke }
    /// What can stand between the number and the name of a month.
    var isLoose: Bool { self != .other }
  }

  /// In small letters; empty for a number.
  let word: String
  let value: Int
  /// How many digits it has; 0 for a word.
  let digits: Int
  let start: Int
  let end: Int
  let gap: Gap

  var isWord: Bool { digits == 0 }
  /// A number of one or two digits.
  var isShort: Bool { digits == 1 || digits == 2 }
  /// True when it is a word that begins so, right after the number before it or a space.
  func begins(_ sign: String) -> Bool { isWord && word.hasPrefix(sign) }

  /// The tokens of a text that stand near a number; words elsewhere are passed over, since no date is there.
  static func tokens(of text: [UInt8]) -> [DateToken] {
    var found: [DateToken] = []
    var words: [(range: Range<Int>, gap: Gap)] = []
    var sinceNumber = 9
    var place = 0
    var gap = Gap.none
    while place < text.count {
      let byte = text[place]
      if Bytes.isDigit(byte) {
        let start = place
        var value = 0
        while place < text.count, Bytes.isDigit(text[place]) {
          if place - start < 9 { value = value * 10 + Int(text[place] - 0x30) }
          place += 1
        }
        for (range, gap) in words { found.append(token(text, range, gap)) }
        words.removeAll(keepingCapacity: true)
        found.append(DateToken(word: "", value: value, digits: place - start, start: start, end: place, gap: gap))
        sinceNumber = 0
        gap = .none
      } else if Bytes.isLetter(byte) || byte >= 0x80 && !isSign(text, place) {
        let start = place
        while place < text.count, Bytes.isLetter(text[place]) || text[place] >= 0x80 && !isSign(text, place) {
          place += 1
        }
        if sinceNumber < 4 {
          found.append(token(text, start..<place, gap))
          sinceNumber += 1
        } else {
          if words.count == 4 { words.removeFirst() }
          words.append((start..<place, gap))
        }
        gap = .none
      } else {
        gap = after(gap, text, &place)
      }
    }
    return found
  }

  private static func token(_ text: [UInt8], _ range: Range<Int>, _ gap: Gap) -> DateToken {
    let word = range.count <= 40 ? String(decoding: text[range], as: UTF8.self).lowercased() : "-"
    return DateToken(word: word, value: 0, digits: 0, start: range.lowerBound, end: range.upperBound, gap: gap)
  }

  private static func after(_ gap: Gap, _ text: [UInt8], _ place: inout Int) -> Gap {
    let byte = text[place]
    place += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
    switch byte {
    case 0...0x20, 0xC2: return gap == .none ? .space : gap
    case 0x2E: return gap == .none || gap == .space ? .dot : .other
    case 0x2D: return gap == .none ? .dash : .other
    case 0x2F: return gap == .none || gap == .space ? .stroke : .other
    case 0x2C: return gap == .none || gap == .space || gap == .dot ? .comma : .other
    default: return .other
    }
  }

  /// True for a no-break space, an ordinal sign or a middle dot, and for the dashes, quotation marks and spaces of
  /// U+2000 to U+206F.
  private static func isSign(_ text: [UInt8], _ place: Int) -> Bool {
    guard place + 1 < text.count else { return false }
    if text[place] == 0xC2 { return text[place + 1] < 0xC0 }
    return text[place] == 0xE2 && (text[place + 1] == 0x80 || text[place + 1] == 0x81)
  }

  /// What stands between the parts of a date: ordinal endings and small words.
  static let links: Set<String> = ["st", "nd", "rd", "th", "of", "de", "del", "er", "do", "den", "e", "г", "o", "a"]

  static let years = ["年", "년"]
  static let months = ["月", "월"]
  static let days = ["日", "일"]
}
