import Foundation
@_spi(Training) import Grammar

/// How many lines of 64 bytes each table of weights has; together under 4 MB with the rest.
private enum Lines {
  static let firstPass = 9_600
  static let secondPass = 11_500
  static let names = 600
  static let actions = 19_100
  static let labels = 18_900
}

/// Learns a model and writes it to a file.
func train(trees path: String, tables: String, to output: String) throws {
  let trees = try readTreebank(path)
  var inventory = Inventory(
    trees, givenNames: try firstColumn(tables + "/given_names.tsv"),
    verbs: try firstColumn(tables + "/irregular_verbs.tsv"))
  let lexicon = inventory.lexicon()
  let samples = samples(trees, &inventory)
  say("\(samples.count) sentences, \(inventory.names.count) tags, \(inventory.classes.count) classes of words")

  let tagger = TaggerTraining(
    samples: samples, classes: inventory.classes, properNoun: inventory.tags.singularProperNoun)
  let all = Array(samples.indices)
  let first = tagger.learn(all, ahead: nil, runs: TaggerTraining.runs)
  say("first pass")
  let ahead = tagger.heldOut(ahead: nil)
  let second = tagger.learn(all, ahead: ahead, runs: TaggerTraining.runs)
  let tags = tagger.heldOut(ahead: ahead)
  say("second pass")

  let nameWeights = learnNames(samples)
  let reader = try UnitReader(inventory.tags)
  let units = samples.indices.map { number in
    var units: [LinkUnit] = []
    let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: FeatureList.capacity)
    defer { rows.deallocate() }
    samples[number].forms.withUnsafeBufferPointer { forms in
      tags[number].withUnsafeBufferPointer { tags in
        reader.read(forms, tags, into: &units) { word in
          var list = FeatureList(rows)
          NameFeatures.collect(forms, at: word, into: &list)
          nameWeights.score(list)
          return nameWeights.scores[NameFeatures.name] > nameWeights.scores[NameFeatures.compound]
        }
      }
    }
    return units
  }
  let linker = LinkTraining(trees: samples.map(\.tree), units: units)
  linker.learn()
  say("linker")

  let lemmas = learnLemmas(trees, inventory)
  let sections: [Model.Section: [UInt8]] = [
    .tags: Array(inventory.names.joined(separator: "\n").utf8),
    .lexicon: Lexicon.bytes(lexicon),
    .tagClasses: inventory.classes.flatMap { tags in (0..<8).map { UInt8(truncatingIfNeeded: tags >> UInt64(8 * $0)) }
    },
    .firstPass: table(first, Lines.firstPass),
    .secondPass: table(second, Lines.secondPass),
    .names: table(nameWeights, Lines.names),
    .actions: table(linker.actions, Lines.actions),
    .labels: table(linker.labels, Lines.labels),
    .lemmaRules: lemmas.rules,
    .lemmaChanges: Array(lemmas.changes.utf8),
  ]
  let file = Model.file(sections)
  try Data(file).write(to: URL(fileURLWithPath: output))
  for section in Model.Section.allCases { say("\(section): \(sections[section]?.count ?? 0) bytes") }
  say("\(file.count) bytes in all")
}

/// The first column of a table of the product, without its header and comments.
private func firstColumn(_ path: String) throws -> [String] {
  try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
    .compactMap { $0.split(separator: "\t").first.map(String.init) }
}

private func table(_ perceptron: Perceptron, _ lines: Int) -> [UInt8] {
  WeightTable.bytes(lines: lines, weights: perceptron.kept(room: lines * WeightTable.room * 3 / 2))
}

private func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
