internal import EmbeddedTemplates

/// The files of templates/, as they were when the program was built.
enum EmbeddedTemplate {
  /// Those that say how a brief looks, which may stand beside a template of the user's.
  static let sheets = ["brief.css", "mail.css", "word-styles.xml", "workbook-styles.xml"]

  /// All of them, in order of name.
  static func all() -> [(name: String, bytes: [UInt8])] {
    var index = 0
    var all: [(name: String, bytes: [UInt8])] = []
    while let pointer = daybook_template_at(index).name {
      let name = String(cString: pointer)
      all.append((name, bytes(name)))
      index += 1
    }
    return all.sorted { $0.name < $1.name }
  }

  /// The bytes of a template by its file name; empty when there is none.
  static func bytes(_ name: String) -> [UInt8] {
    var index = 0
    while let pointer = daybook_template_at(index).name {
      let found = daybook_template_at(index)
      if String(cString: pointer) == name {
        return Array(UnsafeBufferPointer(start: found.bytes, count: found.length))
      }
      index += 1
    }
    return []
  }
}
