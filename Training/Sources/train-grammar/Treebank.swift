import Foundation

/// One sentence of a treebank, word by word.
struct Tree {
  var words: [[UInt8]] = []
  var lemmas: [String] = []
  var universal: [String] = []
  var penn: [String] = []
  /// The governor of each word, −1 for the root.
  var heads: [Int] = []
  /// How each word depends on its governor: Universal Dependencies' relations.
  var relations: [String] = []
  var spaceAfter: [Bool] = []
}

/// Reads the sentences of a CoNLL-U file; multiword tokens and empty nodes are passed over.
func readTreebank(_ path: String) throws -> [Tree] {
  let data = try Data(contentsOf: URL(fileURLWithPath: path))
  var trees: [Tree] = []
  var tree = Tree()
  for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
    if line.isEmpty {
      if !tree.words.isEmpty { trees.append(tree) }
      tree = Tree()
      continue
    }
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard cells.count == 10, Int(String(decoding: cells[0], as: UTF8.self)) != nil else { continue }
    func text(_ cell: Int) -> String { String(decoding: cells[cell], as: UTF8.self) }
    tree.words.append(Array(cells[1]))
    tree.lemmas.append(text(2))
    tree.universal.append(text(3))
    tree.penn.append(text(4))
    tree.heads.append((Int(text(6)) ?? 0) - 1)
    tree.relations.append(text(7))
    tree.spaceAfter.append(!text(9).contains("SpaceAfter=No"))
  }
  if !tree.words.isEmpty { trees.append(tree) }
  return trees
}
