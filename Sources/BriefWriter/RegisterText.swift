public import ChronologyModel
internal import Lexing

/// Answers of the reference tables, for a terminal and as JSON.
public enum RegisterText {
  /// Who held an office, for a terminal `width` columns wide.
  public static func text(_ answer: RegisterAnswer.Holders, width: Int) -> [UInt8] {
    var text = TextColumns(width: width)
    let day = DateStyle.day(answer.day)
    if answer.terms.isEmpty {
      text.paragraph("The tables name no holder of the office \(answer.office) on \(day).")
      for term in answer.lastKnown { write(term, to: &text, lead: "Last known: ") }
    } else {
      text.paragraph("\(answer.office), on \(day)")
      for term in answer.terms { write(term, to: &text, lead: "") }
    }
    return text.bytes
  }

  /// What people have held, for a terminal `width` columns wide.
  public static func text(_ careers: [RegisterAnswer.Career], width: Int) -> [UInt8] {
    var text = TextColumns(width: width)
    for (index, career) in careers.enumerated() {
      if index > 0 { text.blank() }
      text.paragraph(career.name)
      for term in career.memberships + career.offices {
        text.pair("  " + dates(term), post(term), column: 46)
        text.paragraph("\(term.row) (\(term.source))", indent: 46)
      }
    }
    return text.bytes
  }

  private static func write(_ term: RegisterAnswer.Term, to text: inout TextColumns, lead: String) {
    text.paragraph("\(lead)\(term.person), \(post(term)), \(dates(term))", indent: 2)
    if !term.note.isEmpty { text.paragraph(term.note, indent: 4) }
    text.paragraph("\(term.row) (\(term.source))", indent: 4)
  }

  private static func post(_ term: RegisterAnswer.Term) -> String {
    term.body.isEmpty || term.post.hasSuffix(term.body) ? term.post : "\(term.post) (\(term.body))"
  }

  private static func dates(_ term: RegisterAnswer.Term) -> String {
    let start = term.start.map { "\($0)" } ?? "a day not known"
    if let end = term.end { return "\(start) to \(end)" }
    return "from \(start)" + (term.asOf.map { ", known to \($0)" } ?? "")
  }
}

extension RegisterText {
  /// Who held an office, as JSON.
  public static func json(_ answer: RegisterAnswer.Holders) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("office", answer.office)
      json.member("on", answer.day.description)
      json.key("holders")
      json.array(answer.terms) { member($1, to: &$0) }
      json.key("lastKnown")
      json.array(answer.lastKnown) { member($1, to: &$0) }
    }
    json.newline()
    return json.bytes
  }

  /// What people have held, as JSON.
  public static func json(_ careers: [RegisterAnswer.Career]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("people")
      json.array(careers) { json, career in
        json.object { json in
          json.member("name", career.name)
          json.key("memberships")
          json.array(career.memberships) { member($1, to: &$0) }
          json.key("offices")
          json.array(career.offices) { member($1, to: &$0) }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func member(_ term: RegisterAnswer.Term, to json: inout JSONWriter) {
    json.object { json in
      json.member("person", term.person)
      json.member("post", term.post)
      json.member("body", term.body)
      json.member("start", term.start?.iso)
      json.member("end", term.end?.iso)
      json.member("asOf", term.asOf?.iso)
      json.member("note", term.note)
      json.member("row", term.row)
      json.member("source", term.source)
    }
  }
}
