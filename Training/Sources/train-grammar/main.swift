import Foundation
@_spi(Training) import Grammar

// train-grammar TREES.conllu OUTPUT.model TABLES
//
// Learns the model of the Grammar module from trees of Universal Dependencies: the same trees, the same model, byte for
// byte. Nothing in it depends on the machine, the time or chance.

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  FileHandle.standardError.write(Data("use: train-grammar TREES.conllu OUTPUT.model TABLES\n".utf8))
  exit(64)
}
try train(trees: arguments[1], tables: arguments[3], to: arguments[2])
