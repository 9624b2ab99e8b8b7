/// The address that a page says is its own.
enum PageAddress {
  /// From `link rel="canonical"`, Open Graph, JSON-LD, its carrier, or the comment that browsers write into saved pages; a
  /// relative address is resolved where the page's base, or another of these, says against what.
  static func of(_ head: PageHead, linked: String?, source: [UInt8], carrier: String?) -> String? {
    let stated = [
      head.canonical, head.first(["og:url", "twitter:url", "parsely-link", "dc.identifier", "dc:identifier"]),
    ]
    let saved = savedFrom(source)
    let bases = [head.base, carrier, saved] + stated + [linked]
    let base = bases.lazy.compactMap(absolute).first
    for text in stated + [linked] {
      if let address = absolute(text) ?? resolved(text, against: base) { return address }
    }
    return absolute(carrier) ?? saved
  }

  /// An address of a page on the web, or nil.
  static func absolute(_ text: String?) -> String? {
    guard let text, text.utf8.count <= 4_000, !text.utf8.contains(0x20) else { return nil }
    let start = text.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://"), host(text) != nil else { return nil }
    return text
  }

  /// The host name of an address, in small letters.
  static func host(_ address: String) -> String? {
    guard let start = address.range(of: "://") else { return nil }
    let host = address[start.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }.lowercased()
    return host.isEmpty ? nil : host
  }

  /// `//host/path` and `/path` against a base; other relative forms say too little of a page's own address.
  private static func resolved(_ text: String?, against base: String?) -> String? {
    guard let text, text.hasPrefix("/"), text.utf8.count > 1, let base, let scheme = base.range(of: "://"),
      !text.utf8.contains(0x20)
    else { return nil }
    if text.hasPrefix("//") { return absolute(base[..<scheme.lowerBound] + ":" + text) }
    let authority = base[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return absolute(base[..<scheme.upperBound] + authority + text)
  }

  /// `<!-- saved from url=(0034)https://... -->`, near the top.
  private static func savedFrom(_ source: [UInt8]) -> String? {
    guard let mark = Bytes.find("saved from url=(", in: source, from: 0, to: 4096) else { return nil }
    let rest = source[(mark + 16)...].prefix(4_100).drop { Bytes.isDigit($0) }
    guard rest.first == 0x29 else { return nil }
    return absolute(String(decoding: rest.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E }, as: UTF8.self))
  }
}
