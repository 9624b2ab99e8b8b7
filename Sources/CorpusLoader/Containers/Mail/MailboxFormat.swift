internal import ChronologyModel

/// Mailboxes (mbox, RFC 4155): messages one after another, each after a line `From sender date`.
struct MailboxFormat: FileFormat {
  func recognises(_ bytes: [UInt8]) -> Bool {
    guard MailboxFormat.isSeparator(bytes, at: 0) else { return false }
    let header = MIMEHeader(bytes, from: MailboxFormat.nextLine(bytes, 0))
    return header.fields.count { MessageFormat.names.contains($0.name) } >= 2
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(LoadError) -> Reading {
    var unpacking = Unpacking("mailbox", context)
    var place = 0
    var number = 0
    while place < bytes.count {
      let start = MailboxFormat.nextLine(bytes, place)
      let (message, next) = MailboxFormat.message(bytes, from: start)
      place = next
      number += 1
      guard unpacking.mayGoOn() else { break }
      do throws(LoadError) {
        unpacking.add(try MessageFormat().read(message, try context.within), entry: "\(number)")
      } catch {
        unpacking.refuse("\(number)", error)
      }
    }
    return try unpacking.finished()
  }

  /// The message from a place on to the next separator, with `>From ` written as `From ` again.
  private static func message(_ bytes: [UInt8], from start: Int) -> (bytes: [UInt8], next: Int) {
    var out: [UInt8] = []
    var place = start
    var isAfterEmpty = false
    while place < bytes.count {
      if isAfterEmpty, isSeparator(bytes, at: place) { break }
      let next = nextLine(bytes, place)
      let line = bytes[place..<next]
      let marks = line.prefix { $0 == 0x3E }.count
      if marks > 0, Bytes.has("from ", at: place + marks, in: bytes) {
        out.append(contentsOf: line.dropFirst())
      } else {
        out.append(contentsOf: line)
      }
      isAfterEmpty = line.allSatisfy { $0 == 0x0A || $0 == 0x0D }
      place = next
    }
    return (out, place)
  }

  /// True for a line `From ` with a year in it.
  private static func isSeparator(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place + 5 < bytes.count, bytes[place] == 0x46, Bytes.has("from ", at: place, in: bytes) else { return false }
    let line = bytes[place..<MIMEHeader.endOfLine(bytes, place, min(bytes.count, place + 300))]
    let words = line.split { Bytes.isSpace($0) }
    return (3...16).contains(words.count)
      && words.contains { $0.count == 4 && $0.allSatisfy(Bytes.isDigit) }
      && words.contains { $0.count >= 5 && $0.contains(0x3A) }
  }

  private static func nextLine(_ bytes: [UInt8], _ place: Int) -> Int {
    min(bytes.count, MIMEHeader.endOfLine(bytes, place, bytes.count) + 1)
  }
}
