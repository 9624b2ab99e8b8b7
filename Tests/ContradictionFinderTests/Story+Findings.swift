import ChronologyModel
import ContradictionFinder
import StoryKit
import TimelineBuilder

extension Story {
  /// The findings in the story: events are put together first.
  func findings(_ offices: (any OfficeRegister)? = nil) throws -> [Finding] {
    let events = Timeline().events(of: reading)
    return try ConflictFinder(offices: offices).findings(in: reading, events: events)
  }

  /// The kinds of the open findings, in order.
  func open(_ offices: (any OfficeRegister)? = nil) throws -> [Finding.Kind] {
    try findings(offices).filter(\.isOpen).map(\.kind)
  }

  /// The reasons of the explained findings of a kind.
  func explained(_ kind: Finding.Kind) throws -> [String] {
    try findings().compactMap { finding in
      guard finding.kind == kind, case .explained(let reason) = finding.status else { return nil }
      return reason
    }
  }
}
