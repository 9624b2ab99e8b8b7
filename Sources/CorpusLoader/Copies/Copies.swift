internal import ChronologyModel
internal import Lexing

/// Finds documents that are copies of one text, such as agency copy printed by two outlets: most of the runs of five words
/// of the shorter are in the longer (containment, after Broder 1997). The original is the one published first, or the first
/// in order where that is not known.
enum Copies {
  /// Words of a run.
  private static let run = 5
  /// Fewest words of a document that is compared.
  private static let fewest = 60
  /// Share of the shorter document's runs that must be in the other.
  private static let share = 0.6
  /// A run in more documents than this is a formula and shows nothing.
  private static let commonest = 64

  /// Marks the copies among documents.
  static func mark(in documents: inout [Document]) {
    var runs: [(hash: UInt64, document: Int)] = []
    var counts = [Int](repeating: 0, count: documents.count)
    for index in documents.indices {
      let found = hashes(documents[index].text)
      counts[index] = found.count
      runs += found.map { ($0, index) }
    }
    runs.sort { ($0.hash, $0.document) < ($1.hash, $1.document) }
    var shared: [Int: Int] = [:]
    var start = 0
    while start < runs.count {
      var end = start + 1
      while end < runs.count, runs[end].hash == runs[start].hash { end += 1 }
      if end - start > 1, end - start <= commonest {
        for one in start..<end {
          for two in one + 1..<end {
            shared[runs[one].document * documents.count + runs[two].document, default: 0] += 1
          }
        }
      }
      start = end
    }
    var groups = Array(documents.indices)
    func root(_ index: Int) -> Int {
      var here = index
      while groups[here] != here { here = groups[here] }
      return here
    }
    for (pair, count) in shared.sorted(by: { $0.key < $1.key }) {
      let (one, two) = (pair / documents.count, pair % documents.count)
      guard Double(count) >= share * Double(min(counts[one], counts[two])) else { continue }
      let (a, b) = (root(one), root(two))
      groups[max(a, b)] = min(a, b)
    }
    let members = Dictionary(grouping: documents.indices, by: root).filter { $0.value.count > 1 }
    for (_, group) in members.sorted(by: { $0.key < $1.key }) { point(group, in: &documents) }
  }

  private static func point(_ group: [Int], in documents: inout [Document]) {
    let dates = group.map { documents[$0].publication.interval?.earliest }
    var original = group[0]
    if !dates.contains(nil) {
      for (index, date) in zip(group, dates) {
        if let date, let first = documents[original].publication.interval?.earliest, date < first { original = index }
      }
    }
    for index in group where index != original {
      documents[index].copyOf = original
      documents[index].notes.append("a copy of \(documents[original].id)")
    }
  }

  /// The distinct runs of five words of a text, as hashes, sorted; none for a text that is too short.
  private static func hashes(_ text: [UInt8]) -> [UInt64] {
    var words: [UInt64] = []
    var hash = FoldedHash()
    var isInWord = false
    for byte in text {
      if Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte >= 0xC3 && byte != 0xE2 {
        hash.add(byte)
        isInWord = true
      } else if isInWord, byte < 0x80 {
        words.append(hash.value)
        hash = FoldedHash()
        isInWord = false
      }
    }
    if isInWord { words.append(hash.value) }
    guard words.count >= fewest else { return [] }
    let runs = (0...words.count - run).map { start in
      words[start..<start + run].reduce(0x9E37_79B9_7F4A_7C15 as UInt64) { ($0 &* 0x100_0000_01B3) ^ ($1 &+ $0 >> 29) }
    }
    return Array(Set(runs)).sorted()
  }
}
