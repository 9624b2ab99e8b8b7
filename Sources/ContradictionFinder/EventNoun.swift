internal import ChronologyModel

extension Evidence {
  /// An event as a noun, for the middle of a sentence: `the release of Ann Poole`, `the stronger release checks`.
  func noun(_ index: Int) -> String {
    let event = events[index]
    let who = event.people.first.map { reading.entities[$0].name }
    let place = event.places.first { reading.entities[$0].kind == .prison }.map { reading.entities[$0].name }
    let what: String
    switch event.kind {
    case .policyEffective:
      for ending in [
        " comes into force", " come into force", " is due to come into force", " are due to come into force",
      ]
      where event.summary.hasSuffix(ending) && event.summary != "A measure comes into force" {
        return Evidence.withArticle(String(event.summary.dropLast(ending.count)))
      }
      return "the start of the measure"
    case .releaseInError, .release: what = "the release"
    case .recapture: return who.map { "the return of \($0) to custody" } ?? "the return to custody"
    case .courtHearing: what = "the court hearing"
    case .inquiryLaunched: return "the opening of the inquiry"
    case .reportToPolice: return "the report to the police" + (place.map { " from \($0)" } ?? "")
    case .briefingOfMinister: what = "the briefing"
    case .deportation: what = "the deportation"
    case .statement, .announcement, .promise:
      return "the \(event.kind.rawValue)" + (who.map { " by \($0)" } ?? "")
    default: what = "the " + event.kind.rawValue.split(separator: "_").joined(separator: " ")
    }
    if let who { return "\(what) of \(who)" }
    return place.map { "\(what) from \($0)" } ?? what
  }

  /// The day or time of an event, with its preposition.
  func when(_ index: Int) -> String { events[index].date.map { Dates.on($0.interval) } ?? "on a day not known" }

  /// The account as the owner of what it says: `David Poole's account`, `the account in The Sentinel`.
  func owner(_ span: Span, _ speaker: Speaker?) -> String {
    guard let entity = speaker?.entity else { return "The account in \(reading.documents[span.document].name)" }
    let name = reading.entities[entity].name
    return name + (name.hasSuffix("s") ? "\u{2019}" : "\u{2019}s") + " account"
  }

  private static func withArticle(_ words: String) -> String {
    let first = words.split(separator: " ").first.map(String.init) ?? ""
    let rest = words.dropFirst(first.count)
    let isName = first.dropFirst().contains { $0.isUppercase || $0.isNumber }
    let opening = isName ? first : first.lowercased()
    return (["the", "a", "an"].contains(opening) ? "" : "the ") + opening + rest
  }
}

extension String {
  /// The text with its first letter a capital, to begin a sentence.
  var opened: String { prefix(1).uppercased() + dropFirst() }
}
