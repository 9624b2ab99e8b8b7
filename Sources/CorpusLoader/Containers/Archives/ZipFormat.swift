internal import ChronologyModel

/// Zip archives: each file in them is read in turn, in the order of their names. Office documents and web archives (WACZ)
/// are zips too and told by what they hold.
struct ZipFormat: FileFormat {
  func recognises(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: ZipDirectory.file) || bytes.starts(with: [0x50, 0x4B, 5, 6])
      || bytes.starts(with: [0x50, 0x4B, 7, 8, 0x50, 0x4B, 3, 4])
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(LoadError) -> Reading {
    let archive = ZipArchive(bytes)
    if let part = DOCX.mainPart(of: archive) { return try DOCX.read(archive, part, context) }
    if ODT.recognises(archive) { return try ODT.read(archive, context) }
    for (part, kind) in ZipFormat.otherKinds where archive.index(of: part) != nil { throw .binary(kind) }
    return try read(archive, context)
  }

  private func read(_ archive: ZipArchive, _ context: ReadingContext) throws(LoadError) -> Reading {
    var unpacking = Unpacking("zip", context)
    if archive.isDamaged {
      if archive.entries.isEmpty { throw .damaged }
      unpacking.refuse("", .cutShort, .part)
    }
    let isWebArchive = archive.index(of: "datapackage.json") != nil
    let helpers = SavedPages.helpers(among: archive.entries.map(\.name))
    for (index, entry) in archive.entries.enumerated() where !entry.isPassedOver && !helpers.contains(index) {
      if isWebArchive, !entry.name.hasPrefix("archive/") { continue }
      if unpacking.isDone { break }
      do throws(LoadError) {
        let (bytes, isDamaged) = try archive.unpacked(index, context.budget)
        if isDamaged { unpacking.refuse(entry.name, .cutShort, .part) }
        unpacking.read(bytes, entry: entry.name)
      } catch {
        if unpacking.mayGoOn() { unpacking.refuse(entry.name, error) }
      }
    }
    return try unpacking.finished()
  }

  /// Parts that tell other documents that are zips, and what these are.
  private static let otherKinds = [
    ("xl/workbook.xml", "a spreadsheet"), ("xl/workbook.bin", "a spreadsheet"),
    ("ppt/presentation.xml", "a slide show"), ("visio/document.xml", "a drawing"),
  ]
}
