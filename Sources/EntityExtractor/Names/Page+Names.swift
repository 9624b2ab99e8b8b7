internal import Lexing

/// What the shape of a word says of names.
extension Page {
  /// True for one letter alone: an initial.
  func isOneLetter(_ index: Int) -> Bool { isWord(index) && tokens[index].end - tokens[index].start == 1 }

  /// `al-Sabahi`, `el-Masri`: a small article tied to a capital.
  func isNameTail(_ index: Int) -> Bool {
    guard isLower(index) else { return false }
    let word = text.bytes[tokens[index].range]
    guard let hyphen = word.firstIndex(of: 0x2D), hyphen + 1 < word.endIndex else { return false }
    return (2...3).contains(hyphen - word.startIndex) && (0x41...0x5A).contains(word[hyphen + 1])
  }

  /// `Mother-of-three`, `Ex-mayor`: nouns with hyphens, which are no surnames.
  func isHyphenedNoun(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let parts = text.bytes[tokens[index].range].split(separator: 0x2D)
    guard parts.count > 1 else { return false }
    return parts.count == 3 && parts[1].elementsEqual("of".utf8) || parts[0].elementsEqual("Ex".utf8)
  }

  /// A word in -ing: `Smirking`.
  func isGerund(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let range = tokens[index].range
    return range.count > 5 && text.bytes[range.upperBound - 3..<range.upperBound].elementsEqual("ing".utf8)
  }

  /// `OpenOffice`, `XEmacs`: a capital inside a word that no prefix of surnames explains, as in `McRae` and `O'Dowd`.
  func isCoined(_ index: Int) -> Bool {
    let word = text.bytes[tokens[index].range]
    guard !tokens[index].isAllCapitals else { return false }
    var afterLetter = 0
    for byte in word {
      let isCapital = (0x41...0x5A).contains(byte)
      if isCapital, afterLetter == 1 || afterLetter > 4 || afterLetter == 4 && !word.starts(with: "Fitz".utf8) {
        return true
      }
      afterLetter = isCapital || (0x61...0x7A).contains(byte) || byte >= 0x80 ? afterLetter + 1 : 0
    }
    return false
  }

  /// `Island-based`, `Wednesday-like`: a name made into an adjective.
  func isCompoundAdjective(_ index: Int, _ list: ContextWords) -> Bool {
    guard isCapital(index), let tail = text.bytes[tokens[index].range].split(separator: 0x2D).last else { return false }
    var hash = FoldedHash()
    for byte in tail { hash.add(byte) }
    return list.compoundTails.contains(hash.value)
  }

  /// `Mac`, `Ó`, `St`: capitals that begin a surname and do not end one.
  func isNamePrefix(_ index: Int, _ list: ContextWords) -> Bool {
    isCapital(index) && list.surnamePrefixes.contains(hash(index))
  }

  /// True for a quotation mark, straight or curly, single or double.
  func isQuoteMark(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .sign else { return false }
    let token = tokens[index]
    if token.end - token.start == 1 { return text.bytes[token.start] == 0x22 || text.bytes[token.start] == 0x27 }
    return token.end - token.start == 3 && text.bytes[token.start] == 0xE2
      && text.bytes[token.start + 1] == 0x80 && (0x98...0x9D).contains(text.bytes[token.start + 2])
  }
}
