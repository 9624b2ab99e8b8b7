internal import ChronologyModel

extension EventKind {
  /// What a reader calls it: `Release in error`.
  var words: String {
    switch self {
    case .reportToPolice: "Reported to police"
    case .briefingOfMinister: "Minister told"
    case .parliamentaryExchange: "In Parliament"
    case .policyEffective: "Measure in force"
    case .inquiryLaunched: "Inquiry set up"
    default: PlainWords.capitalised(rawValue.split(separator: "_").joined(separator: " "))
    }
  }
}

extension Event {
  /// Its line, and the word for its standing that stands beside the line rather than in it; nil for plain fact.
  var line: (summary: String, standing: String?) {
    let mark = " (planned)"
    guard summary.hasSuffix(mark) else { return (summary, standing.words) }
    return (String(summary.dropLast(mark.count)), standing.words ?? "planned")
  }
}

extension Finding.Kind {
  /// What a reader calls it: `Who knew when`.
  var words: String {
    switch self {
    case .date: "Dates"
    case .order: "Order of events"
    case .duration: "Length of time"
    case .promiseOutcome: "Promise and outcome"
    case .anachronism: "Out of its time"
    case .weekday: "Weekday and date"
    case .custodyStatus: "In custody or at large"
    case .custodyBasis: "Ground for custody"
    case .manner: "How it happened"
    case .count: "Numbers"
    case .headline: "Headline and text"
    default: PlainWords.capitalised(rawValue.split(separator: "_").joined(separator: " "))
    }
  }
}

extension Finding.Severity {
  /// `High`, `Medium`, `Low`.
  var words: String { PlainWords.capitalised(rawValue) }
}

extension Standing {
  /// How a line stands when it is not plain fact; nil when it is.
  var words: String? {
    switch self {
    case .asserted: nil
    case .expected: "planned"
    case .hypothetical: "supposed"
    default: rawValue
    }
  }
}

/// Small things about words and numbers.
enum PlainWords {
  /// With its first letter as a capital.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `1 event`, `2 events`; `plural` when it is not made with an s.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `12,500`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// A number as a reader writes it: `262`, `12.5`, `12,500`.
  static func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return grouped(Int(value)) }
    return "\(value)"
  }

  /// A number as programs read it: `262`, `12.5`, `12500`.
  static func plainNumber(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }

  /// The words on one line: white space of any kind is one space.
  static func oneLine(_ text: String) -> String {
    isOneLine(text) ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// True for text whose only white space is single spaces between words. Other white space than ASCII's begins with
  /// C2, E1, E2 or E3; text with one of these is left to the slow way, but for the dashes and quotation marks E2 80 90
  /// to E2 80 A7.
  private static func isOneLine(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    var before: UInt8 = 0
    for byte in text.utf8 {
      if before == 0xE2, !(0x90...0xA7).contains(byte) { return false }
      if previous == 0xE2, byte != 0x80 { return false }
      if byte < 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE3 { return false }
      if byte == 0x20, previous == 0x20 { return false }
      (before, previous) = (previous, byte)
    }
    return previous != 0x20
  }

  /// The words on one line, cut after a word when they are longer than `limit` characters.
  static func clipped(_ text: String, to limit: Int) -> String {
    let line = oneLine(text)
    guard line.count > limit else { return line }
    let cut = line.prefix(limit - 1)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + "…"
  }

  /// A sentence with its full stop.
  static func sentence(_ text: String) -> String {
    guard let last = text.last, !".?!”’".contains(last) else { return text }
    return text + "."
  }
}
