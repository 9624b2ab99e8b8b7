/// What two documents have in common: how sure it is that they tell one story.
struct StoryLink {
  /// Names both give; a name of several words counts once.
  var names = 0
  /// Telling pairs of words and figures both give.
  var matter = 0
  /// How many pairs and figures the one that has fewer gives.
  var available = 0
  /// True when both turn on the same names.
  var isSameStory = false

  /// True when names and matter agree so far that the same day of the month in both is the same day.
  var isFirm: Bool {
    hasMatter && (names >= 3 && matter >= 2 || names >= 2 && matter >= 3 || names >= 1 && matter >= 5)
  }

  /// True when it may be one story: a day that also has the words round it in common is then the same day.
  var isLikely: Bool { isSameStory || names >= 1 && matter >= 2 && hasMatter }

  /// Long documents share pairs of words by chance.
  private var hasMatter: Bool { matter * 25 >= available }
}

extension StoryNames {
  /// What this document has in common with another.
  func link(to other: StoryNames) -> StoryLink {
    let shared = Self.shared(words, other.words)
    guard !shared.isEmpty else { return StoryLink() }
    let joined = Self.shared(joins, other.joins).count
    return StoryLink(
      names: max(1, shared.count - joined), matter: Self.shared(matter, other.matter).count,
      available: min(matter.count, other.matter.count), isSameStory: shareStory(other))
  }

  /// What stands in both of two sorted lists.
  static func shared(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    var found: [UInt64] = []
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        found.append(left[i])
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return found
  }
}
