internal import ChronologyModel
internal import Knowledge

/// A wording that was right up to a day: a row of the table `anachronisms`.
struct Anachronism: Sendable {
  /// The wording, folded.
  var phrase: [UInt8]
  /// The last day on which it was right.
  var until: CivilDay
  /// What it is called since.
  var now: String
  /// Why it changed.
  var note: String

  /// The table, the longest wording first.
  static func list(_ tables: TableSource) throws(TableError) -> [Anachronism] {
    let table = try tables.table("anachronisms")
    let phrase = try table.column("phrase")
    let until = try table.column("until")
    let now = try table.column("now")
    let note = try table.column("note")
    var list: [Anachronism] = []
    for row in 0..<table.count {
      guard let day = CivilDay(iso: table.string(row, until)) else {
        throw table.error(row, "\"\(table.string(row, until))\" is not a day")
      }
      let folded = fold(Array(table.bytes(row, phrase))).bytes
      guard folded.count > 3 else { throw table.error(row, "the phrase is too short to look for") }
      list.append(Anachronism(phrase: folded, until: day, now: table.string(row, now), note: table.string(row, note)))
    }
    return list.sorted {
      $0.phrase.count != $1.phrase.count
        ? $0.phrase.count > $1.phrase.count : $0.phrase.lexicographicallyPrecedes($1.phrase)
    }
  }

  /// Text with ASCII capitals small and curly apostrophes straight, and where each byte stood.
  static func fold(_ text: [UInt8]) -> (bytes: [UInt8], places: [Int]) {
    var bytes: [UInt8] = []
    var places: [Int] = []
    bytes.reserveCapacity(text.count)
    places.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count {
      places.append(index)
      if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x99 {
        bytes.append(0x27)
        index += 3
        continue
      }
      let byte = text[index]
      bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      index += 1
    }
    places.append(text.count)
    return (bytes, places)
  }
}
