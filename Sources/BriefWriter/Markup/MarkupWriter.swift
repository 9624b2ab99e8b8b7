internal import Lexing

/// HTML or XML under construction. Markup can only be a literal of this program, and everything else is escaped: the
/// types keep the two apart.
struct MarkupWriter: Sendable {
  private var out = ByteWriter()

  /// What has been written.
  var bytes: [UInt8] { out.bytes }

  /// Writes markup of our own.
  mutating func markup(_ text: StaticString) { text.withUTF8Buffer { out.write($0) } }

  /// Writes markup of our own and ends the line.
  mutating func line(_ text: StaticString) {
    markup(text)
    out.write(byte: 0x0A)
  }

  /// Writes text from anywhere, escaped; good between tags and in a quoted attribute.
  mutating func text(_ text: String) { out.write(HTMLEscape.text(text)) }

  /// Writes bytes that are markup and safe already: what another writer wrote.
  mutating func written(_ bytes: [UInt8]) { out.write(bytes) }

  /// Writes an element that holds text only.
  mutating func element(_ name: StaticString, class role: StaticString? = nil, _ text: String) {
    markup("<")
    markup(name)
    if let role { attribute("class", role) }
    markup(">")
    self.text(text)
    markup("</")
    markup(name)
    markup(">")
  }

  /// Writes ` name="value"`, both ours.
  mutating func attribute(_ name: StaticString, _ value: StaticString) {
    markup(" ")
    markup(name)
    markup("=\"")
    markup(value)
    markup("\"")
  }

  /// Writes ` name="value"`, the value escaped.
  mutating func attribute(_ name: StaticString, text value: String) {
    markup(" ")
    markup(name)
    markup("=\"")
    text(value)
    markup("\"")
  }
}
