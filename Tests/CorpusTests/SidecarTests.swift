import ReportModel
import Testing

@testable import Corpus

struct SidecarTests {
  @Test func takesEveryKey() throws {
    let json = """
      {"id": "wanjiang-2022", "encoding": "GBK", "title": "工作报告", "documentKind": "work_report",
       "reviewYear": 2021, "planYear": null, "issuedOn": "2024-02-29", "meeting": "第一次会议", "publisher": null,
       "script": "Hant", "place": {"name": "万江街道", "level": "subdistrict", "parents": ["广东省"], "code": null},
       "speaker": {"role": "镇长", "name": "张三"}}
      """
    let sidecar = try Sidecar(Array(json.utf8))
    #expect(sidecar.id == "wanjiang-2022" && sidecar.encoding == .gb18030)
    let expected: [MetadataStatement] = [
      .documentKind(.workReport), .issuedOn("2024-02-29"), .meeting("第一次会议"), .placeCode(nil),
      .placeLevel(.subdistrict), .placeName("万江街道"), .placeParents(["广东省"]), .planYear(nil), .publisher(nil),
      .reviewYear(2021), .script(.traditional), .speakerName("张三"), .speakerRole("镇长"), .title("工作报告"),
    ]
    #expect(sidecar.statements == expected)
    #expect(try Sidecar(Array("{}".utf8)) == Sidecar())
  }

  @Test(
    arguments: [
      ("", "It is no JSON object in UTF-8"), ("[1]", "It is no JSON object"), ("{\"id\": 1", "It is no JSON object"),
      (#"{"planYaer": 2022}"#, "planYaer is no key; did you mean planYear? It takes documentKind, encoding, id, "),
      (
        #"{"place": {"nmae": "a"}}"#, "nmae is no key of place; did you mean name? It takes code, level, name, parents."
      ),
      (#"{"planYear": "2022"}"#, "planYear is \"2022\", but it takes a whole number from 1000 to 9999, or null."),
      (#"{"planYear": 22}"#, "planYear is 22, but it takes a whole number"),
      (#"{"planYear": 2022.5}"#, "planYear is 2022.5, but it takes a whole number"),
      (#"{"documentKind": "report"}"#, "documentKind is \"report\", but it takes work_report, work_plan, "),
      (#"{"issuedOn": "2023-02-29"}"#, "issuedOn is \"2023-02-29\", but it takes a day as yyyy-mm-dd"),
      (#"{"script": null}"#, "script is null, but it takes Hans, Hant."),
      (#"{"place": "万江街道"}"#, "place is \"万江街道\", but it takes an object of code, level, name, parents."),
      (#"{"place": {"parents": "广东省"}}"#, "place.parents is \"广东省\", but it takes a list of the places around it"),
      (#"{"place": {"parents": [1]}}"#, "place.parents is 1, but it takes a list"),
      (#"{"place": {"code": "4419"}}"#, "place.code is \"4419\", but it takes six digits"),
      (#"{"title": " "}"#, "title is \" \", but it takes a title"), (#"{"title": true}"#, "title is true, but"),
      (#"{"encoding": "klingon"}"#, "encoding is \"klingon\", but it takes utf-8, "),
      (#"{"id": "a/b"}"#, "id is \"a/b\", but it takes a text of 1 to 255 bytes"), (#"{"id": ""}"#, "id is \"\""),
      (#"{"id": ".."}"#, "id is \"..\""),
      (#"{"speaker": []}"#, "speaker is a list, but it takes an object of name, role."),
    ] as [(String, String)])
  func saysWhatIsWrong(json: String, message: String) {
    let error = #expect(throws: SidecarError.self) { try Sidecar(Array(json.utf8)) }
    #expect(error?.explanation.hasPrefix(message) == true, "\(error?.explanation ?? "")")
    #expect(error?.explanation.hasSuffix(".") == true)
  }
}
