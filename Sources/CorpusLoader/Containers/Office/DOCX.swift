internal import ChronologyModel

/// Word documents (Office Open XML, ECMA-376): the text as it would be printed, without what was deleted, hidden or said
/// beside it.
enum DOCX {
  /// The place of the part that holds the text; nil when an archive is no such document. Some programs number it.
  static func mainPart(of archive: ZipArchive) -> Int? {
    archive.index(of: "word/document.xml")
      ?? archive.entries.firstIndex { $0.name.hasPrefix("word/document") && $0.name.hasSuffix(".xml") }
  }

  static func read(_ archive: ZipArchive, _ main: Int, _ context: ReadingContext) throws(LoadError) -> Reading {
    let styles = DOCXStyles()
    _ = try part("word/styles.xml", archive, styles, context)
    let body = DOCXText(styles)
    let (bytes, isCut) = try archive.unpacked(main, context.budget)
    let isWhole = try PackedXML.parse(bytes, body)
    body.finish()
    for name in ["word/footnotes.xml", "word/endnotes.xml"] {
      let notes = DOCXText(styles)
      _ = try part(name, archive, notes, context)
      notes.finish()
      body.add(notes)
    }
    if body.lines.isEmpty { throw isWhole && !isCut ? .noText : .damaged }
    let properties = OfficeProperties()
    _ = try part("docProps/core.xml", archive, properties, context)
    var draft = Draft()
    draft.lines = body.lines
    draft.notes = notes(on: body, hasComments: archive.index(of: "word/comments.xml") != nil)
    properties.complete(&draft)
    context.complete(&draft)
    var reading = Reading(kind: "docx", drafts: [draft])
    if !isWhole || isCut { reading.refusals = [Reading.Refused(entry: "", error: .cutShort, extent: .part)] }
    return reading
  }

  /// Parses another part; nothing happens when there is none, and a damaged one gives what stands before the damage.
  private static func part(
    _ name: String, _ archive: ZipArchive, _ receiver: any MarkupReceiver, _ context: ReadingContext
  ) throws(LoadError) -> Bool {
    guard let index = archive.index(of: name), let (bytes, _) = try? archive.unpacked(index, context.budget) else {
      return false
    }
    return try PackedXML.parse(bytes, receiver)
  }

  private static func notes(on body: DOCXText, hasComments: Bool) -> [String] {
    var notes: [String] = []
    if body.hasDeletions || body.hasInsertions {
      notes.append("it has tracked changes: what was deleted is left out, what was inserted is kept")
    }
    if body.hasHidden { notes.append("left out: hidden text") }
    if hasComments || body.hasComments { notes.append("left out: comments beside the text") }
    return notes
  }
}
