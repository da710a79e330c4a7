#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What one run of a program cost, from its start to its end.
struct CommandTiming {
  /// Wall-clock seconds.
  let seconds: Double
  /// User and system seconds of the program and what it waited for.
  let processorSeconds: Double
  /// The greatest resident memory, in MB.
  let peakMegabytes: Double
  /// What the program ended with.
  let status: Int32

  /// Runs a program found on the path; what it prints on standard output is dropped.
  ///
  /// Nil where it can't be started.
  init?(running command: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let start = Self.now
    guard let program = command.first,
      posix_spawnp(&child, program, &actions, nil, &arguments, environ) == 0
    else { return nil }
    var usage = rusage()
    var status: Int32 = 0
    while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    seconds = Self.now - start
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakMegabytes = Double(usage.ru_maxrss) / 1024
    self.status = status
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
