import ChronologyModel
import Lexing

/// Lengths of time, and what is counted with them: `three days`, `18-month`, `14 years and three months`, `two days later`.
extension Reader {
  /// A number before a unit.
  struct Count {
    /// As it stands in a value: `3`, `2.5`, `X` for `a few`.
    var digits: String
    var next: Int
    /// The number when it is whole and known.
    var whole: Int? { Int(digits) }
  }

  /// A number with what loosens or joins it: `two and a half`, `12 to 18`, `five more`.
  func count(_ index: Int) -> Count? {
    guard var count = plainCount(index) else { return nil }
    if kind(count.next) == .and, kind(count.next + 1) == .indefinite, kind(count.next + 2) == .half,
      let whole = count.whole
    {
      count = Count(digits: "\(whole).5", next: count.next + 3)
    } else if kind(count.next) == .or || kind(count.next) == .to || isDash(count.next) && !touches(count.next + 1),
      let other = plainCount(count.next + 1), other.next == count.next + 2, countUnit(other.next) != nil
    {
      count = Count(digits: "X", next: other.next)
    }
    if isDash(count.next), touches(count.next), touches(count.next + 1) { count.next += 1 }
    if kind(count.next) == .more, countUnit(count.next + 1) != nil { count.next += 1 }
    return count
  }

  /// A number alone.
  private func plainCount(_ index: Int) -> Count? {
    var count: Count
    switch kind(index) {
    case .number:
      guard let digits = plainDigits(index) else { return nil }
      count = Count(digits: digits, next: index + 1)
    case .cardinal:
      var number = value(index)
      var next = index + 1
      if number >= 20, number % 10 == 0, kind(next) == .cardinal, value(next) < 10 {
        number += value(next)
        next += 1
      }
      if kind(next) == .hundred {
        number *= 100
        next += 1
      }
      count = Count(digits: String(number), next: next)
    case .hundred: count = Count(digits: "100", next: index + 1)
    case .few, .several: count = Count(digits: "X", next: index + 1)
    case .couple: count = Count(digits: "2", next: kind(index + 1) == .of ? index + 2 : index + 1)
    case .indefinite:
      switch kind(index + 1) {
      case .few, .several: count = Count(digits: "X", next: index + 2)
      case .couple, .hundred: return plainCount(index + 1)
      default: count = Count(digits: "1", next: index + 1)
      }
    default: return nil
    }
    return count
  }

