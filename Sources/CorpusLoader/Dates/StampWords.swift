/// The words of dates in the languages that feeds come in.
enum StampWords {
  /// What a word is in a date.
  enum Meaning {
    /// A month, and whether the word is a short name of a day in another language.
    case month(Int, mayBeDay: Bool)
    /// The name of a day of the week.
    case day
    /// Morning or afternoon.
    case half(isAfternoon: Bool)
    /// What the number before it counts.
    case unit(Unit)
    /// A word behind the hour: `Uhr`, `h`.
    case hour
    /// A word before the hour: `kl.`
    case hourToCome
    /// A word that says nothing: `of`, `de`, the ending of `1st`.
    case filler
  }

  /// What a sign of Chinese, Japanese or Korean says of the number before it.
  enum Unit { case year, month, day, hour, minute, second }

  /// What a word is; nil when it belongs to no date. Capitals make no difference.
  static func meaning(of word: ArraySlice<UInt8>) -> Meaning? {
    guard (1...32).contains(word.count) else { return nil }
    let text = String(decoding: word, as: UTF8.self).lowercased()
    if let known = meanings[text] { return known }
    // The first letters of an English month, three or more.
    guard text.utf8.count > 3, let month = StampWordTables.english.firstIndex(where: { $0.hasPrefix(text) }) else {
      return nil
    }
    return .month(month + 1, mayBeDay: false)
  }

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    func add(_ words: String, _ meaning: Meaning) {
      for word in words.split(separator: " ") { meanings[String(word)] = meaning }
    }
    add(StampWordTables.fillers, .filler)
    add(StampWordTables.days, .day)
    for (word, month) in MonthNames.all { meanings[word] = .month(month, mayBeDay: false) }
    for (word, month) in StampWordTables.monthsOrDays { add(word, .month(month, mayBeDay: true)) }
    add(StampWordTables.mornings, .half(isAfternoon: false))
    add(StampWordTables.afternoons, .half(isAfternoon: true))
    add(StampWordTables.hours, .hour)
    add(StampWordTables.hoursToCome, .hourToCome)
    for (words, unit) in StampWordTables.units { add(words, .unit(unit)) }
    return meanings
  }()
}
