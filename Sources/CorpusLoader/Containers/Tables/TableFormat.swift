internal import ChronologyModel

/// Tables of articles (CSV, RFC 4180, also with semicolons or tabs): a row is a document. Told by the header row alone,
/// which must name a text or a title and something else that articles have.
struct TableFormat: Format {
  /// What a column holds.
  private enum Column: CaseIterable { case date, outlet, title, address, text, author, summary }

  private static let names: [Column: Set<String>] = [
    .date: [
      "date", "published", "publisheddate", "datepublished", "publicationdate", "pubdate", "publishedat", "publishdate",
      "published_at", "timestamp", "created", "createdat",
    ],
    .outlet: [
      "outlet", "source", "publication", "publisher", "newspaper", "sourcename", "medianame", "outletname", "media",
      "publicationname",
    ],
    .title: ["title", "headline", "heading", "subject", "articletitle"],
    .address: ["url", "link", "address", "uri", "href", "articleurl", "permalink"],
    .text: [
      "text", "body", "content", "article", "fulltext", "articletext", "articlebody", "bodytext", "maintext", "story",
    ],
    .author: ["author", "byline", "by", "journalist", "writer", "authors"],
    .summary: ["summary", "description", "abstract", "standfirst", "snippet"],
  ]

  func recognises(_ input: TextInput) -> Bool { TableFormat.header(of: input.text) != nil }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    guard let (columns, separator) = TableFormat.header(of: input.text) else { throw .noDocument("a table") }
    var rows = TableRows(input.text, separator: separator)
    _ = rows.next()
    var reading = Reading(kind: "table")
    var number = 0
    while let row = rows.next() {
      number += 1
      if number > Limits.members {
        reading.refusals.append(Reading.Refused(entry: "", error: .tooManyMembers, extent: .part))
        break
      }
      guard var draft = draft(row, columns, context) else { continue }
      draft.entry = "\(number)"
      reading.drafts.append(draft)
    }
    if rows.isCutShort { reading.refusals.append(Reading.Refused(entry: "", error: .tableCutShort, extent: .part)) }
    if reading.drafts.isEmpty { throw .noDocument("a table") }
    return reading
  }

  private func draft(_ row: [[UInt8]], _ columns: [Column: Int], _ context: ReadingContext) -> Draft? {
    func cell(_ column: Column) -> [UInt8] {
      guard let place = columns[column], place < row.count else { return [] }
      return row[place]
    }
    func words(_ column: Column) -> String? { Bytes.tidy(String(decoding: cell(column), as: UTF8.self)) }
    var draft = Draft(title: words(.title), outlet: words(.outlet))
    if let address = words(.address), address.hasPrefix("http") { draft.url = address }
    if draft.outlet == nil { draft.outlet = draft.url.flatMap(PageMetadata.host).flatMap(context.outletName) }
    draft.author = PageMetadata.person(words(.author), outlet: draft.outlet)
    if let title = draft.title { draft.lines.append(Draft.Line(text: Array(title.utf8), role: .headline)) }
    let body = TableFormat.lines(cell(.text))
    draft.hasHeadlineApart = !draft.lines.isEmpty && !body.isEmpty
    draft.lines += body
    if body.isEmpty { draft.lines += TableFormat.lines(cell(.summary)) } else { draft.summary = words(.summary) }
    if draft.lines.isEmpty { return nil }
    if let date = words(.date) {
      if let interval = Stamp.parse(date) {
        draft.publication = PublicationDate(interval: interval, basis: .metadata)
      } else {
        draft.notes.append("the date in its row was not understood")
      }
    } else if let day = draft.url.flatMap(AddressDate.day) {
      draft.publication = PublicationDate(interval: CivilInterval(day: day), basis: .metadata)
    }
    return draft
  }

  /// The paragraphs of a cell, which may be HTML.
  private static func lines(_ cell: [UInt8]) -> [Draft.Line] {
    let isMarkup = ["<p", "<br", "<div", "</"].contains { Bytes.find($0, in: cell, from: 0) != nil }
    if isMarkup, let lines = try? HTMLLines.lines(cell) { return lines }
    return cell.split(separator: 0x0A).map { Bytes.collapsed($0) }.filter { !$0.isEmpty }
      .map { Draft.Line(text: $0, role: .paragraph) }
  }

  /// The columns by the first row, and what separates them; nil when it is no header of a table of articles.
  private static func header(of text: [UInt8]) -> ([Column: Int], UInt8)? {
    guard let end = text.prefix(4096).firstIndex(of: 0x0A) else { return nil }
    let line = Array(text[..<end])
    for separator in [0x2C, 0x3B, 0x09] as [UInt8] where line.contains(separator) {
      var rows = TableRows(line, separator: separator)
      guard let cells = rows.next(), cells.count >= 2, cells.count <= 200 else { continue }
      var columns: [Column: Int] = [:]
      for (index, cell) in cells.enumerated() where cell.count <= 40 {
        let name = String(
          decoding: cell.filter { !Bytes.isSpace($0) && $0 != 0x5F && $0 != 0x2D }.map(Bytes.folded), as: UTF8.self)
        for column in Column.allCases where columns[column] == nil && names[column]?.contains(name) == true {
          columns[column] = index
        }
      }
      let isTold = columns[.text] != nil || columns[.title] != nil && columns[.address] != nil
      if isTold, columns.count >= 2, cells.allSatisfy({ $0.count <= 60 }) { return (columns, separator) }
    }
    return nil
  }
}