  /// The digits of `12`, `1,000`, `2.5`; `12-18` is not known more closely.
  private func plainDigits(_ index: Int) -> String? {
    switch shape(index) {
    case .plain(let number, let digits): return digits <= 6 ? String(number) : nil
    case .pair: return "X"
    case .ordinal, .date, .instant, .years, .decade: return nil
    case .clock(_, _, let hasMeridiem, let isColon) where hasMeridiem || isColon: return nil
    default: break
    }
    let bytes = text.bytes[tokens[index].range]
    guard bytes.count <= 9, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x2E }) else {
      return nil
    }
    return String(decoding: bytes.filter { $0 != 0x2C }, as: UTF8.self)
  }

  func countUnit(_ index: Int) -> (unit: Unit, next: Int)? {
    var index = index
    if Self.qualifiers.contains(hash(index)) { index += 1 }
    guard kind(index) == .unit, let unit = Unit(rawValue: words[index].value) else { return nil }
    return (unit, index + 1)
  }

  func duration(_ count: Count, _ unit: Unit) -> String {
    let digits = count.whole.map { String($0 * unit.multiple) } ?? count.digits
    return "P\(unit.isClock ? "T" : "")\(digits)\(unit == .weekend ? "W" : unit.letter)"
  }

  /// True before `old`, `of age`: `3 months old` is an age and no time expression.
  func isAge(_ index: Int) -> Bool {
    if kind(index) == .old || isDash(index) && kind(index + 1) == .old { return true }
    return kind(index) == .of && hash(index + 1) == Self.age
  }

  /// A count with its unit, and the offset it makes with `ago`, `later`, `before`.
  func counted(_ index: Int) -> Found? {
    if let year = spelledYear(index) { return stated(year.year, from: index, next: year.next) }
    return measured(index, from: index)
  }

  func measured(_ index: Int, from first: Int) -> Found? {
    if kind(index) == .half { return halfUnit(index, from: first) }
    guard let count = count(index), let unit = countUnit(count.next), unit.unit != .quarter || count.whole != 1 else {
      return nil
    }
    guard !isAge(unit.next), !isAgeBefore(first) else { return nil }
    if kind(index) == .indefinite, unit.unit == .second { return nil }
    if count.next > 0, isDash(count.next - 1), words[count.next].extra == 1 { return nil }
    var value = duration(count, unit.unit)
    var next = unit.next
    let halves: [Unit: String] = [.year: "6M", .hour: "30M", .minute: "30S"]
    if kind(next) == .and, kind(next + 1) == .indefinite, kind(next + 2) == .half, let half = halves[unit.unit] {
      return make(first, next + 3, .duration, value + half)
    }
    if kind(next) == .and || isComma(next) && kind(next + 1) == .and || isComma(next) {
      let second = kind(next) == .and ? next + 1 : kind(next + 1) == .and ? next + 2 : next + 1
      if let more = self.count(second), let smaller = countUnit(more.next), smaller.unit.rawValue < unit.unit.rawValue,
        unit.unit != .week, let whole = more.whole, !isAge(smaller.next), smaller.unit.isClock == unit.unit.isClock
      {
        value += "\(whole)\(smaller.unit.letter)"
        next = smaller.next
      }
    }
    if next == unit.next, let offset = offset(count, unit.unit, from: first, next: next) { return offset }
    // `two years or so`
    if kind(next) == .or, hash(next + 1) == Self.so { next += 2 }
    return make(first, next, .duration, value)
  }

  /// `aged 18 months`.
  private func isAgeBefore(_ first: Int) -> Bool { hash(first - 1) == Self.aged }

  /// `half an hour`, `half a day`.
  private func halfUnit(_ index: Int, from first: Int) -> Found? {
    guard kind(index + 1) == .indefinite, let unit = countUnit(index + 2), unit.unit.rawValue >= Unit.minute.rawValue
    else {
      return nil
    }
    let values: [Unit: String] = [
      .hour: "PT30M", .day: "PT12H", .year: "P6M", .minute: "PT30S", .decade: "P5Y", .century: "P50Y",
    ]
    guard let value = values[unit.unit] else { return nil }
    return make(first, unit.next, .duration, value)
  }

  /// `three-day`, `third-quarter`, `mid-October`.
  func compound(_ index: Int) -> Found? {
    let word = words[index]
    switch word.kind {
    case .countedUnit:
      guard let unit = Unit(rawValue: Int16(word.extra)), !isAge(index + 1), !isDash(index + 1) else { return nil }
      return make(index, index + 1, .duration, duration(Count(digits: String(word.value), next: index), unit))
    case .placedMonth:
      guard let place = Place(rawValue: Int16(word.extra)) else { return nil }
      var hit =
        monthAndYear((Int(word.value), index + 1), from: index)
        ?? bareMonth(Int(word.value), from: index, next: index + 1)
      hit.modifier = place.modifier
      return hit
    default: return quarter(Int(word.value), from: index, next: index + 1)
    }
  }

  /// `for years`, `months ago`, `days later`: units without a number.
  func bareUnit(_ index: Int) -> Found? {
    if let hit = yearEnd(index) { return hit }
    guard words[index].extra == 1, let unit = Unit(rawValue: words[index].value) else { return nil }
    let count = Count(digits: "X", next: index)
    if let hit = offset(count, unit, from: index, next: index + 1) { return hit }
    guard hash(index - 1) == Self.forWord || Self.lasting.contains(hash(index - 1)), unit != .quarter, unit != .second,
      unit != .weekend
    else { return nil }
    return make(index, index + 1, .duration, duration(count, unit))
  }

  private static let qualifiers = TenseWords.set("working calendar trading business")
  static let so = FoldedHash.of("so")
  private static let age = FoldedHash.of("age")
  private static let aged = FoldedHash.of("aged")
  private static let lasting = TenseWords.set("take takes took taking taken spend spends spent lasted")
  private static let forWord = FoldedHash.of("for")
}
