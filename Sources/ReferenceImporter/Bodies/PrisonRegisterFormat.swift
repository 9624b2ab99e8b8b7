internal import CorpusLoader

/// The prison register of the Ministry of Justice as its interface gives it: a list of objects, one for each prison.
struct PrisonRegisterFormat: ReferenceFormat {
  func recognises(_ file: SourceFile) -> Bool {
    guard case .list(let prisons)? = file.json, let first = prisons.first else { return false }
    return first["prisonId"] != nil && first["prisonName"] != nil
  }

  func gather(_ file: SourceFile, _ context: inout ImportContext) {}

  func read(_ file: SourceFile, _ context: inout ImportContext) {
    for (number, prison) in (file.json?.values ?? []).enumerated() {
      guard let name = prison["prisonName"]?.word, !name.isEmpty else {
        context.refuse(file, "[\(number)]", "the prison has no name")
        continue
      }
      let categories = (prison["categories"]?.values ?? []).compactMap(\.word).map { "Category \($0)" }
      let address = prison["addresses"]?.values.first
      let region = ["county", "country"].compactMap { address?[$0]?.word }.filter { !$0.isEmpty }
      var status = ""
      if case .boolean(let isActive)? = prison["active"] { status = isActive ? "open" : "closed" }
      context.rows.append(
        PrisonRow.row(
          name, kind: "",
          cells: [
            "prison_id": CellText.value(prison["prisonId"]?.word), "status": status,
            "category": categories.sorted().joined(separator: "/"), "region": region.joined(separator: ", "),
            "operator": CellText.value(prison["operators"]?.values.first?["name"]?.word),
            "source": "prison register (\(file.name))", "as_of": context.asOf(newest: ""),
          ]))
    }
  }
}
