internal import Lexing

/// JSON under construction, after RFC 8259: keys in the order they are written, the same bytes for the same values.
struct JSONWriter: Sendable {
  private var out = ByteWriter()
  /// For each open object or array: whether something stands in it already.
  private var filled: [Bool] = []
  private var followsKey = false

  /// What has been written.
  var bytes: [UInt8] { out.bytes }

  /// Writes an object; `body` writes its members.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin()
    out.write(byte: UInt8(ascii: "{"))
    filled.append(false)
    body(&self)
    filled.removeLast()
    out.write(byte: UInt8(ascii: "}"))
  }

  /// Writes an array of `items`, each by `body`; with `lines` each stands on a line of its own.
  mutating func array<Items: Sequence>(
    _ items: Items, lines: Bool = false, _ body: (inout JSONWriter, Items.Element) -> Void
  ) {
    begin()
    out.write(byte: UInt8(ascii: "["))
    filled.append(false)
    for item in items {
      if lines {
        separate()
        out.write("\n  ")
        followsKey = true
      }
      body(&self, item)
    }
    filled.removeLast()
    out.write(byte: UInt8(ascii: "]"))
  }

  /// Writes the name of the next member; with `line` it begins a line.
  mutating func key(_ name: String, line: Bool = false) {
    separate()
    if line { out.write("\n ") }
    quoted(name)
    out.write(byte: UInt8(ascii: ":"))
    followsKey = true
  }

  /// Writes a string, or null.
  mutating func string(_ value: String?) {
    begin()
    if let value { quoted(value) } else { out.write("null") }
  }

  /// Writes a whole number.
  mutating func integer(_ value: Int) {
    begin()
    out.write(String(value))
  }

  /// Writes a number, or null for one that JSON cannot hold.
  mutating func number(_ value: Double?) {
    begin()
    guard let value, value.isFinite else { return out.write("null") }
    out.write(PlainWords.plainNumber(value))
  }

  /// Writes true or false.
  mutating func boolean(_ value: Bool) {
    begin()
    out.write(value ? "true" : "false")
  }

  /// Ends a line outside all values.
  mutating func newline() { out.write(byte: 0x0A) }

  private mutating func begin() {
    if followsKey { followsKey = false } else { separate() }
  }

  private mutating func separate() {
    guard let last = filled.indices.last else { return }
    if filled[last] { out.write(byte: UInt8(ascii: ",")) }
    filled[last] = true
  }

  private mutating func quoted(_ text: String) {
    out.write(byte: UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): out.write("\\\"")
      case UInt8(ascii: "\\"): out.write("\\\\")
      case 0x0A: out.write("\\n")
      case 0x0D: out.write("\\r")
      case 0x09: out.write("\\t")
      case 0..<0x20, 0x7F: out.write("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))")
      default: out.write(byte: byte)
      }
    }
    out.write(byte: UInt8(ascii: "\""))
  }
}

extension JSONWriter {
  /// Writes a member that is a string or null.
  mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  /// Writes a member that is an array of strings.
  mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }
}
