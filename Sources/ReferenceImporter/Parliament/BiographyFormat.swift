internal import CorpusLoader

/// Members' biographies from Parliament's Members API (`Members/172/Biography`): seats, parties and posts, each with
/// its days. The member's name is not in it: it comes from a list of members or from the table, by the number in the
/// file's links.
struct BiographyFormat: ReferenceFormat {
  func recognises(_ file: SourceFile) -> Bool {
    guard let value = file.json else { return false }
    return value.all.contains { one in
      ["governmentPosts", "oppositionPosts", "representations"].contains { one["value"]?[$0] != nil }
    }
  }

  func gather(_ file: SourceFile, _ context: inout ImportContext) {}

  func read(_ file: SourceFile, _ context: inout ImportContext) {
    let biographies = file.json?.all ?? []
    for (number, biography) in biographies.enumerated() {
      let place = biographies.count > 1 ? "[\(number)]" : ""
      guard let id = BiographyFormat.member(biography) else {
        context.refuse(file, place, "the links of the biography do not tell whose it is")
        continue
      }
      guard let value = biography["value"] else { continue }
      var reader = BiographyReader(file: file, place: place, id: id)
      reader.read(value, &context)
    }
  }

  /// The number in `/Members/172/Biography`.
  private static func member(_ biography: JSONValue) -> String? {
    for link in biography["links"]?.values ?? [] {
      let parts = link["href"]?.word?.split(separator: "/") ?? []
      if let place = parts.firstIndex(of: "Members"), place + 1 < parts.count, Int(parts[place + 1]) != nil {
        return String(parts[place + 1])
      }
    }
    return nil
  }
}

/// Reads one biography.
private struct BiographyReader {
  let file: SourceFile
  let place: String
  let id: String
  private var newest = ""

  init(file: SourceFile, place: String, id: String) { (self.file, self.place, self.id) = (file, place, id) }

  private var source: String { "UK Parliament Members API (\(file.name))" }
  private var key: String { PersonDirectory.parliament(id) }

  mutating func read(_ value: JSONValue, _ context: inout ImportContext) {
    let rows =
      seats(value, &context) + posts(value, "governmentPosts", .government, &context)
      + posts(value, "oppositionPosts", .opposition, &context)
    context.take(rows, newest: newest)
  }

  /// The dates of an item, when it is of our time.
  private mutating func dates(_ item: JSONValue, _ way: String, _ context: inout ImportContext) -> RecordDates? {
    do throws(ImportRefusal) {
      let dates = try RecordDates(start: item["startDate"]?.word, end: item["endDate"]?.word)
      newest = max(newest, dates.start)
      if !dates.isOver(before: context.since) { return dates }
      context.passedOver += 1
    } catch {
      context.refuse(file, place + way, error.reason)
    }
    return nil
  }

  private mutating func posts(
    _ value: JSONValue, _ key: String, _ side: OfficeRecord.Side, _ context: inout ImportContext
  ) -> [ImportedRow] {
    var rows: [ImportedRow] = []
    for (number, item) in (value[key]?.values ?? []).enumerated() {
      let way = "value.\(key)[\(number)]"
      guard let dates = dates(item, way, &context) else { continue }
      guard let title = item["name"]?.word, let person = context.people.person(self.key, at: dates.start) else {
        context.refuse(file, place + way, "no name is known for the post or for member \(id)")
        continue
      }
      rows.append(
        OfficeRecord(
          person: person.name, title: title, party: person.party, dates: dates, side: side, source: source
        ).row(context.offices))
    }
    return rows
  }

  /// A row for each seat and party: a seat that changed its party is two.
  private mutating func seats(_ value: JSONValue, _ context: inout ImportContext) -> [ImportedRow] {
    var parties: [(name: String, dates: RecordDates)] = []
    for item in value["partyAffiliations"]?.values ?? [] {
      guard let name = item["name"]?.word,
        let dates = try? RecordDates(start: item["startDate"]?.word, end: item["endDate"]?.word)
      else { continue }
      parties.append((name, dates))
    }
    parties.sort { $0.dates.start < $1.dates.start }
    var rows: [ImportedRow] = []
    let commons = (value["representations"]?.values ?? []).map { ($0, "representations") }
    let lords = (value["houseMemberships"]?.values ?? []).map { ($0, "houseMemberships") }
    let all = (commons + lords).enumerated().sorted {
      ($0.element.0["startDate"]?.word ?? "", $0.offset) < ($1.element.0["startDate"]?.word ?? "", $1.offset)
    }
    for (item, list) in all.map(\.element) {
      guard let house = ParliamentHouse.name(item["house"]), (house == "Commons") == (list == "representations"),
        let dates = dates(item, "value.\(list)", &context)
      else { continue }
      let seat = house == "Commons" ? CellText.value(item["name"]?.word) : ""
      for one in BiographyReader.divided(dates, parties) {
        let cells = [
          "mnis_id": id, "house": house, "constituency": seat, "party": one.party, "start": one.dates.start,
          "end": one.dates.end, "source": source,
        ]
        MemberRow.append(ImportedRow(table: .people, cells: cells), to: &rows)
      }
    }
    return rows.compactMap { row in
      guard let person = context.people.person(key, at: row["end"].isEmpty ? row["start"] : row["end"]) else {
        context.refuse(file, place, "no name is known for member \(id); give a list of members too")
        return nil
      }
      return MemberRow.named(row, person.name, honorific: "")
    }
  }

  /// A term as the parties divide it.
  private static func divided(
    _ term: RecordDates, _ parties: [(name: String, dates: RecordDates)]
  ) -> [(party: String, dates: RecordDates)] {
    let whole = RowTerm(start: term.start, end: term.end, asOf: "")
    let own = parties.filter { RowTerm(start: $0.dates.start, end: $0.dates.end, asOf: "").overlaps(whole) }
    if own.isEmpty { return [("", term)] }
    return own.map { party in
      var dates = party.dates
      dates.start = max(dates.start, term.start)
      if dates.end.isEmpty || !term.end.isEmpty && term.end < dates.end { dates.end = term.end }
      return (party.name, dates)
    }
  }
}
