/// Takes down what pdftotext says of a PDF: its pages, the blocks of lines on each, and where they stand.
final class PDFLayout: MarkupReceiver {
  /// A line of words, with its edges in points from the page's upper left corner.
  struct Line {
    var text: [UInt8] = []
    var left = 0.0
    var right = 0.0
    var top = 0.0
    var bottom = 0.0
    /// How wide its first word is.
    var firstWord = 0.0

    /// How high its letters are.
    var height: Double { bottom - top }
  }

  /// Lines that stand together.
  struct Block {
    var lines: [Line] = []
    /// The place of its page, from 0.
    var page = 0
  }

  /// A page's blocks, in the order of reading.
  struct Page {
    var blocks: [Block] = []
  }

  private(set) var pages: [Page] = []
  let properties = OfficeProperties()

  private var line: Line?
  private var isWord = false
  private var title: [UInt8]?

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "title": title = []
    case "meta":
      guard let value = attributes["content"] else { break }
      switch attributes["name"] {
      case "Author": properties.set(creator: value)
      case "CreationDate": properties.set(created: value)
      case "ModDate": properties.set(modified: value)
      default: break
      }
    case "page": pages.append(Page())
    case "block": if !pages.isEmpty { pages[pages.count - 1].blocks.append(Block(page: pages.count - 1)) }
    case "line":
      line = Line(
        left: number("xMin", attributes), right: number("xMax", attributes), top: number("yMin", attributes),
        bottom: number("yMax", attributes))
    case "word":
      isWord = true
      guard let words = line?.text else { break }
      if words.isEmpty {
        line?.firstWord = number("xMax", attributes) - number("xMin", attributes)
      } else {
        line?.text.append(0x20)
      }
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "title":
      properties.set(title: title.flatMap { Bytes.tidy(String(decoding: $0, as: UTF8.self)) })
      title = nil
    case "word": isWord = false
    case "line":
      guard var done = line, !pages.isEmpty, !pages[pages.count - 1].blocks.isEmpty else { break }
      line = nil
      done.text = Bytes.collapsed(done.text)
      if done.text.isEmpty { break }
      let page = pages.count - 1
      pages[page].blocks[pages[page].blocks.count - 1].lines.append(done)
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isWord { line?.text.append(contentsOf: bytes) } else { title?.append(contentsOf: bytes) }
  }

  /// A length in points; nothing that is no number, or that no page has, counts.
  private func number(_ name: String, _ attributes: MarkupAttributes) -> Double {
    guard let value = attributes[name].flatMap(Double.init), value.isFinite, abs(value) < 1e6 else { return 0 }
    return value
  }
}
