/// The tags of a model, by their numbers: a universal tag and a Penn tag each.
@_spi(Training)
public struct TagSet: Sendable {
  /// The universal tag of each number.
  public let universal: [UniversalTag]
  /// The Penn tag of each number.
  public let penn: [String]

  /// The tag of a name in the singular, as bits.
  public let singularProperNoun: UInt64
  /// The tags of names, as bits.
  let properNouns: UInt64

  /// The tags of a model, `UPOS XPOS` each; at most 64. Lines that are empty are passed over.
  public init(names: [String]) {
    let pairs = names.filter { !$0.isEmpty }.map { $0.split(separator: " ").map(String.init) }
    universal = pairs.map { UniversalTag(rawValue: $0[0]) ?? .other }
    penn = pairs.map { $0.count > 1 ? $0[1] : "" }
    let (universal, penn) = (universal, penn)
    func bits(_ test: (UniversalTag, String) -> Bool) -> UInt64 {
      universal.indices.reduce(0) { test(universal[$1], penn[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }
    singularProperNoun = bits { $0 == .properNoun && $1 == "NNP" }
    properNouns = bits { universal, _ in universal == .properNoun }
  }

  /// The tags for which `test` holds, as bits.
  func bits(_ test: (UniversalTag, String) -> Bool) -> UInt64 {
    universal.indices.reduce(0) { test(universal[$1], penn[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }

  /// The tags that a name in a pattern stands for: a Penn tag, a universal tag, or one of the names below; nil for none.
  func named(_ name: String) -> UInt64? {
    let bits: UInt64
    switch name {
    case "NOUN":
      bits = self.bits {
        ($0 == .noun || $0 == .properNoun || $0 == .other) && $1 != "NFP" || $0 == .symbol && $1 == "NN"
      }
    case "ADJ": bits = self.bits { $0 == .adjective || $1 == "AFX" }
    case "SIGN": bits = self.bits { $1 == "$" || $0 == .symbol }
    case "PRON": bits = self.bits { $0 == .pronoun && $1 != "PRP$" && $1 != "WP$" }
    case "ADV": bits = self.bits { $0 == .adverb && $1 != "WRB" || $1 == "RB" }
    default:
      if let tag = UniversalTag(rawValue: name) {
        bits = self.bits { universal, _ in universal == tag }
      } else {
        bits = self.bits { $1 == name }
      }
    }
    return bits == 0 ? nil : bits
  }
}
