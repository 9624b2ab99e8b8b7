internal import ChronologyModel

extension Document {
  /// The ends of the addresses at which the state publishes.
  private static let domains = [".gov.uk", ".parliament.uk", ".police.uk", ".judiciary.uk", ".gov.scot", ".gov.wales"]
  /// Words for the bodies that keep records, in the name of whoever publishes.
  private static let bodies: Set<String> = [
    "ministry", "department", "office", "police", "court", "council", "committee", "parliament", "house", "hansard",
    "commission", "commissioner", "inspectorate", "agency", "authority", "service", "coroner", "judiciary", "ombudsman",
  ]

  /// True when it is a record or release of the body that acted or keeps count, rather than a report of it.
  var isOfficial: Bool {
    if proceedings != nil { return true }
    if let host = url.flatMap(Self.host), Self.domains.contains(where: { host.hasSuffix($0) }) { return true }
    return outlet.map { Words.all(of: $0).contains(where: Self.bodies.contains) } ?? false
  }

  private static func host(_ url: String) -> String? {
    guard let scheme = url.utf8.firstIndex(of: 0x3A) else { return nil }
    let rest = url.utf8[scheme...].dropFirst().drop { $0 == 0x2F }
    return String(decoding: rest.prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F }, as: UTF8.self).lowercased()
  }
}
