/// What a socket is watched for. Errors and hang-ups are always reported.
struct PollInterest: OptionSet {
  let rawValue: UInt8
  static let read = PollInterest(rawValue: 1)
  static let write = PollInterest(rawValue: 2)
}
