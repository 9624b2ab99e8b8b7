import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@Suite final class InputWalkTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("walk-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @Test func aFileIsReadOnceHoweverOftenItIsNamed() throws {
    try write("b/one.txt")
    try write("two.txt")
    symlink("../two.txt", folder + "/b/again.txt")
    let found = Loader().load(
      paths: [folder, folder + "/", folder + "/b/..", folder + "/two.txt", "-", "-"],
      standardInput: Array("Words.".utf8))
    #expect(found.documents.map(\.path) == [folder + "/b/one.txt", folder + "/two.txt", "-"])
    #expect(found.refusals.isEmpty)
  }

  @Test func loopsOfLinksEndAndAreNamed() throws {
    try write("a/one.txt")
    symlink("..", folder + "/a/up")
    symlink("second", folder + "/first")
    symlink("first", folder + "/second")
    symlink("nowhere", folder + "/dangling")
    let found = Loader().load(paths: [folder])
    #expect(found.documents.map(\.path) == [folder + "/a/one.txt"])
    #expect(
      found.refusals.map(\.reason) == [
        "it is a link to nothing", "its links lead in a circle", "its links lead in a circle",
      ])
    #expect(Loader().load(paths: [folder + "/first"]).reason == "its links lead in a circle")
  }

  @Test func pipesAndDevicesAreNeverOpened() throws {
    mkfifo(folder + "/pipe", 0o600)
    symlink("/dev/zero", folder + "/zero")
    for path in [folder + "/pipe", folder + "/zero", "/dev/zero"] {
      #expect(Loader().load(paths: [path]).reason?.contains("not a file") == true)
    }
    #expect(Loader().load(paths: [folder]).refusals.count == 2)
  }

  @Test func aNameThatIsNoUTF8IsOpenedAndShown() throws {
    let name: [UInt8] = Array((folder + "/caf").utf8) + [0xE9] + Array(".txt".utf8)
    let file = open(name.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o600)
    let words = Array("The gate was open.".utf8)
    try #require(file >= 0 && Glibc.write(file, words, words.count) == words.count)
    close(file)
    let shown = folder + "/caf\u{FFFD}.txt"
    #expect(Loader().load(paths: [folder]).documents.map(\.path) == [shown])
    // As an argument it comes with the sign in place of its bytes.
    #expect(Loader().load(paths: [shown]).text == "The gate was open.")
  }

  @Test func anEmptyFolderSaysThatNothingWasFound() throws {
    try write(".hidden")
    #expect(Loader().load(paths: [folder]).reason == "no document was found")
  }

  @Test(arguments: [
    ("/nowhere/at all", "there is no such file or folder"), ("", "there is no such file or folder"),
    (String(repeating: "x", count: 300), "its path is longer than the system allows"),
  ])
  func aPathThatNamesNothingHasItsReason(path: String, reason: String) {
    #expect(Loader().load(paths: [path]).reason == reason)
  }

  @Test func aFileWithoutASizeIsRead() throws {
    #expect(Loader().load(paths: ["/proc/self/status"]).text.contains("Name:"))
  }

  @Test func deepFoldersAreWalked() throws {
    let path = Array(repeating: "d", count: 400).joined(separator: "/")
    try write(path + "/one.txt")
    #expect(Loader().load(paths: [folder]).documents.count == 1)
  }

  private func write(_ name: String) throws {
    let path = URL(fileURLWithPath: folder + "/" + name)
    try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("The gate of \(name) was open.".utf8).write(to: path)
  }
}
