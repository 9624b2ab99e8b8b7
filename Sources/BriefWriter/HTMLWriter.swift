internal import Lexing

/// HTML under construction. Markup can only be a literal of this program, and everything else is escaped: the types
/// keep the two apart.
struct HTMLWriter: Sendable {
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

  /// Writes a style sheet of our own or the user's, which may not end its element.
  mutating func style(_ css: [UInt8]) { out.write(HTMLEscape.style(css)) }

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

  /// Writes a `time` element, or the words alone when no machine can read them.
  mutating func time(_ machine: String?, _ words: String) {
    guard let machine else { return text(words) }
    markup("<time")
    attribute("datetime", text: machine)
    markup(">")
    text(words)
    markup("</time>")
  }

  /// Writes a link within the page.
  mutating func link(to fragment: String, _ words: String, label: String? = nil) {
    markup("<a")
    attribute("href", text: "#" + fragment)
    if let label { attribute("aria-label", text: label) }
    markup(">")
    text(words)
    markup("</a>")
  }

  /// Writes an address as a link when it is one of the web, else as text.
  mutating func address(_ address: String) {
    guard let safe = SafeText.webAddress(address) else { return text(address) }
    markup("<a rel=\"noopener noreferrer\"")
    attribute("href", text: safe)
    markup(">")
    text(safe)
    markup("</a>")
  }
}
