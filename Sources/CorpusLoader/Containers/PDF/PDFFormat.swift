internal import ChronologyModel

/// PDFs, where the program pdftotext (poppler-utils) is installed: it says where each word stands on its page, and from that
/// the paragraphs are put together again.
struct PDFFormat: FileFormat {
  func recognises(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: PDFFormat.magic)
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(LoadError) -> Reading {
    if context.budget.isTooSlow { throw .programTooSlow }
    let output: [UInt8]
    switch OutsideProgram.run("pdftotext", ["-q", "-bbox-layout", "-enc", "UTF-8", "-", "-"], input: bytes) {
    case .output(let written): output = written
    case .missing: throw .programMissing
    case .failed: throw .programFailed
    case .tooSlow:
      context.budget.addSlowProgram()
      throw .programTooSlow
    }
    let layout = PDFLayout()
    let isWhole = try PackedXML.parse(output, layout)
    var draft = Draft()
    draft.lines = PDFParagraphs.lines(of: layout.pages)
    if draft.lines.isEmpty { throw isWhole ? .scannedPages : .programFailed }
    layout.properties.complete(&draft)
    context.complete(&draft)
    return Reading(kind: "pdf", drafts: [draft])
  }

  private static let magic = Array("%PDF".utf8)
}
