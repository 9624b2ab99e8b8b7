internal import ChronologyModel

/// Takes down the paragraphs of a Word document as it is parsed, those of tables and text boxes in their places.
final class DOCXText: MarkupReceiver {
  private struct Paragraph {
    var text: [UInt8] = []
    var role = Document.Paragraph.Role.paragraph
    var isList = false
  }

  private(set) var lines: [Draft.Line] = []
  private(set) var hasDeletions = false
  private(set) var hasInsertions = false
  private(set) var hasHidden = false
  private(set) var hasComments = false

  private let styles: DOCXStyles
  /// Paragraphs that are open: a text box stands within one.
  private var open: [Paragraph] = []
  /// How deep within something that is left out.
  private var skipped = 0
  private var isInText = false
  private var isInRun = false
  private var isHidden = false

  init(_ styles: DOCXStyles) { self.styles = styles }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    let local = PackedXML.local(name)
    if skipped > 0 || DOCXText.leftOut.contains(local) || isSeparator(local, attributes) {
      if local == "del" || local == "moveFrom" { hasDeletions = true }
      skipped += 1
      return
    }
    switch local {
    case "p": open.append(Paragraph())
    case "r":
      isInRun = true
      isHidden = false
    case "t": isInText = true
    case "tab", "br", "cr", "ptab": if isInRun { append([0x20]) }
    case "noBreakHyphen": append([0x2D])
    case "vanish": if isInRun { isHidden = !["0", "false", "off"].contains(attributes.value(local: "val") ?? "") }
    case "pStyle":
      if let style = attributes.value(local: "val"), let role = styles.role(style) { setRole(role) }
    case "numPr": if !open.isEmpty { open[open.count - 1].isList = true }
    case "ins", "moveTo": hasInsertions = true
    case "commentReference": hasComments = true
    default: break
    }
  }

  func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch PackedXML.local(name) {
    case "p": close()
    case "r":
      isInRun = false
      isHidden = false
    case "t": isInText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if skipped == 0, isInText { append(bytes) }
  }

  /// Ends the paragraphs that damage left open.
  func finish() {
    while !open.isEmpty { close() }
  }

  /// Takes the lines and the facts of another part.
  func add(_ other: DOCXText) {
    lines += other.lines
    hasDeletions = hasDeletions || other.hasDeletions
    hasInsertions = hasInsertions || other.hasInsertions
    hasHidden = hasHidden || other.hasHidden
  }

  private func append(_ bytes: some Sequence<UInt8>) {
    guard !open.isEmpty, open[open.count - 1].text.count < Limits.text else { return }
    if isHidden { hasHidden = true } else { open[open.count - 1].text.append(contentsOf: bytes) }
  }

  private func setRole(_ role: Document.Paragraph.Role) {
    if !open.isEmpty { open[open.count - 1].role = role }
  }

  private func close() {
    guard let done = open.popLast() else { return }
    let text = Bytes.collapsed(done.text)
    if text.isEmpty { return }
    // A numbered heading is a heading.
    let role = done.isList && done.role == .paragraph ? .listItem : done.role
    lines.append(Draft.Line(text: text, role: role))
  }

  /// The lines between text and notes, which are written as notes of their own.
  private func isSeparator(_ local: Substring, _ attributes: MarkupAttributes) -> Bool {
    guard local == "footnote" || local == "endnote", let type = attributes.value(local: "type") else { return false }
    return type != "normal"
  }

  /// Deleted text, the second way of drawing what has just been drawn, and words that only tell how to draw.
  private static let leftOut: Set<Substring> = [
    "del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange",
  ]
}
