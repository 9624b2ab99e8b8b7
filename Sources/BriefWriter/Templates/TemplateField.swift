internal import ChronologyModel
internal import Mustache

/// The words that a template can name; the rows it can name are those of `BriefPart`.
enum TemplateField: String, CaseIterable {
  case title, edition, marking, clearance, embargo, documents, fingerprint
  case asAt = "as-at"
  case lastEdition = "last-edition"

  /// Its words; nil where the brief has none.
  func words(_ record: Record) -> String? {
    let heading = BriefHeading(record)
    switch self {
    case .title: return heading.title
    case .edition: return heading.edition
    case .marking: return heading.marking
    case .clearance: return heading.fact("Clearance")
    case .embargo: return heading.fact("Embargo")
    case .documents: return heading.fact("Documents")
    case .fingerprint: return heading.fact("Fingerprint of sources")
    case .asAt: return heading.fact("As at")
    case .lastEdition: return record.options.since.map(\.name)
    }
  }

  /// The names that a template can hold.
  static let names = (allCases.map(\.rawValue) + BriefPart.allCases.map(\.rawValue)).sorted()

  /// True for a name of a field or a part.
  static func isKnown(_ name: String) -> Bool {
    TemplateField(rawValue: name) != nil || BriefPart(rawValue: name) != nil
  }
}

/// What a template is filled from. Words come with a sign before them, so that no title is taken for a heading; a part
/// comes as its name between two signs, and its rows are written by us.
struct TemplateContext: MustacheParent {
  let record: Record

  /// Stands before words that are not the template's own.
  static let word: Unicode.Scalar = "\u{2}"
  /// Stands on both sides of the name of a part.
  static let part: Unicode.Scalar = "\u{3}"

  /// Text without either sign.
  static func plain(_ text: some StringProtocol) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != word && scalar != part { plain.append(scalar) }
    return String(plain)
  }

  func child(named name: String) -> Any? {
    if let part = BriefPart(rawValue: name) { return Part(part: part, record: record) }
    return TemplateField(rawValue: name)?.words(record).map {
      "\(TemplateContext.word)\(TemplateContext.plain(SafeText.line($0)))"
    }
  }

  /// A part of the brief, there or empty.
  private struct Part: MustacheCustomRenderable {
    let part: BriefPart
    let record: Record

    var renderText: String { "\(TemplateContext.part)\(part.rawValue)\(TemplateContext.part)" }
    var isNull: Bool { part.count(record) == 0 }
  }
}
