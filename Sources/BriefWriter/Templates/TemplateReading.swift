internal import Mustache

/// A template and its partials being read. Mustache itself passes over what it does not know, so that each tag is looked up
/// here before anything is written.
struct TemplateReading {
  /// The name of the template itself; no partial can have it.
  static let root = "/"

  let beside: (String) -> [UInt8]?
  private(set) var library = MustacheLibrary()
  /// The partials on the way to the one being read.
  private var path: [String] = []
  private var known: Set<String> = []

  init(beside: @escaping (String) -> [UInt8]?) { self.beside = beside }

  /// Reads the template, and each partial that it names.
  mutating func read(_ bytes: [UInt8], file: String) throws(BriefInputError) {
    try read(bytes, file: file, as: TemplateReading.root)
  }

  private mutating func read(_ bytes: [UInt8], file: String, as name: String) throws(BriefInputError) {
    guard bytes.count <= TemplateReading.longest, let text = String(validating: bytes, as: UTF8.self) else {
      let reason =
        bytes.count > TemplateReading.longest ? "the template is longer than 1 MB" : "the file is not valid UTF-8"
      throw BriefInputError(file: file, reason: reason)
    }
    let tags = try TemplateTag.all(in: bytes, file: file)
    try TemplateReading.check(tags, file: file)
    path.append(name)
    for tag in tags where tag.kind == .partial { try partial(tag, file: file) }
    path.removeLast()
    do {
      try library.register("{{% CONTENT_TYPE:TEXT}}" + TemplateContext.plain(text), named: name)
    } catch { throw BriefInputError(file: file, reason: "the template cannot be read: its tags do not fit together") }
    known.insert(name)
  }

  private mutating func partial(_ tag: TemplateTag, file: String) throws(BriefInputError) {
    if path.contains(tag.name) {
      throw BriefInputError(file: file, line: tag.line, reason: "the partial \"\(tag.name)\" takes itself in")
    }
    if known.contains(tag.name) { return }
    let name = tag.name + BriefTemplate.ending
    let own = EmbeddedTemplate.bytes(name)
    guard let bytes = beside(name) ?? (own.isEmpty ? nil : own) else {
      throw BriefInputError(
        file: file, line: tag.line,
        reason: "there is no partial \"\(tag.name)\": no \(name) stands beside the template or in the program")
    }
    if path.count >= TemplateReading.deepest {
      throw BriefInputError(
        file: file, line: tag.line, reason: "partials lie more than \(TemplateReading.deepest) deep")
    }
    try read(bytes, file: name, as: tag.name)
  }

  /// Every field is one that briefs have, and every section ends where it should.
  private static func check(_ tags: [TemplateTag], file: String) throws(BriefInputError) {
    var open: [TemplateTag] = []
    for tag in tags where tag.kind != .partial {
      guard TemplateField.isKnown(tag.name) else {
        throw BriefInputError(
          file: file, line: tag.line,
          reason: "there is no field \"\(tag.name)\": there are \(TemplateField.names.joined(separator: ", "))")
      }
      if tag.kind == .section { open.append(tag) }
      if open.count > deepest {
        throw BriefInputError(file: file, line: tag.line, reason: "sections lie more than \(deepest) deep")
      }
      if tag.kind == .end, open.popLast()?.name != tag.name {
        throw BriefInputError(file: file, line: tag.line, reason: "{{/\(tag.name)}} ends nothing that is open here")
      }
    }
    if let last = open.last {
      throw BriefInputError(file: file, line: last.line, reason: "{{/\(last.name)}} is missing")
    }
  }

  private static let longest = 1 << 20
  private static let deepest = 16
}
