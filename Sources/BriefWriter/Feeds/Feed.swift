internal import ChronologyModel

/// A feed, whatever the form in which it is written.
struct Feed {
  var title: String
  var subtitle: String
  var id: String
  /// The moment that it stands for; nil when nothing is dated.
  var updated: CivilInstant?
  /// The newest first.
  var items: [FeedItem]
}

extension Feed {
  /// The events of a brief.
  init(_ record: Record) {
    let heading = BriefHeading(record)
    title = heading.title
    subtitle = heading.summary
    id = "urn:uuid:" + StableName(of: "feed\n" + heading.title).uuid
    updated = record.moment
    items = FeedItem.all(record)
  }
}
