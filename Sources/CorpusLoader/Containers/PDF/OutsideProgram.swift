internal import Glibc
internal import Synchronization

/// Runs another program on bytes, without a shell: they are its standard input, what it writes is the result. It has an empty
/// environment, limits on its time and memory, and is ended when its time is up.
enum OutsideProgram {
  /// How it went.
  enum Result {
    case output([UInt8])
    /// There is no such program on the search path.
    case missing
    case failed
    case tooSlow
  }

  static func run(_ name: String, _ arguments: [String], input: [UInt8]) -> Result {
    guard let program = path(of: name) else { return .missing }
    guard let file = file(holding: input, memoryFile()) ?? file(holding: input, temporaryFile()) else {
      return .failed
    }
    defer { close(file) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failed }
    defer { close(ends[0]) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let child = spawn(program, [name] + arguments, input: file, output: ends[1])
    close(ends[1])
    guard let child else { return .failed }
    limit(child)
    let output = read(ends[0])
    if output == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard let output else { return .tooSlow }
    return status == 0 ? .output(output) : .failed
  }

  /// Where the search path has a program; folders of it that are not absolute are not looked into.
  static func path(of name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// A file that holds bytes, at its beginning: a program can move about in it. Nil, and closed, when they do not fit.
  private static func file(holding bytes: [UInt8], _ file: Int32?) -> Int32? {
    guard let file else { return nil }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + done }, bytes.count - done) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        close(file)
        return nil
      }
      done += count
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  /// A file in memory, of which nothing is left on a disk.
  private static func memoryFile() -> Int32? {
    for _ in 0..<100 {
      let name = "/daybook-\(getpid())-\(numbers.wrappingAdd(1, ordering: .relaxed).newValue)"
      let file = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
      if file < 0, errno == EEXIST { continue }
      if file < 0 { return nil }
      shm_unlink(name)
      return file
    }
    return nil
  }

  /// A file without a name in the folder for such files, where memory has none.
  private static func temporaryFile() -> Int32? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/daybook-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    if file < 0 { return nil }
    unlink(name)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

  private static let numbers = Atomic<Int>(0)

  private static func spawn(_ program: String, _ arguments: [String], input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var child = pid_t()
    return posix_spawn(&child, program, &actions, nil, &words, &environment) == 0 ? child : nil
  }

  /// Limits the child's time, memory and files. It has read nothing yet, or next to nothing; where the system has no call
  /// for it, the time limit of `read` still holds.
  private static func limit(_ child: pid_t) {
    typealias Call = @convention(c) (pid_t, Int32, UnsafePointer<rlimit>?, UnsafeMutablePointer<rlimit>?) -> Int32
    guard let symbol = dlsym(nil, "prlimit") else { return }
    let call = unsafeBitCast(symbol, to: Call.self)
    let limits: [(Int32, Int)] = [
      (Int32(RLIMIT_CPU.rawValue), Limits.seconds), (Int32(RLIMIT_AS.rawValue), Limits.memory),
      (Int32(RLIMIT_CORE.rawValue), 0), (Int32(RLIMIT_FSIZE.rawValue), 0),
    ]
    for (resource, most) in limits {
      var value = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most))
      _ = call(child, resource, &value, nil)
    }
  }

  /// What the child writes, to the limit of one input; nil when its time is up first.
  private static func read(_ file: Int32) -> [UInt8]? {
    var out: [UInt8] = []
    let deadline = milliseconds() + Limits.seconds * 1000
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let left = deadline - milliseconds()
      if left <= 0 || out.count > Limits.bytes { return nil }
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(left))
      if ready < 0, errno == EINTR { continue }
      if ready <= 0 { return nil }
      let count = Glibc.read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return out }
      out.append(contentsOf: piece[..<count])
    }
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
