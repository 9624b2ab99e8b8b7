/// A line in small letters with one space between words and `.` where a sentence ends, for looking up phrases.
struct FoldedLine {
  private var bytes: [UInt8] = [0x2E, 0x20]
  /// How many words there are.
  private(set) var words = 0
  /// True when the line has words in quotation marks.
  private(set) var isQuotation = false

  init(_ line: [UInt8]) {
    bytes.reserveCapacity(line.count + 16)
    var isInWord = false
    var place = 0
    while place < line.count {
      let byte = Bytes.folded(line[place])
      place += 1
      if Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x27 && isInWord || byte >= 0xC3 && byte != 0xE2 {
        if !isInWord { words += 1 }
        isInWord = true
        bytes.append(byte)
        continue
      }
      if byte == 0xE2, place + 1 < line.count {
        let last = line[place + 1]
        place += 2
        if line[place - 2] == 0x80, last == 0x99, isInWord {
          bytes.append(0x27)
          continue
        }
        if line[place - 2] == 0x80, last == 0x9C { isQuotation = true }
      } else if byte == 0x22 {
        isQuotation = true
      } else if byte >= 0x80, isInWord {
        bytes.append(byte)
        continue
      }
      if isInWord { bytes.append(0x20) }
      isInWord = false
      if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x7C, bytes.last == 0x20 {
        bytes.append(0x2E)
        bytes.append(0x20)
      }
    }
    if isInWord { bytes.append(0x20) }
    bytes.append(0x2E)
  }

  /// Calls `body` with the place of each word's first letter.
  func eachWord(_ body: (Int) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for place in 2..<bytes.count where bytes[place - 1] == 0x20 && bytes[place] != 0x2E { body(place) }
    }
  }

  /// True when the line begins with some words.
  func begins(_ words: [UInt8]) -> Bool {
    let start = bytes.firstIndex { $0 != 0x2E && $0 != 0x20 } ?? 0
    let end = start + words.count
    return end < bytes.count && bytes[start..<end].elementsEqual(words) && (bytes[end] == 0x20 || bytes[end] == 0x2E)
  }

  /// The byte at a place, for choosing the phrases to try there.
  subscript(_ place: Int) -> UInt8 { bytes[place] }

  /// True when a phrase (in small letters, one space between words) stands at a place: anywhere, only where a sentence
  /// begins, or only as a whole sentence.
  func has(_ phrase: [UInt8], at place: Int, opens: Bool, alone: Bool) -> Bool {
    let end = place + phrase.count
    guard end + 1 < bytes.count, bytes[end] == 0x20, bytes[place..<end].elementsEqual(phrase) else { return false }
    if opens || alone, bytes[place - 2] != 0x2E { return false }
    return !alone || bytes[end + 1] == 0x2E
  }
}
