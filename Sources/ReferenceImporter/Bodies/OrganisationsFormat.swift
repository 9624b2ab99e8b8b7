internal import CorpusLoader

/// Organisations as GOV.UK's API lists them: one page of results, or the results alone as a list.
struct OrganisationsFormat: ReferenceFormat {
  func recognises(_ file: SourceFile) -> Bool {
    OrganisationsFormat.results(file).first.map {
      $0["title"] != nil && $0["web_url"] != nil && $0["details"]?["govuk_status"] != nil
    } ?? false
  }

  func gather(_ file: SourceFile, _ context: inout ImportContext) {
    for result in OrganisationsFormat.results(file) {
      if let id = result["id"]?.word, let title = result["title"]?.word { context.bodies[id] = title }
    }
  }

  func read(_ file: SourceFile, _ context: inout ImportContext) {
    let results = OrganisationsFormat.results(file)
    let newest = results.compactMap { $0["updated_at"]?.word.flatMap(CellText.date) }.max() ?? ""
    for (number, result) in results.enumerated() {
      do throws(ImportRefusal) {
        var row = try OrganisationsFormat.row(result, context)
        row["source"] = "GOV.UK organisations API, OGL v3.0 (\(file.name))"
        row["as_of"] = context.asOf(newest: newest)
        context.rows.append(row)
      } catch {
        context.refuse(file, "results[\(number)]", error.reason)
      }
    }
  }

  private static func row(_ result: JSONValue, _ context: ImportContext) throws(ImportRefusal) -> ImportedRow {
    guard let title = result["title"]?.word, !title.isEmpty else {
      throw ImportRefusal("the organisation has no title")
    }
    guard let closed = CellText.date(result["details"]?["closed_at"]?.word) else {
      throw ImportRefusal("the day of closing is no date")
    }
    func titles(_ key: String) -> [String] {
      (result[key]?.values ?? []).compactMap { $0["id"]?.word.flatMap { context.bodies[$0] } }
    }
    var notes = titles("superseding_organisations").map { "superseded by \($0)" }
    if let status = result["details"]?["govuk_closed_status"]?.word, !status.isEmpty {
      notes.append("closed status: \(status.split(separator: "_").joined(separator: " "))")
    }
    let cells = [
      "name": CellText.value(title), "kind": CellText.value(result["format"]?.word),
      "parent": titles("parent_organisations").joined(separator: "|"),
      "status": CellText.value(result["details"]?["govuk_status"]?.word), "closed": closed,
      "aliases": CellText.value(result["details"]?["abbreviation"]?.word),
      "url": CellText.value(result["web_url"]?.word), "note": notes.joined(separator: "; "),
    ]
    return ImportedRow(table: .organisations, cells: cells)
  }

  private static func results(_ file: SourceFile) -> [JSONValue] {
    guard let value = file.json else { return [] }
    return (value["results"] ?? value).values
  }
}
