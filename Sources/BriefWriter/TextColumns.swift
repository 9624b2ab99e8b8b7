internal import ChronologyModel
internal import Lexing

/// Plain text for a terminal: wrapped to a width, in columns. Nothing in the text it is given can drive the terminal.
struct TextColumns: Sendable {
  /// How a line is set apart where colours are wanted; never the only sign of what it says.
  enum Style: String, Sendable {
    case plain = ""
    case strong = "1"
    case quiet = "2"
    case high = "1;31"
    case medium = "1;33"

    init(_ severity: Finding.Severity) {
      self =
        switch severity {
        case .high: .high
        case .medium: .medium
        case .low: .strong
        }
    }
  }

  private var out = ByteWriter()
  /// The width of a line, in columns; 40 at least.
  let width: Int

  /// True where styles are written as colours.
  let isColoured: Bool

  /// An empty text of lines `width` wide.
  init(width: Int, isColoured: Bool = false) {
    self.width = max(40, width)
    self.isColoured = isColoured
  }

  /// What has been written.
  var bytes: [UInt8] { out.bytes }

  /// Writes an empty line.
  mutating func blank() { out.line() }

  /// Writes text after `indent` spaces; `mark` stands before the first line, within the indent.
  mutating func paragraph(_ text: String, indent: Int = 0, mark: String = "", style: Style = .plain) {
    let lines = TextColumns.wrap(text, width: max(20, width - indent))
    for (index, line) in lines.enumerated() {
      let before = index == 0 ? SafeText.visible(mark) : ""
      let gap = String(repeating: " ", count: max(0, indent - TextColumns.columns(before)))
      out.line(styled(before + gap + line, style))
    }
  }

  private func styled(_ line: String, _ style: Style) -> String {
    isColoured && style != .plain ? "\u{1B}[\(style.rawValue)m\(line)\u{1B}[0m" : line
  }

  /// Writes `left` and beside it `right`; below it when there is no room for both.
  mutating func pair(_ left: String, _ right: String, column: Int) {
    guard width >= column + 40 else {
      paragraph(left)
      return paragraph(right, indent: 2)
    }
    let indent = String(left.prefix { $0 == " " })
    let leftLines = TextColumns.wrap(left, width: column - 2 - indent.count).map { indent + $0 }
    let rightLines = TextColumns.wrap(right, width: width - column)
    for index in 0..<max(leftLines.count, rightLines.count) {
      let before = index < leftLines.count ? leftLines[index] : ""
      guard index < rightLines.count else {
        out.line(before)
        continue
      }
      let gap = String(repeating: " ", count: max(1, column - TextColumns.columns(before)))
      out.line(before + gap + rightLines[index])
    }
  }

  /// Breaks text into lines of `width` columns at white space; a longer word is cut.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var filled = 0
    for word in SafeText.visible(text).split(whereSeparator: \.isWhitespace) {
      let length = columns(word)
      if filled > 0, filled + 1 + length <= width {
        line += " " + word
        filled += 1 + length
        continue
      }
      if filled > 0 { lines.append(line) }
      (line, filled) = (String(word), length)
      while filled > width {
        lines.append(String(line.prefix(width)))
        line = String(line.dropFirst(width))
        filled = columns(line)
      }
    }
    if filled > 0 { lines.append(line) }
    return lines
  }

  /// How many columns a terminal gives text: two for East Asian wide characters, none for marks on a letter.
  static func columns(_ text: some StringProtocol) -> Int {
    var columns = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: continue
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF:
        columns += 2
      default: columns += 1
      }
    }
    return columns
  }
}
