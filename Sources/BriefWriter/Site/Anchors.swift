/// Names for the places of a page, made of what is public alone; the same from edition to edition.
struct Anchors {
  private var seen: [String: Int] = [:]

  /// `e4f09ac112b`: a letter, and ten digits made of `parts`.
  mutating func next(_ letter: String, _ parts: [String]) -> String {
    let name = letter + Fingerprint.digits(parts.map { Array($0.utf8) }).prefix(10)
    let count = seen[name, default: 0] + 1
    seen[name] = count
    return count == 1 ? name : "\(name)-\(count)"
  }
}

/// Names for the pages of people and prisons.
struct PageNames {
  private var seen: [String: Int] = [:]

  /// `person-ivo-tarn.html`; a second of that name is `person-ivo-tarn-2.html`. Letters are folded to those of ASCII.
  mutating func next(_ kind: String, _ name: String) -> String {
    var parts = [kind]
    var isWithin = false
    for unit in FoldedText(name).units {
      if let scalar = Unicode.Scalar(unit.letter), unit.kind == .letter, scalar.isASCII {
        if !isWithin { parts.append("") }
        parts[parts.count - 1].unicodeScalars.append(scalar)
        isWithin = true
      } else {
        isWithin = false
      }
    }
    let page = String(parts.joined(separator: "-").prefix(80))
    let count = seen[page, default: 0] + 1
    seen[page] = count
    return count == 1 && parts.count > 1 ? "\(page).html" : "\(page)-\(count).html"
  }
}
