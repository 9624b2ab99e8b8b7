internal import ChronologyModel

extension ChronologyJSON {
  func event(_ event: Event, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", event.id)
      json.member("type", event.kind.rawValue)
      json.member("summary", event.summary)
      json.key("date")
      if let date = event.date { reading(date, to: &json) } else { json.string(nil) }
      json.member("people", ids(event.people))
      json.member("places", ids(event.places))
      json.member("organisations", ids(event.organisations))
      json.member("standing", event.standing.rawValue)
      json.key("disputed")
      json.boolean(event.isDisputed)
      json.key("sources")
      json.array(event.sources) { source($1, to: &$0) }
      json.key("rivals")
      json.array(event.rivals) { reading($1, to: &$0) }
      json.key("bounds")
      if let bounds = event.bounds { interval(bounds, to: &json) } else { json.string(nil) }
      json.member("possiblySameAs", event.possiblySameAs.compactMap { record.event($0)?.id })
      json.member("reasons", event.reasons)
    }
  }

  /// A date some source gives; `source` counts the event's sources from 0.
  func reading(_ reading: Event.DateReading, to json: inout JSONWriter) {
    json.object { json in
      json.member("value", reading.value)
      json.member("earliest", reading.interval.earliest.description)
      json.member("latest", reading.interval.latest.description)
      json.member("precision", reading.interval.precision.rawValue)
      json.key("source")
      json.integer(reading.source)
      json.member("reckoning", reading.reckoning)
    }
  }

  private func interval(_ interval: CivilInterval, to json: inout JSONWriter) {
    json.object { json in
      json.member("earliest", interval.earliest.description)
      json.member("latest", interval.latest.description)
    }
  }

  func finding(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", finding.id)
      json.member("type", finding.kind.rawValue)
      json.member("severity", finding.severity.rawValue)
      switch finding.status {
      case .open:
        json.member("status", "open")
        json.member("reason", nil as String?)
      case .explained(let reason):
        json.member("status", "explained")
        json.member("reason", reason)
      }
      json.member("summary", finding.summary)
      json.member("reckoning", finding.reckoning)
      json.member("settledBy", finding.settledBy)
      json.member("events", finding.events.compactMap { record.event($0)?.id })
      json.key("sources")
      json.array(finding.sources) { source($1, to: &$0) }
      json.member("key", finding.key.isEmpty ? nil : finding.key)
      json.key("ruling")
      if let ruling = finding.ruling { decision(ruling, to: &json) } else { json.string(nil) }
    }
  }

  private func decision(_ ruling: Ruling, to json: inout JSONWriter) {
    json.object { json in
      json.member("status", ruling.status.rawValue)
      json.member("reason", ruling.reason)
      json.member("initials", ruling.initials)
      json.member("day", ruling.day?.description)
    }
  }

  private func ids(_ entities: [Int]) -> [String] { entities.compactMap { record.entity($0)?.id } }
}
