internal import ChronologyModel

/// OpenDocument texts (ISO/IEC 26300): headings, paragraphs, lists and notes in order, without what was deleted or said
/// beside the text.
enum ODT {
  static func recognises(_ archive: ZipArchive) -> Bool {
    archive.index(of: "content.xml") != nil && archive.index(of: "META-INF/manifest.xml") != nil
  }

  static func read(_ archive: ZipArchive, _ context: ReadingContext) throws(LoadError) -> Reading {
    guard let main = archive.index(of: "content.xml") else { throw .damaged }
    let body = ODTText()
    let (bytes, isCut) = try archive.unpacked(main, context.budget)
    let isWhole = try PackedXML.parse(bytes, body)
    if let other = body.otherKind { throw .binary(other) }
    if body.lines.isEmpty { throw isWhole && !isCut ? .noText : .damaged }
    let properties = OfficeProperties()
    if let index = archive.index(of: "meta.xml"), let (bytes, _) = try? archive.unpacked(index, context.budget) {
      _ = try PackedXML.parse(bytes, properties)
    }
    var draft = Draft()
    draft.lines = body.lines
    if body.hasDeletions {
      draft.notes.append("it has tracked changes: what was deleted is left out, what was inserted is kept")
    }
    if body.hasComments { draft.notes.append("left out: comments beside the text") }
    properties.complete(&draft)
    context.complete(&draft)
    var reading = Reading(kind: "odt", drafts: [draft])
    if !isWhole || isCut { reading.refusals = [Reading.Refused(entry: "", error: .cutShort, extent: .part)] }
    return reading
  }
}

/// Takes down the paragraphs of an OpenDocument text as it is parsed.
final class ODTText: MarkupReceiver {
  private(set) var lines: [Draft.Line] = []
  private(set) var hasDeletions = false
  private(set) var hasComments = false
  /// What the document is when it is no text.
  private(set) var otherKind: String?

  private var open: [Draft.Line] = []
  private var skipped = 0
  private var lists = 0

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if name == "text:tracked-changes" { hasDeletions = true }
    if name == "office:annotation" { hasComments = true }
    if skipped > 0 || ODTText.leftOut.contains(name) {
      skipped += 1
      return
    }
    switch name {
    case "text:h": open.append(Draft.Line(text: [], role: .headline))
    case "text:p": open.append(Draft.Line(text: [], role: lists > 0 ? .listItem : .paragraph))
    case "text:list": lists += 1
    case "text:s", "text:tab", "text:line-break": append([0x20])
    case "office:spreadsheet": otherKind = "a spreadsheet"
    case "office:presentation": otherKind = "a slide show"
    case "office:drawing": otherKind = "a drawing"
    default: break
    }
  }

  func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name {
    case "text:h", "text:p":
      guard var done = open.popLast() else { break }
      done.text = Bytes.collapsed(done.text)
      if !done.text.isEmpty { lines.append(done) }
    case "text:list": lists -= 1
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if skipped == 0 { append(bytes) }
  }

  private func append(_ bytes: some Sequence<UInt8>) {
    guard !open.isEmpty, open[open.count - 1].text.count < Limits.text else { return }
    open[open.count - 1].text.append(contentsOf: bytes)
  }

  private static let leftOut: Set<String> = [
    "text:tracked-changes", "office:annotation", "text:note-citation", "office:forms", "office:automatic-styles",
    "svg:title", "svg:desc", "text:sequence-decls",
  ]
}
