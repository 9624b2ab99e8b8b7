/// The numbers, words and signs of a date.
struct StampTokens {
  /// A run of digits.
  struct Number {
    var value: Int
    var digits: Int
    /// True behind an apostrophe: `'04`.
    var isShortYear: Bool
  }

  enum Token {
    case number(Number)
    /// A run of letters, and whether it is the first token.
    case word(ArraySlice<UInt8>, isFirst: Bool)
    case sign(UInt8)
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    skipSpaces()
    guard let byte else { return nil }
    let start = place
    if Bytes.isDigit(byte) { return number().map(Token.number) }
    guard isLetter(byte) else {
      place += 1
      return .sign(byte)
    }
    while let byte = self.byte, isLetter(byte) { place += 1 }
    // `a.m.`, `p. m.`
    if place - start == 1, byte | 0x20 == 0x61 || byte | 0x20 == 0x70, self.byte == 0x2E {
      var next = place + 1
      if self.byte(at: next) == 0x20 { next += 1 }
      if self.byte(at: next).map({ $0 | 0x20 }) == 0x6D, !isLetter(self.byte(at: next + 1) ?? 0) {
        place = next + 1
        return .word([byte | 0x20, 0x6D], isFirst: start == 0)
      }
    }
    return .word(bytes[start..<place], isFirst: start == 0)
  }

  /// What follows a number when it is the hour of a clock: `:48:21.5`, `h48`, `.30 pm`; nil when it is none.
  mutating func clock(after hour: Number, isExpected: Bool) -> (hour: Int, minute: Int, second: Int?)? {
    guard hour.digits <= 2 else { return nil }
    let start = place
    let sign = byte
    guard sign == 0x3A || sign == 0x2E else { return nil }
    place += 1
    guard let minute = number(), minute.digits == 2 || sign == 0x3A && minute.digits == 1 else {
      place = start
      return nil
    }
    if sign == 0x2E {
      // `19.48` is a clock where a word says so; `5.6.2004` is a day.
      guard byte != 0x2E, isExpected || isBeforeHourWord else {
        place = start
        return nil
      }
      return (hour.value, minute.value, nil)
    }
    var second: Int?
    if byte == 0x3A, Bytes.isDigit(byte(at: place + 1) ?? 0) {
      place += 1
      second = number()?.value
    }
    if second != nil, byte == 0x2E || byte == 0x2C, Bytes.isDigit(byte(at: place + 1) ?? 0) {
      place += 1
      _ = number()
    }
    return (hour.value, minute.value, second)
  }

  /// The minutes straight behind the `h` of `19h48`.
  mutating func minute() -> Int? {
    guard let next = byte, Bytes.isDigit(next), let found = number(), found.digits == 2 else { return nil }
    return found.value
  }

  /// The other two numbers of three with the same sign between.
  mutating func triple(after first: Number) -> (Number, Number)? {
    let start = place
    guard let sign = byte, [0x2D, 0x2E, 0x2F].contains(sign) else { return nil }
    place += 1
    if sign == 0x2E { skipSpaces() }
    if let second = number(), second.digits <= 2, byte == sign {
      place += 1
      if sign == 0x2E { skipSpaces() }
      if let third = number() { return (second, third) }
    }
    place = start
    return nil
  }

  /// Minutes of the offset that a sign begins: `-0800`, `+1:00`.
  mutating func offset(_ sign: UInt8) -> Int? {
    var end = place
    while let byte = byte(at: end), Bytes.isDigit(byte) || byte == 0x3A { end += 1 }
    guard let minutes = Zones.numeric([sign] + bytes[place..<end]) else { return nil }
    place = end
    return minutes
  }

  /// Minutes of the offset that stands straight behind the name of a zone.
  mutating func offset() -> Int? {
    guard let sign = byte, sign == 0x2B || sign == 0x2D, Bytes.isDigit(byte(at: place + 1) ?? 0) else { return nil }
    place += 1
    return offset(sign)
  }

  /// Passes over what stands in a bracket that was opened.
  mutating func skipBracket() {
    while let byte, byte != 0x29, byte != 0x5D { place += 1 }
    place += 1
  }

  /// True when a digit follows.
  var isBeforeDigit: Bool { byte.map(Bytes.isDigit) ?? false }

  /// True when a sign follows.
  func isBefore(_ sign: UInt8) -> Bool { byte == sign }

  private var isBeforeHourWord: Bool {
    var next = place
    while byte(at: next) == 0x20 { next += 1 }
    let word = bytes[min(next, bytes.count)...].prefix(while: isLetter)
    switch StampWords.meaning(of: word) {
    case .half, .hour: return true
    default: return word.count == 1 && (word.first == 0x61 || word.first == 0x70)
    }
  }

  private mutating func number() -> Number? {
    let start = place
    var value = 0
    while let byte, Bytes.isDigit(byte) {
      if place - start < 9 { value = value * 10 + Int(byte - 0x30) }
      place += 1
    }
    guard place > start else { return nil }
    let isShortYear = start > 0 && (bytes[start - 1] == 0x27 || bytes[..<start].suffix(3) == [0xE2, 0x80, 0x99])
    return Number(value: value, digits: place - start, isShortYear: isShortYear && place - start == 2)
  }

  private mutating func skipSpaces() {
    while byte == 0x20 || bytes[min(place, bytes.count)...].starts(with: [0xE2, 0x80, 0x99]) {
      place += byte == 0x20 ? 1 : 3
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { Bytes.isLetter(byte) || byte >= 0x80 }
  private var byte: UInt8? { byte(at: place) }
  private func byte(at place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }
}
