internal import Lexing

/// iCalendar (RFC 5545) under construction: lines of 75 bytes at most, folded between characters, text escaped.
struct CalendarWriter: Sendable {
  private var out = ByteWriter()

  /// What has been written.
  var bytes: [UInt8] { out.bytes }

  /// Writes a line whose value is ours: a date, a number, a word of the standard.
  mutating func line(_ name: StaticString, _ value: String) { fold("\(name):\(value)") }

  /// Writes a line whose value is text from anywhere.
  mutating func text(_ name: StaticString, _ text: String) { fold("\(name):\(CalendarWriter.escaped(text))") }

  /// Writes a line whose value is a list of texts from anywhere.
  mutating func texts(_ name: StaticString, _ texts: [String]) {
    fold("\(name):\(texts.map(CalendarWriter.escaped).joined(separator: ","))")
  }

  /// Text with what would end it or part it taken at its word; an end of line is `\n`.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var previous: Unicode.Scalar = " "
    for scalar in SafeText.visible(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n" where previous == "\r": break
      case "\r", "\n", "\u{2028}", "\u{2029}": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return escaped
  }

  private mutating func fold(_ line: String) {
    var room = CalendarWriter.width
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if length > room {
        out.write("\r\n ")
        room = CalendarWriter.width - 1
      }
      out.write(String(scalar))
      room -= length
    }
    out.write("\r\n")
  }

  private static let width = 75
}
