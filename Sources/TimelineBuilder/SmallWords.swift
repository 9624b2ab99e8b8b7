/// The small words that bound a noun phrase or a clause.
enum SmallWords {
  static let determiners: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "some",
  ]
  static let demonstratives: Set<String> = ["this", "that", "these", "those"]
  static let possessives: Set<String> = ["his", "her", "its", "their", "our", "my", "your"]
  static let pronouns: Set<String> = [
    "i", "you", "he", "she", "it", "we", "they", "him", "them", "us", "me", "himself", "herself", "themselves",
    "itself", "who", "whom", "which", "what", "there", "one", "another", "everyone", "nobody",
  ]
  static let firstPerson: Set<String> = ["i", "we", "my", "our", "us", "me", "i'm", "we've", "i've"]
  /// What may stand between a subject and its verb.
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "shall", "should", "can",
    "could", "may", "might", "must", "do", "does", "did", "not", "now", "only", "also", "already", "just", "finally",
    "first", "later", "then", "since", "immediately", "officially", "formally", "never", "still", "to", "due",
    "expected",
    "set", "mandatory", "required", "it's", "wasn't", "weren't", "isn't",
  ]
  static let relatives: Set<String> = ["that", "which", "who"]
  static let prepositions: Set<String> = [
    "of", "in", "on", "at", "by", "from", "for", "to", "with", "about", "into", "onto", "against", "between", "among",
    "over", "under", "during", "within", "without", "through", "across", "behind", "near", "around", "off", "out", "up",
    "down", "following", "including", "despite", "amid", "towards", "per", "via", "outside", "inside", "away", "back",
  ]
  /// Prepositions that tie a second noun to the first.
  static let ties: Set<String> = ["of", "on", "at", "for", "in", "into"]
  static let joins: Set<String> = [
    "and", "or", "nor", "but", "than", "because", "before", "after", "when", "while", "as", "until", "where", "if",
    "though", "although", "whether", "so", "unless", "once", "however",
  ]
  static let saying: Set<String> = [
    "said", "say", "says", "told", "tells", "announced", "announces", "confirmed", "confirms", "insisted", "claimed",
    "claims", "stated", "added", "warned", "promised", "vowed", "introduced", "revealed", "reported", "put", "made",
    "makes", "make", "took", "gave", "began", "started", "published", "released", "issued", "launched", "according",
    "had", "how", "why", "saw", "came", "come", "means", "meant",
  ]
  static let dates: Set<String> = [
    "today", "yesterday", "tomorrow", "tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "last", "next", "earlier", "later", "now", "again", "also", "ago", "soon", "here",
    "immediately", "week", "month", "year", "weekend", "morning", "afternoon", "evening", "night", "am", "pm",
  ]
  static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozens", "hundreds",
    "several", "many", "some", "most", "all",
  ]

  /// True for a word at which a noun phrase stops.
  static func stops(_ word: String) -> Bool {
    prepositions.contains(word) || joins.contains(word) || saying.contains(word) || auxiliaries.contains(word)
      || pronouns.contains(word) || word.hasSuffix("ly") && word.utf8.count > 5
  }

  /// True for a noun of more than one: `checks`, `37 prisoners`, `people`.
  static func isPlural(_ word: String) -> Bool {
    if ["men", "women", "people", "children", "criminals", "police"].contains(word) || numbers.contains(word) {
      return true
    }
    return word.hasSuffix("s") && !["ss", "us", "is", "news", "series"].contains { word.hasSuffix($0) }
  }
}
