/// The language of a page: what it declares, else what the small words of its text show.
enum PageLanguage {
  /// What the page declares as a BCP 47 tag; nil when it declares none.
  static func declared(_ head: PageHead, _ linked: LinkedData) -> String? {
    let stated = [
      head.language, head.first(["content-language", "language", "dc.language", "dcterms.language", "dc:language"]),
      linked.words("inLanguage"), head.first(["og:locale"]),
    ]
    return stated.lazy.compactMap(tag).first
  }

  /// `en_GB` and `EN-gb` as `en-GB`; nil for what is no tag.
  private static func tag(_ text: String?) -> String? {
    guard let text, let first = text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }).first else {
      return nil
    }
    let parts = first.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let language = parts.first, (2...3).contains(language.utf8.count), parts.count <= 4,
      parts.allSatisfy({ $0.utf8.count <= 8 && $0.utf8.allSatisfy { Bytes.isLetter($0) || Bytes.isDigit($0) } }),
      language.utf8.allSatisfy(Bytes.isLetter)
    else { return nil }
    let rest = parts.dropFirst().map { part in
      switch part.utf8.count {
      case 2: part.uppercased()
      case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return ([language.lowercased()] + rest).joined(separator: "-")
  }

  /// The language of a text by its script and its small words; nil when they are too few or too even.
  static func shown(by lines: [[UInt8]]) -> String? {
    var sample: [UInt8] = []
    for line in lines where sample.count < most {
      sample.append(contentsOf: line.prefix(most).map(Bytes.folded))
      sample.append(0x20)
    }
    if sample.count(where: { $0 >= 0x80 }) * 4 > sample.count {
      return script(String(decoding: sample, as: UTF8.self).lowercased())
    }
    var counts = [Int](repeating: 0, count: SmallWords.languages.count)
    var words = 0
    for word in sample.split(whereSeparator: { !Bytes.isLetter($0) && $0 < 0x80 && $0 != 0x27 }) {
      words += 1
      guard word.count <= SmallWords.longest else { continue }
      for language in SmallWords.byWord[Array(word)] ?? [] { counts[language] += 1 }
    }
    let order = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    guard words >= 15, let best = order.first, counts[best] * 10 >= words, counts[best] >= counts[order[1]] + 3 else {
      return nil
    }
    return SmallWords.languages[best]
  }

  /// Bytes of text that tell.
  private static let most = 3_000

  private static func script(_ text: String) -> String? {
    var counts: [String: Int] = [:]
    var letters = 0
    for scalar in text.unicodeScalars.prefix(2_000) where scalar.properties.isAlphabetic {
      letters += 1
      switch scalar.value {
      case 0x3040...0x30FF: counts["ja", default: 0] += 5
      case 0xAC00...0xD7AF: counts["ko", default: 0] += 1
      case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
      case 0x0370...0x03FF: counts["el", default: 0] += 1
      case 0x0590...0x05FF: counts["he", default: 0] += 1
      case 0x0600...0x06FF: counts["ar", default: 0] += 1
      case 0x0E00...0x0E7F: counts["th", default: 0] += 1
      case 0x0456, 0x0457, 0x0454: counts["uk", default: 0] += 30
      case 0x044B, 0x044D, 0x0451: counts["ru", default: 0] += 15
      case 0x0400...0x04FF: counts["bg", default: 0] += 1
      default: break
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value * 2 > letters && letters >= 10 ? $0.key : nil }
  }
}
