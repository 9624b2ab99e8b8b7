internal import CorpusLoader

/// Members as Parliament's Members API lists them (`Members/Search`, or one member): the name, the party of the day,
/// and the House sat in last. Terms and parties before are in the biographies, so that a row from here is a summary.
struct MembersFormat: ReferenceFormat {
  func recognises(_ file: SourceFile) -> Bool { MembersFormat.members(file).contains { $0["nameDisplayAs"] != nil } }

  func gather(_ file: SourceFile, _ context: inout ImportContext) {
    for member in MembersFormat.members(file) {
      guard let id = member["id"]?.word, let name = member["nameDisplayAs"]?.word else { continue }
      let always = RowTerm(start: "", end: "", asOf: "")
      let party = CellText.value(member["latestParty"]?["name"]?.word)
      context.people.add(PersonDirectory.parliament(id), name: MemberRow.split(name).name, party: party, term: always)
    }
  }

  func read(_ file: SourceFile, _ context: inout ImportContext) {
    var rows: [ImportedRow] = []
    var newest = ""
    for (number, member) in MembersFormat.members(file).enumerated() {
      do throws(ImportRefusal) {
        let row = try MembersFormat.row(member, source: "UK Parliament Members API (\(file.name))")
        let status = member["latestHouseMembership"]?["membershipStatus"]?["statusStartDate"]?.word
        newest = max(newest, row["start"], CellText.date(status) ?? "")
        if row.term.isOpen || row.term.last >= context.since { rows.append(row) } else { context.passedOver += 1 }
      } catch {
        context.refuse(file, "items[\(number)]", error.reason)
      }
    }
    context.take(rows, newest: newest)
  }

  private static func row(_ member: JSONValue, source: String) throws(ImportRefusal) -> ImportedRow {
    guard let id = member["id"]?.word, let displayed = member["nameDisplayAs"]?.word else {
      throw ImportRefusal("the member has no id or no name")
    }
    guard let seat = member["latestHouseMembership"], let house = ParliamentHouse.name(seat["house"]) else {
      throw ImportRefusal("the member sat in neither House")
    }
    let dates = try RecordDates(start: seat["membershipStartDate"]?.word, end: seat["membershipEndDate"]?.word)
    let name = MemberRow.split(displayed)
    let row = ImportedRow(
      table: .people,
      cells: [
        "mnis_id": CellText.number(id), "house": house, "start": dates.start, "end": dates.end, "source": source,
        "constituency": house == "Commons" ? CellText.value(seat["membershipFrom"]?.word) : "",
        "party": CellText.value(member["latestParty"]?["name"]?.word),
        "gender": String(CellText.value(member["gender"]?.word).prefix(1)),
      ], isSummary: true)
    return MemberRow.named(row, name.name, honorific: name.honorific)
  }

  /// The members of a file: the values of a search, of a list, or the one.
  private static func members(_ file: SourceFile) -> [JSONValue] {
    guard let value = file.json else { return [] }
    return (value["items"] ?? value).all.map { $0["value"] ?? $0 }
  }
}

/// The Houses as Parliament's interfaces number them.
enum ParliamentHouse {
  /// `Commons` for 1, `Lords` for 2.
  static func name(_ value: JSONValue?) -> String? {
    switch value?.word?.lowercased() {
    case "1", "commons": "Commons"
    case "2", "lords": "Lords"
    default: nil
    }
  }
}
