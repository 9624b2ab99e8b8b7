import CZlib
import ChronologyModel
import CorpusLoader
import Foundation

/// What zlib makes of bytes: `bits` is -15 for bare deflate, 31 for gzip.
func deflated(_ bytes: [UInt8], bits: Int32 = -15) -> [UInt8] {
  var stream = z_stream()
  _ = deflateInit2_(
    &stream, 9, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  var out = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
  let capacity = out.count
  var input = bytes
  let left = input.withUnsafeMutableBufferPointer { source in
    out.withUnsafeMutableBufferPointer { target -> UInt32 in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(target.count)
      _ = deflate(&stream, Z_FINISH)
      return stream.avail_out
    }
  }
  deflateEnd(&stream)
  return Array(out[..<(capacity - Int(left))])
}

func gzipped(_ text: String) -> [UInt8] { deflated(Array(text.utf8), bits: 31) }

/// A zip archive in the making.
struct Zip {
  var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init(_ files: [(String, String)] = []) {
    for (name, text) in files { add(name, Array(text.utf8)) }
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// Adds a file: packed or as it is; with its sizes behind it, encrypted, or in the wide form, where asked.
  mutating func add(
    _ name: String, _ data: [UInt8], packs: Bool = true, flags: Int = 0, isWide: Bool = false, size: Int? = nil,
    rawName: [UInt8]? = nil
  ) {
    let body = packs ? deflated(data) : data
    let checksum = Int(data.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) })
    let label = rawName ?? Array(name.utf8)
    let start = bytes.count
    let hasDescriptor = flags & 8 != 0
    let sizes =
      little(checksum, 4) + little(isWide ? 0xFFFF_FFFF : body.count, 4)
      + little(isWide ? 0xFFFF_FFFF : size ?? data.count, 4)
    let extra = isWide ? little(1, 2) + little(16, 2) + little(data.count, 8) + little(body.count, 8) : []
    let fields = little(20, 2) + little(flags, 2) + little(packs ? 8 : 0, 2) + little(0, 4)
    bytes += [0x50, 0x4B, 3, 4] + fields + (hasDescriptor ? little(0, 12) : sizes)
    bytes += little(label.count, 2) + little(extra.count, 2) + label + extra + body
    if hasDescriptor { bytes += [0x50, 0x4B, 7, 8] + sizes }
    directory += [0x50, 0x4B, 1, 2] + little(20, 2) + fields + sizes + little(label.count, 2) + little(extra.count, 2)
    directory += little(0, 10) + little(start, 4) + label + extra
    count += 1
  }

  /// Adds an entry to the directory alone, for a file whose header lies at `start`.
  mutating func addAgain(_ name: String, at start: Int, packed: Int, size: Int) {
    let fields = little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4)
    directory += [0x50, 0x4B, 1, 2] + little(20, 2) + fields + little(0, 4) + little(packed, 4) + little(size, 4)
    directory += little(name.utf8.count, 2) + little(0, 12) + little(start, 4) + Array(name.utf8)
    count += 1
  }

  /// The archive with its directory.
  var whole: [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(count, 2) + little(count, 2)
      + little(directory.count, 4) + little(bytes.count, 4) + little(0, 2)
  }
}

extension LoadedCorpus {
  /// The names of the documents within their file.
  var entries: [String?] { documents.map(\.entry) }
  /// The reasons by the names of what was refused.
  var reasons: [String: String] {
    Dictionary(refusals.map { ($0.path, $0.reason) }, uniquingKeysWith: { first, _ in first })
  }
  /// The texts of all documents.
  var texts: [String] { documents.map { String(decoding: $0.text, as: UTF8.self) } }
}

/// A small PDF of pages of lines.
func pdf(_ pages: [[String]], size: [Int] = []) -> [UInt8] {
  var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
  let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
  objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
  objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
  for (index, lines) in pages.enumerated() {
    var stream = "BT 72 760 Td 14 TL\n"
    for (line, words) in lines.enumerated() {
      stream += "/F1 \(index == 0 && line < size.count ? size[line] : 11) Tf (\(words)) Tj T*\n"
    }
    stream += "ET"
    objects.append(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * index) 0 R "
        + "/Resources << /Font << /F1 3 0 R >> >> >>")
    objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
  }
  objects.append("<< /Title (notice-v2.docx) /Author (Ann Poole) /CreationDate (D:20260301101500Z) >>")
  var out = "%PDF-1.4\n"
  var offsets: [Int] = []
  for (index, object) in objects.enumerated() {
    offsets.append(out.utf8.count)
    out += "\(index + 1) 0 obj\n\(object)\nendobj\n"
  }
  let table = out.utf8.count
  out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
  for offset in offsets { out += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }
  out += "trailer << /Size \(objects.count + 1) /Root 1 0 R /Info \(objects.count) 0 R >>\nstartxref\n\(table)\n%%EOF"
  return Array(out.utf8)
}

/// A Word document of a body in WordprocessingML, with other parts.
func docx(_ body: String, _ parts: [(String, String)] = []) -> [UInt8] {
  let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  let document = "<?xml version=\"1.0\"?><w:document \(namespace)><w:body>\(body)</w:body></w:document>"
  return Zip(
    [("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)]
      + parts.map { ($0.0, $0.1.replacingOccurrences(of: "NS", with: namespace)) }
  ).whole
}
