namespace Multistage.Tool.Tests.RoundTrip;

/// <summary>Files that nobody writes on purpose and BuildKit accepts all the same.</summary>
public sealed class OddFileTests
{
    private static readonly string[] Directives =
    [
        "# syntax=a\tb\nFROM a\n", "# syntax=a\rb\nFROM a\n", "# syntax=  \nFROM a\n", "# syntax=a\t b\nFROM a\n", "# check=\t\nFROM a\n", "# check=skip=A\u00A0\nFROM a\n",
        "# syntax=a b\n# check=skip=A, B\n# escape=`\nFROM a\n", "#!/bin/x\n# syntax=a\nFROM a\n", " # escape=`\n# syntax=a\nFROM a\n", "# syntax=\"\\\nFROM a\n", "\uFEFF# syntax=\u2028a\nFROM a\n",
    ];

    private static readonly string[] ArgumentsAndBaseImages =
    [
        "ARG A=\0\nFROM $A\n", "ARG A='x\\\r \n", "ARG A=\"a b\nFROM a\n", "ARG A B=1 A\nFROM a\n", "FROM b\u00A0 AS c\nFROM c\n", "FROM a\u2028\n", "FROM a\" AS b\nFROM a'\nCOPY --from=b a b\n",
        "FROM a\\\r \n", "FROM a\0\n", "FROM --platform=\\\"x b\n", "FROM --platform=é b\n", "FROM --platform=\"a b\" c\n", "FROM --platform='\"' c\n", "FROM 0\nFROM 0\n", "FROM a A\u017F b\n",
    ];

    private static readonly string[] ControlCharacters =
    [
        "FROM a\r\nCOPY <<E /x\r\n1\r\nE\r\nRUN <<E\r\n1\r\n2\nE\r\n", "FROM a\n# a\rb\0c\nRUN d\n", "FROM a\nRUN \\\n# a\rb\n  c\n", "FROM a\nRUN a\rb\0c\n", "FROM a\nONBUILD RUN <<E\n1\r\nE\n",
        "FROM a\nCMD a\\\r \n", "# escape=`\nFROM a\nRUN dir C:\\ `\r \nENTRYPOINT a`\r \n", "FROM a\nHEALTHCHECK CMD a\\\r \n",
        "FROM a\nRUN x=\"$(sed 's/\"//' f)\" \\\n    && b \\\n    && c && d\n",
    ];

    private static readonly string[] Flags =
    [
        "FROM a\nRUN --mount=type= c\n", "FROM a\nRUN --mount=, c\n", "FROM a\nRUN --mount='\"\"' c\n", "FROM a\nCOPY --chown=à:x --chmod='a b' c d\n", "FROM a\nCOPY --exclude= --exclude=' ' c d\n",
    ];

    private static IEnumerable<string> Files => [.. Directives, .. ArgumentsAndBaseImages, .. ControlCharacters, .. Flags];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_odd_file_comes_back_from_its_class_as_it_was(bool isFlat) =>
        Trip.AssertComeBack(Files.Select(text => (text, DockerfileParser.Parse(text))), isFlat);
}
