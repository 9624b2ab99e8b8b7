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
      head.first(["application-name", "dc.publisher", "dcterms.publisher", "citation_publisher", "apple-mobile-web-app-title"]),
      publishers.compactMap(\.self).first,
    ]
    for case let name? in stated.map(cleaned) { return name }
    if let host {
      if let name = outletName(host) ?? (host.hasPrefix("www.") ? outletName(String(host.dropFirst(4))) : nil) {
        return name
      }
      return PageTitle.ends(of: title).first { isNamed($0, after: host) }.flatMap(cleaned)
    }
    return nil
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
