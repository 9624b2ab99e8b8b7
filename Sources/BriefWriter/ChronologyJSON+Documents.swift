internal import ChronologyModel
internal import Lexing

extension ChronologyJSON {
  /// A document; one that stands `isAlone`, for a reader of documents and not of places in them, has its file and entry
  /// apart, and its text without the headline that is its title.
  func document(_ index: Int, includeText: Bool, isAlone: Bool = false, to json: inout JSONWriter) {
    let document = record.documents[index]
    let publication = document.publication
    json.object { json in
      json.member("id", document.id)
      json.member("path", isAlone ? document.file : document.path)
      if isAlone { json.member("entry", document.entry) }
      json.member("title", document.title)
      json.member("outlet", document.outlet)
      json.member("url", document.url)
      json.member("author", document.author)
      json.member("published", publication.day?.description)
      json.member("publishedBasis", publication.basis.rawValue)
      json.member("publishedEarliest", publication.earliest?.description)
      json.member("publishedLatest", publication.latest?.description)
      json.member("publishedReckoning", publication.reckoning)
      json.member("updated", document.updated.map(ChronologyJSON.written))
      json.member("language", document.language)
      json.member("summary", document.summary)
      json.member("embargo", document.embargo?.description)
      if let proceedings = document.proceedings { self.proceedings(proceedings, of: document, to: &json) }
      json.member("copyOf", copyOf(document))
      json.member("notes", document.notes)
      if includeText { json.member("text", isAlone ? document.body : document.string(0..<document.text.count)) }
      if isAlone { speeches(of: index, to: &json) }
    }
  }

  /// A day, or a minute where it is known to the minute.
  private static func written(_ interval: CivilInterval) -> String {
    interval.precision == .minute ? interval.earliest.description : interval.earliest.day.description
  }

  private func copyOf(_ document: Document) -> String? {
    guard let original = document.copyOf, record.documents.indices.contains(original) else { return nil }
    return record.documents[original].id
  }

  func entity(_ entity: Entity, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", entity.id)
      json.member("kind", entity.kind.rawValue)
      json.member("name", entity.name)
      json.member("aliases", entity.aliases.map(\.name))
      json.member("reference", entity.reference)
    }
  }

  func timex(_ timex: Timex, to json: inout JSONWriter) {
    json.object { json in
      place(timex.span, words: "text", to: &json)
      json.member("type", timex.kind.rawValue)
      json.member("value", timex.value)
      json.member("earliest", timex.interval?.earliest.description)
      json.member("latest", timex.interval?.latest.description)
      json.member("mod", timex.modifier)
    }
  }

  func figure(_ figure: Figure, to json: inout JSONWriter) {
    json.object { json in
      json.key("value")
      json.number(figure.value)
      json.member("unit", figure.unit)
      json.member("period", figure.period)
      json.member("scope", figure.scope)
      json.key("approximate")
      json.boolean(figure.isApproximate)
      json.key("change")
      json.number(figure.change)
      json.key("base")
      json.number(figure.base)
      json.key("sources")
      json.array([figure.source]) { source($1, to: &$0) }
    }
  }

  func refusal(_ refusal: Refusal, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", refusal.path)
      json.member("refused", refusal.reason)
    }
  }

  /// Where words stand, in Unicode scalars, and the words themselves under the name `words`.
  func place(_ span: Span, words: String, to json: inout JSONWriter) {
    json.member("document", record.documents[span.document].id)
    json.key("start")
    json.integer(offsets[span.document].scalars(before: span.start))
    json.key("end")
    json.integer(offsets[span.document].scalars(before: span.end))
    json.member(words, record.chronology.quote(span))
  }

  func source(_ source: Source, to json: inout JSONWriter) {
    json.object { json in
      place(source.span, words: "quote", to: &json)
      json.member("speaker", record.entity(source.speaker)?.id)
      json.member("voice", source.voice.map(record.chronology.quote))
      json.member("citation", record.citation(source.span))
    }
  }
}
