/// Where and what to serve.
struct ServeOptions: Equatable {
  var host = "127.0.0.1"
  var port = 8080
  var reports = "seeds"
}
