/// Who publishes a page: the name its readers know.
enum PageOutlet {
  /// From what the page states, best first; else from the end of its title where that is its host's name, else from the
  /// table of hosts.
  static func of(
    _ head: PageHead, _ linked: LinkedData, title: String, host: String?, outletName: (String) -> String?
  ) -> String? {
    let publishers = linked.values("publisher").map { PlainWords.of($0["name"]?.text ?? $0.text) }
    let stated = [
      publishers.first { $0 != nil && !isCompany($0) } ?? nil,
      head.first(["og:site_name", "al:iphone:app_name"]), linked.siteName,
      head.first([
        "application-name", "dc.publisher", "dcterms.publisher", "citation_publisher", "apple-mobile-web-app-title",
      ]),
      publishers.compactMap(\.self).first,
    ]
    let names = stated.compactMap(cleaned)
    // A host's name is a name only where nothing better is given.
    if let name = names.first(where: { $0.contains(" ") || !$0.contains(".") }) { return name }
    if let host {
      if let name = outletName(host) ?? (host.hasPrefix("www.") ? outletName(String(host.dropFirst(4))) : nil) {
        return name
      }
      if let name = PageTitle.ends(of: title).first(where: { isNamed($0.text, after: host) }).flatMap({
        cleaned($0.text)
      }) {
        return name
      }
    }
    return names.first
  }

  /// From what the page prints, where it states nothing: the end of its title that is not its heading and stands elsewhere
  /// on it too, the name of the site beside its menu, or the holder of its copyright where the page says that name twice.
  static func printed(_ page: PageReader, title: String, heading: PageHeading?) -> String? {
    let names = page.marks.marks.filter { $0.names.contains(.site) && !$0.text.isEmpty && $0.text.count <= 60 }.prefix(
      20
    )
    .map { String(decoding: $0.text, as: UTF8.self) }
    let holders = holders(page.blocks)
    for (end, isApart) in PageTitle.ends(of: title) {
      // The heading and the outlet's name stand side by side.
      if let heading, heading.text.utf8.count + end.utf8.count >= title.utf8.count { continue }
      let (own, count) = (letters(end), end.split(separator: " ").count)
      guard own.count >= 3, count <= 7 else { continue }
      let isKnown =
        (names + holders).contains { letters($0) == own }
        || page.blocks.enumerated().contains {
          $0 != heading?.block && $1.text.count == end.utf8.count && $1.text.elementsEqual(end.utf8)
        }
      let isSure = heading.map { PageTitle.parts(of: title).contains($0.text) && isApart && isName(end) } ?? false
      if isKnown || isSure, let name = cleaned(end) { return name }
    }
    if let name = names.first(where: { name in holders.contains { letters($0) == letters(name) } }) { return name }
    return names.first { $0 != heading?.text && (1...6).contains($0.split(separator: " ").count) }.flatMap(cleaned)
      ?? holders.first { holder in page.blocks.prefix(60).contains { $0.text.elementsEqual(holder.utf8) } }
  }

  /// True for words that can be a name and are no section of an outlet.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), words.first?.first?.isLowercase == false else { return false }
    return words.count > 1 || !sections.contains(text.lowercased())
  }

  private static let sections: Set<String> = [
    "news", "politics", "sport", "sports", "business", "opinion", "home", "blog", "technology", "tech", "science",
    "world", "uk", "us", "culture", "health", "local", "education", "environment", "travel", "comment", "money", "life",
    "nachrichten", "politik", "wirtschaft", "kultur", "panorama", "aktuelles", "startseite", "wissen", "gesundheit",
    "politique", "monde", "société", "économie", "actualités", "accueil", "noticias", "inicio", "sociedad", "economia",
    "cronaca", "notizie", "articles", "article", "archive", "press", "video", "live", "features",
  ]

  /// Who holds the copyright, by the lines at a page's end: `© 2016 The Fenland Post | Imprint`.
  private static func holders(_ blocks: [PageBlock]) -> [String] {
    blocks.suffix(60).filter { $0.text.count <= 250 }.compactMap { block in
      let sign = Bytes.find("\u{a9}", in: block.text, from: 0).map { $0 + 2 }
      guard let start = sign ?? Bytes.find("copyright", in: block.text, from: 0).map({ $0 + 9 }) else { return nil }
      let rest = block.text[start...].drop {
        Bytes.isSpace($0) || Bytes.isDigit($0) || $0 == 0x2D || $0 == 0x2C || $0 == 0x2E || $0 == 0xE2 || $0 == 0x80
          || $0 == 0x93 || $0 == 0xC2 || $0 == 0xA9
      }
      let name = rest.prefix { $0 != 0x7C && $0 != 0x2E && $0 != 0x2C && $0 != 0xC2 && !Bytes.isDigit($0) }
      return Bytes.tidy(String(decoding: name, as: UTF8.self))
    }
  }

  /// True for a name that is in the host's: `The Fenland Post` of `fenlandpost.example`.
  static func isNamed(_ name: String, after host: String) -> Bool {
    let labels = host.split(separator: ".").filter { $0 != "www" }
    guard let label = labels.dropLast().max(by: { $0.utf8.count < $1.utf8.count }) else { return false }
    let (plain, own) = (letters(name), letters(String(label)))
    guard plain.count >= 3, own.count >= 3 else { return false }
    return plain == own || plain == letters(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host)
      || plain.starts(with: "the".utf8) && plain.dropFirst(3).elementsEqual(own)
      || own.starts(with: "the".utf8) && own.dropFirst(3).elementsEqual(plain)
  }

  /// Small letters and digits only, for comparing names.
  static func letters(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { Bytes.isLetter($0) || Bytes.isDigit($0) || $0 >= 0x80 }
  }

  private static func isCompany(_ name: String?) -> Bool {
    guard let last = name?.split(separator: " ").last else { return false }
    return ["Ltd", "Ltd.", "Limited", "Inc", "Inc.", "LLC", "GmbH", "AG", "plc", "PLC", "S.A.", "B.V."].contains(last)
  }

  /// The name without a slogan after it; nil for an address, a handle or a sentence.
  private static func cleaned(_ text: String?) -> String? {
    guard var name = PlainWords.of(text) else { return nil }
    for sign in [" | ", " - ", " – ", " — ", " :: ", " » "] {
      if let cut = name.range(of: sign), cut.lowerBound > name.startIndex { name = String(name[..<cut.lowerBound]) }
    }
    if let colon = name.range(of: ": "), name[colon.upperBound...].split(separator: " ").count >= 3 {
      name = String(name[..<colon.lowerBound])
    }
    let folded = name.lowercased()
    for start in ["http://", "https://", "www."] where folded.hasPrefix(start) {
      if start == "www." { name = String(name.dropFirst(4)) } else { return nil }
    }
    guard !name.hasPrefix("@"), !name.isEmpty, name.utf8.count <= 80, name.split(separator: " ").count <= 9 else {
      return nil
    }
    return name
  }
}
