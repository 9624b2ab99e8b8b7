internal import ChronologyModel

/// A stretch of a page's text between two boundaries of blocks.
struct PageBlock {
  var text: [UInt8]
  /// How many of its bytes that show something stand in links.
  var linkBytes: Int
  /// The element that holds it.
  var node: Int
  var role: Document.Paragraph.Role
  /// 1 to 6 for a heading, else 0.
  var heading: Int
  /// In an element or role of furniture, or in one that is not shown.
  var isFurniture: Bool
  /// In an element whose class or id is one of furniture.
  var isNamedFurniture: Bool
  var isByline: Bool
  var isInParagraph: Bool
}

/// An element of a page that can hold blocks. Elements come in the order of their start tags, so that a parent comes
/// before its children; the blocks in an element are a range.
struct PageNode {
  let parent: Int
  let name: HTMLName
  let meaning: PageMeaning
  var flags: Flags
  /// The blocks in it and in what it holds.
  var blocks: Range<Int>

  struct Flags: OptionSet {
    let rawValue: UInt16
    /// schema.org's name for the text of an article.
    static let articleBody = Flags(rawValue: 1)
    /// By its role.
    static let article = Flags(rawValue: 2)
    static let main = Flags(rawValue: 4)
    /// An element or role of furniture.
    static let furniture = Flags(rawValue: 8)
    /// Not shown until a script shows it.
    static let hidden = Flags(rawValue: 16)
  }
}

/// A `time` element or a date marked up in some other way.
struct PageTime {
  var value: String
  /// The element that holds it.
  var node: Int
}
