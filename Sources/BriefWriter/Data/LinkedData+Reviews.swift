internal import ChronologyModel

extension LinkedData {
  /// One side of a finding that a person has ruled on.
  struct Review {
    var finding: Finding
    var ruling: Ruling
    var line: SourceLine
  }

  /// Both sides of each finding that a ruling has settled; a ruling that leaves it open settles nothing.
  var reviews: [Review] {
    record.chronology.findings.flatMap { finding -> [Review] in
      guard let ruling = finding.ruling, ruling.status != .open else { return [] }
      return ConflictEntry(finding, record).pair.map { Review(finding: finding, ruling: ruling, line: $0.line) }
    }
  }

  /// A review of one account: its words, whose they are, where they stand, and what was ruled. Who reviews is given by the
  /// initials of the ruling alone.
  func review(_ review: Review, to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "ClaimReview")
      json.member("url", "#\(review.finding.id)")
      json.member("claimReviewed", SafeText.line(review.line.quote))
      if let day = review.ruling.day { json.member("datePublished", day.description) }
      if !review.ruling.initials.isEmpty { thing("author", "Person", review.ruling.initials, to: &json) }
      json.member("reviewBody", SafeText.line("\(PlainWords.sentence(review.finding.summary)) \(review.ruling.reason)"))
      json.key("reviewRating")
      json.object { json in
        json.member("@type", "Rating")
        json.member("alternateName", LinkedData.words(review.ruling.status))
      }
      claim(review.line, to: &json)
    }
  }

  private func claim(_ line: SourceLine, to json: inout JSONWriter) {
    let first = record.original(of: line.document)
    json.key("itemReviewed")
    json.object { json in
      json.member("@type", "Claim")
      if let speaker = line.speaker {
        // Somebody who is not named is no author that a machine could look up.
        if !speaker.hasPrefix("“") { thing("author", "Person", speaker, to: &json) }
      } else if let outlet = record.documents[line.document].outlet {
        thing("author", "Organization", outlet, to: &json)
      }
      if let day = record.documents[line.document].publication.day { json.member("datePublished", day.description) }
      json.key("firstAppearance")
      article(record.documents[first], to: &json)
      json.key("appearance")
      json.array([line.document] + line.alsoIn) { article(record.documents[$1], to: &$0) }
    }
  }

  private func thing(_ key: String, _ type: String, _ name: String, to json: inout JSONWriter) {
    json.key(key)
    json.object { json in
      json.member("@type", type)
      json.member("name", SafeText.line(name))
    }
  }

  private static func words(_ status: Ruling.Status) -> String {
    switch status {
    case .open: "Open"
    case .confirmed: "The accounts conflict"
    case .explained: "The accounts do not conflict"
    case .corrected: "Corrected since"
    }
  }
}
