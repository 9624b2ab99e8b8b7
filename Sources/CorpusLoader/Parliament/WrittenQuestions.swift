internal import ChronologyModel

/// Written questions and their answers as Parliament's questions and statements interface gives them.
struct WrittenQuestions: RecordKind {
  func recognises(_ value: JSONValue) -> Bool {
    WrittenRecord.records(in: value, where: WrittenQuestions.isQuestion) != nil
  }

  private static func isQuestion(_ value: JSONValue) -> Bool {
    value["questionText"] != nil && (value["uin"] != nil || value["dateTabled"] != nil)
  }

  func read(_ value: JSONValue, _ context: ReadingContext) throws(LoadError) -> Reading {
    var reading = Reading(kind: "written questions")
    for question in WrittenRecord.records(in: value, where: WrittenQuestions.isQuestion) ?? [] {
      if let draft = try draft(question) { reading.drafts.append(draft) }
    }
    return reading
  }

  private func draft(_ question: JSONValue) throws(LoadError) -> Draft? {
    func day(_ key: String) -> CivilDay? { question[key]?.word.flatMap(Stamp.parse)?.singleDay }
    let (tabled, answered, corrected) = (day("dateTabled"), day("dateAnswered"), day("dateAnswerCorrected"))
    let number = question["uin"]?.word
    let body = question["answeringBodyName"]?.word
    let isLords = WrittenRecord.isLords(question, number)
    var draft = Draft()
    draft.entry = number
    draft.add(headings: [question["heading"]?.word].compactMap(\.self))
    draft.outlet = "House of \(isLords ? "Lords" : "Commons") written question"
    draft.url = WrittenRecord.address("written-questions", tabled, number)
    if let day = corrected ?? answered ?? tabled {
      draft.publication = PublicationDate(interval: CivilInterval(day: answered ?? day), basis: .metadata)
      draft.proceedings = Proceedings(
        house: isLords ? .lords : .commons, report: .writtenAnswers, day: answered ?? tabled ?? day, number: number)
    }
    if let corrected, corrected != answered { draft.updated = CivilInterval(day: corrected) }
    let asker = WrittenRecord.member(question["askingMember"])
    draft.add(
      try RecordText.lines(question["questionText"]?.text ?? ""),
      of: asker.map { Turn(attribution: $0.printed, speaker: $0.name, time: tabled.map { CivilInstant($0) }) })
    let asked = draft.lines.count
    try add(
      "originalAnswerText", "answeringMember", of: question, on: answered, body, "Answer as first given", to: &draft)
    let answer = question["answerText"]?.text ?? ""
    let heading = draft.lines.count > asked ? "Answer as corrected" : nil
    let member =
      heading != nil && question["correctingMember"]?.isObject == true ? "correctingMember" : "answeringMember"
    try add("answerText", member, of: question, on: corrected ?? answered, body, heading, to: &draft)
    if draft.lines.isEmpty { return nil }
    draft.notes += notes(question, tabled, answered, corrected, body)
    for text in [question["questionText"]?.text ?? "", answer] where text.hasSuffix("...") || text.hasSuffix("…") {
      draft.notes.append("the text is cut short where the list of questions cuts it")
      break
    }
    return draft
  }

  /// An answer, by the member who gave it or else by the body that did.
  private func add(
    _ key: String, _ memberKey: String, of question: JSONValue, on day: CivilDay?, _ body: String?, _ heading: String?,
    to draft: inout Draft
  ) throws(LoadError) {
    let lines = try RecordText.lines(question[key]?.text ?? "")
    if lines.isEmpty { return }
    if let heading { draft.lines.append(Draft.Line(text: Array(heading.utf8), role: .headline)) }
    let member = WrittenRecord.member(question[memberKey])
    let printed = [member?.name, body].compactMap(\.self).joined(separator: ", ")
    let turn = (member?.name ?? body).map {
      Turn(attribution: printed, speaker: $0, time: day.map { CivilInstant($0) })
    }
    draft.add(lines, of: turn)
  }

  /// When it was asked and answered, and what became of the answer.
  private func notes(
    _ question: JSONValue, _ tabled: CivilDay?, _ answered: CivilDay?, _ corrected: CivilDay?, _ body: String?
  ) -> [String] {
    var notes: [String] = []
    let by = body.map { " by \($0)" } ?? ""
    let asked = tabled.map { "tabled \($0.words)" }
    if let answered {
      notes.append([asked, "answered \(answered.words)\(by)"].compactMap(\.self).joined(separator: ", "))
    } else if question["isWithdrawn"]?.isTrue != true {
      notes.append([asked, "not answered"].compactMap(\.self).joined(separator: ", "))
    }
    if question["isWithdrawn"]?.isTrue == true { notes.append("the question was withdrawn") }
    if question["answerIsHolding"]?.isTrue == true {
      notes.append("a holding answer: it says only that an answer will come")
    } else if let day = question["dateHoldingAnswer"]?.word.flatMap(Stamp.parse)?.singleDay {
      notes.append("a holding answer was given on \(day.words)")
    }
    if let corrected {
      notes.append("the answer was corrected on \(corrected.words)")
    } else if question["answerIsCorrection"]?.isTrue == true {
      notes.append("the answer is a correction")
    }
    return notes
  }
}
