internal import ChronologyModel

/// The quotations that a brief shows for one line, and what it leaves to the data file: the best of each speaker in
/// each document, a few of them, in order of publication.
struct ChosenSources: Sendable {
  /// What is shown.
  var lines: [SourceLine] = []
  /// How many quotations are not.
  var more = 0
  /// The documents that these are in.
  var documents: [Int] = []

  /// No more quotations than these stand under one line.
  static let limit = 4

  /// Chooses from `sources`, best first; those at the indices `wanted` come before all others, because a date rests
  /// on them.
  init(_ sources: [Source], wanted: [Int] = [], limit: Int = ChosenSources.limit, _ record: Record) {
    let first = wanted.filter(sources.indices.contains)
    let ordered = first.map { sources[$0] } + sources.indices.filter { !first.contains($0) }.map { sources[$0] }
    let all = record.lines(ordered)
    var voices: Set<String> = []
    var rest: [SourceLine] = []
    for line in all {
      let voice = "\(record.original(of: line.document))\n\(line.speaker ?? "")"
      if lines.count < limit, voices.insert(voice).inserted { lines.append(line) } else { rest.append(line) }
    }
    lines = ChosenSources.byPublication(lines)
    more = rest.count
    documents = Set(rest.flatMap { [$0.document] + $0.alsoIn }).sorted()
  }

  /// In order of publication; what nothing dates comes last, equals stay in the order of the corpus.
  private static func byPublication(_ lines: [SourceLine]) -> [SourceLine] {
    lines.enumerated().sorted { left, right in
      let (first, second) = (left.element.published ?? Int.max, right.element.published ?? Int.max)
      return (first, left.element.document, left.offset) < (second, right.element.document, right.offset)
    }.map(\.element)
  }

  /// `and 3 more in `, before the numbers of the documents; nil when all is shown.
  var lead: String? { more == 0 ? nil : "and \(PlainWords.grouped(more)) more in " }

  /// `and 3 more in [2], [5]`; nil when all is shown.
  var rest: String? { lead.map { $0 + documents.map { "[\($0 + 1)]" }.joined(separator: ", ") } }
}
