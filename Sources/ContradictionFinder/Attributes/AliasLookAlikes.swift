internal import ChronologyModel

/// One person under two first names, explained.
struct AliasLookAlikes: Mechanism {
  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "baroness"]

  func findings(_ evidence: Evidence) -> [Finding] {
    evidence.reading.entities.indices.compactMap { index -> Finding? in
      let entity = evidence.reading.entities[index]
      let own = Words.all(of: entity.name)
      guard entity.kind == .person, own.count >= 2 else { return nil }
      for alias in entity.aliases {
        let words = Words.all(of: alias.name).filter { !Self.titles.contains($0) }
        guard words.count >= 2, words.last == own.last, words[0] != own[0], words[0].utf8.count > 1,
          !own.contains(words[0]), words.suffix(own.count) != own[...]
        else { continue }
        let other = evidence.reading.mentions.joined().first { mention in
          mention.entity == index && mention.form == .name
            && Words.all(of: evidence.reading.quote(mention.span)).filter { !Self.titles.contains($0) }.first == own[0]
        }
        guard let other else { continue }
        return Finding(
          kind: .identity, severity: .low, status: .explained(reason: "alias: one person under two first names"),
          summary: "\(entity.name) is also called \(alias.name).",
          reckoning: ["The accounts give the same things of \(alias.name) and of \(entity.name): one person."],
          settledBy: "",
          sources: [evidence.source(other.span), evidence.source(alias.span)])
      }
      return nil
    }
  }
}
