internal import ChronologyModel

/// One item of a news agency: what its metadata say, and its text.
struct NewsMLItem {
  var isPackage = false
  var language: String?
  var firstCreated: CivilInterval?
  var versionCreated: CivilInterval?
  var contentCreated: CivilInterval?
  var embargoed: CivilInterval?
  var status: String?
  var version: String?
  var provider: String?
  var source: String?
  var holder: String?
  var creators: [String] = []
  var byline: String?
  var headline: String?
  var slugline: String?
  var dateline: String?
  var summary: String?
  var address: String?
  var story: Draft?
  var lines: [Draft.Line] = []
  /// How many renditions lie elsewhere, to be fetched.
  var remote = 0

  /// The document; nil when the item has no text of its own.
  func draft(_ outletName: (String) -> String?) -> Draft? {
    if isPackage { return nil }
    var draft = story ?? Draft()
    if story == nil { draft.lines = lines }
    guard !draft.lines.isEmpty else { return nil }
    draft.title = draft.title ?? headline ?? slugline
    if !draft.hasHeadlineApart, draft.lines[0].role != .headline, let title = headline {
      draft.lines.insert(Draft.Line(text: Array(title.utf8), role: .headline), at: 0)
      draft.hasHeadlineApart = true
      if let dateline { draft.lines.insert(Draft.Line(text: Array(dateline.utf8), role: .paragraph), at: 1) }
    }
    draft.url = draft.url ?? address
    draft.outlet =
      provider ?? draft.outlet ?? source ?? holder ?? creators.first(where: Organisations.isName)
      ?? draft.url.flatMap(PageMetadata.host).flatMap(outletName)
    let names = ([byline] + creators.map(Optional.some)).compactMap { $0 }.filter { !Organisations.isName($0) }
    draft.author = draft.author ?? names.lazy.compactMap { PageMetadata.person($0, outlet: draft.outlet) }.first
    draft.language = draft.language ?? language
    draft.summary = draft.summary ?? summary
    setTimes(of: &draft)
    if let note = AgencyStatus.note(status), !draft.notes.contains(note) { draft.notes.append(note) }
    if let version, let number = Int(version), (2...9999).contains(number) {
      draft.notes.append("version \(number) of its item")
    }
    return draft
  }

  private func setTimes(of draft: inout Draft) {
    if let first = firstCreated ?? versionCreated ?? contentCreated {
      draft.publication = PublicationDate(interval: first, basis: .metadata)
    }
    if let versionCreated, versionCreated != draft.publication.interval { draft.updated = versionCreated }
    guard let embargoed else { return }
    draft.embargo = embargoed.earliest
    // What was made before its embargo ended is published when it ends.
    if let made = draft.publication.interval, made.latest < embargoed.earliest {
      draft.publication = PublicationDate(interval: embargoed, basis: .metadata)
    }
  }
}
