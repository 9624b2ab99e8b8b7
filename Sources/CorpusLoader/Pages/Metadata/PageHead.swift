/// What the head of a page says of it: its meta elements in order, the language of its root, its address and its base.
struct PageHead {
  /// More meta elements than this are no page's own description.
  private static let most = 2_000
  /// Bytes of one value that are read.
  private static let longest = 5_000

  /// As much of a value as is read.
  static func shortened(_ text: String) -> String {
    text.utf8.count <= longest ? text : String(decoding: text.utf8.prefix(longest), as: UTF8.self)
  }

  /// The language of the `html` element.
  private(set) var language: String?
  /// The address of `link rel="canonical"`, as it stands.
  private(set) var canonical: String?
  /// The address that relative ones are resolved against.
  private(set) var base: String?

  private var values: [String: [String]] = [:]
  private var count = 0

  /// The values of a key (in small letters), in order.
  subscript(_ key: String) -> [String] { values[key] ?? [] }

  /// The first value of the first key that has one.
  func first(_ keys: [String]) -> String? { keys.lazy.compactMap { values[$0]?.first }.first }

  /// Takes an element `html`, `meta`, `link` or `base`.
  mutating func take(_ name: HTMLName, _ attributes: HTMLAttributes) {
    switch name {
    case .html:
      if language == nil { language = Bytes.tidy(attributes[.lang] ?? attributes[.xmlLang]) }
    case .base:
      if base == nil { base = Bytes.tidy(attributes[.href]) }
    case .link:
      guard canonical == nil, let relation = attributes[.rel], relation.lowercased() == "canonical" else { return }
      canonical = Bytes.tidy(attributes[.href])
    case .meta: meta(attributes)
    default: return
    }
  }

  private mutating func meta(_ attributes: HTMLAttributes) {
    guard count < PageHead.most, let value = Bytes.tidy(attributes[.content].map(PageHead.shortened))
    else { return }
    var seen: [String] = []
    for attribute in [HTMLAttributes.Name.property, .name, .httpEquiv] {
      guard let keys = attributes[attribute]?.lowercased() else { continue }
      for key in keys.split(whereSeparator: \.isWhitespace).prefix(8).map(String.init) where !seen.contains(key) {
        values[key, default: []].append(value)
        seen.append(key)
        count += 1
      }
    }
  }
}
