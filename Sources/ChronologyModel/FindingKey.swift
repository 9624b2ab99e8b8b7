/// The names by which findings are known from one run to the next: made of what conflicts, so that neither the order of
/// the documents, nor where they are kept, nor documents that come in later change them.
public struct FindingKey: Sendable {
  /// For each document, its outlet, title and stated day; its text where it has neither outlet nor title.
  private let documents: [UInt64]
  private let texts: [[UInt8]]

  /// The keys of findings in `documents`.
  public init(documents: [Document]) {
    self.documents = documents.map(FindingKey.identity)
    texts = documents.map(\.text)
  }

  /// The key of a finding: of its kind and the two quotations that conflict.
  public func key(of finding: Finding) -> String {
    FindingKey.key(finding.kind, finding.sources.prefix(2).map(side))
  }

  /// The key of a finding, then those it had where another two of its quotations came first: a document that comes in later
  /// may be quoted in place of one of them.
  public func keys(of finding: Finding) -> [String] {
    let sides = finding.sources.map(side)
    var keys = [key(of: finding)]
    for (place, first) in sides.enumerated() {
      for second in sides.dropFirst(place + 1) { keys.append(FindingKey.key(finding.kind, [first, second])) }
    }
    return keys
  }

  /// True for text of the form of a key: `f` and 12 hexadecimal digits.
  public static func isKey(_ text: String) -> Bool {
    text.utf8.count == 13 && text.hasPrefix("f")
      && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private static func key(_ kind: Finding.Kind, _ sides: [UInt64]) -> String {
    var hash = Hash()
    hash.add(kind.rawValue.utf8)
    for side in sides.sorted() { hash.add(String(side).utf8) }
    let digits = String(hash.value >> 16, radix: 16)
    return "f" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  private func side(_ source: Source) -> UInt64 {
    var hash = Hash()
    guard documents.indices.contains(source.span.document) else { return hash.value }
    hash.add(String(documents[source.span.document]).utf8)
    hash.add(words: texts[source.span.document][source.span.range])
    return hash.value
  }

  private static func identity(_ document: Document) -> UInt64 {
    var hash = Hash()
    guard document.outlet != nil || document.title != nil else {
      hash.add(words: document.text[...])
      return hash.value
    }
    hash.add(words: Array((document.outlet ?? "").utf8)[...])
    hash.add(words: Array((document.title ?? "").utf8)[...])
    // A day that is worked out may be worked out otherwise when more documents are there.
    if [.stated, .metadata].contains(document.publication.basis), let day = document.publication.day {
      hash.add(day.description.utf8)
    }
    return hash.value
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo).
  private struct Hash {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // A byte that UTF-8 never holds parts one text from the next.
      value = (value ^ 0xFF) &* 0x100_0000_01B3
    }

    /// Letters and digits alone, without regard to case: spaces, stops and the form of quotation marks do not count.
    mutating func add(words bytes: ArraySlice<UInt8>) {
      add(
        bytes.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.filter {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
        })
    }
  }
}
