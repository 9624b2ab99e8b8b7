internal import Mustache

/// The frame of a brief: which sections it has, in which order, under which headings, in every format for reading. The rows
/// of the sections are written by this program.
///
/// A template is Mustache, and its text is read line by line: `# ` begins what the brief is called, `## ` a section, `### ` a
/// heading within one; `---` begins a page; anything else is a paragraph, and a part such as `{{conflicts}}` its rows.
public struct BriefTemplate: Sendable {
  /// Its name, without folder and ending.
  public let name: String
  private let library: MustacheLibrary
  private let files: [String: [UInt8]]

  /// What the files of templates end with.
  public static let ending = ".mustache"

  /// The templates in the program that a user can name.
  public static let names = ["background-note", "brief", "pmqs", "researcher", "statement-check", "timeline"]

  /// The whole brief, and what is written when no template is named.
  public static let brief = embedded("brief")
  /// What is in conflict, the chronology and the sources: for the events of one person, or of some days.
  public static let timeline = embedded("timeline")

  /// Every template, partial and style sheet in the program, by the name of its file.
  public static var files: [(name: String, bytes: [UInt8])] { EmbeddedTemplate.all() }

  /// Takes the template `file`. Partials and style sheets are asked of `beside`, by the names of their files, and are the
  /// program's own where it has none. Throws with file and line where something is missing or cannot be read.
  public init(_ bytes: [UInt8], file: String, beside: @escaping (String) -> [UInt8]? = { _ in nil })
    throws(BriefInputError)
  {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    name = last.hasSuffix(Self.ending) ? String(last.dropLast(Self.ending.count)) : last
    var reading = TemplateReading(beside: beside)
    try reading.read(bytes, file: file)
    library = reading.library
    var files: [String: [UInt8]] = [:]
    for sheet in EmbeddedTemplate.sheets { files[sheet] = beside(sheet) }
    self.files = files
  }

  /// Takes a template of the program by its name. Throws when there is none.
  public init(named name: String) throws(BriefInputError) {
    guard Self.names.contains(name) else {
      let names = Self.names.joined(separator: ", ")
      throw BriefInputError(
        file: name, reason: "there is no such template: there are \(names); one of your own is named by its path")
    }
    try self.init(EmbeddedTemplate.bytes(name + Self.ending), file: name + Self.ending)
  }

  /// The program's own, which its tests hold to be readable.
  private static func embedded(_ name: String) -> BriefTemplate {
    do { return try BriefTemplate(named: name) } catch { preconditionFailure("\(error)") }
  }

  /// The frame filled in for a record.
  func frame(_ record: Record) -> Frame {
    Frame(library.render(TemplateContext(record: record), withTemplate: TemplateReading.root) ?? "")
  }

  /// A style sheet, from beside the template or from the program.
  func sheet(_ name: String) -> [UInt8] { files[name] ?? EmbeddedTemplate.bytes(name) }
}
