/// `In the four weeks to 1 May the company cancelled trains`: after the number of a day `May` is a month, whatever the verb
/// ahead makes of it.
struct MonthTags: Sendable {
  private let function: FunctionWords
  /// The tag of a name; nil in a model without one.
  private let name: UInt8?

  init(_ tags: TagSet, _ function: FunctionWords) {
    self.function = function
    name = tags.singularProperNoun == 0 ? nil : UInt8(tags.singularProperNoun.trailingZeroBitCount)
  }

  /// Gives names of months after the number of a day the tag of a name.
  func settle(_ forms: UnsafeBufferPointer<WordForm>, _ tags: inout [UInt8]) {
    guard let name else { return }
    for place in forms.indices.dropFirst()
    where forms[place].shape == .capitalised && function.month.contains(forms[place].folded)
      && function.dayNumber.contains(forms[place - 1].folded)
    {
      tags[place] = name
    }
  }
}
