internal import ChronologyModel

/// What an office document's own properties say of it: weak evidence, since programs carry them over from one document to
/// the next. They fill what the text leaves open, and date nothing.
final class OfficeProperties: MarkupReceiver {
  private var title: String?
  private var creator: String?
  private var created: CivilInterval?
  private var modified: CivilInterval?
  private var buffer: [UInt8] = []

  func start(_ name: String, _ attributes: MarkupAttributes) { buffer.removeAll(keepingCapacity: true) }

  func end(_ name: String) {
    let words = Bytes.tidy(String(decoding: buffer, as: UTF8.self))
    switch name {
    case "dc:title": set(title: words)
    case "dc:creator": set(creator: words)
    case "dcterms:created", "meta:creation-date": set(created: words)
    case "dcterms:modified", "dc:date": set(modified: words)
    default: break
    }
    buffer.removeAll(keepingCapacity: true)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if buffer.count < 1000 { buffer.append(contentsOf: bytes) }
  }

  /// Takes a title.
  func set(title words: String?) { title = words }
  /// Takes the name of whoever made the document.
  func set(creator words: String?) { creator = words }
  /// Takes when the document was made.
  func set(created words: String?) { created = words.flatMap(Stamp.parse) }
  /// Takes when the document was last changed.
  func set(modified words: String?) { modified = words.flatMap(Stamp.parse) }

  /// Finds a draft's title and date in its text, then fills in what the properties say.
  func complete(_ draft: inout Draft) {
    readLook(of: &draft)
    let heading = draft.lines.prefix(8).first { $0.role == .headline && $0.text.count >= 8 }
    if draft.title == nil { draft.title = heading.map { String(decoding: $0.text, as: UTF8.self) } }
    if draft.title == nil, let title, !OfficeProperties.isFileName(title) { draft.title = title }
    if draft.author == nil { draft.author = PageMetadata.person(creator, outlet: draft.outlet) }
    draft.updated = modified
    guard draft.publication.interval == nil, let created else { return }
    draft.notes.append("its own properties say that it was made on \(created.earliest.day)")
  }

  /// What the look of the lines says: a date line near the top, and headings where no style names any.
  private func readLook(of draft: inout Draft) {
    if !draft.lines.contains(where: { $0.role == .headline }) {
      var looked = draft
      LineRoles.apply(to: &looked)
      for index in draft.lines.indices where draft.lines[index].role == .paragraph {
        draft.lines[index] = looked.lines[index]
      }
      draft.title = looked.title
      draft.outlet = draft.outlet ?? looked.outlet
      draft.publication = looked.publication
    } else if let dated = draft.lines.prefix(8).lazy.compactMap({ DateLine($0.text) }).first {
      draft.publication = PublicationDate(interval: dated.interval, basis: .stated)
      draft.outlet = draft.outlet ?? dated.outlet
    }
  }

  /// True for a title that a program made up of a file's name.
  private static func isFileName(_ title: String) -> Bool {
    let folded = title.lowercased()
    if folded.hasPrefix("microsoft word") || folded == "untitled" || folded.hasPrefix("document") && title.count < 12 {
      return true
    }
    return [".doc", ".docx", ".odt", ".pdf", ".rtf", ".indd", ".dotx"].contains { folded.hasSuffix($0) }
  }
}
