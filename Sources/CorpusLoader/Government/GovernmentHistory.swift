internal import ChronologyModel

/// What became of an item of GOV.UK after it was published: its changes, its withdrawal, the government it was of.
enum GovernmentHistory {
  /// Changes that are listed; older ones are counted.
  private static let most = 12

  static func notes(_ item: JSONValue, _ details: JSONValue) throws(LoadError) -> [String] {
    var notes: [String] = []
    if let notice = item["withdrawn_notice"], let stamp = notice["withdrawn_at"]?.word.flatMap(Stamp.parse) {
      let lines = try RecordText.lines(notice["explanation"]?.text ?? "")
      let why = lines.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ")
      notes.append("withdrawn on \(stamp.earliest.day.words)" + (why.isEmpty ? "" : ": \(why)"))
    }
    notes += try changes(details)
    let isPolitical = details["political"]?.isTrue == true || item["political"]?.isTrue == true
    if isPolitical, let government = details["government"]?["title"]?.word {
      notes.append("published under the \(government)")
    }
    return notes
  }

  /// Each change with its day, the first publication aside.
  private static func changes(_ details: JSONValue) throws(LoadError) -> [String] {
    var found: [(day: CivilDay, order: Int, words: String)] = []
    for (order, change) in (details["change_history"]?.values ?? []).enumerated() {
      guard let stamp = change["public_timestamp"]?.word.flatMap(Stamp.parse) else { continue }
      let lines = try RecordText.lines(change["note"]?.text ?? "")
      let words = lines.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ")
      found.append((stamp.earliest.day, order, words))
    }
    found.sort { ($0.day, $0.order) < ($1.day, $1.order) }
    let later = found.filter { !$0.words.lowercased().hasPrefix("first published") }
    var notes = later.suffix(most).map { "changed on \($0.day.words)" + ($0.words.isEmpty ? "" : ": \($0.words)") }
    if later.count > most { notes.insert("changed \(later.count - most) times before", at: 0) }
    return notes
  }
}
