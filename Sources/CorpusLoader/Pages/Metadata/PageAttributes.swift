/// The attributes by which elements say what a page is, who wrote it and when.
enum PageAttribute: String {
  case name, content, property, itemprop, href, rel, lang, title, datetime, pubdate
  case httpEquiv = "http-equiv"
  case xmlLang = "xml:lang"
  case dataUtime = "data-utime"
  case dataDatetime = "data-datetime"
  case dataTimestamp = "data-timestamp"
  case dataDate = "data-date"
  case dataTime = "data-time"
}

/// The attributes of an element that begins, whoever parses it.
protocol PageAttributes {
  /// The value of an attribute; nil when it is not there.
  subscript(_ name: PageAttribute) -> String? { get }
}

extension MarkupAttributes: PageAttributes {
  subscript(_ name: PageAttribute) -> String? { self[name.rawValue] }
}

/// What an element is, as far as what a page says of itself depends on it.
enum PageElementKind {
  /// `html`, `body` and `main`: their names are those of the whole page.
  case whole
  case meta
  case time
  case link
  /// An element that holds others and can be about something else.
  case container
  /// One that mostly is: `footer`, `aside`, `nav`.
  case apart
  case other

  /// By the element's name in small letters.
  init(_ name: String) { self = PageElementKind.kinds[name] ?? .other }

  private static let kinds: [String: PageElementKind] = [
    "html": .whole, "body": .whole, "main": .whole, "meta": .meta, "time": .time, "a": .link, "footer": .apart,
    "aside": .apart, "nav": .apart, "div": .container, "section": .container, "ul": .container, "ol": .container,
    "li": .container, "table": .container, "td": .container, "tr": .container, "article": .container,
    "form": .container, "dl": .container,
  ]
}
