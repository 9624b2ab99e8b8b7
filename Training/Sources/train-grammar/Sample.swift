@_spi(Training) import Grammar

/// A sentence as it is learnt from.
struct Sample {
  let tree: Tree
  let forms: [WordForm]
  let gold: [UInt8]
  /// Which part of the texts it is in, 0 to `folds - 1`: what is learnt for a part is learnt from the others.
  let fold: Int

  static let folds = 8
}

/// The sentences and their variants, each read with a lexicon that its own part has not gone into.
func samples(_ trees: [Tree], _ inventory: inout Inventory) -> [Sample] {
  let all = trees.enumerated().map { (origin: $0.offset, tree: $0.element) } + variants(trees)
  var samples: [Sample?] = Array(repeating: nil, count: all.count)
  for fold in 0..<Sample.folds {
    let lexicon = inventory.lexicon(
      without: trees.enumerated().filter { $0.offset % Sample.folds == fold }.map(\.element))
    let reader = FormReader { lexicon[$0] ?? .unknown }
    for (number, item) in all.enumerated() where item.origin % Sample.folds == fold {
      samples[number] = Sample(
        tree: item.tree, forms: forms(item.tree, reader), gold: inventory.gold(item.tree), fold: fold)
    }
  }
  return samples.map { $0! }
}

/// The forms of a tree's words.
func forms(_ tree: Tree, _ reader: FormReader) -> [WordForm] {
  var bytes: [UInt8] = []
  var words: [Range<Int>] = []
  for word in tree.words {
    words.append(bytes.count..<bytes.count + word.count)
    bytes += word
  }
  var forms: [WordForm] = []
  bytes.withUnsafeBufferPointer { reader.read($0, words, spaceAfter: { tree.spaceAfter[$0] }, into: &forms) }
  return forms
}

/// Numbers that look random and are the same in every run (Knuth's MMIX generator).
struct Shuffle {
  private var state: UInt64

  /// Another order for each run.
  init(run: Int) { state = 42 + UInt64(run) * 1_000_003 }

  mutating func callAsFunction(_ order: inout [Int]) {
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
  }
}
