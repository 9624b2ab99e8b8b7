import ChronologyModel
import StoryKit
import Testing
import TimelineBuilder

/// Tells a story in few words: papers, and what each says happened, with the names made into entities as they come.
struct Told {
  private var story = Story()
  private var known: [String: Int] = [:]

  /// Begins a paper of that day.
  mutating func paper(_ published: String?, copyOf: Int? = nil) {
    story.document("Paper \(story.reading.documents.count)", published, copyOf: copyOf)
  }

  /// The paper says that something happened. Names that begin with HMP are prisons, with The are bodies.
  mutating func says(
    _ kind: EventKind, whom: [String] = [], who: [String] = [], unnamed: String? = nil, at: String? = nil,
    with: [String] = [], on: String? = nil, bound: Timex.Bound? = nil, standing: Standing = .asserted,
    topic: [String] = [], words: String = ""
  ) {
    let (patients, agents, others) = (whom.map { entity($0) }, who.map { entity($0) }, with.map { entity($0) })
    let places = [at].compactMap { $0 }.map { entity($0) }
    var parts = patients.map { story.whom($0) } + agents.map { story.who($0) }
    parts += others.map { story.other($0) } + places.map { story.at($0) }
    if let unnamed { parts.append(story.unnamed(unnamed)) }
    let names = whom + who + with + [at, unnamed].compactMap { $0 }
    let text = (names + topic + [words]).joined(separator: " ")
    story.claim(text, kind, parts, on: on, bound: bound, standing: standing, topic: topic)
  }

  /// The paper names somebody or a place, and no more.
  mutating func mentions(_ name: String) {
    let entity = entity(name)
    story.mention(entity, name)
  }

  private mutating func entity(_ name: String) -> Int {
    if let index = known[name] { return index }
    let kind: Entity.Kind = name.hasPrefix("HMP") ? .prison : name.hasPrefix("The") ? .organisation : .person
    let index = story.entity(kind, name)
    known[name] = index
    return index
  }

  /// The chronology of it.
  var events: [Event] { Timeline().events(of: story.reading) }
}

/// A small story and how many events it tells.
struct MergeCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let count: Int
  let tell: @Sendable (inout Told) -> Void

  static func one(_ name: String, _ tell: @escaping @Sendable (inout Told) -> Void) -> MergeCase {
    MergeCase(testDescription: name, count: 1, tell: tell)
  }

  static func two(_ name: String, _ tell: @escaping @Sendable (inout Told) -> Void) -> MergeCase {
    MergeCase(testDescription: name, count: 2, tell: tell)
  }

  /// The events that come out, one for each line.
  var events: [Event] {
    var told = Told()
    tell(&told)
    return told.events
  }
}
