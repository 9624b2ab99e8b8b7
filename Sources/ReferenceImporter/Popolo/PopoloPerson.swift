internal import CorpusLoader

/// A person of a Popolo file.
struct PopoloPerson {
  /// A name and when it was borne.
  struct Name {
    var text: String
    var honorific: String
    /// True for a peer's title.
    var isTitle: Bool
    var term: RowTerm
  }

  var id: String
  /// The number that Parliament gives, where the file has it.
  var mnis: String
  var gender: String
  /// The names borne, in the order of the file.
  var names: [Name] = []
  /// Other ways in which the name is written.
  var alternates: [String] = []

  /// Everyone in a file.
  static func all(in value: JSONValue) -> [PopoloPerson] {
    (value["persons"]?.values ?? []).compactMap { $0["redirect"] == nil ? PopoloPerson($0) : nil }
  }

  /// What the directory knows this person by.
  var keys: [String] {
    [PersonDirectory.publicWhip(id)] + (mnis.isEmpty ? [] : [PersonDirectory.parliament(mnis)])
  }

  /// The name at a time, of the sort that a House uses: the one borne on the last day of the term, else the last of the
  /// sort.
  func name(house: String, during term: RowTerm) -> Name? {
    let sort = names.filter { $0.isTitle == (house == "Lords") }
    let all = sort.isEmpty ? names : sort
    return all.last { $0.term.first <= term.last && term.last <= $0.term.last }
      ?? all.last { $0.term.overlaps(term) } ?? all.last
  }

  private init?(_ record: JSONValue) {
    guard let id = record["id"]?.word else { return nil }
    self.id = id
    let numbers = record["identifiers"]?.values ?? []
    mnis = CellText.number(
      numbers.first { ["datadotparl_id", "mnis", "parlid"].contains($0["scheme"]?.word ?? "") }?["identifier"]?.word)
    let gender = CellText.value(record["gender"]?.word).lowercased()
    self.gender = gender.hasPrefix("f") ? "F" : gender.hasPrefix("m") ? "M" : ""
    if let name = PopoloPerson.name(record) { names.append(name) }
    for other in record["other_names"]?.values ?? [] {
      guard let name = PopoloPerson.name(other) else { continue }
      if other["note"]?.word == "Main" { names.append(name) } else { alternates.append(name.text) }
    }
    if names.isEmpty, let first = alternates.first {
      names = [Name(text: first, honorific: "", isTitle: false, term: RowTerm(start: "", end: "", asOf: ""))]
    }
  }

  private static func name(_ value: JSONValue) -> Name? {
    func part(_ key: String) -> String { CellText.value(value[key]?.word) }
    let term = RowTerm(start: part("start_date"), end: part("end_date"), asOf: "")
    let (lord, place, prefix) = (part("lordname"), part("lordofname"), part("honorific_prefix"))
    if !lord.isEmpty || !place.isEmpty {
      let words = [prefix, lord, place.isEmpty ? "" : "of \(place)"].filter { !$0.isEmpty }
      return Name(text: words.joined(separator: " "), honorific: "", isTitle: true, term: term)
    }
    let parts = [part("given_name"), part("family_name")].filter { !$0.isEmpty }
    let text = parts.isEmpty ? part("name") : parts.joined(separator: " ")
    return text.isEmpty ? nil : Name(text: text, honorific: prefix, isTitle: false, term: term)
  }
}
