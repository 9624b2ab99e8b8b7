internal import ChronologyModel

/// What a mention leads to, before entities are numbered.
enum Target: Hashable {
  case person(Int)
  case body(Int)
}

/// A mention before entities are numbered.
struct Found {
  var tokens: Range<Int>
  var target: Target?
  var form: Mention.Form
  var kind: Entity.Kind
  var reason: String
  /// The tokens of the form as an alias gives it: with a title.
  var alias: Range<Int>
}
