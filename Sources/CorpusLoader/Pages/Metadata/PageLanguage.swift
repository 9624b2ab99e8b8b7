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
    guard let text, let first = text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }).first else { return nil }
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

/// The commonest small words of languages in Latin letters, those that tell them apart.
private enum SmallWords {
  static let languages = table.map(\.language)

  static let byWord: [[UInt8]: [Int]] = {
    var found: [[UInt8]: [Int]] = [:]
    for (index, row) in table.enumerated() {
      for word in row.words.split(separator: " ") { found[Array(word.utf8), default: []].append(index) }
    }
    return found
  }()

  static let longest = byWord.keys.map(\.count).max() ?? 0

  private static let table: [(language: String, words: String)] = [
    ("en", "the of and to in was is that for it he she with as his her on at by had not are but from have they which were"),
    ("de", "der die das und ist in den von zu mit sich des auf für nicht ein eine dem im er sie es auch als an wird nach bei"),
    ("fr", "le la les des du et une est dans qui pour que sur avec pas sont au aux ce cette il elle de en par plus ont"),
    ("es", "el la los las de del y que en un una es por con para no se su al lo como más pero sus ha fue está este"),
    ("it", "il lo la gli le di del della che e è in un una per con non si da al dei nel sono più ha anche come alla"),
    ("pt", "o a os as de do da dos das e que em um uma é por com para não se no na ao mais como foi são seu sua"),
    ("nl", "de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij uit naar hij ze wordt door"),
    ("sv", "och att det i en som på är av för med den till inte har de om ett han var men sig från vi så kan när"),
    ("da", "og i at det er en til af på for med den de som ikke har der et var men han sig fra om kan vi blev efter"),
    ("no", "og i det er en til av på for med den de som ikke har et var men han seg fra om kan vi ble etter å"),
    ("fi", "ja on ei se että oli hän mutta myös kun ovat joka tai niin ole sen kuin mukaan sekä jos mitä"),
    ("pl", "w i na z się do nie jest to że o jak po co ale za od tym przez był dla są który ich tak może jego"),
    ("cs", "a v na se je že to s z o do by ve za jako po jsou ale pro tak od byl které podle už však také jeho"),
    ("sk", "a v na sa je že to s z o do by vo za ako po sú ale pre tak od bol ktoré podľa už však tiež jeho"),
    ("hu", "a az és hogy nem is egy ez meg volt de el már csak vagy mint ki azt még kell lesz lehet ha után szerint"),
    ("ro", "și în de la a cu pe nu că o un care din este sunt pentru mai au ce s-a fost prin după sau această"),
    ("tr", "ve bir bu da de için ile çok daha olarak olan gibi ne var en kadar sonra ama değil oldu göre her ise"),
    ("id", "yang dan di dari ini itu untuk dengan pada tidak dalam akan ke oleh juga ada saya telah bisa kami mereka adalah"),
    ("ca", "el la els les de del i que en un una és per amb no es al més però com seu van aquest també ha"),
    ("cy", "yn y yr ac ei wedi mae oedd ar gyda ni i'r o'r bod ond dros gan hyn hefyd cyn mewn fel roedd nid eu"),
    ("hr", "i u na se je da su za od s iz koji to ne bi što kao će o ali te još nije samo nakon prema"),
  ]
}
