/// The sets of tags that groups and clauses ask about, as bits.
struct TagSets: Sendable {
  let auxiliary, verb, properNoun, commonNoun, determiner, number, currency: UInt64
  let punctuation, coordinator, lead, infinitiveMark, modal: UInt64
  let participle, gerund, past, present, plain: UInt64

  init(_ tags: TagSet) {
    auxiliary = tags.bits { universal, _ in universal == .auxiliary }
    verb = tags.bits { universal, _ in universal == .verb }
    properNoun = tags.bits { universal, _ in universal == .properNoun }
    commonNoun = tags.bits { universal, _ in universal == .noun }
    determiner = tags.bits { $0 == .determiner || $1 == "PRP$" }
    number = tags.bits { universal, _ in universal == .number }
    currency = tags.bits { $1 == "$" }
    punctuation = tags.bits { universal, _ in universal == .punctuation }
    coordinator = tags.bits { universal, _ in universal == .coordinator }
    infinitiveMark = tags.bits { $0 == .particle && $1 == "TO" }
    lead = tags.bits { $0 == .adposition || $0 == .subordinator || $1 == "WRB" || $0 == .particle && $1 == "TO" }
    modal = tags.bits { $1 == "MD" }
    participle = tags.bits { $1 == "VBN" }
    gerund = tags.bits { $1 == "VBG" }
    past = tags.bits { $1 == "VBD" }
    present = tags.bits { $1 == "VBZ" || $1 == "VBP" }
    plain = tags.bits { $1 == "VB" || $1 == "VBP" }
  }

  @inline(__always)
  static func has(_ set: UInt64, _ tag: UInt8) -> Bool { set >> UInt64(tag) & 1 != 0 }
}
