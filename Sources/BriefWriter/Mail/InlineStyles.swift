/// Gives each element of our own HTML its style in an attribute, since mail programs throw style sheets away. The rules
/// are lines of `templates/mail.css`: `p { ... }` for an element, `.note { ... }` for a class.
struct InlineStyles {
  private var rules: [[UInt8]: [UInt8]] = [:]

  /// Reads the rules, one a line; a line that is no rule is a comment.
  init(_ css: [UInt8]) {
    for line in css.split(separator: 0x0A) {
      guard let open = line.firstIndex(of: UInt8(ascii: "{")), let close = line.lastIndex(of: UInt8(ascii: "}")),
        open < close
      else { continue }
      let declarations = InlineStyles.trimmed(line[(open + 1)..<close])
      for selector in line[..<open].split(separator: UInt8(ascii: ",")) {
        let name = InlineStyles.trimmed(selector)
        rules[name] = (rules[name].map { $0 + [0x20] } ?? []) + declarations
      }
    }
  }

  /// The page with the styles written into its tags. Its text is escaped, so every `<` in it begins a tag of ours.
  func applied(to page: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(page.count * 2)
    var index = 0
    while index < page.count {
      let byte = page[index]
      out.append(byte)
      index += 1
      guard byte == UInt8(ascii: "<"), index < page.count, (page[index] | 0x20) &- 0x61 < 26 else { continue }
      let start = index
      while index < page.count, page[index] != UInt8(ascii: ">") { index += 1 }
      let tag = page[start..<index]
      out += tag
      let style = style(of: tag)
      if !style.isEmpty { out += Array(" style=\"".utf8) + style + [UInt8(ascii: "\"")] }
    }
    return out
  }

  private func style(of tag: ArraySlice<UInt8>) -> [UInt8] {
    let name = Array(tag.prefix { $0 != 0x20 })
    var style = rules[name] ?? []
    let mark = Array(" class=\"".utf8)
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: mark) }) else { return style }
    for role in tag[(start + mark.count)...].prefix(while: { $0 != UInt8(ascii: "\"") }).split(separator: 0x20) {
      guard let more = rules[[UInt8(ascii: ".")] + role] else { continue }
      style += (style.isEmpty ? [] : [0x20]) + more
    }
    return style
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let start = text.firstIndex { $0 != 0x20 } ?? text.endIndex
    let end = text.lastIndex { $0 != 0x20 && $0 != 0x0D }.map { $0 + 1 } ?? start
    return Array(text[start..<max(start, end)])
  }
}
