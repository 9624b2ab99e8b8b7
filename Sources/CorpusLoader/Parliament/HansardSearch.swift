internal import ChronologyModel

/// What a search of Hansard gives: contributions, each with its debate, day and place in the report. Those of one
/// debate make one document.
struct HansardSearch: RecordKind {
  private static let lists = [
    "Results", "Contributions", "WrittenStatements", "WrittenAnswers", "Corrections", "Petitions",
  ]

  func recognises(_ value: JSONValue) -> Bool {
    HansardSearch.lists.contains { (value[$0]?.values.first).map(HansardSearch.isContribution) ?? false }
      || HansardSearch.isContribution(value)
  }

  private static func isContribution(_ value: JSONValue) -> Bool {
    value["SittingDate"] != nil && (value["ContributionTextFull"] != nil || value["ContributionText"] != nil)
  }

  func read(_ value: JSONValue, _ context: ReadingContext) throws(LoadError) -> Reading {
    var reading = Reading(kind: "contributions")
    var places: [String: Int] = [:]
    var found = HansardSearch.lists.flatMap { value[$0]?.values ?? [] }
    if found.isEmpty { found = [value] }
    for item in found where HansardSearch.isContribution(item) {
      let printed = HansardSearch.place(item["HansardSection"]?.word)
      let sitting = HansardSitting(
        house: item["House"]?.word, date: item["SittingDate"]?.word, location: item["Section"]?.word,
        volume: printed?.volume)
      let debate = item["DebateSectionExtId"]?.word
      let key = "\(debate ?? "#\(reading.drafts.count)") \(item["SittingDate"]?.word ?? "")"
      let place = places[key] ?? reading.drafts.count
      if place == reading.drafts.count {
        var draft = Draft()
        draft.entry = debate ?? item["ContributionExtId"]?.word ?? item["ItemId"]?.word ?? "\(place + 1)"
        draft.add(headings: [item["DebateSection"]?.word].compactMap(\.self))
        draft.outlet = sitting.outlet
        draft.publication = sitting.publication
        draft.proceedings = sitting.proceedings
        draft.url = debate.flatMap { sitting.address(of: $0, title: draft.title) }
        reading.drafts.append(draft)
        places[key] = place
      }
      let isWhole = item["ContributionTextFull"]?.word != nil
      var columns = RecordText.Columns(current: printed?.column)
      let lines = try RecordText.lines(
        item["ContributionTextFull"]?.text ?? item["ContributionText"]?.text ?? "", &columns)
      let name = item["MemberName"]?.word
      let time = item["Timecode"]?.word.flatMap(Stamp.parse)?.earliest
      let turn = (item["AttributedTo"]?.word ?? name).flatMap {
        HansardDebate.turn($0, name: name.flatMap(Attribution.plain), time: time)
      }
      reading.drafts[place].add(lines, of: turn)
      let note = "the search gives only a part of what was said"
      if !isWhole, !reading.drafts[place].notes.contains(note) { reading.drafts[place].notes.append(note) }
    }
    return reading
  }

  /// `vol 759 c430`, `vol 774 cc901-2`: the volume and the first column; nil for anything else that stands there.
  static func place(_ text: String?) -> (volume: Int, column: String)? {
    let words = (text ?? "").split { $0 == " " || $0 == "," }
    guard words.count >= 3, words[0].lowercased() == "vol", let volume = Int(words[1]) else { return nil }
    let column = words[2].drop { $0 == "c" }.prefix { $0 != "-" && $0 != "–" }
    guard words[2].hasPrefix("c"), column.utf8.contains(where: Bytes.isDigit) else { return nil }
    return (volume, String(column))
  }
}
