internal import ChronologyModel

/// How far two propositions speak of one thing.
struct Likeness {
  /// What the two have in common, and what each has besides, by weight.
  private(set) var shared = 0.0
  private(set) var onlyLeft = 0.0
  private(set) var onlyRight = 0.0
  /// What words they share weigh that say something, names left out.
  private(set) var sharedWords = 0.0
  /// How many names they share.
  private(set) var sharedNames = 0
  /// True when a name is among what they share.
  var sharesName: Bool { sharedNames > 0 }

  /// Compares the items of two propositions; those of `passed` count for nothing.
  init(_ left: Proposition, _ right: Proposition, _ words: ComparedWords, passed: Set<Proposition.Item> = []) {
    var (i, j) = (0, 0)
    let (a, b) = (left.items, right.items)
    while i < a.count || j < b.count {
      if j == b.count || i < a.count && a[i] < b[j] {
        if !passed.contains(a[i]) { onlyLeft += words.weight(a[i]) }
        i += 1
      } else if i == a.count || b[j] < a[i] {
        if !passed.contains(b[j]) { onlyRight += words.weight(b[j]) }
        j += 1
      } else {
        if !passed.contains(a[i]) {
          shared += words.weight(a[i])
          if a[i].isEntity { sharedNames += 1 } else if words.isTelling(a[i]) { sharedWords += words.weight(a[i]) }
        }
        i += 1
        j += 1
      }
    }
  }

  /// The part of the left that the right has too, 0 to 1.
  var coverOfLeft: Double { shared / max(0.01, shared + onlyLeft) }
  /// The part of the smaller that the other has too, 0 to 1.
  var cover: Double { shared / max(0.01, shared + min(onlyLeft, onlyRight)) }
  /// The part of both together that they share, 0 to 1.
  var overlap: Double { shared / max(0.01, shared + onlyLeft + onlyRight) }
}
