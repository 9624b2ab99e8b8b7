internal import ChronologyModel

/// The agency whose copy a document says it is, or is by: evidence that two like texts are one.
enum AgencyCredit {
  /// An agency: the name it is told by, names that stand for nothing else, and short names that count only in a credit.
  struct Agency {
    var name: String
    var long: [StaticString]
    var short: [StaticString]
  }

  static let agencies = [
    Agency(
      name: "PA", long: ["press association", "pa media", "pa news agency", "pa reporter", "pa political", "pa wire"],
      short: ["PA"]),
    Agency(name: "Reuters", long: ["reuters"], short: []),
    Agency(name: "AP", long: ["associated press"], short: ["AP"]),
    Agency(name: "AFP", long: ["agence france-presse", "agence france presse"], short: ["AFP"]),
    Agency(name: "Bloomberg", long: ["bloomberg news"], short: []),
    Agency(name: "SWNS", long: ["south west news service"], short: ["SWNS"]),
    Agency(
      name: "the Local Democracy Reporting Service",
      long: ["local democracy reporter", "local democracy reporting service"], short: ["LDRS"]),
  ]

  /// Paragraphs at each end in which a credit is looked for, and bytes of each.
  private static let paragraphs = 3
  private static let bytes = 120

  /// The agency that publishes the document, as an index of `agencies`.
  static func publisher(of document: Document) -> Int? {
    guard let outlet = document.outlet.map({ Array($0.utf8) }) else { return nil }
    return agencies.firstIndex { names($0, in: outlet[...], isCredit: true) && outlet.count <= 40 }
  }

  /// The agency that its byline, its first or its last lines credit, as an index of `agencies`.
  static func credited(by document: Document) -> Int? {
    if let author = document.author.map({ Array($0.utf8) }),
      let found = agencies.firstIndex(where: { names($0, in: author[...], isCredit: true) })
    {
      return found
    }
    let count = document.paragraphs.count
    for place in 0..<count where place < paragraphs || place >= count - paragraphs {
      let line = document.text[document.paragraphs[place].range]
      let isLine = line.count <= 60
      for part in line.count <= bytes * 2 ? [line] : [line.prefix(bytes), line.suffix(bytes)] {
        if let found = agencies.firstIndex(where: { names($0, in: part, isCredit: isLine && isCredit(line)) }) {
          return found
        }
      }
    }
    return nil
  }

  /// True for a line that is a credit as a whole: `PA`, `By PA`, `Copyright AP`.
  private static func isCredit(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split { !Bytes.isLetter($0) }
    return words.count <= 2
      || ["by", "copyright", "source", "additional"].contains { word in
        words[0].count == word.utf8.count && words[0].lazy.map(Bytes.folded).elementsEqual(word.utf8)
      }
  }

  private static func names(_ agency: Agency, in line: ArraySlice<UInt8>, isCredit: Bool) -> Bool {
    if agency.long.contains(where: { stands($0, in: line, exactly: false, inBrackets: false) }) { return true }
    return agency.short.contains { stands($0, in: line, exactly: true, inBrackets: !isCredit) }
  }

  /// True when `name` stands in `line` as whole words; with `exactly`, capitals must agree.
  private static func stands(
    _ name: StaticString, in line: ArraySlice<UInt8>, exactly: Bool, inBrackets: Bool
  ) -> Bool {
    let count = name.utf8CodeUnitCount
    guard line.count >= count else { return false }
    let letters = UnsafeBufferPointer(start: name.utf8Start, count: count)
    for start in line.startIndex...line.endIndex - count {
      let before = start > line.startIndex ? line[start - 1] : 0x20
      if Bytes.isLetter(before) || inBrackets && before != 0x28 { continue }
      let isAlike = (0..<count).allSatisfy {
        letters[$0] == (exactly ? line[start + $0] : Bytes.folded(line[start + $0]))
      }
      guard isAlike else { continue }
      let after = start + count < line.endIndex ? line[start + count] : 0x20
      if inBrackets ? after == 0x29 : !Bytes.isLetter(after) { return true }
    }
    return false
  }
}
