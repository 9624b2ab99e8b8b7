import ChronologyModel
import Foundation
import Testing

@testable import Daybook

/// How many of the labelled properties of people in `uk-attributes.tsv` are read, and how many that are read are right.
@Suite struct AttributeSetTests {
  @Test func ofTheLabelledPropertiesMostAreReadAndFewWrongOnes() throws {
    let pipeline = try Pipeline()
    var (labelled, found, right) = (0, 0, 0)
    let file = Repository.root.appending(path: "Tests/DaybookTests/uk-attributes.tsv")
    for line in try Repository.text(file).split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let day = try #require(CivilDay(iso: cells[1]))
      let text = Array(cells[2].utf8)
      let document = Document(
        path: String(cells[0]), publication: PublicationDate(interval: CivilInterval(day: day), basis: .stated),
        text: text, paragraphs: [.init(range: 0..<text.count, role: .paragraph)])
      let reading = pipeline.read([document])
      let read = Set(
        reading.attributes.map { claim in
          "\(claim.attribute.rawValue)=\(claim.value)@\(claim.entity.map { reading.entities[$0].name } ?? "?")"
        })
      let wanted = Set(cells[3] == "-" ? [] : cells[3].components(separatedBy: " | "))
      labelled += wanted.count
      found += read.count
      right += read.intersection(wanted).count
    }
    #expect(labelled >= 80)
    #expect(Double(right) / Double(found) >= 0.9, "precision: \(right) of \(found)")
    #expect(Double(right) / Double(labelled) >= 0.8, "recall: \(right) of \(labelled)")
  }
}
