internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// What the comparing of properties and states asks the tables: which values exclude each other, and lists of words.
struct AttributeWords: Sendable {
  /// Words that set somebody apart from the one a story is about: `second`, `uncle`.
  let apart: Set<UInt64>
  /// Nouns of which accounts use one for another: `prisoner`, `man`.
  let onePerson: Set<UInt64>
  let pronoun, article, earlier, national: Set<UInt64>
  /// Words for offences of one sort: `theft`, `stealing`.
  private let sorts: [Set<UInt64>]
  /// Pairs of values, each way round, as `attribute|one|other`.
  private let exclusive: Set<String>

  init(_ source: TableSource, _ lists: WordLists) throws(TableError) {
    apart = lists.hashes("set_apart")
    onePerson = lists.hashes("one_person")
    pronoun = lists.hashes("pronoun")
    article = lists.hashes("determiner")
    earlier = lists.hashes("earlier_case")
    national = lists.hashes("national")
    sorts = ["stealing", "sexual", "violent", "drugs", "dishonest", "driving", "public"].map {
      lists.hashes("offence_" + $0)
    }
    let table = try source.table("exclusive_values")
    let columns = (try table.column("attribute"), try table.column("one"), try table.column("other"))
    var exclusive: Set<String> = []
    for row in 0..<table.count {
      let (attribute, one, other) = (
        table.string(row, columns.0), table.string(row, columns.1), table.string(row, columns.2)
      )
      guard AttributeClaim.Attribute(rawValue: attribute) != nil else {
        throw table.error(row, "there is no such attribute")
      }
      exclusive.insert("\(attribute)|\(one)|\(other)")
      exclusive.insert("\(attribute)|\(other)|\(one)")
    }
    self.exclusive = exclusive
  }

  /// True for two values that nobody has at one time: a line of the table, or a value and its denial.
  func exclude(_ left: String, _ right: String, _ attribute: AttributeClaim.Attribute) -> Bool {
    left == "not " + right || right == "not " + left || exclusive.contains("\(attribute.rawValue)|\(left)|\(right)")
  }
}

extension AttributeWords {
  /// True for offences that two accounts can mean by one: they share a word, or are of one sort.
  func canBeOneOffence(_ left: AttributeEntry, _ right: AttributeEntry) -> Bool {
    if Words.share(left.words, right.words) { return true }
    let of = { (entry: AttributeEntry) in
      Set(Tokenizer.tokens(in: Array(entry.claim.value.utf8)).map(\.hash))
    }
    let (first, second) = (of(left), of(right))
    return sorts.contains { !$0.isDisjoint(with: first) && !$0.isDisjoint(with: second) }
  }
}

extension Evidence {
  /// True when one of `words` stands in a span.
  func has(_ words: Set<UInt64>, in span: Span) -> Bool {
    tokens(span).contains { words.contains($0.hash) }
  }

  /// The tokens of a span, whose places count from its start.
  func tokens(_ span: Span) -> [Token] {
    Tokenizer.tokens(in: Array(reading.documents[span.document].text[span.range]))
  }
}
