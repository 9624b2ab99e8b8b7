import ChronologyModel
import ClaimExtractor
import EntityExtractor
import Grammar
import Knowledge
import Lexing
import TemporalTagger

/// A passage published on Friday 13 March 2026, read as the program reads it, whose reading answers in words.
struct Passage {
  private(set) var reading: CorpusReading

  /// The stages before the claims, made once.
  struct Reader: Sendable {
    let knowledge: ReferenceTables
    let claims: ClaimFinder

    init() throws {
      knowledge = try ReferenceTables()
      claims = try ClaimFinder()
    }
  }

  /// Reads `text`, in which ` ¶ ` parts paragraphs.
  init(_ text: String, _ reader: Reader) {
    let lexed = LexedText(text.replacing(" ¶ ", with: "\n\n"))
    let document = Document(
      path: "passage.txt",
      publication: PublicationDate(interval: CivilInterval(day: CivilDay(iso: "2026-03-13")!), basis: .stated),
      text: lexed.bytes, paragraphs: lexed.paragraphs.map { .init(range: $0, role: .paragraph) })
    let grammar = TextGrammar(lexed, .standard)
    reading = CorpusReading(documents: [document])
    reading.timexes = [
      TimexTagger(grammar: .standard).timexes(
        in: lexed, document: 0, publication: document.publication, parsed: grammar)
    ]
    let entities = EntityResolver(knowledge: reader.knowledge).read(
      documents: [document], lexed: [lexed], grammars: [grammar])
    reading.entities = entities.entities
    reading.mentions = entities.mentions
    reader.claims.read(&reading, texts: [lexed], grammars: [grammar])
  }

  /// True when all that a cell of the table expects is read.
  func meets(_ expectation: String) -> Bool {
    var words = expectation.split(separator: " ").map(String.init)
    let record = words.removeFirst()
    // Names of two words follow their key to the next.
    var named: [String: String] = [:]
    var plain: [String] = []
    var key: String?
    for word in words {
      if let sign = word.firstIndex(of: "="), sign > word.startIndex {
        key = String(word[..<sign])
        named[key!] = String(word[word.index(after: sign)...])
      } else if let key {
        named[key]! += " " + word
      } else {
        plain.append(word)
      }
    }
    switch record {
    case "event": return hasEvent(plain, named)
    case "link": return hasLink(plain)
    case "knows": return hasKnowledge(plain, named)
    case "figure": return hasFigure(plain, named)
    case "measure":
      return reading.measures.contains {
        $0.head == plain[0] && $0.stage.rawValue == plain.dropFirst().joined(separator: " ")
      }
    case "one": return reading.measures.count > 1 && Set(reading.measures.map(\.measure)).count == 1
    case "no":
      switch plain[0] {
      case "link": return reading.links.isEmpty
      case "knows": return reading.knowledge.isEmpty
      case "figure", "count": return reading.figures.isEmpty
      default: return reading.measures.isEmpty
      }
    default: return false
    }
  }

  private func hasEvent(_ plain: [String], _ named: [String: String]) -> Bool {
    reading.claims.contains { claim in
      guard claim.kind.rawValue == plain[0], plain[1] == "*" || when(claim.time) == Self.day(plain[1]) else {
        return false
      }
      return isNamed(named["by"], claim.speaker?.entity, claim.speaker?.span)
        && isNamed(named["to"], claim.speaker?.hearer?.entity, claim.speaker?.hearer?.span)
        && isNamed(named["via"], claim.speaker?.reporter?.entity, claim.speaker?.reporter?.span)
        && (named["on"] == nil || when(claim.speaker?.saidOn) == Self.day(named["on"]!))
    }
  }

  private func hasLink(_ plain: [String]) -> Bool {
    let relation = plain[1] == "same" ? "same day" : plain[1]
    return reading.links.contains { link in
      let found = (link.first.kind?.rawValue ?? "-", link.relation.rawValue, link.second.kind?.rawValue ?? "-")
      return found == (plain[0], relation, plain[2]) && (plain.count < 4 || link.length?.value == plain[3])
    }
  }

