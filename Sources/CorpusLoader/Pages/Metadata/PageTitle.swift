/// The title of a page, without the outlet's name at either end.
enum PageTitle {
  private static let signs = [" | ", " • ", " · ", " :: ", " » ", " « ", " — ", " – ", " - ", " ‹ ", " ~ ", " / "]
  /// Signs that stand in titles of articles too.
  private static let dashes = [" — ", " – ", " - ", " / "]

  /// The title: what the page states, in the shape of its main heading where that agrees. `outlet` and `host` tell what at
  /// the ends is the outlet's.
  static func of(
    stated: [String?], element: String, headings: [String], outlet: String?, host: String?
  ) -> String? {
    let all = (stated.map(PlainWords.of) + [Bytes.tidy(element)]).compactMap(\.self)
    let heading = headings.first { heading in
      all.contains { $0 == heading || heading.utf8.count >= 12 && isWhole(heading, in: $0) }
    }
    if let heading { return heading }
    guard let title = all.first else { return headings.first }
    let isElement = !stated.contains { $0 != nil }
    return cut(title, outlet: outlet, host: host, isElement: isElement)
  }

  /// The parts at the two ends of a title, the last first.
  static func ends(of title: String) -> [String] {
    var found: [String] = []
    for sign in signs {
      if let cut = title.range(of: sign, last: true) { found.append(String(title[cut.upperBound...])) }
      if let cut = title.range(of: sign) { found.append(String(title[..<cut.lowerBound])) }
    }
    return found
  }

  /// True when a heading begins or ends the title, or stands in it between signs.
  private static func isWhole(_ heading: String, in title: String) -> Bool {
    guard let place = title.range(of: heading) else { return false }
    let (before, after) = (title[..<place.lowerBound], title[place.upperBound...])
    return (before.isEmpty || before.hasSuffix(" ")) && (after.isEmpty || after.hasPrefix(" ") || after.hasPrefix(","))
  }

  private static func cut(_ title: String, outlet: String?, host: String?, isElement: Bool) -> String {
    var title = title
    for _ in 0..<2 {
      guard let shorter = cutOnce(title, outlet: outlet, host: host, isElement: isElement) else { break }
      title = shorter
    }
    return title
  }

  private static func cutOnce(_ title: String, outlet: String?, host: String?, isElement: Bool) -> String? {
    for sign in signs {
      if let cut = title.range(of: sign, last: true) {
        let (head, tail) = (title[..<cut.lowerBound], String(title[cut.upperBound...]))
        if isOutlet(tail, outlet, host) { return String(head) }
        let (long, short) = (words(head), words(tail[...]))
        let isDash = dashes.contains(sign)
        // An outlet that nothing else names: a few words after a stroke; after a dash only where a title is expected.
        if isElement, isDash ? short <= 3 && long >= 5 : short <= 5 && long >= 3 { return String(head) }
        if !isElement, !isDash, short <= 3, long >= 4, sign == " | " { return String(head) }
      }
      if let cut = title.range(of: sign) {
        let (head, tail) = (String(title[..<cut.lowerBound]), title[cut.upperBound...])
        if isOutlet(head, outlet, host), words(tail) >= 2 { return String(tail) }
      }
    }
    return nil
  }

  private static func isOutlet(_ text: String, _ outlet: String?, _ host: String?) -> Bool {
    if let host, PageOutlet.isNamed(text, after: host) { return true }
    guard let outlet else { return false }
    let (plain, own) = (PageOutlet.letters(text), PageOutlet.letters(outlet))
    guard plain.count >= 2, own.count >= 2, plain.count <= 60 else { return false }
    if plain == own { return true }
    let isLonger = plain.count > own.count
    return isLonger ? plain.starts(with: own) || plain.suffix(own.count).elementsEqual(own)
      : own.starts(with: plain) && plain.count * 2 > own.count
  }

  private static func words(_ text: Substring) -> Int { text.split(separator: " ").count }
}
