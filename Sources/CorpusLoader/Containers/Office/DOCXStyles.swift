internal import ChronologyModel

/// What the styles of a Word document make of a paragraph. Styles are told by their names, which are English in every
/// language of Word, and by their outline level.
final class DOCXStyles: MarkupReceiver {
  private var roles: [String: Document.Paragraph.Role] = [:]
  private var style: String?

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch PackedXML.local(name) {
    case "style": style = attributes.value(local: "styleId")
    case "name":
      guard let style, let name = attributes.value(local: "val"), let role = DOCXStyles.role(named: name) else { break }
      roles[style] = role
    case "outlineLvl":
      guard let style, roles[style] == nil, let level = attributes.value(local: "val").flatMap({ Int($0) }), level < 9
      else { break }
      roles[style] = .headline
    default: break
    }
  }

  func end(_ name: String) {
    if PackedXML.local(name) == "style" { style = nil }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The role of a paragraph with a style; nil for running text.
  func role(_ style: String) -> Document.Paragraph.Role? { roles[style] ?? DOCXStyles.role(named: style) }

  private static func role(named name: String) -> Document.Paragraph.Role? {
    let plain = String(decoding: name.utf8.filter { !Bytes.isSpace($0) }.map(Bytes.folded), as: UTF8.self)
    if plain == "title" || plain == "subtitle" || plain.hasPrefix("heading") { return .headline }
    if plain.hasPrefix("listbullet") || plain.hasPrefix("listnumber") { return .listItem }
    return plain == "caption" ? .caption : nil
  }
}
