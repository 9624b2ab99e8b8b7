/// A tag of a template, as it stands in the text: what a template may hold of Mustache.
struct TemplateTag: Sendable, Hashable {
  /// What it asks for.
  enum Kind: Sendable {
    /// `{{title}}`
    case field
    /// `{{#lines}}`, `{{^lines}}`: what follows stands only where there are some, or none.
    case section
    /// `{{/lines}}`
    case end
    /// `{{>annex}}`
    case partial
  }

  var kind: Kind
  var name: String
  var line: Int

  /// The tags of `text` in order, comments left out. Throws at one that is not closed on its line or is of a kind that
  /// templates do not have.
  static func all(in text: [UInt8], file: String) throws(BriefInputError) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var (place, line) = (0, 1)
    while place < text.count {
      if text[place] == newLine { line += 1 }
      guard starts(text, at: place, with: "{{") else {
        place += 1
        continue
      }
      let isTriple = starts(text, at: place, with: "{{{")
      let start = place + (isTriple ? 3 : 2)
      let isComment = start < text.count && text[start] == UInt8(ascii: "!")
      var end = start
      while end < text.count, !starts(text, at: end, with: isTriple ? "}}}" : "}}"), isComment || text[end] != newLine {
        end += 1
      }
      guard starts(text, at: end, with: "}}") else {
        throw BriefInputError(file: file, line: line, reason: "a tag is not closed: it ends with }}")
      }
      if !isComment { tags.append(try tag(text[start..<end], file: file, line: line)) }
      line += text[start..<end].count { $0 == newLine }
      place = end + (isTriple ? 3 : 2)
    }
    return tags
  }

  private static func tag(_ bytes: ArraySlice<UInt8>, file: String, line: Int) throws(BriefInputError) -> TemplateTag {
    var words = String(decoding: bytes, as: UTF8.self)
    words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let signs: [Character: Kind] = ["#": .section, "^": .section, "/": .end, ">": .partial, "&": .field]
    let kind = words.first.flatMap { signs[$0] }
    let name = kind == nil ? words : String(words.dropFirst().drop { $0 == " " })
    guard !name.isEmpty, name.utf8.allSatisfy(isPlain) else {
      throw BriefInputError(
        file: file, line: line,
        reason: "{{\(words)}} is no tag of a template: there are fields, # and ^ with /, > and !")
    }
    return TemplateTag(kind: kind ?? .field, name: name, line: line)
  }

  private static let newLine = UInt8(ascii: "\n")

  /// Letters, digits and hyphens make names.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-")
  }

  private static func starts(_ text: [UInt8], at place: Int, with mark: StaticString) -> Bool {
    guard place + mark.utf8CodeUnitCount <= text.count else { return false }
    return mark.withUTF8Buffer { mark in mark.indices.allSatisfy { text[place + $0] == mark[$0] } }
  }
}
