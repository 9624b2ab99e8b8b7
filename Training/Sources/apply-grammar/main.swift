import Foundation
@_spi(Training) import Grammar

// apply-grammar MODEL < TREES.conllu > TAGGED.conllu
//
// What `daybook grammar` would do with another model: for trying one before it is built in.

guard CommandLine.arguments.count == 2, let model = FileManager.default.contents(atPath: CommandLine.arguments[1])
else {
  FileHandle.standardError.write(Data("use: apply-grammar MODEL < TREES.conllu\n".utf8))
  exit(64)
}
let reader = try GrammarReader(model: Model(bytes: Array(model)))
let input = Array(FileHandle.standardInput.readDataToEndOfFile())
FileHandle.standardOutput.write(Data(try CoNLLUAnnotator(reader).annotate(input, name: "standard input")))
