/// Cuts text into words, numbers and signs, in one pass over its bytes.
public enum Tokenizer {
  /// The tokens of `bytes[range]`, in order. White space separates and is dropped.
  ///
  /// Hyphens and apostrophes between letters stay inside a word, but a possessive `'s` becomes a token of its own, so
  /// that `Lammy's` and `Lammy` share a word. Points, commas, colons, slashes and hyphens between digits stay inside a
  /// number, and letters that follow a digit belong to it: `7.30am`, `128%` gives `128` and `%`.
  public static func tokens(in bytes: [UInt8], range: Range<Int>? = nil) -> [Token] {
    bytes.withUnsafeBufferPointer { buffer in
      var found: [Token] = []
      let range = range ?? 0..<buffer.count
      found.reserveCapacity(range.count / 5 + 8)
      var scanner = TokenScanner(bytes: buffer, position: range.lowerBound, end: range.upperBound)
      while let token = scanner.next() { found.append(token) }
      return found
    }
  }
}

/// Where a pass over the bytes has come to.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  let end: Int

  mutating func next() -> Token? {
    while position < end {
      let start = position
      switch ByteClass.table[Int(bytes[position])] {
      case ByteClass.space: position += 1
      case ByteClass.digit: return number(from: start)
      case ByteClass.lower, ByteClass.upper: return word(from: start)
      case ByteClass.sign:
        if let clitic = possessive(at: start) { return clitic }
        position += 1
        return token(.sign, start)
      default:
        let character = UTF8Character(bytes, at: start)
        if character.isApostrophe, let clitic = possessive(at: start) { return clitic }
        if character.isWideSpace {
          position += character.length
        } else if character.isWideSign {
          position += character.length
          return token(.sign, start)
        } else {
          return word(from: start)
        }
      }
    }
    return nil
  }

  /// A `'s` that follows a word.
  private mutating func possessive(at start: Int) -> Token? {
    guard start > 0, isLetter(at: start - 1) || bytes[start - 1] & 0xC0 == 0x80 else { return nil }
    let mark = UTF8Character(bytes, at: start)
    let s = start + mark.length
    guard mark.isApostrophe, s < end, bytes[s] | 0x20 == 0x73, !isWordByte(at: s + 1) else { return nil }
    position = s + 1
    return token(.word, start)
  }

  private mutating func word(from start: Int) -> Token {
    while position < end {
      let kind = ByteClass.table[Int(bytes[position])]
      if kind >= ByteClass.digit && kind <= ByteClass.upper {
        position += 1
        continue
      }
      let character = UTF8Character(bytes, at: position)
      if kind == ByteClass.high && !character.isWideSign && !character.isWideSpace {
        position += character.length
      } else if joins(character), position > start, position + character.length < end,
        isLetterStart(at: position + character.length),
        !(character.isApostrophe && isFinalS(at: position + character.length))
      {
        position += character.length
      } else {
        break
      }
    }
    return token(.word, start)
  }

  private mutating func number(from start: Int) -> Token {
    while position < end {
      switch ByteClass.table[Int(bytes[position])] {
      case ByteClass.digit, ByteClass.lower, ByteClass.upper: position += 1
      case ByteClass.sign where isInnerNumberSign(at: position): position += 1
      default: return token(.number, start)
      }
    }
    return token(.number, start)
  }

  /// A sign that belongs to a number when digits stand on both sides of it: `7.30`, `1,889`, `14:20`, `29/10`, `2024-25`.
  private func isInnerNumberSign(at offset: Int) -> Bool {
    guard offset + 1 < end, ByteClass.table[Int(bytes[offset - 1])] == ByteClass.digit else { return false }
    switch bytes[offset] {
    case 0x2E, 0x2C, 0x3A, 0x2F:
      return ByteClass.table[Int(bytes[offset + 1])] == ByteClass.digit
    case 0x2D:  // 18-month, 24-year-old and 2024-25 are one; so is 3-5
      return ByteClass.table[Int(bytes[offset + 1])] == ByteClass.digit
    default:
      return false
    }
  }

  private func joins(_ character: UTF8Character) -> Bool {
    character.isApostrophe || character.scalar == 0x2D || character.scalar == 0x2010 || character.scalar == 0x2011
  }

  private func isFinalS(at offset: Int) -> Bool {
    bytes[offset] | 0x20 == 0x73 && !isWordByte(at: offset + 1)
  }

  private func isLetter(at offset: Int) -> Bool {
    let kind = ByteClass.table[Int(bytes[offset])]
    return kind == ByteClass.lower || kind == ByteClass.upper
  }

  private func isLetterStart(at offset: Int) -> Bool {
    if isLetter(at: offset) { return true }
    guard bytes[offset] >= 0x80 else { return false }
    let character = UTF8Character(bytes, at: offset)
    return !character.isWideSign && !character.isWideSpace
  }

  private func isWordByte(at offset: Int) -> Bool {
    guard offset < end else { return false }
    if bytes[offset] < 0x80 { return ByteClass.table[Int(bytes[offset])] >= ByteClass.digit }
    return isLetterStart(at: offset)
  }

  private func token(_ kind: Token.Kind, _ start: Int) -> Token {
    var hash = FoldedHash()
    var letters = 0
    var capitals = 0
    var offset = start
    while offset < position {
      let byte = bytes[offset]
      let kind = ByteClass.table[Int(byte)]
      if byte < 0x80 {
        letters += kind >= ByteClass.lower ? 1 : 0
        capitals += kind == ByteClass.upper ? 1 : 0
        hash.add(byte)
        offset += 1
      } else {
        let character = UTF8Character(bytes, at: offset)
        letters += 1
        capitals += character.isWideCapital ? 1 : 0
        if character.isApostrophe {
          hash.add(0x27)
          letters -= 1
        } else {
          for inner in offset..<min(offset + character.length, position) { hash.add(bytes[inner]) }
        }
        offset += character.length
      }
    }
    let first = UTF8Character(bytes, at: start)
    let capitalised = first.scalar < 0x80 ? ByteClass.table[Int(bytes[start])] == ByteClass.upper : first.isWideCapital
    return Token(
      kind: kind, isCapitalised: capitalised, isAllCapitals: capitals >= 2 && capitals == letters,
      start: start, end: position, hash: hash.value)
  }
}
