internal import GrammarModel

/// The trained model, read where it lies: a header of offsets, then tables of integers.
@_spi(Training)
public struct Model: Sendable {
  /// The parts of the file, in the order of its header.
  public enum Section: Int, CaseIterable, Sendable {
    /// `UPOS XPOS` a line: the tag with the number of the line.
    case tags
    /// The lexicon: 4 bytes a slot.
    case lexicon
    /// A set of tags as 64 bits, by the number of a tag class.
    case tagClasses
    /// The tagger's weights, first pass and second.
    case firstPass, secondPass
    /// The weights that tell a person's name from a compound.
    case names
    /// The linker's weights: what to do next, and which label an arc bears.
    case actions, labels
    /// The lemma rules: 8 bytes a slot, and the changes they name, a line each.
    case lemmaRules, lemmaChanges
  }

  /// The first bytes of every model that this program can read.
  public static let magic = Array("DAYBOOK grammar 1".utf8) + [UInt8](repeating: 0, count: 15)
  /// The bytes before the first section.
  public static let headerLength = 256

  // The bytes are constant for the life of the program, or held by `owner`; nothing writes to them.
  private nonisolated(unsafe) let base: UnsafeRawPointer
  private let owner: Storage?

  /// Holds the bytes of a model that was not compiled in.
  private final class Storage: Sendable {
    nonisolated(unsafe) let bytes: UnsafeMutableRawPointer
    init(_ content: [UInt8]) {
      bytes = .allocate(byteCount: content.count, alignment: 64)
      content.withUnsafeBytes { bytes.copyMemory(from: $0.baseAddress!, byteCount: content.count) }
    }
    deinit { bytes.deallocate() }
  }

  /// The model inside the program; nil when none was compiled in.
  public static let embedded: Model? = {
    var length = 0
    guard let bytes = daybook_grammar_model(&length), length > headerLength else { return nil }
    return Model(base: UnsafeRawPointer(bytes), owner: nil)
  }()

  /// A model from the bytes of its file, which must be whole.
  public init(bytes: [UInt8]) {
    let storage = Storage(bytes)
    self.init(base: UnsafeRawPointer(storage.bytes), owner: storage)
  }

  private init(base: UnsafeRawPointer, owner: Storage?) {
    self.base = base
    self.owner = owner
  }

  /// The bytes of a section; they live as long as the model.
  func section(_ section: Section) -> UnsafeRawBufferPointer {
    let entry = Self.magic.count + 8 * section.rawValue
    let offset = Int(base.load(fromByteOffset: entry, as: UInt32.self))
    let length = Int(base.load(fromByteOffset: entry + 4, as: UInt32.self))
    return UnsafeRawBufferPointer(start: base + offset, count: length)
  }

  /// A section of text, line by line.
  func lines(_ section: Section) -> [Substring] {
    String(decoding: self.section(section), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The bytes of a model file with these sections, each at a multiple of 64.
  public static func file(_ sections: [Section: [UInt8]]) -> [UInt8] {
    var header = magic
    var body: [UInt8] = []
    for section in Section.allCases {
      let content = sections[section] ?? []
      for number in [headerLength + body.count, content.count] {
        for byte in 0..<4 { header.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
      }
      body += content
      body += [UInt8](repeating: 0, count: (64 - body.count % 64) % 64)
    }
    return header + [UInt8](repeating: 0, count: headerLength - header.count) + body
  }
}
