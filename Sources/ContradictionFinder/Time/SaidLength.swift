internal import ChronologyModel

/// A length of time as words give it, with how far the true one may be from it.
struct SaidLength {
  /// In minutes.
  var minutes: Int
  /// What one unit of it is, in minutes.
  var unit: Int
  /// TIMEX3 `mod`.
  var modifier: String?

  /// The length of a TIMEX3 duration of one unit: `P6D`, `PT9H`, `P14M`; nil for others.
  init?(_ value: String, modifier: String?) {
    let isClock = value.hasPrefix("PT")
    guard value.hasPrefix("P"), let letter = value.last,
      let count = Double(value.dropFirst(isClock ? 2 : 1).dropLast()), count > 0, count < 10_000
    else { return nil }
    switch (isClock, letter) {
    case (true, "M"): unit = 1
    case (true, "H"): unit = 60
    case (false, "D"): unit = 1440
    case (false, "W"): unit = 7 * 1440
    case (false, "M"): unit = 30 * 1440
    case (false, "Y"): unit = 365 * 1440
    default: return nil
    }
    minutes = Int(count * Double(unit))
    self.modifier = modifier
  }

  /// What it may have been. Days are counted with either end or both; hours, weeks and longer are rounded to the unit,
  /// and what is said to be near a number may be a quarter away.
  var range: ClosedRange<Int> {
    let slack = max(unit, minutes / (modifier == "APPROX" ? 4 : 10))
    switch modifier {
    case "LESS_THAN", "EQUAL_OR_LESS": return 0...minutes + slack
    case "MORE_THAN", "EQUAL_OR_MORE": return max(0, minutes - slack)...Int.max / 4
    default: return max(0, minutes - slack)...minutes + slack
    }
  }

  /// The lengths that lie between two times.
  static func between(_ first: TimeSpan, _ last: TimeSpan) -> ClosedRange<Int>? {
    guard let a = first.earliest, let b = first.latest, let c = last.earliest, let d = last.latest, d >= a else {
      return nil
    }
    return max(0, c - b)...d - a
  }

  /// In words: `about nine hours`, `five days`.
  static func words(_ minutes: ClosedRange<Int>) -> String {
    let (low, high) = (minutes.lowerBound, minutes.upperBound)
    let middle = (low + high) / 2
    if middle < 120 { return "about \(middle) minutes" }
    if middle < 48 * 60 { return "about \(Dates.count((middle + 30) / 60)) hours" }
    return Dates.days((middle + 720) / 1440)
  }
}
