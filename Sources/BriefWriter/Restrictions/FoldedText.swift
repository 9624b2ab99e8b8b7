/// A text as names are looked for in it: letters folded, what is not seen left out, all else told by kind.
struct FoldedText {
  /// What a character is to a name.
  enum Kind: UInt8 {
    case letter, digit, space, line, stop, comma, open, close, mark
  }

  /// A character.
  struct Unit {
    var kind: Kind
    /// The folded letter; 0 for anything else.
    var letter: UInt32 = 0
    var isCapital = false
    /// Its bytes in the text.
    var start: Int
    var end: Int
  }

  private(set) var units: [Unit] = []

  /// No text.
  init() {}

  init(_ bytes: [UInt8], isJSON: Bool = false) {
    units.reserveCapacity(bytes.count)
    for place in CodedScalars(bytes, isJSON: isJSON) { add(place) }
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  private mutating func add(_ place: CodedScalars.Place) {
    let scalar = place.scalar
    if LetterFold.isIgnored(scalar) { return }
    let letters = LetterFold.letters(scalar)
    if letters.isEmpty {
      units.append(Unit(kind: FoldedText.kind(scalar), start: place.start, end: place.end))
      return
    }
    let isCapital = scalar.isASCII ? scalar.value < 0x61 : scalar.properties.isUppercase
    for letter in letters {
      units.append(Unit(kind: .letter, letter: letter, isCapital: isCapital, start: place.start, end: place.end))
    }
  }

  /// Adds a character of another text.
  mutating func append(_ unit: Unit) { units.append(unit) }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "\n", "\r": .line
    case ".": .stop
    case ",": .comma
    case "<": .open
    case ">": .close
    default: scalar.properties.numericType != nil ? .digit : scalar.properties.isWhitespace ? .space : .mark
    }
  }

  /// True when no letter runs on to the left of `index`; a capital after a small letter begins a word.
  func begins(_ index: Int) -> Bool {
    guard index > 0, units[index - 1].kind == .letter else { return true }
    return units[index].isCapital && !units[index - 1].isCapital
  }

  /// True when a word ends before `index`, the s of a possessive or a plural apart.
  func ends(_ index: Int) -> Bool {
    guard index < units.count, units[index].kind == .letter else { return true }
    if units[index].isCapital, index > 0, !units[index - 1].isCapital { return true }
    return units[index].letter == 0x73 && (index + 1 == units.count || units[index + 1].kind != .letter)
  }

  /// The letters alone.
  var letters: [UInt32] { units.filter { $0.kind == .letter }.map(\.letter) }

  /// Folded letters as text.
  static func string(_ letters: some Sequence<UInt32>) -> String {
    var text = ""
    for letter in letters { if let scalar = Unicode.Scalar(letter) { text.unicodeScalars.append(scalar) } }
    return text
  }

  /// Gives each word and where it is.
  func eachWord(_ body: ([UInt32], Range<Int>) -> Void) {
    var start = 0
    while start < units.count {
      var end = start
      while end < units.count, units[end].kind == .letter { end += 1 }
      if end > start { body(units[start..<end].map(\.letter), start..<end) }
      start = end + 1
    }
  }
}
