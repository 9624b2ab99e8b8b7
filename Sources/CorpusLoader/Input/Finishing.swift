internal import ChronologyModel

/// Makes a document of a draft: repairs, furniture, roles, then the text put together with one paragraph a line.
enum Finishing {
  static func document(of draft: Draft, path: String) -> Document {
    var draft = draft
    repair(&draft)
    // A record holds what was said and nothing else, be it about pleas for support.
    if draft.proceedings == nil { Furniture.remove(from: &draft) }
    if !draft.hasRoles { LineRoles.apply(to: &draft) }
    var text: [UInt8] = []
    var paragraphs: [Document.Paragraph] = []
    for line in draft.lines where !line.text.isEmpty {
      if !text.isEmpty { text.append(0x0A) }
      let start = text.count
      text.append(contentsOf: line.text)
      paragraphs.append(
        Document.Paragraph(
          range: start..<text.count, role: line.role, speaker: line.speaker, time: line.time, column: line.column))
    }
    var document = Document(
      path: draft.entry.map { "\(path)#\($0)" } ?? path, title: draft.title, outlet: draft.outlet, url: draft.url,
      author: draft.author, publication: draft.publication, text: text, paragraphs: paragraphs, notes: draft.notes)
    document.entry = draft.entry
    if draft.hasHeadlineApart { document.bodyStart = paragraphs.dropFirst().first?.range.lowerBound ?? 0 }
    document.updated = draft.updated
    document.language = draft.language
    document.summary = draft.summary
    document.embargo = draft.embargo
    document.proceedings = draft.proceedings
    return document
  }

  /// Repairs damaged characters in the lines and in the title, outlet, author and summary, and notes it.
  private static func repair(_ draft: inout Draft) {
    if let repaired = TextRepair.repaired(draft.lines.map(\.text)) {
      for (index, line) in repaired.lines.enumerated() { draft.lines[index].text = line }
      draft.notes.append(repaired.note)
    }
    for field in [\Draft.title, \Draft.outlet, \Draft.author, \Draft.summary] {
      if let text = draft[keyPath: field].flatMap(TextRepair.repaired) { draft[keyPath: field] = text }
    }
  }
}

extension Finishing {
  /// What `daybook documents --by-file` shows of a document that is no entry of a feed.
  static func entry(of draft: Draft, path: String) -> LoadedFile.Entry {
    let document = document(of: draft, path: path)
    var entry = LoadedFile.Entry()
    entry.title = document.title
    entry.link = document.url
    entry.id = document.entry
    entry.published = document.publication.interval.map(LoadedFile.Stamp.init)
    entry.updated = document.updated.map(LoadedFile.Stamp.init)
    entry.author = document.author
    entry.summary = document.summary
    entry.content = document.body
    entry.language = document.language
    return entry
  }
}
