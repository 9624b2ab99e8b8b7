/// Fills a template: parts, brackets, and verbs that agree with the subject before them.
struct SummaryLine {
  var parts: [String: String] = [:]
  var isPlural = false
  var isPlanned = false

  /// The line, or nil when a part outside brackets is missing.
  func filled(_ template: String) -> String? {
    var line = ""
    var bracket: String?
    var name: String?
    var isMissing = false
    for character in template {
      switch character {
      case "[":
        bracket = line
        isMissing = false
      case "]":
        if isMissing, let kept = bracket { line = kept }
        bracket = nil
        isMissing = false
      case "{", "<": name = ""
      case "}":
        if let part = name.flatMap({ parts[$0] }), !part.isEmpty {
          line += part
        } else if bracket == nil {
          return nil
        } else {
          isMissing = true
        }
        name = nil
      case ">":
        if let verb = name { line += conjugated(verb) }
        name = nil
      default:
        if name != nil { name?.append(character) } else { line.append(character) }
      }
    }
    return line.prefix(1).uppercased() + line.dropFirst()
  }

  /// The verb in the present; `is due to` it when it was only planned.
  private func conjugated(_ verb: String) -> String {
    if isPlanned { return (isPlural ? "are" : "is") + " due to " + verb }
    if verb == "be" { return isPlural ? "are" : "is" }
    if isPlural { return verb }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    return verb + (["s", "sh", "ch", "x", "o"].contains { verb.hasSuffix($0) } ? "es" : "s")
  }
}
