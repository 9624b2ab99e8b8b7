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

  init(_ name: HTMLName) {
    switch name {
    case .html, .body, .main: self = .whole
    case .meta: self = .meta
    case .time: self = .time
    case .a: self = .link
    case .footer, .aside, .nav: self = .apart
    case .div, .section, .ul, .ol, .li, .table, .td, .tr, .article, .form, .dl: self = .container
    default: self = .other
    }
  }
}
