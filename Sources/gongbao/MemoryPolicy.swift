#if canImport(Glibc)
  import CLinux
#endif

/// How memory that is free goes back to the system.
enum MemoryPolicy {
  /// Has blocks of 1 MiB or more taken from the system and given back one by one. By itself glibc learns from the first
  /// large block that is freed to keep such memory: one flood of uploads would stay resident for good. Smaller ones, as
  /// long answers take, stay with the process: a new page costs as much as what is written into it.
  static func returnLargeBlocks() {
    #if canImport(Glibc)
      _ = mallopt(M_MMAP_THRESHOLD, 1024 * 1024)
      _ = mallopt(M_TRIM_THRESHOLD, 4 * 1024 * 1024)
    #endif
  }
}
