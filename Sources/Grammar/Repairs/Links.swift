/// The groups of a sentence with the links that the linker gave them, while they are put right.
struct Links {
  let words: [WordForm]
  let units: [LinkUnit]
  /// The tags of the words.
  var tags: [UInt8]
  /// The governor of each group; `root` for none.
  var heads: [Int32]
  /// How each group depends on its governor.
  var relations: [LinkLabel]

  /// What stands for the governor of a group that has none.
  var root: Int { units.count }
  /// The governor of a group.
  func head(_ index: Int) -> Int { Int(heads[index]) }
  /// The tag of a group's head.
  func tag(_ index: Int) -> UInt8 { tags[units[index].group.head] }
  /// True for a noun group to which no preposition leads.
  func isFreeNoun(_ index: Int) -> Bool { units[index].group.kind == .noun && units[index].lead == 0 }
  /// True for the subject of a verb.
  func isSubject(_ index: Int) -> Bool { relations[index] == .subject || relations[index] == .passiveSubject }
  /// Whether one of these signs and words stands before a group.
  func hasGap(_ index: Int, _ gap: UInt64) -> Bool { units[index].gap & gap != 0 }

  /// Hangs a group on another.
  mutating func hang(_ index: Int, on head: Int, as relation: LinkLabel) {
    heads[index] = Int32(head)
    relations[index] = relation
  }

  /// Makes a noun the subject of a verb.
  mutating func makeSubject(_ noun: Int, of verb: Int) {
    hang(noun, on: verb, as: units[verb].isPassive ? .passiveSubject : .subject)
  }

  /// Whether a group stands somewhere under another.
  func isUnder(_ index: Int, _ above: Int) -> Bool {
    var place = index
    for _ in units.indices {
      if place == root { return false }
      if place == above { return true }
      place = head(place)
    }
    return true
  }
}
