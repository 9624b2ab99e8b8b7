/// A value of JSON (RFC 8259): a whole file, or a piece of a page such as its JSON-LD.
package enum JSONValue {
  case string(String)
  /// A number as it is written.
  case number(String)
  case boolean(Bool)
  case null
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])
  /// What is no JSON.
  case other

  /// Levels of lists and objects.
  static let depth = 128

  /// Reads leniently: what cannot be read ends the value that it stands in.
  init(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes, stopsAtError: false)
    self = reader.value()
  }

  /// Reads a whole file, up to the first error, whose line is given beside what stands before it.
  static func whole(_ bytes: [UInt8]) throws(LoadError) -> (value: JSONValue, damagedAt: Int?) {
    var reader = JSONReader(bytes, stopsAtError: true)
    let value = reader.value()
    reader.finish()
    if reader.isTooDeep { throw .valuesTooDeep }
    if reader.isTooLong { throw .textTooLong }
    return (value, reader.error.map { Bytes.line(of: $0, in: bytes) })
  }

  /// The value of a key of an object; null is as good as none.
  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self, let found = members.first(where: { $0.key == key })?.value else {
      return nil
    }
    if case .null = found { return nil }
    return found
  }

  /// The string, or the first string of a list.
  package var text: String? {
    switch self {
    case .string(let text): text
    case .list(let values): values.lazy.compactMap(\.text).first
    default: nil
    }
  }

  /// A string with something in it, on one line, or a number as it is written.
  package var word: String? {
    switch self {
    case .string(let text): Bytes.tidy(text)
    case .number(let digits): digits
    default: nil
    }
  }

  /// A whole number, be it written as a string.
  var integer: Int? { word.flatMap { Int($0) } }

  /// True for `true` alone.
  package var isTrue: Bool {
    if case .boolean(true) = self { return true }
    return false
  }

  /// True for an object.
  package var isObject: Bool {
    if case .object = self { return true }
    return false
  }

  /// The values of a list; none for anything else.
  package var values: [JSONValue] {
    if case .list(let values) = self { return values }
    return []
  }

  /// The values of a list, or the value itself.
  package var all: [JSONValue] {
    if case .list(let values) = self { return values }
    return [self]
  }

  /// Every object in it, itself first.
  var objects: [JSONValue] {
    var found: [JSONValue] = []
    collect(&found)
    return found
  }

  private func collect(_ found: inout [JSONValue]) {
    switch self {
    case .list(let values): for value in values { value.collect(&found) }
    case .object(let members):
      found.append(self)
      for member in members { member.value.collect(&found) }
    default: break
    }
  }
}
