/// What the elements of a page, and their roles, say about the text in them.
enum PageElements {
  /// What is known of an element by its name.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// It runs on within a paragraph.
    static let inline = Traits(rawValue: 1)
    /// Its text is for nobody.
    static let skipped = Traits(rawValue: 2)
    /// It holds a page's furniture.
    static let furniture = Traits(rawValue: 4)
    /// It is a paragraph.
    static let paragraph = Traits(rawValue: 8)
  }

  static func traits(_ name: HTMLName) -> Traits { table[Int(name.rawValue)] }

  private static let table: [Traits] = {
    var table = [Traits](repeating: [], count: HTMLName.allCases.count)
    func mark(_ names: [HTMLName], _ trait: Traits) { for name in names { table[Int(name.rawValue)].insert(trait) } }
    mark(inline, .inline)
    mark(skipped, .skipped)
    mark([.nav, .footer, .aside, .menu], .furniture)
    mark([.p, .blockquote, .pre, .li, .dd], .paragraph)
    return table
  }()

  private static let inline: [HTMLName] = [
    .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .cite, .code, .data, .del, .dfn, .em, .font, .i, .ins, .kbd, .label,
    .mark, .nobr, .output, .picture, .q, .rp, .rt, .ruby, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .time,
    .tt, .u, .var, .button, .select, .svg, .math, .audio, .video, .canvas, .object, .map,
  ]

  private static let skipped: [HTMLName] = [
    .script, .style, .template, .svg, .math, .button, .select, .option, .optgroup, .textarea, .iframe, .object, .audio,
    .video, .canvas, .map, .dialog, .progress, .rp, .rt, .legend,
  ]

  /// What an element's role (WAI-ARIA) makes of it.
  enum Role {
    case furniture, article, main, heading
  }

  static let roles = NameTable<Role>(
    [
      "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner", "contentinfo",
      "search", "toolbar", "tooltip",
    ].map { (name: $0, value: .furniture) }
      + [(name: "article", value: .article), (name: "main", value: .main), (name: "heading", value: .heading)])
}
