import Testing

@testable import gongbao

struct HelpTextTests {
  @Test(arguments: CommandName.allCases)
  func everyFlagIsDocumented(command: CommandName) {
    let text = HelpText.text(command)
    for flag in command.flags {
      #expect(
        text.contains(flag.isSwitch ? flag.name + "\n" : "\(flag.name) \(flag.valueName)")
          && text.contains(flag.meaning))
      #expect(text.contains("default: \(flag.standard)"))
      for variable in flag.variables { #expect(text.contains(variable)) }
    }
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test func overviewNamesEveryCommand() {
    for command in CommandName.allCases where command != .help {
      #expect(HelpText.text(nil).contains("  \(command.rawValue) "))
    }
  }
}
