/// Which number of `03/04/2017` is the day on a page.
enum NumberOrder {
  /// As other dates of the page show; else by language and host: in American pages the month stands first.
  static func of(_ page: PageReader, language: String?, host: String?) -> PrintedDate.Order {
    var votes = 0
    var looked = 0
    for block in page.blocks where block.text.count <= 250 && block.text.contains(0x2F) {
      for date in PrintedDate.all(in: block.text, PrintedDate.Reading()) {
        if let order = date.shownOrder { votes += order == .dayFirst ? 1 : -1 }
      }
      looked += 1
      if looked == 200 { break }
    }
    if votes != 0 { return votes > 0 ? .dayFirst : .monthFirst }
    guard let language else { return .dayFirst }
    if language == "en-US" { return .monthFirst }
    let end = host?.split(separator: ".").last ?? ""
    return language == "en" && ["com", "us", "gov", "edu", "mil"].contains(end) ? .monthFirst : .dayFirst
  }
}
