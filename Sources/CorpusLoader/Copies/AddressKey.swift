/// An address without what does not tell one document from another: the scheme, `www.`, the fragment, a closing slash and
/// the marks that a feed adds to count its readers.
struct AddressKey: Hashable {
  /// The name of the host, in small letters, without `www.`.
  let host: String
  private let rest: String

  /// The key of an address; nil for none, and for the front page of an outlet, which is no document.
  init?(_ address: String?) {
    guard let address, let colon = address.firstIndex(of: ":"), address[colon...].hasPrefix("://") else { return nil }
    let bare = address[colon...].dropFirst(3).prefix { $0 != "#" }
    let name = bare.prefix { $0 != "/" && $0 != "?" }
    let parts = bare[name.endIndex...].split(separator: "?", maxSplits: 1)
    let host = name.lowercased()
    self.host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    var path = parts.first ?? ""
    while path.hasSuffix("/") { path.removeLast() }
    let kept = (parts.dropFirst().first ?? "").split(separator: "&").filter { parameter in
      !AddressKey.counting.contains { parameter.hasPrefix($0) }
    }
    if path.isEmpty, kept.isEmpty { return nil }
    rest = kept.isEmpty ? String(path) : "\(path)?\(kept.joined(separator: "&"))"
  }

  private static let counting = [
    "utm_", "at_", "ns_", "cmp", "CMP", "fbclid=", "gclid=", "ocid=", "ref=", "src=", "source=", "rss",
    "traffic_source=",
  ]
}
