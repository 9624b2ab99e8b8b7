internal import ChronologyModel

/// What an identifier of TheyWorkForYou says: `uk.org.publicwhip/debate/2023-03-28d.809.7`.
struct PublicWhipID {
  /// The part of the record it is of: `debate`, `lords`, `wrans`.
  let record: String
  /// The day of the sitting.
  let day: CivilDay

  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].hasSuffix("publicwhip"), let day = PublicWhipID.day(in: Array(parts[2].utf8))
    else {
      return nil
    }
    record = String(parts[1])
    self.day = day
  }

  /// The last date in a text: a committee's identifier has its name and its session before it.
  private static func day(in text: [UInt8]) -> CivilDay? {
    guard text.count >= 10 else { return nil }
    for start in stride(from: min(text.count - 10, 400), through: 0, by: -1) where text[start + 4] == 0x2D {
      if let day = CivilDay(iso: String(decoding: text[start..<start + 10], as: UTF8.self)) { return day }
    }
    return nil
  }

  /// The outlet of a record, and the proceedings where it can be cited; nil for what is no record of words.
  var source: (outlet: String, house: Proceedings.House?, report: Proceedings.Report)? { PublicWhipID.sources[record] }

  private static let sources: [String: (outlet: String, house: Proceedings.House?, report: Proceedings.Report)] = [
    "debate": ("Hansard (Commons)", .commons, .debate),
    "westminhall": ("Hansard (Westminster Hall)", .commons, .westminsterHall),
    "lords": ("Hansard (Lords)", .lords, .debate),
    "grandcommittee": ("Hansard (Grand Committee)", .lords, .grandCommittee),
    "standing": ("Hansard (committees)", .commons, .committee),
    "wrans": ("Hansard (Commons written answers)", .commons, .writtenAnswers),
    "lordswrans": ("Hansard (Lords written answers)", .lords, .writtenAnswers),
    "wms": ("Hansard (Commons written statements)", .commons, .writtenStatements),
    "lordswms": ("Hansard (Lords written statements)", .lords, .writtenStatements),
    "spor": ("Official Report (Scottish Parliament)", .scottishParliament, .debate),
    "spwa": ("Written answers (Scottish Parliament)", nil, .writtenAnswers),
    "ni": ("Official Report (Northern Ireland Assembly)", nil, .debate),
    "senedd": ("Record of Proceedings (Senedd)", nil, .debate),
    "london-mayors-questions": ("Mayor’s Question Time (London)", nil, .writtenAnswers),
  ]
}
