internal import ChronologyModel

/// Finds the original of each document, one document after another in the order of their rank. Only originals are kept to be
/// compared with: a copy is like its original and not merely like another copy, and the cost of a document does not grow
/// with the number of carriers of its story.
struct CopyFinder {
  /// What was found out about one document.
  struct Copy {
    /// The original.
    var original: Int
    /// The document of the same outlet or address of which it is another version.
    var version: Int?
    /// What differs, and the agency.
    var difference: CopyDifference
  }

  private let documents: [Document]
  private let agencies: [Int?]
  private let keys: [AddressKey?]
  /// The copies, by their documents.
  private(set) var copies: [Int: Copy] = [:]

  private var index = FingerprintIndex()
  /// How many fingerprints each document has.
  private var sizes: [Int]
  private var addresses: [AddressKey: Int] = [:]
  /// The copies of each original that has any.
  private var carriers: [Int: [Int]] = [:]
  /// The first carrier of an original at each outlet.
  private var outlets: [Carrier: Int] = [:]

  private struct Carrier: Hashable {
    var original: Int
    var outlet: String
  }

  /// Documents compared with a document at most: those that share the most fingerprints.
  private static let compared = 4
  /// One in so many fingerprints of the shorter of two must be shared for them to be compared.
  private static let hint = 7
  /// Spaces in a title that tells one article from another.
  private static let title = 4
  /// Fewest words of a document that is looked at.
  private static let fewest = 20
  /// Longest time between two carriers of one story, in minutes.
  private static let week = 7 * 1440

  init(_ documents: [Document]) {
    self.documents = documents
    sizes = [Int](repeating: 0, count: documents.count)
    keys = documents.map { AddressKey($0.url) }
    agencies = documents.map { AgencyCredit.publisher(of: $0) ?? AgencyCredit.credited(by: $0) }
    let ranks = documents.indices.map {
      OriginRank(documents[$0], host: keys[$0]?.host, words: Self.roughWords(documents[$0]), at: $0)
    }
    for place in documents.indices.sorted(by: { ranks[$0] < ranks[$1] }) { take(place) }
  }

  private static func roughWords(_ document: Document) -> Int {
    document.paragraphs.reduce(0) { $1.role == .headline || $1.role == .caption ? $0 : $0 + $1.range.count } / 6
  }

  private mutating func take(_ place: Int) {
    let words = CopyWords(documents[place])
    guard words.count >= CopyFinder.fewest else { return }
    let runs = Runs(words)
    let fingerprints = runs.fingerprints
    sizes[place] = fingerprints.count
    let twin = keys[place].flatMap { addresses[$0] }
    if let address = keys[place], twin == nil { addresses[address] = place }
    var best: (original: Int, kinship: Kinship, words: CopyWords)?
    var held: [Int] = []
    for other in candidates(place, fingerprints, twin) {
      let (kinship, original) = compare(place, words, runs, with: other)
      if kinship.isCopy {
        if best.map({ kinship.own > $0.kinship.own }) ?? true { best = (other, kinship, original) }
      } else if kinship.holdsOther {
        held.append(other)
      }
    }
    if let best {
      let difference = CopyDifference(documents[place], words, documents[best.original], best.words, best.kinship)
      mark(
        place, as: Copy(original: best.original, version: version(place, best.original, twin), difference: difference))
    } else {
      index.add(place, fingerprints)
      for extract in held { adopt(extract, by: place) }
    }
  }

  /// The originals that share most fingerprints with a document, and the one at its address.
  private func candidates(_ place: Int, _ fingerprints: [UInt64], _ twin: Int?) -> [Int] {
    var shared: [Int: Int] = [:]
    for fingerprint in fingerprints { index.each(fingerprint) { shared[copies[$0]?.original ?? $0, default: 0] += 1 } }
    let twin = twin.map { copies[$0]?.original ?? $0 }
    let most = shared.filter { other, count in
      other != twin && count * CopyFinder.hint >= min(fingerprints.count, sizes[other]) && isWithinWeek(place, other)
    }
    let order = most.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return (twin.map { [$0] } ?? []) + order.prefix(CopyFinder.compared).map(\.key)
  }

  /// True unless both are dated and lie more than a week apart.
  private func isWithinWeek(_ place: Int, _ other: Int) -> Bool {
    guard let left = documents[place].publication.interval, let right = documents[other].publication.interval
    else { return true }
    return left.earliest.minutes - right.latest.minutes <= CopyFinder.week
      && right.earliest.minutes - left.latest.minutes <= CopyFinder.week
  }

  private func compare(
    _ place: Int, _ words: CopyWords, _ runs: Runs, with other: Int
  ) -> (Kinship, CopyWords) {
    let original = CopyWords(documents[other])
    let passages = SharedPassages(words, original, runs, RunPlaces(Runs(original)))
    return (Kinship(words, original, passages, evidence(place, other)), original)
  }

  private func evidence(_ place: Int, _ other: Int) -> Kinship.Evidence {
    let (left, right) = (documents[place], documents[other])
    var evidence = Kinship.Evidence()
    if let address = keys[place] { evidence.isSameAddress = address == keys[other] }
    evidence.isSameOutlet = left.outlet != nil && left.outlet == right.outlet
    if let title = left.title, title == right.title {
      evidence.isSameTitle = title.utf8.count { $0 == 0x20 } >= CopyFinder.title
    }
    let isRelease = agencies[other] != nil && AgencyCredit.publisher(of: right) == agencies[other]
    evidence.agency = isRelease || agencies[place] == agencies[other] ? agencies[other] : nil
    return evidence
  }

  private mutating func mark(_ place: Int, as copy: Copy) {
    copies[place] = copy
    carriers[copy.original, default: []].append(place)
    if let outlet = documents[place].outlet {
      let carrier = Carrier(original: copy.original, outlet: outlet)
      if outlets[carrier] == nil { outlets[carrier] = place }
    }
  }

  /// The document of which a copy of `original` is another version: the one at its address, or of its outlet.
  private func version(_ place: Int, _ original: Int, _ twin: Int?) -> Int? {
    if let twin, twin == original || copies[twin]?.original == original { return twin }
    guard let outlet = documents[place].outlet else { return nil }
    if documents[original].outlet == outlet { return original }
    return outlets[Carrier(original: original, outlet: outlet)]
  }

  /// Makes an original that turned out to be an extract of `place`, and what was a copy of it, copies of `place`. A copy that
  /// is none of `place` is an original again.
  private mutating func adopt(_ extract: Int, by place: Int) {
    for one in [extract] + (carriers.removeValue(forKey: extract) ?? []) {
      let words = CopyWords(documents[one])
      let runs = Runs(words)
      let (kinship, original) = compare(one, words, runs, with: place)
      copies[one] = nil
      if one == extract || kinship.isCopy {
        let difference = CopyDifference(documents[one], words, documents[place], original, kinship)
        mark(one, as: Copy(original: place, version: version(one, place, nil), difference: difference))
      } else {
        index.add(one, runs.fingerprints)
      }
    }
  }
}
