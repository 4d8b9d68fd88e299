namespace Multistage.Tests.Rendering;

/// <summary>
/// Models of strings that try to break out of their place: each is refused, or reads back as exactly the instructions it holds.
/// </summary>
public class HostileModelTests
{
    private static readonly string[] Pieces =
    [
        "a", "bc", "/x", "1", "é", "😀", " ", "  ", "\t", "\v", "\n", "\r", "\0", "\u0085", "\u00a0", "\u2028", "\u202e", "\uFEFF", "\ud800",
        "\"", "'", "\\", "`", "$", "${X}", "${X:-", "${", "}", "{", "(", ")", "$(", "[", "]", "[\"a\"]", ",", "=", ";", "|", "!", "#", "-", "--",
        "--mount=type=cache", "&&", " && ", " || ", "if ", "fi", "do ", "done", "<<", "<<EOF", "<<-E", "3<<\"A\"", "EOF", "\nEOF\n",
        "# syntax=x", "escape=`", "check=skip=all", "\nRUN evil\n", "AS b",
    ];

    private readonly Random _random = new(20260821);

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void No_string_changes_another_instruction(char escape)
    {
        var written = 0;
        for (var round = 0; round < 10000; round++)
        {
            var dockerfile = Around(WithComments(Instruction(escape)), escape);
            string text;
            try
            {
                text = dockerfile.Render();
            }
            catch (DockerfileRenderException)
            {
                continue;
            }

            written++;
            var read = DockerfileParser.Parse(text).GetDockerfile();
            Assert.Equal(WithoutIndentation(dockerfile), WithoutIndentation(read));
            Assert.Equal(text, read.Render());
        }

        Assert.InRange(written, 3000, 8000);
    }

    private Dockerfile Around(Instruction instruction, char escape) => new()
    {
        Directives = new() { Escape = escape == '`' ? escape : null, Check = Sometimes() },
        Header = _random.Next(5) == 0 ? Texts(1) : default,
        GlobalArgs = [Arg.Declare("A", Sometimes(), escape)],
        Stages = [new(From.Of("a") with { Platform = Sometimes() }) { Instructions = [instruction, Workdir.Of("/end")] }],
    };

    private Instruction WithComments(Instruction instruction) => _random.Next(5) == 0 ? instruction with { Comments = Texts(1) } : instruction;

    private Instruction Instruction(char escape) => _random.Next(20) switch
    {
        0 => new Add(Texts(), Text()) { Chown = Sometimes(), Checksum = Sometimes(), Exclude = Texts(), Heredocs = Heredocs() },
        1 => new Copy(Texts(), Text()) { From = Sometimes(), Chmod = Sometimes(), Exclude = Texts(), Heredocs = Heredocs() },
        2 => Copy.Text(Text(), Text(), expand: _random.Next(2) == 0),
        3 => Arg.Declare(Text(), Sometimes(), escape),
        4 => new Arg([new("A", Sometimes()), new(Text(), Sometimes())]),
        5 => new Cmd(Command()),
        6 => new Entrypoint(Command()),
        7 => new Healthcheck(Command()) { Interval = "3s" },
        8 => Env.Set(Text(), Text(), escape),
        9 => new Env([new(Text(), Text()), new("B", Text())]),
        10 => new Env([new(Text(), Text()) { Legacy = true }]),
        11 => Label.Set(Text(), Text(), escape),
        12 => new Expose(Texts(1)),
        13 => new Maintainer(Text()),
        14 => new OnBuild("RUN " + Text()),
        15 => new Shell(Texts(1)),
        16 => User.Of(Text(), escape),
        17 => new Volume(Texts(1)),
        18 => new StopSignal(Text()),
        _ => new Run(Command()) { Mounts = [new([new("target", Text()), new(Text(), Sometimes())])], Network = _random.Next(2) == 0 ? "none" : null },
    };

    private Command Command() => _random.Next(4) switch
    {
        0 => new ExecForm(Texts()),
        1 => ShellForm.Script(Text()),
        2 => new ShellForm(Text()) { Heredocs = Heredocs() },
        _ => ShellForm.Of(Text(), Text(), Text()),
    };

    private EquatableArray<Heredoc> Heredocs() => _random.Next(2) == 0
        ? default
        : [new(_random.Next(2) == 0 ? "EOF" : Text(), Text() + "\n") { Expand = _random.Next(2) == 0, StripTabs = _random.Next(4) == 0 }];

    private EquatableArray<string> Texts(int atLeast = 0) =>
        Enumerable.Range(0, _random.Next(atLeast, 3)).Select(_ => Text()).ToEquatableArray();

    private string? Sometimes() => _random.Next(4) == 0 ? Text() : null;

    private string Text() => _random.Next(2) == 0
        ? "ab"
        : string.Concat(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Pieces[_random.Next(Pieces.Length)]));

    /// <summary>The model without the blanks that break a long chain of commands.</summary>
    private static Dockerfile WithoutIndentation(Dockerfile dockerfile) => dockerfile with
    {
        Stages = dockerfile.Stages.Select(stage => stage with
        {
            Instructions = stage.Instructions.Select(instruction => instruction is Run { Command: ShellForm shell } run
                ? run with { Command = shell with { Text = string.Join(' ', CommandChain.Split(shell.Text, dockerfile.Directives.EscapeCharacter)) } }
                : instruction).ToEquatableArray(),
        }).ToEquatableArray(),
    };
}
