/// Formats that are recognised by their content and not read.
public enum UnsupportedFormat: String, Sendable, CaseIterable {
  /// Word's binary format, which WPS Writer's `.wps` is as well.
  case wordBinary
  /// An office document that needs a password.
  case encryptedOffice
  /// Another compound file: Excel's, PowerPoint's or another program's.
  case compoundFile
  /// Portable Document Format.
  case pdf
  /// GB/T 33190, the fixed-layout format of Chinese offices.
  case ofd
  /// Rich Text Format.
  case rtf
  /// A text document of LibreOffice.
  case openDocument
  /// A workbook.
  case spreadsheet
  /// Slides.
  case presentation
  /// A page with its pictures in one file.
  case webArchive
  /// XML of another kind, such as Word's of 2003.
  case xml
  /// An archive of files.
  case archive
  /// A picture.
  case image
  /// Something that is no text.
  case binary

  /// What it is, with its article.
  public var name: String {
    switch self {
    case .wordBinary: "a document in Word's binary format (.doc, .wps)"
    case .encryptedOffice: "an office document that needs a password"
    case .compoundFile: "an office document in a binary format"
    case .pdf: "a PDF"
    case .ofd: "an OFD document"
    case .rtf: "an RTF document"
    case .openDocument: "an OpenDocument text"
    case .spreadsheet: "a workbook"
    case .presentation: "a presentation"
    case .webArchive: "a web page archive (.mht)"
    case .xml: "an XML document other than a web page"
    case .archive: "an archive"
    case .image: "a picture"
    case .binary: "not text"
    }
  }

  /// How to get to something that is read.
  public var advice: String {
    switch self {
    case .wordBinary, .compoundFile, .rtf, .openDocument, .xml:
      "convert it with libreoffice --headless --convert-to docx FILE"
    case .encryptedOffice: "open it, take the password off and save it as .docx"
    case .pdf: "take its text with pdftotext -layout FILE - | gongbao extract -"
    case .ofd: "export it as PDF, then take its text with pdftotext -layout FILE - | gongbao extract -"
    case .spreadsheet: "convert it with libreoffice --headless --convert-to html FILE"
    case .presentation:
      "convert it with libreoffice --headless --convert-to pdf FILE, then pdftotext -layout FILE - | gongbao extract -"
    case .webArchive: "save the page as HTML, or as text"
    case .archive: "unpack it and send the report in it"
    case .image: "recognise its text, for example with tesseract FILE - -l chi_sim | gongbao extract -"
    case .binary: "send text, HTML, Markdown or .docx"
    }
  }
}
