internal import ChronologyModel

/// The clues to when a page was published and last changed: first what it says to programs, then what it prints.
struct DateClues {
  private(set) var publication: [DateClue] = []
  private(set) var updates: [DateClue] = []
  /// How numbers of dates are to be read on this page.
  var reading: PrintedDate.Reading

  init(_ reading: PrintedDate.Reading) { self.reading = reading }

  mutating func add(_ clue: DateClue?) { if let clue { publication.append(clue) } }
  mutating func add(update clue: DateClue?) { if let clue { updates.append(clue) } }

  /// What the head, the JSON-LD and the address say.
  mutating func take(_ head: PageHead, _ linked: LinkedData, address: String?) {
    for (keys, kind, weight) in DateClues.keys {
      for value in keys.lazy.flatMap({ head[$0] }).prefix(20) {
        guard let stamp = PageStamp(value, reading) else { continue }
        add(DateClue(stamp, kind: kind, weight: weight))
        break
      }
    }
    for (key, weight) in [("datePublished", 10.0), ("dateCreated", 7), ("uploadDate", 6)] {
      guard let stamp = linked.words(key).flatMap({ PageStamp($0, reading) }) else { continue }
      add(DateClue(stamp, kind: .linkedData, weight: weight))
      break
    }
    if let stamp = linked.words("dateModified").flatMap({ PageStamp($0, reading) }) {
      add(update: DateClue(stamp, kind: .linkedData, weight: 10))
    }
    for key in DateClues.updateKeys {
      guard let stamp = head[key].first.flatMap({ PageStamp($0, reading) }) else { continue }
      add(update: DateClue(stamp, kind: .meta, weight: key == "last-modified" ? 2 : 8))
      break
    }
    if let day = address.flatMap(AddressDate.day) { add(DateClue(day: day, kind: .address, weight: 8)) }
  }

  /// A date in the scripts of a page, for one that gives none elsewhere: `"datePublished":"2017-03-03..."`.
  mutating func take(source: [UInt8]) {
    var tries = 0
    for place in source.indices.dropLast() where source[place] == 0x22 && tries < 40 {
      let next = Bytes.folded(source[place + 1])
      guard next == 0x64 || next == 0x70 || next == 0x66,
        let key = DateClues.scriptKeys.first(where: { Bytes.has($0, at: place + 1, in: source) })
      else { continue }
      tries += 1
      let value = source[(place + 1 + key.utf8CodeUnitCount)...].prefix(48)
        .drop { [0x22, 0x5C, 0x3A, 0x20, 0x27].contains($0) }
        .prefix { ![0x22, 0x5C, 0x27, 0x2C, 0x7D].contains($0) }
      guard let stamp = PageStamp(String(decoding: value, as: UTF8.self), reading) else { continue }
      return add(DateClue(stamp, kind: .script, weight: 5))
    }
  }

  private static let keys: [([String], DateClue.Kind, Double)] = [
    (
      [
        "article:published_time", "og:article:published_time", "article:published", "article.published",
        "og:published_time", "published_time", "datepublished", "date_published", "rnews:datepublished", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "published-date",
        "published_date", "parsely-pub-date", "sailthru.date", "shareaholic:article_published_time", "bt:pubdate",
        "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "originalpublicationdate", "article:publicationdate",
        "article_date_original", "dcterms.issued",
        "dc.date.issued", "dc.date.publication", "dc.date.published", "govuk:first-published-at", "og:pubdate",
        "weibo:article:create_at", "weibo: article:create_at", "vr:published_time", "ptime", "pdate", "dateposted",
        "dcterms.available", "og:article:publish_date", "article:create_at", "releasedate",
      ], .meta, 10
    ),
    (
      [
        "date", "dc.date", "dc:date", "dcterms.date", "dc.date.created", "dcterms.created", "dc.created", "dc:created",
        "datecreated", "created", "article.created", "article:created_time", "creation_date", "gentime", "timestamp",
        "og:release_date", "release_date", "citation_online_date", "citation_publication_date", "citation_date",
      ], .looseMeta, 5
    ),
  ]

  private static let updateKeys = [
    "article:modified_time", "og:article:modified_time", "datemodified", "dcterms.modified", "dc.date.modified",
    "dc.modified", "article:modified", "modified_time", "og:modified_time", "og:updated_time", "updated_time",
    "article:updated_time", "article.updated", "govuk:public-updated-at", "revision_date", "lastmod", "last-modified",
    "lastmodified",
  ]

  private static let scriptKeys: [StaticString] = [
    "datepublished\"", "datepublished\\\"", "publisheddate\"", "published_at\"", "publishedat\"", "publishdate\"",
    "publish_date\"",
    "pubdate\"", "publication_date\"", "publicationdate\"", "first_published_at\"", "published_time\"",
  ]
}
