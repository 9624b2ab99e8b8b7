/// The ledgers: what a record says of one matter, account by account. A new one is a case here and its file beside this.
public enum LedgerKind: String, CaseIterable, Sendable {
  /// Who knew what, when, by whose account.
  case knew
  /// What was promised, by whom, due when, and what came of it.
  case promises
  /// Custody and status of people over time.
  case custody
  /// Numbers by series and period, with the sums checked.
  case figures
  /// Offices named, against offices held.
  case offices

  /// What the ledger is called.
  var title: String {
    switch self {
    case .knew: BriefSection.whoKnewWhen
    case .promises: "Promises"
    case .custody: "Custody and status"
    case .figures: "Figures"
    case .offices: "Offices named and held"
    }
  }

  /// What the ledger rests on, for a reader.
  var hint: String {
    switch self {
    case .knew: "The earliest and the latest time that the accounts give. Where none gives a time, none is given here."
    case .promises: "An outcome is what the record reports. That it reports none does not mean that there was none."
    case .custody: "Each row is what one event or account says of that time."
    case .figures: "Numbers as the sources give them. A change that is stated is reckoned again from its two numbers."
    case .offices: "Held against the tables on the day of the document, and never past the day they are known to."
    }
  }

  /// What stands in place of an empty ledger.
  var empty: String {
    switch self {
    case .knew: "No source says when anybody knew or was told."
    case .promises: "No promise was found in these documents."
    case .custody: "Nothing was found about anybody’s custody or status."
    case .figures: "The sources give no figures that could be read."
    case .offices: "No document gives an office to anybody who is named."
    }
  }

  /// The columns: the key in data, and what a reader sees.
  var columns: [(key: String, title: String)] {
    switch self {
    case .knew:
      [("person", "Who"), ("fact", "Of what"), ("earliest", "Earliest"), ("latest", "Latest"), ("said", "How said")]
    case .promises:
      [("promise", "What"), ("by", "By whom"), ("made", "Made"), ("due", "Due"), ("outcome", "Outcome so far")]
    case .custody: [("person", "Who"), ("when", "When"), ("status", "Status"), ("basis", "From")]
    case .figures:
      [
        ("series", "Series"), ("period", "Period"), ("scope", "Scope"), ("figure", "Figure"), ("change", "Change"),
        ("check", "Sum"),
      ]
    case .offices:
      [("person", "Who"), ("office", "Office named"), ("day", "On"), ("verdict", "By the tables"), ("reason", "Why")]
    }
  }
}
