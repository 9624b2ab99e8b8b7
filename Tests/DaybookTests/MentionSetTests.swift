import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// A line of `uk-mentions.tsv`: a text, the day it was published, and every person, prison and organisation in it.
private struct LabelledText {
  struct Label: Hashable {
    var range: Range<Int>
    var kind: Entity.Kind
    /// `?` for somebody who is not named.
    var name: String
    /// May be told or left.
    var isOptional: Bool
  }

  var id: String
  var document: Document
  var labels: [Label] = []

  /// Reads `id <tab> day <tab> He met [Ann Poole|p:Ann Poole] at [HMP Ashgate|r:Ashgate].`
  init?(_ line: Substring) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count == 3, let day = CivilDay(iso: cells[1]) else { return nil }
    id = String(cells[0])
    var text: [UInt8] = []
    var rest = Array(cells[2].utf8)[...]
    while let byte = rest.popFirst() {
      let isOptional = byte == UInt8(ascii: "{")
      guard byte == UInt8(ascii: "[") || isOptional,
        let close = rest.firstIndex(of: UInt8(ascii: isOptional ? "}" : "]")),
        let stroke = rest[..<close].lastIndex(of: UInt8(ascii: "|")), stroke + 2 < close,
        let kind = LabelledText.kinds[rest[stroke + 1]]
      else {
        text.append(byte)
        continue
      }
      let start = text.count
      text += rest[..<stroke]
      let name = String(decoding: rest[(stroke + 3)..<close], as: UTF8.self)
      labels.append(Label(range: start..<text.count, kind: kind, name: name, isOptional: isOptional))
      rest = rest[(close + 1)...]
    }
    document = Document(
      path: id, publication: PublicationDate(interval: CivilInterval(day: day), basis: .stated), text: text,
      paragraphs: [.init(range: 0..<text.count, role: .paragraph)])
  }

  private static let kinds: [UInt8: Entity.Kind] = [
    UInt8(ascii: "p"): .person, UInt8(ascii: "r"): .prison, UInt8(ascii: "o"): .organisation,
  ]
}

/// How many of the labelled mentions are found, and how many of those lead to the right entity.
@Suite struct MentionSetTests {
  private struct Score {
    var labelled = 0
    var found = 0
    var right = 0
    var linked = 0
    var misses: [String] = []

    var f1: Double { 2 * Double(right) / Double(max(1, labelled + found)) }
    var accuracy: Double { Double(linked) / Double(max(1, right)) }
  }

  private static func texts() throws -> [LabelledText] {
    let file = Repository.root.appending(path: "Tests/DaybookTests/uk-mentions.tsv")
    return try Repository.text(file).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(LabelledText.init)
  }

  /// True for words with a comma or a title between them at most, or an age.
  private static func stand(_ one: Range<Int>, beside other: Range<Int>) -> Bool {
    let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    return second.lowerBound >= first.upperBound && second.lowerBound - first.upperBound <= 8
  }

  /// A mention as labels give it: without an article before it.
  private static func bare(_ range: Range<Int>, in text: LabelledText) -> Range<Int> {
    let words = text.document.string(range)
    return words.lowercased().hasPrefix("the ") ? range.lowerBound + 4..<range.upperBound : range
  }

  /// A prison is labelled by its name in the table, without what kind of establishment it is; a judge without the title.
  private static func isSame(_ name: String, _ label: String, _ kind: Entity.Kind) -> Bool {
    guard kind == .prison else { return name == label || name.hasSuffix(" Justice " + label) }
    let prefixes = ["HMP ", "HMYOI ", "HM Prison "]
    let bare = prefixes.first(where: name.hasPrefix).map { String(name.dropFirst($0.count)) } ?? name
    return [label, label + " IRC", label + " STC"].contains(bare) || bare + " (YOI)" == label
  }

  private static func score(_ texts: [LabelledText], _ pipeline: Pipeline) -> Score {
    var score = Score()
    for text in texts {
      let reading = pipeline.read([text.document])
      var found: [Range<Int>: Mention] = [:]
      for mention in reading.mentions[0] where [.person, .prison, .organisation].contains(mention.kind) {
        if mention.entity != nil || [.unnamed, .pronoun].contains(mention.form) {
          found[bare(mention.span.range, in: text)] = mention
        }
      }
      for label in text.labels where label.isOptional { found[bare(label.range, in: text)] = nil }
      // "the governor, Ann Poole,": what stands beside a name and leads to its bearer is neither right nor wrong.
      for (range, mention) in found where mention.form == .description {
        let isBeside = found.contains { other, name in
          name.entity == mention.entity && [.name, .shortName].contains(name.form) && Self.stand(range, beside: other)
        }
        if isBeside, !text.labels.contains(where: { bare($0.range, in: text) == range }) { found[range] = nil }
      }
      score.labelled += text.labels.count { !$0.isOptional }
      score.found += found.count
      for label in text.labels where !label.isOptional {
        let range = bare(label.range, in: text)
        guard let mention = found.removeValue(forKey: range), mention.kind == label.kind else {
          score.misses.append("\(text.id) not found: \(text.document.string(label.range)) (\(label.name))")
          continue
        }
        score.right += 1
        let name = mention.entity.map { reading.entities[$0].name } ?? "?"
        if Self.isSame(name, label.name, mention.kind) {
          score.linked += 1
        } else {
          score.misses.append("\(text.id) \(text.document.string(label.range)): \(name), not \(label.name)")
        }
      }
      for range in found.keys.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        score.misses.append("\(text.id) not labelled: \(text.document.string(range))")
      }
    }
    return score
  }

  @Test func ofTheLabelledMentionsMostAreFoundAndLeadToTheRightOne() throws {
    let texts = try Self.texts()
    #expect(texts.count >= 400)
    let score = Self.score(texts, try Pipeline())
    // Where the misses are wanted, to see which rule would help.
    if let path = ProcessInfo.processInfo.environment["DAYBOOK_MISSES"] {
      try score.misses.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(score.f1 >= 0.96, "F1 \(score.f1)")
    #expect(score.accuracy >= 0.965, "accuracy \(score.accuracy)")
  }
}
