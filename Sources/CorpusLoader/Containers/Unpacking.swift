internal import ChronologyModel

/// Reads what is packed in a file, one after another, and gathers what it gives.
struct Unpacking {
  private(set) var reading: Reading
  private let context: ReadingContext
  private var passedOver = 0
  private var isFull = false

  init(_ kind: String, _ context: ReadingContext) {
    reading = Reading(kind: kind)
    self.context = context
  }

  /// True when no more can be taken.
  var isDone: Bool { isFull }

  /// Reads a packed file; `carry` says what its carrier knows of it, `amend` completes its documents. A file whose error
  /// `isQuiet` accepts is passed over.
  mutating func read(
    _ bytes: [UInt8], entry: String, isQuiet: (LoadError) -> Bool = { _ in false },
    carry: (inout ReadingContext) -> Void = { _ in }, amend: (inout Draft) -> Void = { _ in }
  ) {
    guard mayGoOn() else { return }
    do throws(LoadError) {
      var inner = try context.within
      carry(&inner)
      var found = try Formats.read(bytes, inner)
      for index in found.drafts.indices { amend(&found.drafts[index]) }
      add(found, entry: entry)
    } catch {
      if isQuiet(error) { passedOver += 1 } else { refuse(entry, error) }
    }
  }

  /// Takes what a packed file gave.
  mutating func add(_ inner: Reading, entry: String) {
    for var draft in inner.drafts {
      draft.entry = Unpacking.joined(entry, draft.entry ?? "")
      reading.drafts.append(draft)
    }
    for var refused in inner.refusals {
      refused.entry = Unpacking.joined(entry, refused.entry)
      reading.refusals.append(refused)
    }
    if inner.damagedAt != nil { refuse(entry, .cutShort, .part) }
  }

  /// Takes a document that the carrier itself holds.
  mutating func add(_ draft: Draft) { reading.drafts.append(draft) }

  /// Names a packed file that cannot be read; one with an empty name is the carrier itself.
  mutating func refuse(_ entry: String, _ error: LoadError, _ extent: Refusal.Extent = .whole) {
    reading.refusals.append(Reading.Refused(entry: entry, error: error, extent: extent))
  }

  /// Counts a packed file that is of no kind to be read, such as a picture of a page.
  mutating func passOver() { passedOver += 1 }

  /// False when the input has had all the files it may have; the first time that is said.
  mutating func mayGoOn() -> Bool {
    if isFull { return false }
    if context.budget.takeMember() { return true }
    isFull = true
    refuse("", .tooManyMembers, .part)
    return false
  }

  /// What was gathered; throws when that is nothing at all.
  func finished(orElse error: LoadError = .emptyPackage) throws(LoadError) -> Reading {
    if reading.drafts.isEmpty, reading.refusals.isEmpty { throw error }
    guard passedOver > 0, !reading.drafts.isEmpty else { return reading }
    var done = reading
    let files = passedOver == 1 ? "1 other file" : "\(passedOver) other files"
    done.drafts[0].notes.append("passed over beside it: \(files) without text of an article")
    return done
  }

  /// `a.zip` and `b.eml` as `a.zip#b.eml`.
  static func joined(_ outer: String, _ inner: String) -> String {
    outer.isEmpty ? inner : inner.isEmpty ? outer : "\(outer)#\(inner)"
  }
}
