import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// A line of `uk-claims.tsv`: a sentence and the claims it makes.
private struct LabelledSentence {
  struct Label {
    var kind: String
    var names: [String] = []
    /// The standing it must have; empty for a fact.
    var standing = ""
  }

  var text: String
  /// Empty for a sentence that claims no event.
  var labels: [Label] = []

  /// Reads `Ann Poole was not charged. <tab> charge > Ann Poole ~denied`.
  init?(_ line: Substring) {
    let cells = line.split(separator: "\t")
    guard cells.count == 2 else { return nil }
    text = String(cells[0])
    guard cells[1] != "-" else { return }
    var rest = cells[1]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: ";") ?? rest.endIndex
      labels.append(Self.label(rest[..<end]))
      rest = rest[end...].dropFirst()
    }
  }

  private static func label(_ words: Substring) -> Label {
    var label = Label(kind: "")
    var part = ""
    var sign: Character = " "
    func close() {
      let word = part.trimmingCharacters(in: .whitespaces)
      switch sign {
      case ">", "<": label.names.append(word)
      case "~": label.standing = word
      default: label.kind = word
      }
    }
    for character in words {
      if "><~".contains(character) {
        close()
        sign = character
        part = ""
      } else {
        part.append(character)
      }
    }
    close()
    return label
  }
}

/// How many of the labelled claims are read, with who they name and how they stand.
@Suite struct ClaimSetTests {
  private struct Score {
    var labelled = 0
    var found = 0
    var rightStanding = 0
    var misses: [String] = []

    var recall: Double { Double(found) / Double(max(1, labelled)) }
    var standing: Double { Double(rightStanding) / Double(max(1, found)) }
  }

  private static func sentences() throws -> [LabelledSentence] {
    let file = Repository.root.appending(path: "Tests/DaybookTests/uk-claims.tsv")
    return try Repository.text(file).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(
      LabelledSentence.init)
  }

  private static func read(_ sentence: LabelledSentence, _ pipeline: Pipeline) -> CorpusReading {
    let bytes = Array(sentence.text.utf8)
    let day = CivilDay(iso: "2026-03-11").map { CivilInterval(day: $0) }
    return pipeline.read([
      Document(
        path: "sentence", publication: PublicationDate(interval: day, basis: .stated), text: bytes,
        paragraphs: [.init(range: 0..<bytes.count, role: .paragraph)])
    ])
  }

  private static func score(_ sentences: [LabelledSentence], _ pipeline: Pipeline) -> Score {
    var score = Score()
    for sentence in sentences {
      let reading = read(sentence, pipeline)
      for label in sentence.labels {
        score.labelled += 1
        let claim = reading.claims.first { claim in
          let names = claim.participants.compactMap { $0.entity.map { reading.entities[$0].name } }
          return claim.kind.rawValue == label.kind && label.names.allSatisfy(names.contains)
        }
        guard let claim else {
          score.misses.append("\(label.kind): \(sentence.text)")
          continue
        }
        score.found += 1
        let isRight =
          label.standing.isEmpty || label.standing == "reported"
          ? claim.standing.isFactual : claim.standing.rawValue == label.standing
        if isRight { score.rightStanding += 1 } else { score.misses.append("\(claim.standing): \(sentence.text)") }
      }
    }
    return score
  }

  @Test func ofTheLabelledClaimsMostAreRead() throws {
    let sentences = try Self.sentences()
    #expect(sentences.count { !$0.labels.isEmpty } >= 250)
    let score = Self.score(sentences, try Pipeline())
    // Where the misses are wanted, to see which pattern would help.
    if let path = ProcessInfo.processInfo.environment["DAYBOOK_MISSES"] {
      try score.misses.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(score.recall >= 0.92, "recall \(score.recall)")
    #expect(score.standing >= 0.95, "standing \(score.standing)")
  }

  @Test func aSentenceThatTellsOfNoKindOfEventClaimsNone() throws {
    let pipeline = try Pipeline()
    let plain = try Self.sentences().filter { $0.labels.isEmpty }
    #expect(plain.count >= 60)
    for sentence in plain {
      let claims = Self.read(sentence, pipeline).claims.filter { $0.standing.isFactual && $0.kind != .other }
      #expect(claims.isEmpty, "\(sentence.text): \(claims.map(\.kind))")
    }
  }
}
