/// Words with capitals that may name a person, and the titles before them.
struct NameRun {
  /// The name without titles; with the title for a peer or judge, whose title is the name.
  var tokens: Range<Int>
  /// The name with its titles.
  var whole: Range<Int>
  /// The parts of the name, small, hyphens divided: `brahim`, `kaddour`, `cherif`.
  var parts: [String]
  /// The hash of the first word, for given names.
  var first: UInt64
  /// What its title is.
  var title: Title = .none
  /// The gender its title tells.
  var gender: Character?
  /// The surname it shares with a name that stands after it: `Hartnoll` for Colin of `Colin and Denise Hartnoll`.
  var sharedSurname: String?
  /// Stands in a heading whose words all have capitals.
  var isInHeading = false

  enum Title {
    case none, honorific, knight, peer, judge, rank
  }

  /// `Mr Lammy`, `Lammy`: one part only.
  var isShort: Bool { parts.count < 2 }
}
