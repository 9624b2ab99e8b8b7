internal import ChronologyModel

/// The words of a document as they are compared with another's: without capitals, signs and the differences of house
/// style, so that `33 per cent`, `33%` and `33percent` are alike, and `organised` and `organized`.
struct CopyWords {
  /// One hash a word.
  private(set) var hashes: [UInt64] = []
  /// True for the words in quotation marks, one a word.
  private(set) var isQuoted: [Bool] = []
  /// Where each paragraph begins, in words; the last is the number of words.
  private(set) var paragraphs: [Int] = [0]
  /// How many words are not in quotation marks.
  private(set) var plain = 0

  var count: Int { hashes.count }

  /// Reads the running text of a document: each outlet writes headlines and captions of its own.
  init(_ document: Document) {
    hashes.reserveCapacity(document.text.count / 5)
    isQuoted.reserveCapacity(document.text.count / 5)
    let body = document.paragraphs.filter { $0.role != .headline && $0.role != .caption }
    document.text.withUnsafeBufferPointer { text in
      for paragraph in body.isEmpty ? document.paragraphs : body {
        read(UnsafeBufferPointer(rebasing: text[paragraph.range]))
        if hashes.count > paragraphs[paragraphs.count - 1] { paragraphs.append(hashes.count) }
      }
    }
    plain = isQuoted.count { !$0 }
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var hash = CopyWords.basis
    var last: UInt8 = 0
    var isInWord = false
    var marks = QuotationState()
    var place = 0
    func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < text.count ? text[offset] : 0x20 }
    while place < text.count {
      let here = text[place]
      var width = 1
      if Bytes.isLetter(here) || Bytes.isDigit(here) {
        let letter = CopyWords.styled(Bytes.folded(here))
        // Doubled letters and the `u` of `colour` differ between British and American spelling.
        if !(letter == last && Bytes.isLetter(letter)) && !(letter == 0x75 && last == 0x6F) {
          hash = (hash ^ UInt64(letter)) &* CopyWords.prime
          last = letter
        }
        isInWord = true
      } else if here >= 0xC3, here != 0xE2 {
        hash = (hash ^ UInt64(here)) &* CopyWords.prime
        while byte(place + width) & 0xC0 == 0x80 {
          hash = (hash ^ UInt64(byte(place + width))) &* CopyWords.prime
          width += 1
        }
        last = 0
        isInWord = true
      } else {
        width = here == 0xE2 ? 3 : here == 0xC2 ? 2 : 1
        let isApostrophe = here == 0x27 || here == 0xE2 && byte(place + 1) == 0x80 && byte(place + 2) == 0x99
        let next = byte(place + width)
        let joins = isApostrophe && Bytes.isLetter(next) || here == 0x2C && Bytes.isDigit(next)
        if !(isInWord && joins) {
          if isInWord { add(hash, isQuoted: marks.isQuoted) }
          if here == 0x25 { add(CopyWords.percent, isQuoted: marks.isQuoted) }
          marks.take(here, byte(place + 1), byte(place + 2), before: byte(place - 1), after: next)
          hash = CopyWords.basis
          last = 0
          isInWord = false
        }
      }
      place += width
    }
    if isInWord { add(hash, isQuoted: marks.isQuoted) }
  }

  private mutating func add(_ hash: UInt64, isQuoted quoted: Bool) {
    if hash == CopyWords.cent, hashes.last == CopyWords.per {
      hashes[hashes.count - 1] = CopyWords.percent
    } else {
      hashes.append(hash)
      isQuoted.append(quoted)
    }
  }

  /// `z` as `s`: `organised` and `organized` are one word.
  private static func styled(_ letter: UInt8) -> UInt8 { letter == 0x7A ? 0x73 : letter }

  private static func hash(_ word: StaticString) -> UInt64 {
    UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount).reduce(basis) {
      ($0 ^ UInt64($1)) &* prime
    }
  }

  private static let per = hash("per")
  private static let cent = hash("cent")
  private static let percent = hash("percent")
}

/// Whether a reader going through a paragraph is inside quotation marks, single or double, straight or curly.
struct QuotationState {
  private var isDouble = false
  private var isSingle = false

  var isQuoted: Bool { isDouble || isSingle }

  /// Takes a sign that is no part of a word: its bytes, and the bytes on both sides.
  mutating func take(_ first: UInt8, _ second: UInt8, _ third: UInt8, before: UInt8, after: UInt8) {
    let isNext = Bytes.isLetter(after) || Bytes.isDigit(after) || after >= 0xC3
    if first == 0x22 {
      isDouble.toggle()
    } else if first == 0x27 {
      if isSingle { isSingle = isNext } else { isSingle = isNext && (before <= 0x20 || before == 0x28) }
    } else if first == 0xE2, second == 0x80 {
      switch third {
      case 0x9C: isDouble = true
      case 0x9D: isDouble = false
      case 0x98: isSingle = true
      case 0x99: isSingle = isSingle && isNext
      default: break
      }
    }
  }
}
