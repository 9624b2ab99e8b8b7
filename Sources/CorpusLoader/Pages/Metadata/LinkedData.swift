/// What a page's JSON-LD (schema.org) says of the page: the object of its article among those of its site, its
/// breadcrumbs, its videos and other articles.
struct LinkedData {
  /// What the article's object says; nil when there is none.
  let article: JSONValue?
  /// What the object of the page itself says, for what the article's does not.
  let page: JSONValue?
  /// The names of the site's objects, by how much they are its publisher.
  let siteName: String?

  private let byID: [String: JSONValue]

  /// Objects looked at, and how deep: a page's own is near the top.
  private static let most = 5_000
  private static let depth = 12

  /// Reads the scripts; `address` and `titles` are what the page says of itself elsewhere, to tell its article from others.
  init(_ scripts: [[UInt8]], address: String?, titles: [String]) {
    var found: [(object: JSONValue, depth: Int, isPart: Bool)] = []
    var byID: [String: JSONValue] = [:]
    for script in scripts {
      var waiting: [(value: JSONValue, depth: Int, isPart: Bool)] = [
        (JSONValue(LinkedData.unwrapped(script)), 0, false)
      ]
      while let next = waiting.popLast(), found.count < LinkedData.most {
        switch next.value {
        case .list(let values):
          guard next.depth < LinkedData.depth else { continue }
          for value in values.reversed() { waiting.append((value, next.depth + 1, next.isPart)) }
        case .object(let members):
          found.append((next.value, next.depth, next.isPart))
          if let id = next.value["@id"]?.text, byID[id] == nil, members.count > 1 { byID[id] = next.value }
          guard next.depth < LinkedData.depth else { continue }
          for member in members.reversed() {
            switch member.value {
            case .list, .object:
              let isPart = next.isPart || LinkedData.parts.contains(member.key)
              waiting.append((member.value, next.depth + (member.key == "@graph" ? 0 : 1), isPart))
            default: break
            }
          }
        default: break
        }
      }
    }
    self.byID = byID
    let own = found.filter { !$0.isPart }
    let articles = own.filter { LinkedData.isArticle($0.object) }
    let shallowest = articles.map(\.depth).min()
    let first = articles.first { $0.depth == shallowest }?.object
    article =
      articles.count < 2
      ? first
      : articles.first { LinkedData.isOf(address, $0.object) }?.object
        ?? articles.first { LinkedData.isCalled(titles, $0.object) }?.object ?? first
    page = own.first { LinkedData.hasType(["WebPage", "ItemPage", "MedicalWebPage", "AboutPage"], $0.object) }?.object
    siteName =
      own.lazy.filter { LinkedData.hasType(["WebSite", "NewsMediaOrganization"], $0.object) }
      .compactMap { PlainWords.of($0.object["name"]?.text) }.first
  }

  /// The first words that the article, else the page, gives for a key.
  func words(_ key: String) -> String? {
    for object in [article, page] {
      if let words = PlainWords.of(object?[key]?.text) { return words }
    }
    return nil
  }

  /// The objects and words of a key of the article, else of the page; references by `@id` followed.
  func values(_ key: String) -> [JSONValue] {
    for object in [article, page] {
      guard let value = object?[key] else { continue }
      return value.all.prefix(50).map { value in
        guard value["name"] == nil, let id = value["@id"]?.text else { return value }
        return byID[id] ?? value
      }
    }
    return []
  }

  /// Without the comments and sections that some wrap JSON in.
  private static func unwrapped(_ script: [UInt8]) -> [UInt8] {
    guard let start = script.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return [] }
    // `<![CDATA[` has brackets of its own.
    if let section = Bytes.find("<![cdata[", in: script, from: 0, to: min(script.count, start + 16)) {
      return Array(script[(section + 9)...].drop { $0 != 0x7B && $0 != 0x5B })
    }
    return start == 0 ? script : Array(script[start...])
  }

  private static func hasType(_ types: [String], _ object: JSONValue) -> Bool {
    (object["@type"]?.all ?? []).contains { $0.text.map(types.contains) ?? false }
  }

  private static func isArticle(_ object: JSONValue) -> Bool {
    (object["@type"]?.all ?? []).contains { value in
      guard let type = value.text?.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last else {
        return false
      }
      return type.hasSuffix("Article") || type.hasSuffix("Posting") && type != "JobPosting" || kinds.contains(type)
    }
  }

  private static func isOf(_ address: String?, _ object: JSONValue) -> Bool {
    guard let address else { return false }
    let page = object["mainEntityOfPage"]
    return [object["url"]?.text, page?.text, page?["@id"]?.text, page?["url"]?.text, object["@id"]?.text].contains {
      $0 == address
    }
  }

  private static func isCalled(_ titles: [String], _ object: JSONValue) -> Bool {
    guard let headline = PlainWords.of(object["headline"]?.text ?? object["name"]?.text) else { return false }
    return titles.contains { $0.hasPrefix(headline) || headline.hasPrefix($0) }
  }

  private static let kinds: Set<Substring> = ["Report", "Review", "Recipe", "PodcastEpisode", "CreativeWork", "Blog"]

  /// Keys whose objects are other pages or parts of this one.
  private static let parts: Set<String> = [
    "itemListElement", "hasPart", "liveBlogUpdate", "relatedLink", "relatedArticle", "comment", "mentions", "about",
    "video", "image", "citation", "isBasedOn", "mainEntityOfPage", "blogPost", "review", "publisher", "isPartOf",
  ]
}
