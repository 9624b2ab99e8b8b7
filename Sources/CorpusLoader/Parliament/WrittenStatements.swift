internal import ChronologyModel

/// Written ministerial statements as Parliament's questions and statements interface gives them.
struct WrittenStatements: RecordKind {
  func recognises(_ value: JSONValue) -> Bool {
    WrittenRecord.records(in: value, where: WrittenStatements.isStatement) != nil
  }

  private static func isStatement(_ value: JSONValue) -> Bool {
    value["dateMade"] != nil && value["text"] != nil && (value["uin"] != nil || value["memberRole"] != nil)
  }

  func read(_ value: JSONValue, _ context: ReadingContext) throws(LoadError) -> Reading {
    var reading = Reading(kind: "written statements")
    for statement in WrittenRecord.records(in: value, where: WrittenStatements.isStatement) ?? [] {
      let day = statement["dateMade"]?.word.flatMap(Stamp.parse)?.singleDay
      let number = statement["uin"]?.word
      let isLords = WrittenRecord.isLords(statement, number) || number?.hasPrefix("HLWS") == true
      var draft = Draft()
      draft.entry = number
      draft.add(headings: [statement["title"]?.word].compactMap(\.self))
      draft.outlet = "House of \(isLords ? "Lords" : "Commons") written statement"
      draft.url = WrittenRecord.address("written-statements", day, number)
      if let day {
        draft.publication = PublicationDate(interval: CivilInterval(day: day), basis: .metadata)
        draft.proceedings = Proceedings(
          house: isLords ? .lords : .commons, report: .writtenStatements, day: day, number: number)
      }
      let headings = draft.lines.count
      draft.add(try RecordText.lines(statement["text"]?.text ?? ""), of: turn(statement))
      if let body = statement["answeringBodyName"]?.word { draft.notes.append("made for \(body)") }
      for link in statement["linkedStatements"]?.values ?? [] {
        guard link["linkType"]?.word?.hasPrefix("Corrected") == true else { continue }
        draft.notes.append(
          "linked to a correction (\(link["uin"]?.word ?? link["linkedItemUin"]?.word ?? "no number"))")
      }
      if draft.lines.count > headings { reading.drafts.append(draft) }
    }
    return reading
  }

  /// The minister, with the office as the statement gives it.
  private func turn(_ statement: JSONValue) -> Turn? {
    let name = WrittenRecord.member(statement["member"])?.name
    guard let office = statement["memberRole"]?.word else {
      return name.map { Turn(attribution: $0, speaker: $0) }
    }
    guard let name else { return Turn(attribution: office, speaker: office) }
    return Turn(attribution: "\(office) (\(name))", speaker: name)
  }
}
