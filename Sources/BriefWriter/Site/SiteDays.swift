/// The entries of a site under their days, in the order that the user asks for.
enum SiteDays {
  /// The entries of one day, or of one longer stretch.
  struct Group {
    var heading: String
    var machine: String?
    var entries: [Int]
  }

  /// Entries by index in groups. Those of which nothing is known stand last in either order.
  static func groups(_ story: PublicChronology, _ order: SiteOptions.Order) -> [Group] {
    var groups: [Group] = []
    for (index, entry) in story.entries.enumerated() {
      if let last = groups.indices.last, groups[last].heading == entry.day {
        groups[last].entries.append(index)
      } else {
        groups.append(Group(heading: entry.day, machine: entry.machine, entries: [index]))
      }
    }
    guard order == .newest else { return groups }
    let loose = groups.last.map { $0.heading == DayGroups.undated } ?? false ? [groups.removeLast()] : []
    for index in groups.indices { groups[index].entries.reverse() }
    return groups.reversed() + loose
  }
}
