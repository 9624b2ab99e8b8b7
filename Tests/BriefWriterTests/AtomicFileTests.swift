import BriefWriter
import Foundation
import Testing

@Suite struct AtomicFileTests {
  private func folder() throws -> String {
    let path = NSTemporaryDirectory() + "/daybook-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  @Test func aFileIsReplacedWhole() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write(Array("first and longer".utf8), to: folder + "/a.txt")
    try AtomicFile.write(Array("second".utf8), to: folder + "/a.txt")
    #expect(FileManager.default.contents(atPath: folder + "/a.txt") == Data("second".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
  }

  @Test func aFailureLeavesNothingBehind() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/a.txt/full", withIntermediateDirectories: true)
    let error = #expect(throws: FileError.self) { try AtomicFile.write([1, 2, 3], to: folder + "/a.txt") }
    #expect(error?.path == folder + "/a.txt")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    #expect(throws: FileError.self) { try AtomicFile.write([1], to: folder + "/none/b.txt") }
  }
}
