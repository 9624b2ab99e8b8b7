/// What a time belongs to.
extension LinkRepairs {
  /// `He met governors yesterday`, `He met governors last month`: a time is met by nobody, and the noun between it and
  /// the verb is.
  func lowerTime(_ time: Int, _ links: inout Links) {
    let group = links.units[time].group
    let isTime =
      function.deictic.contains(links.words[group.start].folded) && group.words.count <= 2
      || function.turning.contains(links.words[group.start].folded) && group.words.count == 2
        && function.turned.contains(links.words[group.head].folded)
      || function.weekday.contains(links.words[group.start].folded) && links.units[time].gap == 0
        && (group.words.count == 1
          || group.words.count == 2 && function.dayPart.contains(links.words[group.end - 1].folded))
    guard isTime, links.isFreeNoun(time) else { return }
    let verb = links.head(time)
    guard verb < time,
      links.relations[time] == .object || links.relations[time] == .indirectObject || links.isSubject(time)
    else { return }
    links.relations[time] = .oblique
    let noun = time - 1
    guard noun == verb + 1, links.isFreeNoun(noun), links.units[noun].gap == 0, links.head(noun) == verb,
      links.relations[noun] == .parataxis || links.relations[noun] == .other
        || links.relations[noun] == .indirectObject,
      !links.relations.indices.contains(where: { links.head($0) == verb && links.relations[$0] == .object })
    else { return }
    links.relations[noun] = .object
  }

  /// `They seek a man freed from prison on Monday`: a time belongs to the nearest verb before it, where nothing but that
  /// verb's nouns stands between.
  func nearTime(_ time: Int, _ links: inout Links) {
    let group = links.units[time].group
    guard links.units[time].lead != 0, group.kind == .noun, !links.hasGap(time, LinkUnit.Gap.comma),
      function.dated.contains(links.words[group.head].folded)
        || function.dated.contains(links.words[group.start].folded)
        || function.year.contains(links.words[group.head].folded),
      let verb = (max(0, time - Self.reach)..<time).last(where: { links.units[$0].group.kind == .verb }),
      links.head(time) < verb, links.units[links.head(time)].group.kind == .verb,
      links.units[verb + 1..<time].allSatisfy({ $0.group.kind == .noun && $0.gap & LinkUnit.Gap.comma == 0 })
    else { return }
    links.hang(time, on: verb, as: .oblique)
  }
}
