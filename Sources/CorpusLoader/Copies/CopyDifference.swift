internal import ChronologyModel

/// How a copy differs from its original, in paragraphs.
struct CopyDifference {
  private let share: Double
  private let added: Int
  private let leftOut: Int
  private let isReordered: Bool
  private let hasOtherTitle: Bool
  private let agency: Int?
  /// True for a summary, of which nobody asks what it leaves out.
  let isSummary: Bool

  init(
    _ copy: Document, _ words: CopyWords, _ original: Document, _ originalWords: CopyWords, _ kinship: Kinship
  ) {
    share = kinship.own
    // Short but whole, it is a copy like any other.
    isSummary = kinship.isShort && originalWords.count > words.count
    added = CopyDifference.without(kinship.passages.inFirst, words.paragraphs)
    leftOut = CopyDifference.without(kinship.passages.inSecond, originalWords.paragraphs)
    isReordered = kinship.passages.isReordered
    hasOtherTitle = CopyDifference.differ(copy.title, original.title)
    agency = copy.outlet == original.outlet ? nil : kinship.evidence.agency
  }

  /// The differences, for a reader: `92 % of its words; adds 2 paragraphs; leaves out 3; another headline`.
  var words: String {
    let percent = Int(share * 100)
    var parts = [percent >= 99 ? "the same words" : "\(percent) % of its words are there"]
    if isSummary { return parts[0] }
    if added > 0 { parts.append("adds \(CopyDifference.paragraphs(added))") }
    if leftOut > 0 { parts.append("leaves out \(added > 0 ? "\(leftOut)" : CopyDifference.paragraphs(leftOut))") }
    if isReordered { parts.append("in another order") }
    if hasOtherTitle { parts.append("another headline") }
    if let agency { parts.append("both credit \(AgencyCredit.agencies[agency].name)") }
    return parts.joined(separator: "; ")
  }

  private static func paragraphs(_ count: Int) -> String { count == 1 ? "1 paragraph" : "\(count) paragraphs" }

  /// How many paragraphs have less than half of their words in passages.
  private static func without(_ isShared: [Bool], _ starts: [Int]) -> Int {
    zip(starts, starts.dropFirst()).count { start, end in
      isShared[start..<end].count { $0 } * 2 < end - start
    }
  }

  private static func differ(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return letters(left) != letters(right)
  }

  private static func letters(_ title: String) -> [UInt8] {
    title.utf8.lazy.map(Bytes.folded).filter { Bytes.isLetter($0) || Bytes.isDigit($0) }
  }
}
