internal import CorpusLoader

/// Posts with their holders from Parliament's Members API (`Posts/GovernmentPosts`, `Posts/OppositionPosts`).
struct PostsFormat: ReferenceFormat {
  func recognises(_ file: SourceFile) -> Bool { PostsFormat.posts(file).contains { $0["postHolders"] != nil } }

  func gather(_ file: SourceFile, _ context: inout ImportContext) {}

  func read(_ file: SourceFile, _ context: inout ImportContext) {
    var rows: [ImportedRow] = []
    var newest = ""
    for (number, post) in PostsFormat.posts(file).enumerated() {
      for (holder, held) in (post["postHolders"]?.values ?? []).enumerated() {
        do throws(ImportRefusal) {
          let dates = try RecordDates(start: held["startDate"]?.word, end: held["endDate"]?.word)
          newest = max(newest, dates.start)
          if dates.isOver(before: context.since) {
            context.passedOver += 1
          } else {
            rows.append(try PostsFormat.row(post, held, dates, file, context))
          }
        } catch {
          context.refuse(file, "[\(number)].postHolders[\(holder)]", error.reason)
        }
      }
    }
    context.take(rows, newest: newest)
  }

  private static func row(
    _ post: JSONValue, _ held: JSONValue, _ dates: RecordDates, _ file: SourceFile, _ context: ImportContext
  ) throws(ImportRefusal) -> ImportedRow {
    guard let member = held["member"]?["value"] ?? held["member"], let displayed = member["nameDisplayAs"]?.word else {
      throw ImportRefusal("the holder has no name")
    }
    guard let title = post["name"]?.word else { throw ImportRefusal("the post has no name") }
    // The name that the tables know somebody by stands in place of the one displayed today.
    let known = member["id"]?.word.flatMap { context.people.person(PersonDirectory.parliament($0), at: dates.start) }
    let isOpposition = post["type"]?.word == "1" || title.hasPrefix("Shadow ") || title.contains("Opposition")
    return OfficeRecord(
      person: known?.name ?? MemberRow.split(displayed).name, title: title,
      body: isOpposition ? "" : CellText.value(post["governmentDepartments"]?.values.first?["name"]?.word),
      party: known?.party ?? CellText.value(member["latestParty"]?["name"]?.word), dates: dates,
      side: isOpposition ? .opposition : .government, source: "UK Parliament Members API (\(file.name))"
    ).row(context.offices)
  }

  private static func posts(_ file: SourceFile) -> [JSONValue] {
    guard let value = file.json else { return [] }
    return (value["items"] ?? value).all.map { $0["value"] ?? $0 }
  }
}
