internal import ChronologyModel

/// A debate as Hansard's own programming interface gives it: `Overview`, `Items`, `ChildDebates`. Each debate is a
/// document, those within it too.
struct HansardDebate: RecordKind {
  func recognises(_ value: JSONValue) -> Bool {
    value["Overview"]?.isObject == true && (value["Items"] != nil || value["ChildDebates"] != nil)
  }

  func read(_ value: JSONValue, _ context: ReadingContext) throws(LoadError) -> Reading {
    var reading = Reading(kind: "debate")
    // Whoever is named in full once is known by the number of the member everywhere in the file.
    var members: [String: String] = [:]
    var debates: [(value: JSONValue, within: JSONValue?)] = []
    var waiting: [(value: JSONValue, within: JSONValue?)] = [(value, nil)]
    while let next = waiting.popLast() {
      debates.append(next)
      for item in next.value["Items"]?.values ?? [] {
        guard let member = item["MemberId"]?.word, members[member] == nil,
          let printed = item["AttributedTo"]?.word, printed.contains("("), let name = Attribution(printed).name
        else { continue }
        members[member] = name
      }
      for child in (next.value["ChildDebates"]?.values ?? []).reversed() { waiting.append((child, next.value)) }
    }
    for (debate, within) in debates {
      if let draft = try draft(debate, within: within, members) { reading.drafts.append(draft) }
    }
    return reading
  }

  private func draft(
    _ debate: JSONValue, within: JSONValue?, _ members: [String: String]
  ) throws(LoadError) -> Draft? {
    let overview = debate["Overview"] ?? debate
    let above = within?["Overview"]
    func fact(_ key: String) -> JSONValue? { overview[key] ?? above?[key] }
    let sitting = HansardSitting(
      house: fact("House")?.word, date: fact("Date")?.word, location: fact("Location")?.word,
      volume: fact("VolumeNo")?.integer)
    var draft = Draft()
    draft.entry = overview["ExtId"]?.word ?? overview["Id"]?.word
    draft.add(headings: [above?["Title"]?.word, overview["Title"]?.word].compactMap(\.self))
    let headings = draft.lines.count
    draft.outlet = sitting.outlet
    draft.publication = sitting.publication
    draft.proceedings = sitting.proceedings
    draft.url = draft.entry.flatMap { sitting.address(of: $0, title: draft.title) }
    draft.updated = overview["ContentLastUpdated"]?.word.flatMap(Stamp.parse)
    var columns = RecordText.Columns()
    var clock: CivilInstant?
    var turn: Turn?
    for item in debate["Items"]?.values ?? [] {
      let value = item["Value"]?.text ?? ""
      let stamp = item["Timecode"]?.word.flatMap(Stamp.parse)?.earliest
      if item["ItemType"]?.word == "Timestamp" {
        clock = stamp ?? sitting.day.flatMap { RecordTime.instant(value, on: $0) } ?? clock
        continue
      }
      clock = stamp ?? clock
      let lines = try RecordText.lines(value, &columns)
      if lines.isEmpty { continue }
      if let printed = item["AttributedTo"]?.word {
        turn = HansardDebate.turn(printed, name: item["MemberId"]?.word.flatMap { members[$0] }, time: clock)
      } else if !HansardDebate.goesOn(item, lines) {
        turn = nil
      }
      draft.add(lines, of: turn)
    }
    for index in draft.lines.indices where draft.lines[index].speaker != nil && draft.lines[index].column == nil {
      draft.lines[index].column = columns.before
    }
    return draft.lines.count > headings ? draft : nil
  }

  /// The turn that an attribution begins; `name` is that of the member where the attribution has only a short one.
  static func turn(_ printed: String, name: String?, time: CivilInstant?) -> Turn? {
    let attribution = Attribution(printed)
    guard !attribution.isCollective, let speaker = attribution.speaker else { return nil }
    if attribution.name == nil, let name {
      return Turn(attribution: "\(printed) (\(name))", speaker: name, time: time)
    }
    // `Mrs Poole`, later in a debate in which she is named in full before.
    let isShort = !printed.contains("(") && attribution.office == nil
    return Turn(attribution: printed, speaker: isShort ? name ?? speaker : speaker, time: time)
  }

  /// True when words without an attribution go on with what the last speaker says, as after a clock time or a column's
  /// end. What the record says itself is printed in italics, in brackets, or begins in one of a few ways.
  private static func goesOn(_ item: JSONValue, _ lines: [RecordText.Line]) -> Bool {
    let tag = item["HRSTag"]?.word?.lowercased() ?? ""
    guard tag.isEmpty || ["hs_para", "hs_brev", "hs_quote", "hs_indent", "hs_tabledmotion"].contains(tag),
      let first = lines.first, !first.isItalic, first.text.first != 0x5B
    else { return false }
    let words = String(decoding: first.text.prefix(60), as: UTF8.self)
    return !procedural.contains { words.hasPrefix($0) }
  }

  private static let procedural = [
    "Question put", "Question proposed", "Question accordingly", "Question again", "Question, That",
    "The House divided",
    "The Committee divided", "Division", "Ordered", "Resolved", "Motion made", "Motion agreed", "Motion, by leave",
    "Amendment", "Bill read", "Bill accordingly", "Clause", "Schedule", "New Clause", "Debate resumed",
    "Sitting suspended",
    "House adjourned", "On resuming", "The following", "Brought up", "The Secretary of State was asked", "Asked by",
    "Moved by", "Tabled by", "A Bill to", "Resumed", "Ayes", "Noes", "Contents", "Not Contents",
  ]
}
