import ReportAPI

/// Where and what to serve, and within which limits.
struct ServeOptions: Equatable {
  var host = "127.0.0.1"
  var port = 8080
  var reports = "seeds"
  var log = LogFormat.off
  var limits = ServiceLimits()
}
