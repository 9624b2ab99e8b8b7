internal import ChronologyModel

/// What written questions and written statements share in Parliament's interface.
enum WrittenRecord {
  /// The records of an answer (`results[].value`, one `value`, or a record by itself); nil when there are none.
  static func records(in value: JSONValue, where isRecord: (JSONValue) -> Bool) -> [JSONValue]? {
    let found = (value["results"]?.values ?? [value]).map { $0["value"] ?? $0 }.filter { $0.isObject && isRecord($0) }
    return found.isEmpty ? nil : found
  }

  /// True for the House of Lords.
  static func isLords(_ record: JSONValue, _ number: String?) -> Bool {
    if let house = record["house"]?.word?.lowercased() { return house == "lords" || house == "2" }
    return number?.hasPrefix("HL") == true
  }

  /// A member as Hansard would print one, and the name alone.
  static func member(_ member: JSONValue?) -> (printed: String, name: String)? {
    guard let stated = member?["name"]?.word, let name = Attribution.plain(stated) else { return nil }
    guard let seat = member?["memberFrom"]?.word, !stated.contains(seat) else { return (stated, name) }
    return ("\(stated) (\(seat))", name)
  }

  /// The address of a record's page.
  static func address(_ kind: String, _ day: CivilDay?, _ number: String?) -> String? {
    guard let day, let number, number.utf8.allSatisfy({ Bytes.isLetter($0) || Bytes.isDigit($0) }) else { return nil }
    return "https://questions-statements.parliament.uk/\(kind)/detail/\(day)/\(number.lowercased())"
  }
}
