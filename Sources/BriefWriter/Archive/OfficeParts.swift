/// The parts that every Office Open XML package has (ECMA-376, part 2): what is in it and what belongs to what.
enum OfficeParts {
  /// A relation of one part to another, or to an address outside.
  struct Relation {
    /// `styles`, `hyperlink`.
    var kind: String
    var target: String
    var isOutside = false
  }

  private static let offices = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

  /// The kinds of parts, by name and media type.
  static func contentTypes(_ parts: [(name: String, type: String)]) -> [UInt8] {
    var xml = begun()
    xml.markup("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    xml.markup("<Default Extension=\"rels\" ")
    xml.markup("ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
    xml.markup("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    let all = parts + [("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")]
    for part in all {
      xml.markup("<Override")
      xml.attribute("PartName", text: part.0)
      xml.attribute("ContentType", text: part.1)
      xml.markup("/>")
    }
    xml.markup("</Types>")
    return xml.bytes
  }

  /// The relations of the package to its main part and its properties.
  static func packageRelations(to main: String) -> [UInt8] {
    relations([(offices + "officeDocument", main, false), (core, "docProps/core.xml", false)])
  }

  /// The relations of a part, with ids from `rId1` on in their order.
  static func relations(_ all: [Relation]) -> [UInt8] {
    relations(all.map { (offices + $0.kind, $0.target, $0.isOutside) })
  }

  private static func relations(_ all: [(kind: String, target: String, isOutside: Bool)]) -> [UInt8] {
    var xml = begun()
    xml.markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
    for (index, relation) in all.enumerated() {
      xml.markup("<Relationship")
      xml.attribute("Id", text: "rId\(index + 1)")
      xml.attribute("Type", text: relation.kind)
      xml.attribute("Target", text: relation.target)
      if relation.isOutside { xml.attribute("TargetMode", "External") }
      xml.markup("/>")
    }
    xml.markup("</Relationships>")
    return xml.bytes
  }

  /// Title and language; no name of a writer and no time, which nobody gave.
  static func coreProperties(_ heading: BriefHeading) -> [UInt8] {
    var xml = begun()
    xml.markup("<cp:coreProperties ")
    xml.markup("xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" ")
    xml.markup("xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
    xml.element("dc:title", heading.title)
    xml.element("dc:creator", "Daybook")
    xml.element("dc:language", "en-GB")
    xml.markup("</cp:coreProperties>")
    return xml.bytes
  }

  /// An XML part with its first line.
  static func begun() -> MarkupWriter {
    var xml = MarkupWriter()
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
    return xml
  }
}
