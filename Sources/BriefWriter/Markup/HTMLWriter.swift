/// What HTML has and XML has not.
extension MarkupWriter {
  /// Writes a style sheet of our own or the user's, which may not end its element.
  mutating func style(_ css: [UInt8]) { written(HTMLEscape.style(css)) }

  /// Writes JSON within a `script` element of a type that no browser runs; nothing in it can end the element.
  mutating func data(_ json: [UInt8]) { written(HTMLEscape.data(json)) }

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
