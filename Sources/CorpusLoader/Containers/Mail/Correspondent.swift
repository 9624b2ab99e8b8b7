/// Who a message is from: a person, an organisation, and the host of the address.
struct Correspondent {
  /// The name as shown, a person's in its usual order; nil when there is only an address.
  private(set) var name: String?
  /// The host of the address, in small letters.
  private(set) var host: String?

  /// Reads `Ann Poole <ann@example.org>`, `"Poole, Ann (Press)" <...>`, `ann@example.org (Ann Poole)`.
  init(_ field: String) {
    var shown = field
    var address = field
    if let open = field.lastIndex(of: "<"), let close = field[open...].firstIndex(of: ">") {
      shown = String(field[..<open])
      address = String(field[field.index(after: open)..<close])
    } else if let open = field.firstIndex(of: "("), let close = field[open...].firstIndex(of: ")") {
      shown = String(field[field.index(after: open)..<close])
      address = String(field[..<open])
    }
    if let at = address.lastIndex(of: "@") {
      let tail = address[address.index(after: at)...].lowercased()
      let host = tail.utf8.prefix { Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x2D || $0 == 0x2E }
      self.host = String(decoding: host, as: UTF8.self)
    }
    if let open = shown.firstIndex(of: "("), open > shown.startIndex { shown = String(shown[..<open]) }
    shown = String(decoding: shown.utf8.filter { $0 != 0x22 }, as: UTF8.self)
    let parts = shown.split(separator: ",")
    if parts.count == 2, parts.allSatisfy({ (1...3).contains($0.split(separator: " ").count) }) {
      shown = "\(parts[1]) \(parts[0])"
    }
    if let via = shown.range(of: " via ") { shown = String(shown[..<via.lowerBound]) }
    name = shown.contains("@") ? nil : Bytes.tidy(shown)
  }

  /// The name when it is a person's.
  func person(outlet: String?) -> String? {
    guard let name, !isOrganisation, name.split(separator: " ").count >= 2 else { return nil }
    return PageMetadata.person(name, outlet: outlet)
  }

  /// True when the name is an organisation's.
  var isOrganisation: Bool { name.map(Organisations.isName) ?? false }

  /// The outlet: by the host of the address or a host above it, else the name when it is an organisation's.
  func outlet(_ outletName: (String) -> String?) -> String? {
    var parts = (host ?? "").split(separator: ".")
    while parts.count >= 2 {
      if let outlet = outletName(parts.joined(separator: ".")) ?? outletName("www." + parts.joined(separator: ".")) {
        return outlet
      }
      parts.removeFirst()
    }
    return isOrganisation ? name : nil
  }
}
