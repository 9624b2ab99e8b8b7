/// What the words of an element's class and id say of the dates and people in it.
struct MarkNames: OptionSet {
  let rawValue: UInt8

  /// A date or a time stands in it.
  static let date = MarkNames(rawValue: 1)
  /// It is that of publication.
  static let publication = MarkNames(rawValue: 2)
  /// It is that of a change.
  static let update = MarkNames(rawValue: 4)
  /// An author is named in it.
  static let author = MarkNames(rawValue: 8)
  /// It is about other pages, readers' words or the site: what it dates is not the page.
  static let elsewhere = MarkNames(rawValue: 16)

  /// It belongs to the article, whatever else its names say.
  static let own = MarkNames(rawValue: 32)

  /// It is the name of the site.
  static let site = MarkNames(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Reads class and id. A word counts where it begins: after a sign, or as a capital within (`articleDate`).
  init(_ names: UnsafeBufferPointer<UInt8>) {
    self = []
    var before: UInt8 = 0x20
    for place in names.indices {
      let byte = names[place]
      let isStart = !Bytes.isLetter(before) || byte &- 0x41 < 26 && before &- 0x61 < 26
      before = byte
      guard isStart, Bytes.isLetter(byte) else { continue }
      for (word, mark) in MarkNames.byFirstLetter[Int(Bytes.folded(byte) &- 0x61)]
      where MarkNames.has(word, at: place, in: names) {
        formUnion(mark)
      }
    }
  }

  private static func has(_ word: StaticString, at place: Int, in names: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= names.count else { return false }
    for offset in 0..<count where Bytes.folded(names[place + offset]) != word.utf8Start[offset] { return false }
    return true
  }

  private static let byFirstLetter: [[(StaticString, MarkNames)]] = {
    var table = [[(StaticString, MarkNames)]](repeating: [], count: 26)
    for (mark, words) in MarkNames.words {
      for word in words { table[Int(word.utf8Start[0] &- 0x61)].append((word, mark)) }
    }
    return table
  }()

  private static let words: [(MarkNames, [StaticString])] = [
    (
      .date,
      [
        "date", "datum", "dato", "time", "pubdate", "postdate", "newsdate", "published", "publish", "publication",
        "posted", "postmeta", "meta", "byline", "fecha", "parution", "tarih", "erstellt", "dateline", "created",
        "submitted", "clock", "entry-date", "info", "subline", "when",
      ]
    ),
    (
      [.date, .publication],
      [
        "published", "datepublished", "date-published", "pubdate", "publishdate", "publish-date", "publish_date",
        "publication-date", "publicationdate", "entry-date", "entry-time", "post-date", "postdate", "posted-on",
        "article-date", "articledate", "date-header", "parution", "dt-published", "published-date", "date-created",
      ]
    ),
    (
      .update,
      ["updated", "update", "modified", "lastmod", "last-mod", "dateupdate", "datemodified", "aktualisiert", "changed"]
    ),
    (.author, ["author", "byline", "autor", "auteur", "writtenby", "written-by", "writer", "reporter", "contributor"]),
    (
      .own,
      [
        "entry-footer", "post-footer", "article-footer", "entry-meta", "post-meta", "article-meta", "article-header",
        "entry-header", "post-header", "hentry", "post-info", "postinfo", "article-info", "date-outer", "entry-content",
        "article-body", "articlebody", "single-post",
      ]
    ),
    (.site, ["site-title", "site-name", "sitename", "sitetitle", "blog-title", "site_title", "site_name"]),
    (
      .elsewhere,
      [
        "comment", "respond", "reply", "replies", "disqus", "related", "sidebar", "footer", "recent", "popular",
        "widget", "teaser", "recommend", "promo", "nav", "menu", "archive", "calendar", "trending", "mostread",
        "most-", "more-", "also", "latest", "newsletter", "tweet", "similar", "outbrain", "taboola", "carousel",
        "slider", "advert", "banner", "pager", "pagination", "tagcloud", "blogroll", "cookie", "modal", "popup",
        "readnext", "read-next", "next", "prev", "ticker", "copyright", "wm-ipp",
      ]
    ),
  ]
}
