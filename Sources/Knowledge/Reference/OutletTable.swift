/// `outlets.tsv`: who publishes under which names and domains.
public struct OutletTable: Sendable {
  /// Names and aliases.
  public let bodies: BodyTable
  private let byDomain: [String: Int]

  init(source: TableSource) throws(TableError) {
    bodies = try BodyTable("outlets", source: source)
    var domains: [String: Int] = [:]
    for row in 0..<bodies.count {
      for domain in bodies.cell("domains", row: row).split(separator: "|") where domains[String(domain)] == nil {
        domains[String(domain)] = row
      }
    }
    byDomain = domains
  }

  /// The outlet that a host belongs to, by the longest suffix of it that is a listed domain; `www.`, `m.` and `amp.` fall
  /// away by that too. Nil when none is listed.
  public func name(host: String) -> String? {
    var rest = host.lowercased()[...]
    if let port = rest.firstIndex(of: ":") { rest = rest[..<port] }
    while true {
      if let row = byDomain[String(rest)] { return bodies.name(row: row) }
      guard let dot = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: dot)...]
    }
  }

  /// The outlet that a name or short name stands for: `The Mail`, `BBC`.
  public func name(alias: String) -> String? {
    bodies.name(alias: alias)
      ?? (alias.lowercased().hasPrefix("the ") ? bodies.name(alias: String(alias.dropFirst(4))) : nil)
  }
}
