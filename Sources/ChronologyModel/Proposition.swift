/// What a clause says, whether the tables know its verb or not: who or what does or is what, affirmed or denied.
///
/// Two propositions that are alike in all but one thing (whether it is so, how many, on what day) cannot both be true.
public struct Proposition: Sendable {
  /// Somebody or something in it.
  public struct Term: Sendable, Hashable {
    /// What it is, as one of the proposition's items.
    public var item: Item
    /// `no rules`, `nobody`: what is said of it is denied.
    public var isNone: Bool
    /// Its words.
    public var span: Span

    /// A term.
    public init(item: Item, isNone: Bool = false, span: Span) {
      self.item = item
      self.isNone = isNone
      self.span = span
    }
  }

  /// A word that carries meaning, or an entity, in a form that can be compared.
  public struct Item: Sendable, Hashable, Comparable {
    /// A hash of the word's class or stem, or of the entity's index.
    public var hash: UInt64
    /// True for an entity.
    public var isEntity: Bool

    /// The item of a word.
    public init(word hash: UInt64) {
      self.hash = hash
      isEntity = false
    }

    /// The item of an entity.
    public init(entity: Int) {
      hash = UInt64(entity)
      isEntity = true
    }

    /// Entities before words.
    public static func < (left: Item, right: Item) -> Bool {
      left.isEntity != right.isEntity ? left.isEntity : left.hash < right.hash
    }
  }

  /// A number in it.
  public struct Quantity: Sendable, Hashable {
    /// What is counted or measured in.
    public enum Unit: UInt8, Sendable {
      /// Things.
      case count
      /// Pounds.
      case money
      /// Hundredths.
      case percent
    }

    /// The number.
    public var value: Double
    /// What it is a number of.
    public var unit: Unit
    /// The noun that is counted, as an item; nil for money and percentages.
    public var noun: Item?
    /// `about 40`, `at least 60`, `more than 200`: not the number itself.
    public var isApproximate: Bool
    /// Its words.
    public var span: Span

    /// A number.
    public init(value: Double, unit: Unit, noun: Item?, isApproximate: Bool, span: Span) {
      self.value = value
      self.unit = unit
      self.noun = noun
      self.isApproximate = isApproximate
      self.span = span
    }
  }

  /// One side of a pair of words that exclude each other: `passed`, `defeated`.
  public struct Side: Sendable, Hashable {
    /// The line of the table of opposites.
    public var pair: Int
    /// True for the second side.
    public var isOther: Bool
    /// The word that takes the side, as one of the proposition's items; nil for a small word.
    public var item: Item?

    /// One side.
    public init(pair: Int, isOther: Bool, item: Item?) {
      self.pair = pair
      self.isOther = isOther
      self.item = item
    }

    /// True for the other side of one pair.
    public func excludes(_ other: Side) -> Bool { pair == other.pair && isOther != other.isOther }
    /// True for one side of one pair, whatever the words.
    public func agrees(with other: Side) -> Bool { pair == other.pair && isOther == other.isOther }
  }

  /// The verb, as one of the items.
  public var predicate: Item
  /// The verb's words.
  public var verb: Span
  /// Who does it, in the active and in the passive alike; nil for nobody said.
  public var subject: Term?
  /// To whom or what it is done, or what the subject is said to be.
  public var object: Term?
  /// All that carries meaning in the clause, the verb included, in order, without repeats.
  public var items: [Item] = []
  /// Words that tell one from others of its kind: `second`, `another`, `former`, as items in order.
  public var distinctions: [Item] = []
  /// Numbers.
  public var quantities: [Quantity] = []
  /// Sides of opposites that its words take.
  public var sides: [Side] = []
  /// False where it is denied: `not`, `never`, `no rules`, `denied that`, `it was untrue that`.
  public var isAffirmed = true
  /// `she denied this`, `he said that was not the case`: what it denies was said before it, by somebody else.
  public var isOfBefore = false
  /// True where it is undertaken, not said to be so: `promised to`, `no school will close, she pledged`.
  public var isPromised = false
  /// `will close`, `said that it would`: it is told of what is to come, by somebody who does not undertake it.
  public var isPlanned = false
  /// `never`, `at any time`: of all times.
  public var isForAllTime = false
  /// `has not been charged`, `is at large`: of the time of saying, and what comes after may differ.
  public var isPresent = false
  /// When, where the clause says.
  public var time: CivilInterval?
  /// The clause's words.
  public var span: Span
  /// Who says so; nil for the document's own voice.
  public var speaker: Speaker?

  /// A proposition with nothing but its verb.
  public init(predicate: Item, verb: Span, span: Span) {
    self.predicate = predicate
    self.verb = verb
    self.span = span
  }

  /// Counts what a term stands for among the items.
  public mutating func take(_ term: Term?) {
    guard let item = term?.item else { return }
    let place = items.firstIndex { $0 >= item } ?? items.count
    guard place == items.count || items[place] != item else { return }
    items.insert(item, at: place)
  }
}
