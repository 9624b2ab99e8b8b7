import ChronologyModel
import Testing

@testable import CorpusLoader

@Suite struct StampTests {
  @Test(arguments: [
    ("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"), ("Thu,01 Jan 04 19:48 EST", "2004-01-02T00:48:00Z"),
    ("Fri, 01 Jan 2004 19:48:21 +0100", "2004-01-01T18:48:21Z"), ("01 Jan 2004", "2004-01-01T00:00:00Z"),
    ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"), ("2004 Jan 1", "2004-01-01T00:00:00Z"),
    ("Sun Jan  4 16:29:06 PST 2004", "2004-01-05T00:29:06Z"),
    ("Wed Aug 27 13:08:45 +0000 2008", "2008-08-27T13:08:45Z"),
    ("Mon, 26 January 2004 16:31:00 ET", "2004-01-26T21:31:00Z"),
    ("Thu, 01 Jan 2004 19:48:21 A", "2004-01-01T20:48:21Z"),
    ("Thu, 01 Jan 2004 19:48:21 GMT-05:00", "2004-01-02T00:48:21Z"),
    ("Thu, 2004/05/29 11:31:06", "2004-05-29T11:31:06Z"),
    ("Thu Jan 01 2004 19:48:21 GMT+0100 (Central European Standard Time)", "2004-01-01T18:48:21Z"),
    ("Thu, 31 Dec 1998 23:59:60 GMT", "1999-01-01T00:00:00Z"),
    ("Thu, 01 Jan 2004 24:00:00 GMT", "2004-01-02T00:00:00Z"),
    ("Xyz, 05 Jan 2004 19:48:21 UT", "2004-01-05T19:48:21Z"), ("January 5, 2006, 7:00 pm", "2006-01-05T19:00:00Z"),
    ("Jan. 5th, 2006 at 12:00 a.m. EST", "2006-01-05T05:00:00Z"), ("5 January '06", "2006-01-05T00:00:00Z"),
    ("25.12.2006 19:00", "2006-12-25T19:00:00Z"), ("12/25/2006 7:00 PM", "2006-12-25T19:00:00Z"),
    ("5/6/2025", "2025-06-05T00:00:00Z"),
  ])
  func theDatesOfRFC822AndItsRelativesAreRead(text: String, moment: String) {
    #expect(Stamp.moment(text)?.description == moment)
  }

  @Test(arguments: [
    ("2003", "2003-01-01T00:00:00Z"), ("2003-12", "2003-12-01T00:00:00Z"), ("200312", "2003-12-01T00:00:00Z"),
    ("031231", "2003-12-31T00:00:00Z"), ("-0312", "2003-12-01T00:00:00Z"), ("-03-12-31", "2003-12-31T00:00:00Z"),
    ("2003-335", "2003-12-01T00:00:00Z"), ("03335", "2003-12-01T00:00:00Z"), ("2003-W52-3", "2003-12-24T00:00:00Z"),
    ("20031231T101455Z", "2003-12-31T10:14:55Z"), ("2003-12-31T10:14:55.5-08:00", "2003-12-31T18:14:55Z"),
    ("2003-12-31t10:14z", "2003-12-31T10:14:00Z"), ("2003-12-31 10:14:55,123 +01", "2003-12-31T09:14:55Z"),
    ("2003-12-31T24:00:00Z", "2004-01-01T00:00:00Z"), ("2004-07-08 23:56:58.0", "2004-07-08T23:56:58Z"),
    ("2003-12-31 10:14:55 PM", "2003-12-31T22:14:55Z"), ("1073000901", "2004-01-01T23:48:21Z"),
    ("1073000901123", "2004-01-01T23:48:21Z"), ("2004-01-01Z", "2004-01-01T00:00:00Z"),
  ])
  func theDatesOfISO8601AreRead(text: String, moment: String) {
    #expect(Stamp.moment(text)?.description == moment)
  }

