/// The ways in which a name is spelt, worked out from the name: whole, turned round as lists do, with initials.
struct NameSpellings {
  /// The words of the name, each in its parts: `Kaddour-Cherif` is one word of two.
  private let words: [[[UInt32]]]

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "master", "rev", "prof", "professor", "pc",
    "sgt", "judge", "justice", "baroness", "cllr", "councillor", "officer", "constable", "detective", "inspector",
    "prisoner", "inmate", "defendant",
  ]

  init(_ name: String) {
    var words = NameSpellings.words(name)
    while words.count > 1, let first = words.first, NameSpellings.isTitle(first) { words.removeFirst() }
    self.words = words
  }

  private init(words: [[[UInt32]]]) { self.words = words }

  /// How many letters the name has.
  var count: Int { words.joined().reduce(0) { $0 + $1.count } }

  /// True for a name of one word.
  var isOneWord: Bool { words.count == 1 }

  /// The words, each with its parts run together.
  var wholeWords: [[UInt32]] { words.map { Array($0.joined()) } }

  /// True when the two have a word or a part of one in common.
  func shares(_ other: NameSpellings) -> Bool {
    let mine = Set(words.joined())
    return other.words.joined().contains(where: mine.contains)
  }

  /// The last word, and its parts where it has several.
  var lastWords: Set<[UInt32]> { Set(words.last.map { [Array($0.joined())] + $0 } ?? []) }

  /// All the spellings.
  var patterns: [NamePattern] {
    guard words.count > 1, let first = words.first, let last = words.last else {
      return words.isEmpty ? [] : [alone]
    }
    var found = [pattern(words)]
    for split in 1..<words.count { found.append(pattern(Array(words[split...] + words[..<split]))) }
    if words.count > 2 { found += [pattern([first, last]), pattern([last, first])] }
    for count in 1..<words.count { found += initialled(surname: Array(words.suffix(count))) }
    found += [initials(words.compactMap(\.first)), initials(words.joined()), curtailed(first, last), spread]
    // Of a double surname the same with each half.
    if last.count > 1 {
      for half in last where half.count > 2 { found += NameSpellings(words: words.dropLast() + [[half]]).patterns }
    }
    var seen: Set<NamePattern> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// What the name is cut down to: the surname with and without the words before it, and each part of a double one
  /// but for a letter or two: the `al` of al-Hadi.
  var surnames: [NamePattern] {
    guard words.count > 1, let last = words.last else { return [] }
    return (1..<words.count).map { count in
      var surname = pattern(Array(words.suffix(count)))
      surname.isWholeOnly = true
      return surname
    } + (last.count > 1 ? last.filter { $0.count > 2 }.map { pattern([[$0]]) } : [])
  }

  /// The words before the surname, each by itself.
  var givenNames: [NamePattern] {
    words.count > 1 ? words.dropLast().compactMap(\.first).filter { $0.count > 1 }.map { pattern([[$0]]) } : []
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
    return pattern(words)
  }

  private func pattern(_ words: [[[UInt32]]]) -> NamePattern {
    NamePattern(
      letters: words.joined().flatMap { NameSpellings.part($0, after: .optional) },
      isOneWord: words.count == 1 && (self.words.count == 1 || words[0].count == 1))
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
  private func initials(_ parts: some Sequence<[UInt32]>) -> NamePattern {
    let letters = parts.compactMap(\.first).enumerated().map {
      NamePattern.Letter(letter: $0.element, gap: $0.offset == 0 ? .none : .stop, isCapital: true)
    }
    return NamePattern(letters: letters, endsInStop: true)
  }

  /// `Ivo T`, and of a double surname `Ivo K-V`.
  private func curtailed(_ first: [[UInt32]], _ last: [[UInt32]]) -> NamePattern {
    let letters = last.compactMap(\.first).enumerated().map {
      NamePattern.Letter(letter: $0.element, gap: $0.offset == 0 ? .required : .optional, isCapital: true)
    }
    return NamePattern(letters: pattern([first]).letters + letters)
  }

  /// `I V O  T A R N`.
  private var spread: NamePattern {
    NamePattern(letters: words.joined().joined().map { NamePattern.Letter(letter: $0, gap: .required) })
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
      case .digit, .stop, .open, .close, .mark: break
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
