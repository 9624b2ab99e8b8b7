/// Names of organisations and offices, where a person's name might stand as well.
enum Organisations {
  /// True when a word of a name shows that it is no person's: `Harbour Office Press Desk`, `The Sports Network`.
  static func isName(_ name: String) -> Bool {
    let parts = name.lowercased().split { !$0.isLetter && $0 != "'" }
    return parts.first == "the" && parts.count > 1 || parts.contains { words.contains(String($0)) }
  }

  private static let words: Set<String> = [
    "office", "press", "news", "media", "newsdesk", "newsroom", "communications", "comms", "department", "ministry",
    "council", "agency", "service", "services", "authority", "commission", "committee", "party", "government",
    "parliament", "team", "desk", "alerts", "alert", "newsletter", "bulletin", "updates", "noreply", "reply", "union",
    "trust", "foundation", "institute", "university", "police", "court", "society", "association", "group", "limited",
    "ltd", "plc", "llp", "inc", "enquiries", "info", "secretariat", "directorate", "board", "review", "inquiry",
    "notifications", "network", "wire", "times", "post", "gazette", "correspondent", "reporter", "reporters",
    "daemon", "mailer", "delivery", "system", "subsystem", "mail", "webmaster", "postmaster",
  ]
}
