#if canImport(Glibc)
  import CLinux
#endif

/// How memory that is free goes back to the system.
enum MemoryPolicy {
  /// Has blocks of 256 KiB or more taken from the system and given back one by one. By itself glibc learns from the
  /// first large block that is freed to keep such memory: one flood of uploads would stay resident for good.
  static func returnLargeBlocks() {
    #if canImport(Glibc)
      _ = mallopt(M_MMAP_THRESHOLD, 256 * 1024)
    #endif
  }
}
