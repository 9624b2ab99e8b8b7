internal import EmbeddedTemplates

/// The files of templates/, as they were when the program was built.
enum EmbeddedTemplate {
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
