/// The title of a page, without the outlet's name at either end.
enum PageTitle {
  private static let signs = [
    " | ", " • ", " · ", " :: ", " » ", " « ", " — ", " – ", " - ", " ‹ ", " > ", " ~ ", " / ",
  ]
  /// Signs that stand in titles of articles too.
  private static let dashes = [" — ", " – ", " - ", " / "]

  /// The title: what the page states, in the shape of its heading where that agrees. `outlet` and `host` tell what at the
  /// ends is the outlet's.
  static func of(
    stated: [String], element: String, heading: PageHeading?, outlet: String?, host: String?
  ) -> String? {
    let isUnlike =
      heading.map { $0.isMain && stated.isEmpty && words(of: $0.text).count >= 4 && !touches($0.text, element) } ?? true
    let heading = heading?.text
    // An element that is the same for all pages of a site.
    if isUnlike, let heading { return heading }
    guard let title = stated.first ?? Bytes.tidy(element) else { return heading }
    let cut = cut(title, outlet: outlet, host: host, isElement: stated.isEmpty)
    // The heading is what readers see: where it says the same, it is the title. A kicker may stand before it.
    guard let heading, !isOutlet(heading, outlet, host), !heading.hasSuffix(" " + cut) else { return cut }
    let isInElement = heading == element || words(of: heading).count >= 3 && parts(of: element).contains(heading)
    return stated.contains(heading) || isInElement || agrees(heading, cut) ? heading : cut
  }

  /// True when most words of the shorter are in the longer.
  static func agrees(_ one: String, _ other: String) -> Bool {
    let (first, second) = (Set(words(of: one)), Set(words(of: other)))
    let fewer = min(first.count, second.count)
    guard fewer >= 3, max(first.count, second.count) * 2 <= fewer * 5 else { return one == other }
    return first.intersection(second).count * 5 >= fewer * 4
  }

  /// True when two titles have a word in common.
  static func touches(_ one: String, _ other: String) -> Bool {
    !Set(words(of: one)).isDisjoint(with: words(of: other))
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(60).map(String.init)
  }

  /// A title as a whole and every stretch of it from one sign to another.
  static func parts(of title: String) -> [String] {
    let bytes = Array(title.utf8)
    var cuts: [(end: Int, start: Int)] = []
    for place in bytes.indices where bytes[place] == 0x20 || bytes[place] == 0x3A {
      let sign = partingSigns.first { bytes[place...].starts(with: $0) }
      if let sign, cuts.last.map({ $0.start <= place }) ?? true { cuts.append((place, place + sign.count)) }
      if cuts.count == 6 { break }
    }
    let starts = [0] + cuts.map(\.start)
    let ends = cuts.map(\.end) + [bytes.count]
    return starts.indices.flatMap { first in
      (first..<ends.count).map { String(decoding: bytes[starts[first]..<max(starts[first], ends[$0])], as: UTF8.self) }
    }.filter { !$0.isEmpty }
  }

  private static let partingSigns = (signs + [": "]).map { Array($0.utf8) }

  /// The parts at the two ends of a title, the last first; `isApart` is false where only a colon parts them, as in titles.
  static func ends(of title: String) -> [(text: String, isApart: Bool)] {
    var found: [(String, Bool)] = []
    for sign in signs {
      if let cut = title.range(of: sign, last: true) { found.append((String(title[cut.upperBound...]), true)) }
    }
    for sign in signs + [": "] {
      if let cut = title.range(of: sign) { found.append((String(title[..<cut.lowerBound]), sign != ": ")) }
    }
    return found
  }

  private static func cut(_ title: String, outlet: String?, host: String?, isElement: Bool) -> String {
    var title = title
    for round in 0..<2 {
      // Only an outlet's name is followed by more of the kind.
      guard let shorter = cutOnce(title, outlet: outlet, host: host, isElement: isElement && round == 0) else { break }
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
    }
    for sign in signs + [": "] {
      if let cut = title.range(of: sign) {
        let (head, tail) = (String(title[..<cut.lowerBound]), title[cut.upperBound...])
        if isOutlet(head, outlet, host, isWhole: true), words(tail) >= 2, !isOutlet(String(tail), outlet, host) {
          return String(tail)
        }
      }
    }
    return nil
  }

  private static func isOutlet(_ text: String, _ outlet: String?, _ host: String?, isWhole: Bool = false) -> Bool {
    if let host, PageOutlet.isNamed(text, after: host) { return true }
    guard let outlet else { return false }
    let (plain, own) = (PageOutlet.letters(text), PageOutlet.letters(outlet))
    guard plain.count >= 2, own.count >= 2, plain.count <= 60 else { return false }
    if plain == own || isWhole { return plain == own }
    if plain.count > own.count * 2 + 8 { return false }
    let isLonger = plain.count > own.count
    return isLonger
      ? plain.starts(with: own) || plain.suffix(own.count).elementsEqual(own)
      : own.starts(with: plain) && plain.count * 2 > own.count
  }

  private static func words(_ text: Substring) -> Int { text.split(separator: " ").count }
}
