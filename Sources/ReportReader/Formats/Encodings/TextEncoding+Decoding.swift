import ReportModel

extension TextEncoding {
  /// What `bytes` decode to; decoding stops where more than `mostInvalid` parts are not valid.
  func decode(_ bytes: ArraySlice<UInt8>, mostInvalid: Int = .max) -> DecodedBytes {
    switch self {
    case .utf8: UTF8Decoder.decode(bytes, mostInvalid: mostInvalid)
    case .utf16LittleEndian: UTF16Decoder(lowByteFirst: true).decode(bytes, mostInvalid: mostInvalid)
    case .utf16BigEndian: UTF16Decoder(lowByteFirst: false).decode(bytes, mostInvalid: mostInvalid)
    case .gb18030: GB18030Decoder.decode(bytes, mostInvalid: mostInvalid)
    case .big5: Big5Decoder.decode(bytes, mostInvalid: mostInvalid)
    }
  }
}
