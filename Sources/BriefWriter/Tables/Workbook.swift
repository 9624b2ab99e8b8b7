extension Brief {
  /// The tables of the brief as a workbook (Office Open XML): events, conflicts, sources, figures. Words are words in
  /// it and no formula; days are days.
  public func xlsx() -> [UInt8] {
    let tables = BriefTables(record: record)
    var sheets = [tables.about(), tables.events(), tables.conflicts(), tables.sources(), tables.figures()]
    if record.options.lines != nil {
      sheets.insert(tables.points("Lines to take", Points(linesOf: record, withEvidence: true)), at: 1)
    }
    if record.options.since != nil { sheets.insert(tables.points("Changes", Points(changesOf: record)), at: 1) }
    return Workbook(
      sheets: sheets,
      heading: BriefHeading(record), styles: record.options.template.sheet("workbook-styles.xml")
    ).bytes()
  }
}

/// A workbook (ECMA-376, SpreadsheetML) of tables, one a sheet.
struct Workbook {
  let sheets: [DataTable]
  let heading: BriefHeading
  /// `styles.xml`.
  let styles: [UInt8]

  func bytes() -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes())
    zip.add("_rels/.rels", OfficeParts.packageRelations(to: "xl/workbook.xml"))
    zip.add("docProps/core.xml", OfficeParts.coreProperties(heading))
    zip.add("xl/workbook.xml", workbook())
    zip.add("xl/_rels/workbook.xml.rels", relations())
    zip.add("xl/styles.xml", styles)
    for (index, table) in sheets.enumerated() {
      zip.add("xl/worksheets/sheet\(index + 1).xml", WorkbookSheet(table: table, heading: heading).bytes())
    }
    return zip.finished()
  }

  private func contentTypes() -> [UInt8] {
    var parts = [
      ("/xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
      ("/xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"),
    ]
    for index in sheets.indices {
      parts.append(
        (
          "/xl/worksheets/sheet\(index + 1).xml",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
        ))
    }
    return OfficeParts.contentTypes(parts)
  }

  private func relations() -> [UInt8] {
    let styles = OfficeParts.Relation(kind: "styles", target: "styles.xml")
    return OfficeParts.relations(
      sheets.indices.map { .init(kind: "worksheet", target: "worksheets/sheet\($0 + 1).xml") } + [styles])
  }

  private func workbook() -> [UInt8] {
    var xml = MarkupWriter()
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
    xml.markup("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" ")
    xml.markup("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    // Opens on the events.
    xml.markup("<bookViews><workbookView activeTab=\"1\"/></bookViews><sheets>")
    for (index, sheet) in sheets.enumerated() {
      xml.markup("<sheet")
      xml.attribute("name", text: sheet.name)
      xml.attribute("sheetId", text: "\(index + 1)")
      xml.attribute("r:id", text: "rId\(index + 1)")
      xml.markup("/>")
    }
    xml.markup("</sheets><definedNames>")
    for (index, sheet) in sheets.enumerated() where !sheet.rows.isEmpty {
      xml.markup("<definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\"")
      xml.attribute("localSheetId", text: "\(index)")
      xml.markup(">")
      xml.text("\(sheet.name)!$A$1:$\(WorkbookSheet.letters(sheet.columns.count - 1))$\(sheet.rows.count + 1)")
      xml.markup("</definedName>")
    }
    // The names of the columns stand on every printed page.
    for (index, sheet) in sheets.enumerated() {
      xml.markup("<definedName name=\"_xlnm.Print_Titles\"")
      xml.attribute("localSheetId", text: "\(index)")
      xml.markup(">")
      xml.text("\(sheet.name)!$1:$1")
      xml.markup("</definedName>")
    }
    xml.markup("</definedNames></workbook>")
    return xml.bytes
  }
}
