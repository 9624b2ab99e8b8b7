import ChronologyModel
import Lexing

/// Hours that the House of Commons keeps.
extension Reader {
  /// `PMQs on Wednesday`: Prime Minister's Questions have begun at noon on Wednesdays since 2003 (Standing Order No 21;
  /// House of Commons Library, The history of Prime Minister's Questions).
  func atQuestions(_ hit: Found, _ first: Int) -> Found {
    guard let day = hit.day, day.weekday == 3, day.year >= 2003, isAfterQuestions(first) else { return hit }
    var hit = hit
    let noon = CivilInstant(day, hour: 12, minute: 0)
    hit.interval = CivilInterval(noon, noon, .minute)
    hit.reckoning += hit.reckoning.isEmpty ? "at noon, as PMQs are" : "; at noon, as PMQs are"
    return hit
  }

  /// `PMQs on`, `Prime Minister's Questions on`, with nothing between.
  private func isAfterQuestions(_ first: Int) -> Bool {
    let place = kind(first - 1) == .on ? first - 2 : first - 1
    if hash(place) == Self.pmqs { return true }
    guard hash(place) == Self.questions, isCapitalised(place) else { return false }
    return (place - 3..<place).contains { hash($0) == Self.minister }
  }

  private static let pmqs = FoldedHash.of("pmqs")
  private static let questions = FoldedHash.of("questions")
  private static let minister = FoldedHash.of("minister")
}
