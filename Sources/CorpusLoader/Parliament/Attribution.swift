/// Who speaks, as Hansard prints it before a speech: `Mr Cal Rees (Harbour Gate) (Lab)`, `The Secretary of State for
/// Justice (Ann Poole)`, `The Prime Minister`.
struct Attribution {
  /// The name, without courtesies; nil where only an office is printed.
  private(set) var name: String?
  /// The office; nil where none is printed.
  private(set) var office: String?
  /// True when it is nobody in particular: `Several hon. Members`.
  private(set) var isCollective = false

  /// What `Document.Paragraph.speaker` holds: the name, else the office.
  var speaker: String? { name ?? office }

  /// Bytes of the longest that is read; more is no attribution.
  private static let longest = 400

  init(_ printed: String) {
    if printed.utf8.count > Attribution.longest {
      isCollective = true
      return
    }
    var words = Bytes.tidy(printed) ?? ""
    while let last = words.last, ":—–-".contains(last) { words.removeLast() }
    var groups: [String] = []
    while words.hasSuffix(")"), let open = words.lastIndex(of: "("), open > words.startIndex {
      groups.insert(Bytes.tidy(String(words[words.index(after: open)...].dropLast())) ?? "", at: 0)
      words = Bytes.tidy(String(words[..<open])) ?? ""
    }
    let folded = words.lowercased()
    if Attribution.collective.contains(where: { folded.hasPrefix($0) }) {
      isCollective = true
    } else if Attribution.isOffice(folded) {
      office = words.isEmpty ? nil : words
      if let first = groups.first, !Attribution.parties.contains(first.lowercased()) {
        name = Attribution.plain(first)
      }
    } else {
      name = Attribution.plain(words)
    }
  }

  /// A name without courtesies before it and letters after it: `The Rt Hon Ann Poole MP` is Ann Poole. Titles that
  /// belong to a name (`Sir`, `Dame`, `Lord`) stay.
  static func plain(_ name: String) -> String? {
    var words = (Bytes.tidy(name) ?? "").split(separator: " ")
    func folded(_ word: Substring?) -> String { (word ?? "").lowercased().filter { $0 != "." && $0 != "," } }
    if words.count > 1, folded(words.first) == "the", courtesies.contains(folded(words[1])) { words.removeFirst() }
    while words.count > 1, courtesies.contains(folded(words.first)) { words.removeFirst() }
    while words.count > 1, letters.contains(folded(words.last)) { words.removeLast() }
    return words.isEmpty ? nil : words.joined(separator: " ").trimmingSuffix(",")
  }

  /// True for `the Secretary of State for Justice`, `Mr Speaker`; false for `the Earl of Ashgate`, who is a person.
  private static func isOffice(_ folded: String) -> Bool {
    let words = folded.split { $0 == " " || $0 == "," }
    guard let first = words.first else { return false }
    if first == "the" {
      let second = words.dropFirst().first ?? ""
      if second == "lord" { return ["chancellor", "president", "privy", "speaker"].contains(words.dropFirst(2).first) }
      return !peerage.contains(second)
    }
    if openings.contains(first) || first == "first" && words.dropFirst().first == "minister" { return true }
    let rest = ["mr", "madam", "madame", "mister"].contains(first) ? words.dropFirst() : words[...]
    return ["speaker", "chair", "chairman", "chairwoman", "deputy", "temporary"].contains(rest.first)
      && rest.allSatisfy { officeWords.contains($0) }
  }

  private static let collective = [
    "several hon", "several noble", "hon. members", "hon members", "noble lords", "some hon", "a noble lord",
    "an hon. member", "members",
  ]
  private static let peerage: Set<Substring> = [
    "archbishop", "baroness", "countess", "duchess", "duke", "earl", "lady", "marquess", "viscount", "viscountess",
    "master", "rt", "right", "hon", "honourable",
  ]
  private static let openings: Set<Substring> = [
    "attorney", "cabinet", "chancellor", "leader", "minister", "parliamentary", "president", "prime", "secretary",
    "solicitor",
  ]
  private static let officeWords: Set<Substring> = [
    "speaker", "chair", "chairman", "chairwoman", "deputy", "temporary", "of", "ways", "and", "means", "the",
  ]
  private static let courtesies: Set<String> = [
    "mr", "mrs", "ms", "miss", "mister", "rt", "right", "hon", "honourable",
  ]
  private static let letters: Set<String> = [
    "mp", "msp", "ms", "mla", "qc", "kc", "cb", "cbe", "obe", "mbe", "dbe", "kbe", "kcb", "dcb", "frs", "dl", "jp",
  ]
  /// Parties as Hansard shortens them.
  private static let parties: Set<String> = [
    "con", "lab", "lab/co-op", "lab co-op", "ld", "snp", "cb", "dup", "pc", "green", "gp", "uup", "ind", "non-afl",
    "reform", "reform uk", "ruk", "sdlp", "sf", "alliance", "apni", "alba", "tuv", "your party", "ind lab", "ind con",
    "ind ld", "ind sd", "respect", "ukip", "change uk", "tig", "speaker", "valid", "maj", "bp",
  ]
}

extension String {
  /// It without a sign at its end.
  fileprivate func trimmingSuffix(_ sign: Character) -> String { last == sign ? String(dropLast()) : self }
}
