import ChronologyModel
import Testing

/// What an event that names neither people nor place takes from the documents that tell it.
@Suite struct SceneTests {
  private func events(_ tell: (inout Told) -> Void) -> [Event] {
    var told = Told()
    tell(&told)
    return told.events
  }

  @Test func whatNamesNobodyStandsAtThePlaceOfItsDocument() {
    let all = events {
      $0.paper("2031-03-05")
      $0.mentions("HMP Ashmere")
      $0.says(.gathering, on: "2031-03-04", topic: ["protest", "gate"])
    }
    #expect(all.first?.places.count == 1)
    #expect(all.first?.reasons.contains { $0.contains("no place is given") } == true)
  }

  @Test func whatNamesSomebodyDoesNot() {
    let all = events {
      $0.paper("2031-03-05")
      $0.mentions("HMP Ashmere")
      $0.says(.death, whom: ["Tomas Harl"], on: "2031-03-04")
    }
    #expect(all.first?.places.isEmpty == true)
  }

  @Test func aPublicationIsNowhere() {
    let all = events {
      $0.paper("2031-03-05")
      $0.mentions("HMP Ashmere")
      $0.says(.publication, on: "2031-03-04", topic: ["figures", "deaths"])
    }
    #expect(all.first?.places.isEmpty == true)
  }

  @Test func ofThreePlacesAlikeNoneIsTheSetting() {
    let all = events {
      $0.paper("2031-03-05")
      for prison in ["HMP Ashmere", "HMP Harbour Gate", "HMP Fenwold"] { $0.mentions(prison) }
      $0.says(.gathering, on: "2031-03-04", topic: ["protest", "gate"])
    }
    #expect(all.first?.places.isEmpty == true)
  }

  @Test func somebodyUnnamedWithinAYearIsNoEvent() {
    let all = events {
      $0.paper("2031-03-05")
      $0.says(.sentencing, unnamed: "Some", on: "1997")
    }
    #expect(all.isEmpty)
  }

  @Test func thatNobodyKnownWasToldIsNoEvent() {
    let all = events {
      $0.paper("2031-03-05")
      $0.says(.briefingOfMinister, on: "2031-03-04", words: "when the telephone rang")
    }
    #expect(all.isEmpty)
  }

  @Test func wordsOfSomeMonthAreNoEventAndThoseOfADayAre() {
    for (when, count) in [("2031-02", 0), ("2031-03-04", 1)] {
      let all = events {
        $0.paper("2031-03-05")
        $0.says(.statement, who: ["Ann Poole"], on: when, topic: ["checks"])
      }
      #expect(all.count == count)
    }
  }
}
