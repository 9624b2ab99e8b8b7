internal import Lexing

/// Markdown (CommonMark with tables) under construction. As with HTML, markup is a literal of this program and text
/// from anywhere is escaped.
struct MarkdownWriter: Sendable {
  private var out = ByteWriter()

  /// What has been written.
  var bytes: [UInt8] { out.bytes }

  /// Writes markup of our own.
  mutating func markup(_ text: StaticString) { text.withUTF8Buffer { out.write($0) } }

  /// Writes markup of our own and ends the line.
  mutating func line(_ text: StaticString = "") {
    markup(text)
    out.write(byte: 0x0A)
  }

  /// Writes text from anywhere on one line, so that it is read as the text it is.
  mutating func text(_ text: String) { out.write(MarkdownWriter.escaped(text)) }

  /// Writes a line: markup before, then text.
  mutating func line(_ before: StaticString, _ text: String) {
    markup(before)
    self.text(text)
    line()
  }

  /// Writes an address, as a link when it is one of the web.
  mutating func address(_ address: String) {
    guard let safe = SafeText.webAddress(address) else { return text(address) }
    out.write("<\(safe)>")
  }

  /// The text with every sign that Markdown or HTML would read as markup taken at its word.
  static func escaped(_ text: String) -> String {
    let line = PlainWords.oneLine(SafeText.visible(text))
    var escaped = ""
    escaped.reserveCapacity(line.utf8.count + 16)
    for (index, scalar) in line.unicodeScalars.enumerated() {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~": escaped += "\\" + String(scalar)
      // These make a list or an underline only where a line begins.
      case "-" where index == 0, "+" where index == 0, "=" where index == 0: escaped += "\\" + String(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return startsWithNumber(escaped)
  }

  /// `1. ` and `1) ` at the start would make a list.
  private static func startsWithNumber(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")" else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
