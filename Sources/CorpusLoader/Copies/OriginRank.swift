internal import ChronologyModel

/// Which of several like documents is the original: the agency's own release, then what an authority published, then the
/// earliest published, then the first in order. What is too short to be more than a summary comes after all else.
struct OriginRank: Comparable {
  /// Fewest words of a document that can be an original of more than another summary.
  static let summary = 60

  private let place: [Int]

  init(_ document: Document, host: String?, words: Int, at index: Int) {
    let isRelease = AgencyCredit.publisher(of: document) != nil
    let kind = isRelease ? 0 : OriginRank.isOfficial(host) ? 1 : 2
    let published = document.publication.interval?.earliest.minutes ?? Int.max
    let updated = document.updated?.earliest.minutes ?? Int.min
    place = [words < OriginRank.summary ? 1 : 0, kind, published, updated, index]
  }

  static func < (left: OriginRank, right: OriginRank) -> Bool { left.place.lexicographicallyPrecedes(right.place) }

  /// True for the host of an authority: its statement is not taken from the papers.
  private static func isOfficial(_ host: String?) -> Bool {
    guard let host else { return false }
    return official.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private static let official = [
    "gov.uk", "gov.scot", "gov.wales", "parliament.uk", "parliament.scot", "senedd.wales", "niassembly.gov.uk",
    "police.uk", "nhs.uk", "judiciary.uk", "mod.uk",
  ]
}
