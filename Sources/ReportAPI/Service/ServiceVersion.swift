/// The version of Gongbao.
public enum ServiceVersion {
  /// The version of this build, as `gongbao version` tells it.
  public static let current = "0.1.0"
}
