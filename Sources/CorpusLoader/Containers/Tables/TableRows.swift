/// The rows of a table in text: cells between separators, in quotation marks where they hold one, doubled within.
struct TableRows {
  private let text: [UInt8]
  private let separator: UInt8
  private let isQuoted: Bool
  private var place = 0
  private var counted = 0
  /// The line that the row last read begins on, from 1.
  private(set) var line = 1
  /// True when the text ended within quotation marks.
  private(set) var isCutShort = false

  /// The rows of `text`; where `isQuoted` is false, quotation marks are signs like others.
  init(_ text: [UInt8], separator: UInt8, isQuoted: Bool = true) {
    self.text = text
    self.separator = separator
    self.isQuoted = isQuoted
  }

  /// The cells of the next row; nil at the end. Empty rows are passed over.
  mutating func next() -> [[UInt8]]? {
    while place < text.count, text[place] == 0x0A { place += 1 }
    guard place < text.count else { return nil }
    line += text[counted..<place].count { $0 == 0x0A }
    counted = place
    var row: [[UInt8]] = []
    while true {
      row.append(cell())
      if isCutShort { return nil }
      guard place < text.count, text[place] == separator, row.count < 1000 else { break }
      place += 1
    }
    // What a row has beyond its cells is passed over.
    while place < text.count, text[place] != 0x0A { place += 1 }
    place += 1
    return row
  }

  private mutating func cell() -> [UInt8] {
    var start = place
    while start < text.count, text[start] == 0x20 { start += 1 }
    guard isQuoted, start < text.count, text[start] == 0x22 else {
      let first = place
      while place < text.count, text[place] != separator, text[place] != 0x0A { place += 1 }
      return Array(Bytes.trimmed(text[first..<place]))
    }
    var value: [UInt8] = []
    place = start + 1
    while place < text.count {
      if text[place] == 0x22 {
        guard place + 1 < text.count, text[place + 1] == 0x22 else {
          place += 1
          while place < text.count, text[place] != separator, text[place] != 0x0A { place += 1 }
          return value
        }
        place += 1
      }
      value.append(text[place])
      place += 1
    }
    isCutShort = true
    return value
  }
}
