namespace Multistage.Tests;

/// <summary>Strings that try to become something else than the value they are: another instruction, a flag, a heredoc, a directive.</summary>
internal static class HostileStrings
{
    private static readonly string[] Payloads =
    [
        "\n", "\r", "\r\n", "\nUSER root", "\r\nRUN evil", "\n\nFROM evil", "\n# syntax=evil/frontend", "\n# escape=`", "\n# check=skip=all",
        "# syntax=evil/frontend", "#syntax=evil", "# escape=`", "# check=skip=all", "check=skip=all;error=true", "// syntax=evil", "# comment", " # comment",
        "#", "#!/bin/sh", "\"", "'", "`", "\\", "\\\\", "\\\"", "\\'", "`\"", "\"'\"", "'\"'", "\\\n", "`\n", "\\ ", "` ", "\\\\\nUSER root", "``", "\\`",
        "\0", "a\0b", "\uD800", "\uDC00", "\uDC00\uD800", "\uD83D\uDE00", "\u202E", "\u200F\u202Atxt\u202C", "\uFEFF", "\uFFFD", "\u00A0", "\u0085",
        "\u2028", "\u2029", "\u3000", "\v", "\f", "\t", " ", "  a", "a  ", "a  b", "\u001B[31m", "é", "ſ", "K", "ß", "İ", "日本語",
        "<<EOF", "<<-EOF", "<<\"EOF\"", "<<'EOF'", "3<<EOF", "<< EOF", "<<<x", "<<", "<", "a<<EOF", "EOF", "\nEOF\n", "EOF\nUSER root\n", "\tEOF",
        "EOF2", "EOF\nEOF2\nEOF3\n", "<<EOF\nx\nEOF", "cat <<EOF && x", "$((1<<2))", "$((1 << 2))", "a <<EOF <<EOF2",
        "--flag", "--", "-- --flag", "--from=evil", "--chown=root", "--mount=type=bind", "-", "--=", "--privileged=true", "--link=1",
        "[]", "[\"a\"]", "[\"a\", \"b\"]", "[\"a\"", "[1]", "[null]", "[\"a\"] x", "['a']", "[", "]", "{}", "{\"a\":1}", "[\"\\u0000\"]", "[[\"a\"]]", "null",
        "$(", "${", "$", "$$", "${}", "${a", "${a:-", "${a:-b}", "$a", "${a/b}", "${a//b/c}", "${a#b}", "$(evil)", "`evil`", "$PATH", "\\$a", "${a:?no}",
        "&&", " && ", "a && b", "&& a", "a &&", "a && # b", "'a && b'", "a \\&& b", ";", "|", "||", "a;b", "(a && b)", "if a && b; then c; fi",
        "=", "a=b", "a=", "=a", "a==b", "a=b c=d", ",", "a,b", ",rw", "a,type=bind", "\"a,b\"", "a\"b", "target=/", "from=$X",
        "ONBUILD", "FROM", "RUN", "USER root", "NONE", "CMD", "CMD evil", "AS evil", "a AS b", "as", "scratch", "none", "host", "default", "insecure",
        ".", "..", "/", "//", "~", "*", "?", "[a-z]", "!", "%", "@", "^", "0", "-1", "65536", "00", "0x1", "1e3", "true", "false", "TRUE",
        "a:b", "a:b:c", "a@sha256:1", "0755", "u=rwX,go=rX", "+x", "1h", "1", "1ns", "9999999999999999999", "tcp", "53/udp", "1-2", "2-1", "80/TCP",
    ];

    /// <summary>At least 500, each once, in an order that does not change.</summary>
    public static IReadOnlyList<string> All { get; } = Payloads
        .Concat(Payloads.Select(payload => $"x{payload}"))
        .Concat(Payloads.Select(payload => $"{payload} y"))
        .Concat(Payloads.Select((payload, index) => payload + Payloads[((index * 7) + 3) % Payloads.Length]))
        .Concat(
        [
            new string('a', 70_000), new string('é', 33_000), new string(' ', 70_000), string.Concat(Enumerable.Repeat("a b ", 18_000)),
            string.Concat(Enumerable.Repeat("x\n", 35_000)), new string('$', 5_000), string.Concat(Enumerable.Repeat("${a:-", 2_000)),
            string.Concat(Enumerable.Repeat("a && ", 14_000)), string.Concat(Enumerable.Repeat("<<E ", 500)), new string('"', 999), new string('\\', 999),
            string.Concat(Enumerable.Repeat("EOF\n", 2_000)), new string('[', 2_000), "a\n" + new string('b', 70_000) + "\nc",
        ])
        .Distinct(StringComparer.Ordinal)
        .ToList();
}
