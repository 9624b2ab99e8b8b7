/// Finds the documents that may tell one story by the names they share, without holding each against every other.
struct StoryIndex {
  private let names: [StoryNames]
  /// The documents that give a name, ascending.
  private var documents: [UInt64: [Int]] = [:]

  /// So many places where a document's names stand are looked at, the rarest names first, ...
  private static let places = 20_000
  /// ... and so many documents that share most with it are held against it.
  private static let nearest = 240

  /// An index of documents by their names.
  init(_ names: [StoryNames]) {
    self.names = names
    for (index, one) in names.enumerated() {
      for word in one.words { documents[word, default: []].append(index) }
    }
  }

  /// The other documents that may tell the story of the document at `index`, in their order.
  func linked(to index: Int) -> [(index: Int, link: StoryLink)] {
    candidates(for: index).compactMap { other in
      let link = names[index].link(to: names[other])
      return link.isLikely ? (other, link) : nil
    }
  }

  /// The documents that share a name, ascending: of very many those that share most of the rare ones.
  private func candidates(for index: Int) -> [Int] {
    let lists = names[index].words.map { documents[$0] ?? [] }.filter { $0.count > 1 }.sorted {
      ($0.count, $0[0], $0[1]) < ($1.count, $1[0], $1[1])
    }
    var shared: [Int: Int] = [:]
    var left = Self.places
    for list in lists where left > 0 {
      for other in list.prefix(left) where other != index { shared[other, default: 0] += 1 }
      left -= list.count
    }
    let all = shared.keys.sorted()
    guard all.count > Self.nearest else { return all }
    let most = all.sorted { (shared[$1] ?? 0, $0) < (shared[$0] ?? 0, $1) }
    return most.prefix(Self.nearest).sorted()
  }
}