  @Test(arguments: [
    ("2004년 05월 28일  01:31:15", "2004-05-27T16:31:15Z"), ("2004-05-28 오후 11:23:17", "2004-05-28T14:23:17Z"),
    ("2004年5月28日 下午 3:05", "2004-05-28T15:05:00Z"), ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"),
    ("2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z"),
    ("Donnerstag, 1. Januar 2004, 19.48 Uhr", "2004-01-01T19:48:00Z"),
    ("jeudi 1er janvier 2004 à 19h48", "2004-01-01T19:48:00Z"), ("1 de enero de 2004", "2004-01-01T00:00:00Z"),
    ("mar, 02 mar 2004 10:00:00 GMT", "2004-03-02T10:00:00Z"), ("dydd Mawrth 2 Mawrth 2004", "2004-03-02T00:00:00Z"),
    ("1 января 2004 г., 19:48", "2004-01-01T19:48:00Z"), ("1. januar 2004 kl. 19.48", "2004-01-01T19:48:00Z"),
    ("czw, 01 sty 2004 19:48:21 +0100", "2004-01-01T18:48:21Z"),
    ("am 5. Januar 2004 um 7.30 Uhr", "2004-01-05T07:30:00Z"),
  ])
  func theDatesOfOtherLanguagesAreRead(text: String, moment: String) {
    #expect(Stamp.moment(text)?.description == moment)
  }

  @Test(arguments: [
    "", "   ", "yesterday", "soon", "0000-00-00", "0000-00-00T00:00:00Z", "2004-02-30", "2004-13-01",
    "Thu, 31 Jun 2004 19:48:21 GMT", "Thu, 01 Foo 2004 19:48:21 GMT", "2003-12-31T25:14:55Z", "2003-12-31T10:61:55Z",
    "2003-12-31T10:14:61Z", "42", "100", "https://example.org/2004/01/01/gate", "<b>1 Jan 2004</b>",
    "2004-01-01 and more",
    "12:30", "January", "Thursday", "5 January", "1 Jan 2004 2 Feb 2005", "version 2.0.1", "99999999999999999999999",
    "július-13T9:15-05:00", "--", "null",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(Stamp.moment(text) == nil)
  }

  @Test func precisionIsWhatWasWritten() {
    let written = ["2003", "2003-12", "2003-12-31", "2003-12-31T10:14Z", "2003-12-31T10:14:55Z"]
    #expect(written.map { Stamp.moment($0)?.precision } == [.year, .month, .day, .minute, .second])
  }

  @Test func aTimeWithAZoneBecomesLondonsAndOneWithoutIsThatAlready() {
    #expect(Stamp.parse("2025-07-01T10:00:00Z")?.earliest.description == "2025-07-01T11:00")
    #expect(Stamp.parse("2025-07-01T10:00:00")?.earliest.description == "2025-07-01T10:00")
    #expect(Stamp.parse("Tue, 1 Jul 2025 23:30:00 GMT")?.singleDay?.description == "2025-07-02")
    // A year says too little of when a page was published.
    #expect(Stamp.parse("2025") == nil)
  }
}

extension StampTests {
  @Test func aDateOfTheUsualFormIsReadAlikeWithWhateverZone() {
    let shown = ["Wed, 29 Oct 2025 17:30:00 GMT", "Wed, 29 Oct 2025 18:30:00 +0100", "Wed, 29 Oct 2025 12:00:00 -0530"]
      .map {
        Stamp.moment($0)?.description
      }
    #expect(shown == Array(repeating: "2025-10-29T17:30:00Z", count: 3))
    #expect(Stamp.moment("Sat, 1 Nov 2025 00:00:09 UTC")?.description == "2025-11-01T00:00:09Z")
    #expect(Stamp.moment("Sun, 31 Nov 2025 00:00:00 GMT") == nil)
    #expect(Stamp.moment("Sun, 01 Nov 2025 25:00:00 GMT") == nil)
  }
}
