import ChronologyModel
import Lexing

/// Parts of the day: `Tuesday night`, `the morning of 9 September`, `this morning`, `last night`, `overnight`.
extension Reader {
  /// A part of a day that an expression names.
  func onPart(_ part: DayPart, of day: Found, from first: Int, next: Int) -> Found {
    var hit = day
    hit.start = min(day.start, tokens[first].start)
    hit.end = max(day.end, tokens[next - 1].end)
    hit.next = next
    hit.kind = .time
    hit.value = day.value + part.letters
    hit.interval = day.day.map { Self.interval(of: part, on: $0) }
    return hit
  }

  /// The minutes that a part of a day is taken to cover; a night runs into the next day.
  static func interval(of part: DayPart, on day: CivilDay) -> CivilInterval {
    let (first, last) = part.minutes
    let midnight = CivilInstant(day).minutes
    return CivilInterval(
      CivilInstant(minutes: midnight + first), CivilInstant(minutes: midnight + last), .partOfDay)
  }

  private func part(
    _ part: DayPart, on day: CivilDay?, _ first: Int, _ next: Int, _ anchor: Timex.Anchor,
    _ reckoning: (CivilDay) -> String
  ) -> Found {
    guard let day else { return make(first, next, .time, "XXXX-XX-XX\(part.letters)") }
    var hit = make(first, next, .time, "\(day)\(part.letters)")
    hit.interval = Self.interval(of: part, on: day)
    hit.anchor = anchor
    hit.reckoning = reckoning(day)
    return hit
  }

  /// `this morning`, `last night`, `that afternoon`, `the following morning`; `place` is the part of the day.
  func relativePart(_ first: Int, _ word: Word.Kind, _ place: Int) -> Found? {
    guard let name = DayPart(rawValue: words[place].value) else { return nil }
    let next = place + 1
    switch word {
    case .this:
      var hit = part(name, on: reference?.settled { $0 }, first, next, .publication) {
        "on \($0.inWords), the day of publication"
      }
      hit.form = .dayOffset(0)
      return hit
    case .last:
      guard name == .night || name == .evening else { return nil }
      var hit = part(name, on: reference?.settled { $0.adding(days: -1) }, first, next, .publication) {
        "the night of \($0.inWords), before publication"
      }
      hit.form = .dayOffset(-1)
      return hit
    case .that, .same:
      guard let day = word == .that ? memory.told : memory.day else { return nil }
      return part(name, on: day, first, next, .mention) { "on the day last mentioned, \($0.inWords)" }
    case .following, .next:
      guard let day = memory.day else { return nil }
      return part(name, on: day.adding(days: 1), first, next, .mention) { _ in "the day after \(day.inWords)" }
    case .previous:
      guard let day = memory.day else { return nil }
      return part(name, on: day.adding(days: -1), first, next, .mention) { _ in "the day before \(day.inWords)" }
    default: return nil
    }
  }

  /// `the morning of 9 September`; `the morning` alone is of a day named in the same sentence.
  func definitePart(_ first: Int) -> Found? {
    let place = first + 1
    guard let name = DayPart(rawValue: words[place].value) else { return nil }
    if kind(place + 1) == .of, let day = dayExpression(place + 2), day.isDayLike, day.also.isEmpty {
      return onPart(name, of: day, from: first, next: day.next)
    }
    guard memory.sentence == sentence.lowerBound, let day = memory.day, memory.interval?.singleDay == day,
      kind(place + 1) != .of
    else { return nil }
    return part(name, on: day, first, place + 1, .mention) { "on the day last mentioned, \($0.inWords)" }
  }

  /// `tonight`, `overnight`: the night of publication, or the one before it. `Not overnight` names no night.
  func nightByName(_ index: Int) -> Found? {
    if kind(index) == .tonight {
      var hit = part(.night, on: reference?.settled { $0 }, index, index + 1, .publication) {
        "the night of \($0.inWords)"
      }
      hit.form = .dayOffset(0)
      return hit
    }
    for back in max(sentence.lowerBound, index - 8)..<index where Self.negations.contains(tokens[back].hash) {
      return nil
    }
    if memory.sentence == sentence.lowerBound, let day = memory.day {
      return part(.night, on: day, index, index + 1, .mention) { "the night of the day last mentioned, \($0.inWords)" }
    }
    let ahead = tense(index) == .future
    return part(.night, on: reference?.settled { ahead ? $0 : $0.adding(days: -1) }, index, index + 1, .publication) {
      ahead ? "the night of \($0.inWords)" : "the night before publication, from \($0.inWords)"
    }
  }

  /// `yesterday`, `today`, `tomorrow`.
  func dayByDistance(_ index: Int) -> Found? {
    let offset = value(index)
    if isCapitalised(index), !isSentenceStart(index), isNameOfProgramme(index) { return nil }
    if let spoken = dayOfSpeaking(index) {
      let day = spoken.adding(days: offset)
      var hit = make(index, index + 1, day.description, CivilInterval(day: day), .mention)
      hit.reckoning = "\(day.inWords), counted from when it was said, \(spoken.inWords)"
      return hit
    }
    guard let day = reference?.settled({ $0.adding(days: offset) }) else {
      var hit = make(index, index + 1, .date, "XXXX-XX-XX")
      hit.form = .dayOffset(offset)
      return hit
    }
    var hit = make(index, index + 1, day.description, CivilInterval(day: day), .publication)
    let words =
      offset == 0 ? "the day of publication" : offset < 0 ? "the day before publication" : "the day after publication"
    hit.reckoning = "\(day.inWords), \(words)"
    hit.form = .dayOffset(offset)
    return hit
  }

  /// `the Today programme`, `on the BBC's Today`.
  private func isNameOfProgramme(_ index: Int) -> Bool {
    kind(index - 1) == .the || Self.programmes.contains(hash(index - 1)) || Self.programmes.contains(hash(index + 1))
  }

  private static let programmes = TenseWords.set("'s programme show newspaper presenter podcast radio usa")
  private static let negations = TenseWords.set("not n't never won't can't cannot isn't wasn't doesn't don't didn't")
}