  private func hasKnowledge(_ plain: [String], _ named: [String: String]) -> Bool {
    let place = plain.firstIndex { ["told", "understood", "aware"].contains($0) } ?? 0
    let name = plain[..<place].joined(separator: " ")
    return reading.knowledge.contains { claim in
      let strength = claim.strength == .understoodTold ? "understood" : claim.strength.rawValue
      return isNamed(name, claim.knower, claim.knowerSpan) && strength == plain[place]
        && (plain[place + 1] == "*" || when(claim.time) == Self.day(plain[place + 1]))
        && (claim.standing == .denied) == plain.contains("denied")
        && (named["about"] == nil || claim.about?.rawValue.hasPrefix(named["about"]!) == true)
        && (named["by"] == nil || named["by"] == "-"
          || isNamed(named["by"], claim.informant?.entity, claim.informant?.span))
    }
  }

  private func hasFigure(_ plain: [String], _ named: [String: String]) -> Bool {
    reading.figures.contains { figure in
      figure.value == Double(plain[0]) && figure.isFurther == plain.contains("further")
        && (!plain.contains("approx") || figure.isApproximate)
        && named.allSatisfy { key, value in
          switch key {
          case "unit": figure.unit.contains(value)
          case "period": figure.period == value
          case "change": figure.change == Double(value)
          case "base": figure.base == Double(value)
          case "of", "population": figure.population == Double(value)
          case "asof": when(figure.asOf) == value
          case "area": figure.scope == value
          default: false
          }
        }
    }
  }

  /// True when nothing is expected, or the words or the entity's name end in what is.
  private func isNamed(_ expected: String?, _ entity: Int?, _ span: Span?) -> Bool {
    guard let expected else { return true }
    let name = entity.map { reading.entities[$0].name }
    let words = span.map { reading.quote($0) } ?? ""
    return name == expected || words.lowercased().contains(expected.lowercased())
  }

  /// `2026-03-09`, a stretch as `2026-02-01/2026-02-28`, `-` for none.
  private func when(_ interval: CivilInterval?) -> String {
    guard let interval else { return "-" }
    if let day = interval.singleDay { return day.description }
    return "\(interval.earliest.day)/\(interval.latest.day)"
  }

  /// `0309` and `0309/0311` are of 2026; all else stands for itself.
  private static func day(_ text: String) -> String {
    text.split(separator: "/").map { part in
      part.utf8.count == 4 && part.allSatisfy(\.isNumber) ? "2026-\(part.prefix(2))-\(part.suffix(2))" : String(part)
    }.joined(separator: "/")
  }

  /// What was read, for whoever looks at a passage that fails.
  var summary: String {
    let claims = reading.claims.map { claim in
      let speaker = claim.speaker.map { " by “\(reading.quote($0.span))”" } ?? ""
      let to = claim.speaker?.hearer.map { " to “\(reading.quote($0.span))”" } ?? ""
      return "\(claim.kind.rawValue) \(when(claim.time))\(speaker)\(to) on \(when(claim.speaker?.saidOn))"
    }
    let links = reading.links.map {
      "link \($0.first.kind?.rawValue ?? "-") \($0.relation.rawValue) \($0.second.kind?.rawValue ?? "-") \($0.length?.value ?? "")"
    }
    let knows = reading.knowledge.map {
      "knows “\(reading.quote($0.knowerSpan))” \($0.strength) \(when($0.time)) \($0.standing) \($0.about?.rawValue ?? "-")"
    }
    let figures = reading.figures.map {
      "figure \($0.value) “\($0.unit)” \($0.period ?? "-") change \($0.change ?? 0) base \($0.base ?? 0) \($0.scope ?? "-")"
    }
    let measures = reading.measures.map { "measure \($0.head) \($0.stage.rawValue) #\($0.measure)" }
    return (claims + links + knows + figures + measures).joined(separator: "; ")
  }
}
