import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@Suite struct MessageTests {
  private func message(_ lines: String...) -> [UInt8] {
    Array(lines.joined(separator: "\n").replacingOccurrences(of: "\n", with: "\r\n").utf8)
  }

  private let head = """
    Received: from gate.example (gate.example [192.0.2.1]) by desk.example
    From: "Poole, Ann (Press)" <ann.poole@press.locks.example>
    To: secret.reader@desk.example
    Cc: other.reader@desk.example
    Subject: =?utf-8?Q?Gate_=E2=80=93_?= =?utf-8?B?bGVmdCBvcGVu?=
    Date: Wed, 4 Mar 2026 10:15:00 +0000 (GMT)
    MIME-Version: 1.0
    """

  @Test func aPressNoticeIsReadWithItsSenderAndDay() throws {
    let corpus = load(
      message(
        head,
        """
        Content-Type: text/plain; charset=utf-8

        The gate of the prison was left open on Tuesday night and nobody saw
        who had done it, the governor said in a letter to her staff today.

        She has asked for a report.
        --\u{20}
        Ann Poole, press desk
        """)
    ) { $0 == "locks.example" ? "Office of Locks" : nil }
    let document = try #require(corpus.documents.first)
    #expect(document.title == "Gate – left open")
    #expect(document.author == "Ann Poole")
    #expect(document.outlet == "Office of Locks")
    #expect(document.publication.interval?.earliest.description == "2026-03-04T10:15")
    #expect(document.publication.basis == .metadata)
    #expect(document.entry == nil)
    #expect(
      document.words(.paragraph) == [
        "The gate of the prison was left open on Tuesday night and nobody saw who had done it, the governor said in a letter to her staff today.",
        "She has asked for a report.",
      ])
    #expect(document.notes.contains("left out: a signature"))
  }

  @Test func whoAMessageWasSentToIsNeverKept() throws {
    let corpus = load(message(head, "", "The gate was left open."))
    let all = "\(corpus)"
    for secret in ["secret.reader", "other.reader", "192.0.2.1", "ann.poole@"] { #expect(!all.contains(secret)) }
    #expect(corpus.documents.count == 1)
  }

  @Test func ofTwoFormsTheFullerIsRead() throws {
    let page = "<html><body><p>The gate was left open.</p><ul><li>one key</li></ul></body></html>"
    func both(_ plain: String, _ html: String) -> LoadedCorpus {
      load(
        message(
          head, "Content-Type: multipart/alternative; boundary=\"=_x\"", "", "for old programs", "--=_x",
          "Content-Type: text/plain", "", plain, "--=_x", "Content-Type: text/html; charset=utf-8",
          "Content-Transfer-Encoding: quoted-printable", "", html.replacingOccurrences(of: "=", with: "=3D"), "--=_x--")
      )
    }
    #expect(both("The gate was left open.", page).documents.first?.words(.listItem) == ["one key"])
    let long =
      "The gate was left open, and then it was shut again and the keys were counted by the guards of the night."
    #expect(both(long, "<p>See the plain text.</p>").text.contains("counted by the guards"))
    #expect(both(long, "<p>See the plain text.</p>").documents.count == 1)
  }

  @Test func filesSentAlongAreReadInTurn() throws {
    let word = Data(docx("<w:p><w:r><w:t>The gate was left open, the office said.</w:t></w:r></w:p>"))
      .base64EncodedString()
    let corpus = load(
      message(
        head, "Content-Type: multipart/mixed; boundary=b1", "", "--b1", "Content-Type: text/plain", "",
        "EMBARGOED UNTIL 00.01 Thursday 5 March 2026", "", "Please find the notice attached.", "--b1",
        "Content-Type: application/octet-stream; name=\"notice.docx\"", "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment; filename*0=\"not\"; filename*1=\"ice.docx\"", "", word, "--b1",
        "Content-Type: image/png", "Content-Transfer-Encoding: base64", "", "iVBORw0KGgo=", "--b1",
        "Content-Type: message/rfc822", "",
        "From: Ivo Stamm <ivo@quay.example>\nDate: Tue, 3 Mar 2026 09:00:00 +0000\nSubject: Locks\n\nThe locks were old.",
        "--b1", "Content-Type: application/vnd.ms-excel; name=\"x.xls\"", "", "\u{D0}\u{1}\u{2}\u{3}\u{4}\u{5}",
        "--b1--"))
    #expect(corpus.entries == [nil, "notice.docx", "part 2"])
    #expect(corpus.documents[0].embargo?.description == "2026-03-05T00:01")
    #expect(corpus.documents[1].embargo?.description == "2026-03-05T00:01")
    #expect(corpus.documents[1].publication.interval == nil)
    #expect(corpus.documents[1].publication.latest == CivilDay(year: 2026, month: 3, day: 4))
    #expect(corpus.documents[2].author == "Ivo Stamm")
    #expect(corpus.documents[2].embargo == nil)
    #expect(corpus.refusals.map(\.path) == ["-#x.xls"])
    #expect(corpus.documents[0].notes.contains { $0.contains("1 other file") })
  }

  @Test func flowedLinesAreJoinedAndOthersByTheirWidth() {
    let flowed = message(
      head, "Content-Type: text/plain; format=flowed", "", "The gate \nwas left \nopen.", "Nobody saw it.")
    #expect(load(flowed).documents.first?.words(.paragraph) == ["The gate was left open.", "Nobody saw it."])
    let short = message(head, "", "Gate one\nGate two\nGate three")
    #expect(load(short).text.hasSuffix("Gate one\nGate two\nGate three"))
  }

  @Test func legalNoticesAndEarlierMessagesAreLeftOut() {
    let corpus = load(
      message(
        head, "",
        "The gate was left open on Tuesday night, the governor said in a letter, and nobody saw it until the morning, when a guard who was coming to work found it wide open and rang the bell of the house for help from the town.\n\nThe unsubscribed guards went home.\n\nThis email and any attachments are confidential and intended solely for the addressee.\n\nOn Tue, 3 Mar 2026 at 09:00, Ivo Stamm wrote:\n> What happened?"
      ))
    #expect(corpus.text.contains("The unsubscribed guards went home."))
    for gone in ["This email", "wrote:", "What happened"] { #expect(!corpus.text.contains(gone)) }
  }

  @Test func aTextThatOnlyLooksLikeAMessageIsText() {
    for text in [
      "Note: the gate was open.\nNobody saw it.", "From: the gate\n\nNobody saw it.", "Date: 4 March 2026\nThe gate.",
    ] {
      #expect(load(text).documents.first?.text.starts(with: text.utf8.prefix(4)) == true)
    }
  }

  @Test func pastedFieldsOfAMessageAreRead() throws {
    let text =
      "From: Ann Poole <ann@locks.example>\nSent: 4 March 2026 10:15\nTo: Desk\nSubject: RE: FW: Gate left open\n\nIt was open."
    let document = try #require(load(text).documents.first)
    #expect(document.title == "Gate left open")
    #expect(document.publication.interval?.earliest.description == "2026-03-04T10:15")
  }

  @Test(arguments: [
    "From: Ivo Stamm <ivo@quay.example>\nSent: 3 March 2026 09:00\nTo: secret.reader@desk.example\nSubject: Locks are old",
    "---------- Forwarded message ---------\nFrom: Ivo Stamm <ivo@quay.example>\nDate: Tue, 3 Mar 2026 at 09:00\nSubject: Locks are old\nTo: <secret.reader@desk.example>",
  ])
  func aMessageThatIsOnlySentOnIsTheOneWithin(fields: String) throws {
    let corpus = load(message(head, "", "For your file.\n\n\(fields)\n\nThe locks were old."))
    let document = try #require(corpus.documents.first)
    #expect(document.author == "Ivo Stamm")
    #expect(document.title == "Locks are old")
    #expect(document.publication.interval?.earliest.description == "2026-03-03T09:00")
    #expect(corpus.text == "Locks are old\nThe locks were old.")
    #expect(!"\(corpus)".contains("secret.reader"))
    let page = fields.replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: "\n", with: "<br>")
    let marked = load(message(head, "Content-Type: text/html", "", "<p>\(page)</p><p>The locks were old.</p>"))
    #expect(marked.text.hasSuffix("The locks were old.") && !"\(marked)".contains("secret.reader"))
  }

  @Test func anOrganisationIsNoAuthor() {
    for (from, outlet) in [
      ("Harbour Press Office <p@locks.example>", "Harbour Press Office"), ("noreply@locks.example", nil),
    ] {
      let document = load("From: \(from)\nDate: 4 Mar 2026 10:15:00 +0000\nSubject: Gate\n\nIt was open.").documents
        .first
      #expect(document?.author == nil)
      #expect(document?.outlet == outlet)
    }
  }
}

