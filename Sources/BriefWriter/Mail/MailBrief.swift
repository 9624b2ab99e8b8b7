internal import ChronologyModel
internal import Lexing

extension Brief {
  /// The brief as a message (RFC 5322, 2046) that a mail program opens as a draft: a part of text and a part of HTML,
  /// which fetches nothing. Sender, date and addresses are for whoever sends it.
  public func eml() -> [UInt8] {
    let heading = BriefHeading(record)
    let subject = [heading.banner, "\(heading.title) (edition \(heading.edition))"].compactMap(\.self)
    let boundary = "=_daybook_\(Fingerprint.digits(record.documents.map(\.text)))"
    var page = HTMLBrief(record: record, form: .mail)
    let html = InlineStyles(record.options.template.sheet("mail.css")).applied(to: page.page())
    var out = ByteWriter()
    out.write("MIME-Version: 1.0\r\n")
    out.write("Subject: \(MailHeader.value(subject.joined(separator: ": ")))\r\n")
    // Outlook opens what says so as a draft.
    out.write("X-Unsent: 1\r\n")
    out.write("Content-Language: en-GB\r\n")
    out.write("Content-Type: multipart/alternative; boundary=\"\(boundary)\"\r\n\r\n")
    // Neither part can hold the boundary: in quoted-printable every = begins a code.
    for (type, body) in [("text/plain", plainText(width: 72)), ("text/html", html)] {
      out.write("--\(boundary)\r\n")
      out.write("Content-Type: \(type); charset=utf-8\r\n")
      out.write("Content-Transfer-Encoding: quoted-printable\r\n\r\n")
      out.write(QuotedPrintable.encoded(body))
      out.write("\r\n")
    }
    out.write("--\(boundary)--\r\n")
    return out.bytes
  }
}
