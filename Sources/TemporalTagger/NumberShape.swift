import Lexing

/// What the bytes of a number token spell.
enum NumberShape: Equatable {
  /// `29`, `2025`: the number and how many digits it has.
  case plain(Int, digits: Int)
  /// `29th`.
  case ordinal(Int)
  /// `7.30am`, `14:23`, `3pm`; `hasMeridiem` is false for `14:23` and `7.30`.
  case clock(hour: Int, minute: Int, hasMeridiem: Bool, isColon: Bool)
  /// `2025-10-29`, `29/10/2025`, `29.10.2025`.
  case date(year: Int, month: Int, day: Int)
  /// `2025-10-29T17:30`.
  case instant(year: Int, month: Int, day: Int, hour: Int, minute: Int)
  /// `2024-25`, `2024/25`, `2019-2023`.
  case years(Int, Int)
  /// `3-5`: both numbers, and the byte at which the second begins.
  case pair(Int, Int, second: Int)
  /// `1990s`.
  case decade(Int)
  case other

  init(_ bytes: ArraySlice<UInt8>) {
    var numbers: [(value: Int, digits: Int, start: Int)] = []
    var separators: [UInt8] = []
    var tail = bytes.endIndex
    var index = bytes.startIndex
    while index < bytes.endIndex, numbers.count < 7 {
      let start = index
      var value = 0
      while index < bytes.endIndex, bytes[index] >= 0x30, bytes[index] <= 0x39, index - start < 9 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index > start else { break }
      numbers.append((value, index - start, start))
      tail = index
      guard index + 1 < bytes.endIndex, bytes[index + 1] >= 0x30, bytes[index + 1] <= 0x39 else { break }
      separators.append(bytes[index])
      index += 1
    }
    let letters = bytes[tail...].map { $0 | 0x20 }
    self = Self.shape(numbers, separators, letters)
  }

  private static func shape(
    _ numbers: [(value: Int, digits: Int, start: Int)], _ separators: [UInt8], _ letters: [UInt8]
  ) -> NumberShape {
    guard let first = numbers.first else { return .other }
    switch (numbers.count, separators) {
    case (1, _): return single(first.value, first.digits, letters)
    case (2, [0x3A]), (2, [0x2E]):
      guard numbers[1].digits == 2, first.digits <= 2 else { return .other }
      return clock(first.value, numbers[1].value, letters, isColon: separators[0] == 0x3A)
    case (3, [0x3A, 0x3A]) where numbers[1].digits == 2 && first.digits <= 2:
      return clock(first.value, numbers[1].value, letters, isColon: true)
    case (2, [0x2D]), (2, [0x2F]):
      guard letters.isEmpty else { return .other }
      return pair(first, numbers[1], separators[0])
    case (3, _) where letters.isEmpty: return date(numbers.map(\.value), numbers.map(\.digits), separators)
    case (5..., _) where separators[0] == 0x2D && separators[1] == 0x2D && separators[2] | 0x20 == 0x74:
      guard
        case .date(let year, let month, let day) = date(
          numbers[0..<3].map(\.value), numbers[0..<3].map(\.digits), Array(separators[0..<2])),
        numbers[3].value < 24, numbers[4].value < 60
      else { return .other }
      return .instant(year: year, month: month, day: day, hour: numbers[3].value, minute: numbers[4].value)
    default: return .other
    }
  }

  private static func single(_ value: Int, _ digits: Int, _ letters: [UInt8]) -> NumberShape {
    switch letters {
    case []: .plain(value, digits: digits)
    case [0x73, 0x74], [0x6E, 0x64], [0x72, 0x64], [0x74, 0x68]: .ordinal(value)  // st nd rd th
    case [0x73] where (digits == 4 || digits == 2) && value % 10 == 0: .decade(value)
    case [0x61, 0x6D], [0x70, 0x6D]: clock(value, 0, letters, isColon: false)
    default: .other
    }
  }

  private static func clock(_ hour: Int, _ minute: Int, _ letters: [UInt8], isColon: Bool) -> NumberShape {
    guard minute < 60 else { return .other }
    if letters.isEmpty {
      return hour < 24 ? .clock(hour: hour, minute: minute, hasMeridiem: false, isColon: isColon) : .other
    }
    guard letters.count == 2, letters[1] == 0x6D, letters[0] == 0x61 || letters[0] == 0x70, (1...12).contains(hour)
    else {
      return .other
    }
    let base = hour % 12 + (letters[0] == 0x70 ? 12 : 0)
    return .clock(hour: base, minute: minute, hasMeridiem: true, isColon: isColon)
  }

  private static func pair(
    _ first: (value: Int, digits: Int, start: Int), _ second: (value: Int, digits: Int, start: Int), _ separator: UInt8
  ) -> NumberShape {
    if first.digits == 4, (1800...2099).contains(first.value) {
      if second.digits == 4, second.value > first.value, second.value < 2100 {
        return .years(first.value, second.value)
      }
      if second.digits == 2, second.value > first.value % 100 || second.value == 0 && first.value % 100 == 99 {
        return .years(first.value, first.value + (second.value - first.value % 100 + 100) % 100)
      }
      return .other
    }
    guard separator == 0x2D, first.digits <= 2, second.digits <= 2 else { return .other }
    return .pair(first.value, second.value, second: second.start)
  }

  /// Year first with hyphens (ISO 8601), or day, month, year as in Britain; the other order only where that fits no month.
  private static func date(_ numbers: [Int], _ digits: [Int], _ separators: [UInt8]) -> NumberShape {
    guard separators.count == 2, separators[0] == separators[1] else { return .other }
    if digits[0] == 4, separators[0] == 0x2D || separators[0] == 0x2F {
      return checked(numbers[0], numbers[1], numbers[2])
    }
    guard digits[0] <= 2, digits[1] <= 2, digits[2] == 4 || digits[2] == 2 && separators[0] == 0x2F else {
      return .other
    }
    let year = digits[2] == 4 ? numbers[2] : numbers[2] + (numbers[2] < 70 ? 2000 : 1900)
    return numbers[1] > 12 ? checked(year, numbers[0], numbers[1]) : checked(year, numbers[1], numbers[0])
  }

  private static func checked(_ year: Int, _ month: Int, _ day: Int) -> NumberShape {
    (1..<13).contains(month) && (1..<32).contains(day) && (1000...2200).contains(year)
      ? .date(year: year, month: month, day: day) : .other
  }
}

extension Reader {
  /// What the number at a token spells.
  func shape(_ index: Int) -> NumberShape {
    guard kind(index) == .number, tokens[index].end - tokens[index].start <= 25 else { return .other }
    return NumberShape(text.bytes[tokens[index].range])
  }

  /// A day of the month at a token: `29`, `29th`, `twenty-ninth`.
  func dayNumber(_ index: Int) -> Int? {
    switch shape(index) {
    case .plain(let number, let digits) where digits <= 2 && (1...31).contains(number): number
    case .ordinal(let number) where (1...31).contains(number): number
    default: kind(index) == .ordinal && value(index) <= 31 ? value(index) : nil
    }
  }

  /// A year of four digits at a token, 1900 to 2099 unless it stands after a month.
  func yearNumber(_ index: Int, from first: Int = 1900) -> Int? {
    guard case .plain(let number, digits: 4) = shape(index), number >= first, number < 2100 else { return nil }
    return number
  }
}