@Suite struct MailboxTests {
  @Test func eachMessageIsADocument() {
    let box = """
      From ann@locks.example Wed Mar  4 10:15:00 2026
      From: Ann Poole <ann@locks.example>
      Date: Wed, 4 Mar 2026 10:15:00 +0000
      Subject: Gate left open

      The gate was open.
      >From the gate to the quay is a mile.

      From ivo@quay.example Thu Mar  5 10:15:00 2026
      From: Ivo Stamm <ivo@quay.example>
      Date: Thu, 5 Mar 2026 10:15:00 +0000
      Subject: Locks

      From then on the locks were new.
      """
    let corpus = load(box)
    #expect(corpus.entries == ["1", "2"])
    #expect(corpus.text.contains("\nFrom the gate to the quay"))
    #expect(corpus.texts.last?.hasSuffix("From then on the locks were new.") == true)
    #expect(load("From the gate to the quay is a mile in 2026: he said so.\nNobody saw it.").documents.count == 1)
  }
}

@Suite struct WebArchiveTests {
  @Test func aPageSavedAsOneFileIsReadWithItsAddress() throws {
    let archive = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://fenland.example/2026/03/04/gate
      Subject: Gate left open
      Date: Fri, 6 Mar 2026 10:15:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----b--"

      ------b--
      Content-Type: text/html
      Content-ID: <frame-1@mhtml.blink>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://fenland.example/2026/03/04/gate

      <html><head><title>Gate left open</title></head><body><h1>Gate left open</h1><p>The=
       gate was left open =E2=80=93 again.</p></body></html>
      ------b--
      Content-Type: text/html
      Content-Location: cid:frame-2@mhtml.blink

      <html><body><p>An offer of gates.</p></body></html>
      ------b----
      """
    let corpus = load(archive)
    let document = try #require(corpus.documents.first)
    #expect(corpus.documents.count == 1)
    #expect(document.url == "https://fenland.example/2026/03/04/gate")
    #expect(document.words(.paragraph) == ["The gate was left open – again."])
    #expect(document.publication.day == CivilDay(year: 2026, month: 3, day: 4))
  }
}
