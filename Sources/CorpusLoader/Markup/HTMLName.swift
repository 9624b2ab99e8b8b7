/// The elements of HTML that anything here depends on; all others are `other`.
enum HTMLName: UInt8, CaseIterable {
  case other
  case a, abbr, acronym, address, area, article, aside, audio, b, base, bdi, bdo, big, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup, data, dd, del, details, dfn, dialog, dir, div, dl, dt, em
  case embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header
  case hgroup, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, math, menu, meta
  case nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, output, p, param, picture, plaintext, pre
  case progress, q, rp, rt, ruby, s, samp, script, search, section, select, small, source, span, strike, strong, style
  case sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u
  case ul, `var`, video, wbr, xmp
}

extension HTMLName {
  /// Every element by the number of its name.
  static let byHash = NameTable(allCases.dropFirst().map { (name: String(describing: $0), value: $0) })

  /// What parsing needs to know of an element.
  struct Traits: OptionSet {
    let rawValue: UInt16
    /// It has no end tag and holds nothing.
    static let void = Traits(rawValue: 1)
    /// It begins a block of its own and so ends a paragraph.
    static let block = Traits(rawValue: 2)
    /// Its inside is not markup and is passed over.
    static let raw = Traits(rawValue: 4)
    /// An end tag inside does not reach beyond it.
    static let barrier = Traits(rawValue: 8)
  }

  private static let traitsByName: [Traits] = {
    var traits = [Traits](repeating: [], count: allCases.count)
    func mark(_ names: [HTMLName], _ mark: Traits) { for name in names { traits[Int(name.rawValue)].insert(mark) } }
    mark(
      [.area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr], .void)
    mark(
      [
        .address, .article, .aside, .blockquote, .center, .dd, .details, .dialog, .dir, .div, .dl, .dt, .fieldset,
        .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .li, .main, .menu,
        .nav, .ol, .p, .pre, .search, .section, .summary, .table, .ul,
      ], .block)
    mark([.script, .style, .iframe, .noembed, .noframes, .textarea], .raw)
    mark(
      [
        .article, .aside, .div, .footer, .header, .main, .nav, .section, .table, .tbody, .td, .template, .tfoot, .th,
        .thead, .tr, .object, .button, .svg, .math,
      ], .barrier)
    return traits
  }()

  /// What parsing needs to know of it.
  var traits: Traits { HTMLName.traitsByName[Int(rawValue)] }

  /// True for `h1` to `h6`.
  var isHeading: Bool { rawValue >= HTMLName.h1.rawValue && rawValue <= HTMLName.h6.rawValue }
}
