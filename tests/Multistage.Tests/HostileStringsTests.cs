using Multistage.Tests.Attributes;

namespace Multistage.Tests;

/// <summary>
/// Whatever string stands in whatever argument: it is refused, or the file has exactly the instructions that the class has.
/// </summary>
public class HostileStringsTests
{
    /// <summary>All but the path of a script file, which never comes into the file: its content does, as a script.</summary>
    public static TheoryData<string> Places =>
        [.. StringArgument.All.Where(place => place.Name != "ScriptFile").Select(place => place.ToString())];

    [Fact]
    public void There_are_many_strings_and_many_places()
    {
        Assert.True(HostileStrings.All.Count >= 500, $"{HostileStrings.All.Count} strings");
        Assert.True(StringArgument.All.Count >= 80, $"{StringArgument.All.Count} places");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void No_string_becomes_anything_but_its_value(string name)
    {
        var place = StringArgument.All.Single(argument => argument.ToString() == name);
        var written = 0;
        foreach (var escape in new[] { '\\', '`' })
        {
            foreach (var hostile in HostileStrings.All)
            {
                if (Read(place, hostile, escape) is { } model && WriteAndReadBack(model, hostile)) written++;
            }
        }

        // A place that refuses everything would prove nothing.
        Assert.True(written > 0, "not one string was written");
    }

    /// <summary>What the attribute of the whole file says in the first lines, where one line more would be one directive more.</summary>
    [Fact]
    public void No_directive_becomes_anything_but_its_value()
    {
        var file = new Dockerfile { Stages = [new(new From("debian"))] };
        var written = 0;
        foreach (var hostile in HostileStrings.All)
        {
            if (WriteAndReadBack(file with { Directives = new() { Syntax = hostile } }, hostile)) written++;
            if (WriteAndReadBack(file with { Directives = new() { Check = hostile } }, hostile)) written++;
            if (WriteAndReadBack(file with { Header = [hostile] }, hostile)) written++;
        }

        Assert.True(written > 0, "not one string was written");
    }

    /// <summary>What means nothing to a Dockerfile reaches the image as it is.</summary>
    [Fact]
    public void A_value_without_quotes_variables_and_escapes_is_what_the_image_gets()
    {
        var values = 0;
        foreach (var escape in new[] { '\\', '`' })
        {
            foreach (var plain in HostileStrings.All.Where(text => text.IndexOfAny(['"', '\'', '$', '\uFEFF', escape]) < 0))
            {
                if (new EnvAttribute("A", plain).ToInstruction(new AttributeReading(escape)) is not Env env) continue;
                if (new WorkdirAttribute(plain).ToInstruction(new AttributeReading(escape)) is not Workdir workdir) continue;

                Assert.Equal(plain, Value(env.Pairs[0].Value, escape));
                Assert.Equal(plain, Value(workdir.Path, escape));
                values++;
            }
        }

        Assert.True(values > 400, $"{values} values");

        static string Value(string word, char escape) => WordExpansion.Expand(word, escape, _ => null).Value;
    }

    /// <summary>A file with the attribute's instruction between two others; null where the string was reported.</summary>
    private static Dockerfile? Read(StringArgument place, string hostile, char escape)
    {
        var reading = new AttributeReading(escape);
        var instruction = InvalidArgumentTests.Read(place.With(hostile), reading);
        Assert.Equal(instruction is null, reading.Reports.Count > 0);
        return instruction switch
        {
            null => null,
            From from => File([new Stage(from)], default),
            Arg arg => File([Stage(arg)], [arg]),
            _ => File([Stage(instruction)], default),
        };

        Dockerfile File(EquatableArray<Stage> stages, EquatableArray<Arg> arguments) => new()
        {
            Directives = new() { Escape = escape == '`' ? escape : null },
            Stages = stages.Add(new Stage(new From("debian") { As = "last" })),
            GlobalArgs = arguments,
        };

        static Stage Stage(Instruction instruction) =>
            new(new From("debian")) { Instructions = [new Env([new("FIRST", "1")]), instruction, new User("last")] };
    }

    /// <summary>Whether BuildKit would accept the file; where it does, it is the same.</summary>
    private static bool WriteAndReadBack(Dockerfile model, string hostile)
    {
        string text;
        try
        {
            text = DockerfileRenderer.Render(model);
        }
        catch (DockerfileRenderException)
        {
            return false;
        }

        if (DockerfileParser.Parse(text).Dockerfile is not { } read) return false;
        Assert.True(Collapse(model) == Collapse(read), $"{Literal(hostile)} became:\n{text}");
        return true;
    }

    /// <summary>The blanks around the <c>&amp;&amp;</c> of a chain do not count, since it is broken there.</summary>
    private static Dockerfile Collapse(Dockerfile file) => file with
    {
        Header = default,
        Stages = file.Stages.Select(stage => stage with { Instructions = stage.Instructions.Select(Collapse).ToEquatableArray() }).ToEquatableArray(),
    };

    private static Instruction Collapse(Instruction instruction) => instruction switch
    {
        Run run => run with { Command = Collapse(run.Command) },
        Cmd cmd => cmd with { Command = Collapse(cmd.Command) },
        Entrypoint entrypoint => entrypoint with { Command = Collapse(entrypoint.Command) },
        Healthcheck { Command: { } command } healthcheck => healthcheck with { Command = Collapse(command) },
        OnBuild onBuild => onBuild with { Expression = Collapse(onBuild.Expression) },
        Expose expose => expose with { Ports = expose.Ports.Order(StringComparer.Ordinal).ToEquatableArray() },
        _ => instruction,
    };

    private static Command Collapse(Command command) => command is ShellForm shell ? shell with { Text = Collapse(shell.Text) } : command;

    private static string Collapse(string text) => string.Join(" && ", text.Split("&&").Select(part => part.Trim(' ', '\t')));

    private static string Literal(string text) =>
        string.Concat(text.Take(80).Select(character => character is >= ' ' and < '\u007F' ? character.ToString() : $"\\u{(int)character:X4}"));
}
