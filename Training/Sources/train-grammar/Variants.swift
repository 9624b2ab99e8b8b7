import Foundation

/// Copies of some sentences as headlines, British papers and careless writers have them, so that the tagger has seen the
/// like: every word with a capital, all in capitals, titles without a point, apostrophes lost.
func variants(_ trees: [Tree]) -> [(origin: Int, tree: Tree)] {
  var found: [(origin: Int, tree: Tree)] = []
  for (number, tree) in trees.enumerated() where tree.words.count >= 4 {
    let hasTitle = tree.words.contains { titles.contains(String(decoding: $0, as: UTF8.self)) }
    let change: ((String) -> String)? =
      switch number % 24 {
      case 3 where tree.words.count <= 20: { $0.prefix(1).uppercased() + $0.dropFirst() }
      case 11 where tree.words.count <= 20: { $0.uppercased() }
      case 17 where tree.words.contains { $0.contains(0x27) }: { $0.replacingOccurrences(of: "'", with: "") }
      default: hasTitle ? { titles.contains($0) ? String($0.dropLast()) : $0 } : nil
      }
    guard let change else { continue }
    var copy = tree
    copy.words = tree.words.map { word in
      let changed = change(String(decoding: word, as: UTF8.self))
      return changed.isEmpty ? word : Array(changed.utf8)
    }
    found.append((number, copy))
  }
  return found
}

private let titles: Set<String> = ["Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Rev.", "Sen.", "Gov.", "Gen.", "Col.", "St."]
