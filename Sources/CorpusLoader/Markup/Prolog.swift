/// The part of a marked-up input before its first element.
struct Prolog {
  /// The name of the first element in small letters, with its prefix; nil when there is none.
  var root: String?
  /// True when there is a declaration `<?xml`.
  var isDeclaredXML = false
  /// True when there is a `<!DOCTYPE html`.
  var isHTML = false
  /// True when there is a declaration of type or of anything else.
  var hasDeclaration = false
  /// True when an entity is declared that is more than a name for one character.
  var declaresEntity = false
  /// The names for characters that are declared.
  var characters = DeclaredCharacters()

  /// Reads the prolog; nil when the text begins with something else than a `<` that opens an element, a declaration, a
  /// comment or an instruction.
  init?(_ text: [UInt8]) {
    var place = text.firstIndex { !Bytes.isSpace($0) } ?? text.count
    guard place + 1 < text.count, text[place] == 0x3C,
      Bytes.isLetter(text[place + 1]) || text[place + 1] == 0x21 || text[place + 1] == 0x3F
    else { return nil }
    while let open = text[place...].firstIndex(of: 0x3C), open + 1 < text.count {
      place = open
      let next = text[place + 1]
      if next == 0x3F {
        isDeclaredXML = isDeclaredXML || Bytes.has("<?xml", at: place, in: text)
        place = Bytes.find("?>", in: text, from: place).map { $0 + 2 } ?? text.count
      } else if Bytes.has("<!--", at: place, in: text) {
        place = Bytes.find("-->", in: text, from: place + 4).map { $0 + 3 } ?? text.count
      } else if next == 0x21 {
        let end = Prolog.endOfDeclaration(at: place, in: text)
        hasDeclaration = true
        if Bytes.has("<!doctype html", at: place, in: text) { isHTML = true }
        if !characters.add(place..<end, of: text) { declaresEntity = true }
        place = end
      } else if Bytes.isLetter(next) {
        var end = place + 1
        while end < text.count, !Bytes.isSpace(text[end]), text[end] != 0x3E, text[end] != 0x2F { end += 1 }
        let name = text[place + 1..<end]
        // `<name@example.org> wrote` is no element.
        guard
          name.allSatisfy({
            Bytes.isLetter($0) || Bytes.isDigit($0) || $0 >= 0x80 || [0x2D, 0x2E, 0x3A, 0x5F].contains($0)
          })
        else { return nil }
        root = String(decoding: text[place + 1..<min(end, place + 65)].map(Bytes.folded), as: UTF8.self)
        return
      } else {
        place += 1
      }
    }
  }

  /// One past the `>` that ends the declaration at `place`, an internal subset in brackets included.
  static func endOfDeclaration(at place: Int, in text: [UInt8]) -> Int {
    var brackets = 0
    var quote: UInt8 = 0
    var next = place + 2
    while next < text.count {
      let byte = text[next]
      if quote != 0 {
        if byte == quote { quote = 0 }
        // A quotation mark that is never closed must not take the document with it.
        if byte == 0x3E, brackets <= 0 { return next + 1 }
      } else if brackets > 0, Bytes.has("<!--", at: next, in: text) {
        next = Bytes.find("-->", in: text, from: next + 4).map { $0 + 2 } ?? text.count
      } else {
        switch byte {
        case 0x22, 0x27: quote = byte
        case 0x5B: brackets += 1
        case 0x5D: brackets -= 1
        case 0x3E where brackets <= 0: return next + 1
        default: break
        }
      }
      next += 1
    }
    return text.count
  }
}
