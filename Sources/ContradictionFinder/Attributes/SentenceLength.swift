/// A length of time in whole months, from a TIMEX3 duration.
struct SentenceLength {
  var months: Int
  var isWholeYears: Bool

  init?(_ value: String) {
    guard value.hasPrefix("P") else { return nil }
    var months = 0
    var digits = ""
    for character in value.dropFirst() {
      if character.isNumber {
        digits.append(character)
        continue
      }
      guard let count = Int(digits), count < 100_000 else { return nil }
      digits = ""
      switch character {
      case "Y": months += count * 12
      case "M": months += count
      default: return nil
      }
    }
    guard months > 0, digits.isEmpty else { return nil }
    self.months = months
    isWholeYears = !value.contains("M")
  }

  /// `3 years and 9 months`.
  var words: String {
    [(months / 12, "year"), (months % 12, "month")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " and ")
  }
}
