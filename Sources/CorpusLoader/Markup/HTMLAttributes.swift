/// The attributes of a start tag that anything here asks for, where they stand in the page.
struct HTMLAttributes {
  /// An attribute that is asked for.
  enum Name: UInt8, CaseIterable {
    case ariaHidden, `class`, content, dataColumnNumber, dataDate, dataDatetime, dataTime, dataTimestamp, dataUtime
    case datetime, hidden, href, httpEquiv, id, itemprop, lang, name, property, pubdate, rel, role, style, title, type
    case xmlLang

    fileprivate var spelling: String {
      switch self {
      case .ariaHidden: "aria-hidden"
      case .dataColumnNumber: "data-column-number"
      case .dataDate: "data-date"
      case .dataDatetime: "data-datetime"
      case .dataTime: "data-time"
      case .dataTimestamp: "data-timestamp"
      case .dataUtime: "data-utime"
      case .httpEquiv: "http-equiv"
      case .xmlLang: "xml:lang"
      default: String(describing: self)
      }
    }
  }

  private static let table = NameTable(Name.allCases.map { (name: $0.spelling, value: $0) })

  private let page: UnsafeBufferPointer<UInt8>
  private var values = [Range<Int>](repeating: 0..<0, count: Name.allCases.count)
  private var present: UInt32 = 0

  init(of page: UnsafeBufferPointer<UInt8>) { self.page = page }

  mutating func removeAll() { present = 0 }

  /// Takes an attribute down; of two with one name the first counts.
  mutating func add(_ hash: UInt64, _ value: Range<Int>) {
    guard let name = HTMLAttributes.table[hash] else { return }
    let bit: UInt32 = 1 << UInt32(name.rawValue)
    if present & bit != 0 { return }
    present |= bit
    values[Int(name.rawValue)] = value
  }

  /// True when there is none that is asked for.
  var isEmpty: Bool { present == 0 }

  /// True when the attribute stands in the tag, with a value or without.
  func has(_ name: Name) -> Bool { present & (1 << UInt32(name.rawValue)) != 0 }

  /// The bytes of an attribute's value as written, references and all; empty when there is none.
  func raw(_ name: Name) -> UnsafeBufferPointer<UInt8> {
    has(name)
      ? UnsafeBufferPointer(rebasing: page[values[Int(name.rawValue)]]) : UnsafeBufferPointer(start: nil, count: 0)
  }

  /// True when the value is a word, capitals and small letters alike; `word` is in small letters.
  func has(_ name: Name, _ word: StaticString) -> Bool {
    let value = raw(name)
    guard value.count == word.utf8CodeUnitCount else { return false }
    for place in value.indices where Bytes.folded(value[place]) != word.utf8Start[place] { return false }
    return true
  }

  /// The value with its references resolved; nil when there is none.
  subscript(_ name: Name) -> String? {
    guard has(name) else { return nil }
    let value = raw(name)
    if !value.contains(0x26) { return String(decoding: value, as: UTF8.self) }
    var out: [UInt8] = []
    HTMLReference.resolve(value, isAttribute: true) { out.append(contentsOf: $0) }
    return String(decoding: out, as: UTF8.self)
  }
}
