/// What the elements of a page, and the names that makers of pages give them, say about the text in them.
enum PageElements {
  /// Elements that run on within a paragraph.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins",
    "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr", "center", "data", "picture", "source",
  ]

  /// Elements whose text is not for readers of the article.
  static let hidden: Set<String> = [
    "script", "style", "noscript", "template", "svg", "button", "select", "option", "textarea", "iframe", "object",
    "audio", "video", "canvas", "map", "input", "head", "dialog",
  ]

  /// Elements that hold a page's furniture.
  static let furniture: Set<String> = ["nav", "footer", "aside", "menu"]

  /// Roles (WAI-ARIA) of furniture.
  static let furnitureRoles: Set<String> = [
    "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner", "contentinfo",
    "search",
  ]

  /// Parts of class and id names that furniture bears.
  private static let furnitureNames: [StaticString] = [
    "-ad-", "advert", "ad-break", "banner", "breadcrumb", "combx", "comment", "community", "cookie", "cover-wrap",
    "disqus", "donat", "footer", "gdpr", "masthead", "menu", "nav", "newsletter", "outbrain", "taboola", "pagination",
    "pager", "popup", "promo", "recirc", "recommend", "related", "remark", "replies", "rss", "share", "sharing",
    "shoutbox", "sidebar", "signup", "sign-up", "skip", "social", "sponsor", "subscri", "supplemental", "support",
    "toolbar", "topics", "tags", "trending", "most-read", "mostread", "morestories", "more-stories", "readmore",
    "read-more", "print-only", "screen-reader", "sr-only", "visually-hidden", "metadata", "post-meta", "widget",
  ]

  /// Parts of names that an article bears, which outweigh those.
  private static let articleNames: [StaticString] = [
    "article", "body", "content", "main", "story", "entry", "column", "shadow",
  ]

  /// Parts of names that tell of an author or a date line.
  private static let bylineNames: [StaticString] = [
    "byline", "dateline", "author", "writtenby", "p-author", "timestamp", "pubdate",
  ]

  /// True when class and id are those of furniture.
  static func isFurniture(_ name: [UInt8]) -> Bool { any(furnitureNames, in: name) && !any(articleNames, in: name) }

  /// True when class and id are those of an article's text.
  static func isArticle(_ name: [UInt8]) -> Bool { any(articleNames, in: name) && !any(furnitureNames, in: name) }

  /// True when class and id are those of a byline.
  static func isByline(_ name: [UInt8]) -> Bool { any(bylineNames, in: name) }

  private static func any(_ words: [StaticString], in name: [UInt8]) -> Bool {
    words.contains { Bytes.find($0, in: name, from: 0) != nil }
  }
}
