/// The ways in which a name is spelt, worked out from the name: whole, turned round as lists do, with initials.
struct NameSpellings {
  /// The words of the name, each in its parts: `Kaddour-Cherif` is one word of two.
  private let words: [[[UInt32]]]

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "master", "rev", "prof", "professor", "pc",
    "sgt", "judge", "justice",
  ]

  init(_ name: String) {
    var words = NameSpellings.words(name)
    while words.count > 1, let first = words.first, NameSpellings.isTitle(first) { words.removeFirst() }
    self.words = words
  }

  /// How many letters the name has.
  var count: Int { words.joined().reduce(0) { $0 + $1.count } }

  /// True for a name of one word.
  var isOneWord: Bool { words.count == 1 }

  /// All the spellings.
  var patterns: [NamePattern] {
    guard words.count > 1, let first = words.first, let last = words.last else {
      return words.isEmpty ? [] : [alone]
    }
    var found = [pattern(words)]
    for split in 1..<words.count { found.append(pattern(Array(words[split...] + words[..<split]))) }
    if words.count > 2 { found += [pattern([first, last]), pattern([last, first])] }
    for count in 1..<words.count { found += initialled(surname: Array(words.suffix(count))) }
    found.append(initials)
    var seen: Set<NamePattern> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// A name of one word. Letters alone, `I.T.`, are found with their stops only, so that `it` is not one.
  private var alone: NamePattern {
    let parts = words.joined()
    if parts.count > 1, parts.allSatisfy({ $0.count == 1 }) {
      return NamePattern(
        letters: parts.joined().enumerated().map {
          NamePattern.Letter(letter: $0.element, gap: $0.offset == 0 ? .none : .stop, isCapital: true)
        })
    }
    var pattern = pattern(words)
    pattern.isOneWord = true
    return pattern
  }

  private func pattern(_ words: [[[UInt32]]]) -> NamePattern {
    NamePattern(letters: words.joined().flatMap { NameSpellings.part($0, after: .optional) })
  }

  /// `I Tarn`, `I. Tarn`, `i-tarn`, `Tarn, I.`, `tarn-i`, and with all initials `I. J. Tarn`.
  private func initialled(surname: [[[UInt32]]]) -> [NamePattern] {
    let given = words.dropLast(surname.count).compactMap { $0.first?.first }
    guard let initial = given.first else { return [] }
    let family = pattern(surname).letters
    func before(_ initials: [UInt32], _ gap: NamePattern.Gap, isCapital: Bool) -> NamePattern {
      let letters = initials.map { NamePattern.Letter(letter: $0, gap: .optional, isCapital: isCapital) }
      var rest = family
      rest[0].gap = gap
      return NamePattern(letters: letters + rest)
    }
    func after(_ gap: NamePattern.Gap, isCapital: Bool) -> NamePattern {
      NamePattern(letters: family + [NamePattern.Letter(letter: initial, gap: gap, isCapital: isCapital)])
    }
    return [
      before([initial], .required, isCapital: true), before([initial], .marks, isCapital: false),
      before(given, .required, isCapital: true), before(given, .marks, isCapital: false),
      after(.listed, isCapital: true), after(.marks, isCapital: false),
    ]
  }

  /// `I.T.`
  private var initials: NamePattern {
    let letters = words.compactMap { $0.first?.first }.enumerated().map {
      NamePattern.Letter(letter: $0.element, gap: $0.offset == 0 ? .none : .stop, isCapital: true)
    }
    return NamePattern(letters: letters, endsInStop: true)
  }

  private static func part(_ letters: [UInt32], after gap: NamePattern.Gap) -> [NamePattern.Letter] {
    letters.enumerated().map { NamePattern.Letter(letter: $0.element, gap: $0.offset == 0 ? gap : .none) }
  }

  /// The words with their parts; in `Tarn, Ivo` the order is turned round again.
  private static func words(_ name: String) -> [[[UInt32]]] {
    var words: [[[UInt32]]] = [[]]
    var comma: Int?
    var isWithin = false
    for unit in FoldedText(name).units {
      switch unit.kind {
      case .letter:
        let last = words.count - 1
        if isWithin, let part = words[last].indices.last {
          words[last][part].append(unit.letter)
        } else {
          words[last].append([unit.letter])
        }
        isWithin = true
        continue
      case .space, .line, .comma:
        if !words[words.count - 1].isEmpty { words.append([]) }
        if unit.kind == .comma, comma == nil { comma = words.count - 1 }
      case .digit, .stop, .mark: break
      }
      isWithin = false
    }
    if words.last?.isEmpty == true { words.removeLast() }
    guard let comma, comma < words.count else { return words }
    return Array(words[comma...] + words[..<comma])
  }

  private static func isTitle(_ word: [[UInt32]]) -> Bool {
    var text = ""
    for letter in word.joined() { if let scalar = Unicode.Scalar(letter) { text.unicodeScalars.append(scalar) } }
    return isTitle(text)
  }

  /// True for `mr`, `dr` and their like, in small letters.
  static func isTitle(_ word: String) -> Bool { titles.contains(word) }
}
