internal import ChronologyModel

/// The text of an article as a page's JSON-LD gives it (schema.org's `articleBody` and `liveBlogUpdate`), for pages
/// that show less of it than they hold.
enum LinkedArticle {
  /// The text that is held, where it is much more than the `shown` bytes that were found in the page's markup.
  static func lines(_ linkedData: [[UInt8]], shown: Int) -> [Draft.Line]? {
    let live = updates(linkedData)
    let length = live.reduce(0) { $0 + $1.text.count }
    if length > 400, length > 2 * shown { return live }
    let body = linkedData.compactMap(longestBody).max { $0.count < $1.count } ?? []
    guard body.count > 400, body.count * 10 > shown * 14 else { return nil }
    let found = paragraphs(body)
    return found.reduce(0) { $0 + $1.text.count } * 10 > shown * 14 ? found : nil
  }

  /// The entries of a live page with their times, the headline of each before its text.
  private static func updates(_ linkedData: [[UInt8]]) -> [Draft.Line] {
    var lines: [Draft.Line] = []
    for data in linkedData where Bytes.find("liveblogupdate", in: data, from: 0) != nil {
      for blog in JSONValue(data).objects {
        for entry in blog["liveBlogUpdate"]?.all ?? [] {
          let stamp = entry["datePublished"]?.text.flatMap(Stamp.parse)
          let time = stamp.flatMap { $0.precision == .minute ? $0.earliest : nil }
          let headline = Bytes.collapsed((entry["headline"]?.text ?? "").utf8)
          let text = paragraphs(Array((entry["articleBody"]?.text ?? "").utf8))
          if !headline.isEmpty, text.first?.text.starts(with: headline) != true {
            lines.append(Draft.Line(text: headline, role: .headline, time: time))
          }
          lines += text.map { Draft.Line(text: $0.text, role: $0.role, time: time) }
        }
      }
    }
    return lines
  }

  private static func longestBody(_ data: [UInt8]) -> [UInt8]? {
    var best: [UInt8]?
    var place = 0
    while let key = Bytes.find("\"articlebody\"", in: data, from: place) {
      var start = key + 13
      while start < data.count, Bytes.isSpace(data[start]) || data[start] == 0x3A { start += 1 }
      place = start
      guard start < data.count, data[start] == 0x22 else { continue }
      let (text, end) = JSONText.read(data, from: start + 1)
      place = end
      if text.count > best?.count ?? 0 { best = text }
    }
    return best
  }

  /// Plain text by its lines, or markup by its blocks.
  private static func paragraphs(_ text: [UInt8]) -> [Draft.Line] {
    let isMarkup = Bytes.find("<p", in: text, from: 0) != nil || Bytes.find("<br", in: text, from: 0) != nil
    let pieces = isMarkup ? [text[...]] : text.split(separator: 0x0A)
    return pieces.flatMap { piece -> [Draft.Line] in
      let page = PageReader()
      guard (try? HTMLParser.parse(Array(piece), page)) != nil else { return [] }
      page.finish()
      return page.blocks.map { Draft.Line(text: $0.text, role: $0.role) }
    }
  }
}

/// A string of JSON.
enum JSONText {
  /// What stands from `start` to the closing quotation mark, with what is written out resolved, and where it ends.
  static func read(_ data: [UInt8], from start: Int) -> (text: [UInt8], end: Int) {
    var out: [UInt8] = []
    var place = start
    var high: UInt32?
    while place < data.count, data[place] != 0x22 {
      let byte = data[place]
      place += 1
      guard byte == 0x5C, place < data.count else {
        out.append(byte)
        continue
      }
      let sign = data[place]
      place += 1
      switch sign {
      case 0x6E, 0x72: out.append(0x0A)
      case 0x74: out.append(0x20)
      case 0x62, 0x66: break
      case 0x75:
        guard let unit = unit(data, place) else { break }
        place += 4
        if (0xD800...0xDBFF).contains(unit) {
          high = unit
        } else if let first = high, (0xDC00...0xDFFF).contains(unit) {
          TextEncoding.append(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &out)
          high = nil
        } else {
          TextEncoding.append(unit, to: &out)
        }
      default: out.append(sign)
      }
    }
    return (out, min(place + 1, data.count))
  }

  private static func unit(_ data: [UInt8], _ place: Int) -> UInt32? {
    guard place + 4 <= data.count else { return nil }
    return UInt32(String(decoding: data[place..<place + 4], as: UTF8.self), radix: 16)
  }
}
