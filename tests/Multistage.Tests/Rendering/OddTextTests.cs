namespace Multistage.Tests.Rendering;

/// <summary>What nobody writes on purpose and BuildKit accepts all the same: it is written so that BuildKit reads it again.</summary>
public class OddTextTests
{
    public static TheoryData<string> Texts => new()
    {
        // An escape character at the end, where a carriage return keeps it from continuing the line.
        "RUN x \\\r ", "RUN x \\\r\t", "RUN x\\\\\\", "CMD a\\\r ", "USER \\\r ", "WORKDIR C:\\\r ", "HEALTHCHECK CMD a\\\r ", "COPY <<A /b\\\r \n1\nA",
        "ENV A=\"one \\\\", "ENV A b\\\r ", "LABEL a='x\\\r ", "ARG A='\\\r ", "EXPOSE 80\\\r ", "VOLUME a b\\\r ", "STOPSIGNAL 9\\\r ",

        // A blank at the end, which an escape character keeps.
        "ENV A=b\\  \\\r ", "ENV A=1 B=b\\ \\\r ", "LABEL a=\"one \\\r ", "ARG A=\\\u00A0 \\\r ", "ENV A=\"\\\" \\\r ",

        // Control characters.
        "RUN a\rb", "RUN a\0b", "ENV A=\0", "COPY a\0 b", "RUN [\"a\\u0000\"]", "RUN [\"a\\r\\n\"]", "VOLUME [\"a\\nb\"]", "LABEL \"a\rb\"=c", "USER a\u0085b",
        "RUN --mount=type=bind,target=\"/a\rb\" c", "# a\rb\0c\nRUN d", "RUN <<EOF\n\0\r\r\nEOF", "RUN <<EOF\r\na\r\nEOF\r", "COPY <<\"EOF\" /f\r\n\ta\r\nEOF\r",

        // Heredocs that the line opens and no path names, or the other way round.
        "COPY << EOF /f\ntext\nEOF", "COPY <<\"my file\" /dst/\ntext\nmy file", "ADD <<A << B /f\n1\nA\n2\nB", "COPY <<A 'x /b'\n1\nA", "COPY a\" <<A \"b /x",
        "COPY <<A <<A /x\n1\nA\n2\nA", "COPY <<A <<-A /x\n1\nA\n\t2\nA", "COPY <<'E\"OF' /x\n1\nE\"OF", "COPY <<\"E'F\" /x\n1\nE'F",
        "COPY [\"<<A\", \"a b\", \"/x\"]", "COPY [\"<<\", \"A\", \"/x\"]", "COPY 3<<A /x\n1\nA", "COPY <<$A /x\n1\n$A", "COPY <<\"$A\" /x\n1\n$A", "COPY it's <<A /x",
        "RUN --mount=type=secret,id=\"a <<B\" c", "RUN --mount='type=secret,id=it\\'s' cat <<EOF", "COPY --chown=\\<\\<A a b", "RUN <<\"\"",

        // Flags are read byte by byte.
        "COPY --chown=é a b", "COPY --chown=à:x y", "COPY --chown=\u1820z a b", "COPY --chown=\"à\" a b", "COPY --chown=a\\ b c d", "COPY --chown=\u20AC a b", "COPY --from=日本 a b",
        "COPY --chown=a\u2005b c d", "RUN --mount=type=tmpfs,target=/😀 a", "RUN --mount='\"\"' a", "COPY --exclude= --exclude=' ' a b", "COPY -- --from a", "RUN -- --x", "ENV -- --a b",

        // What ONBUILD keeps is the line as it is.
        "ONBUILD -- RUN x", "ONBUILD \vRUN x", "ONBUILD\tRUN x  ", "ONBUILD RUN x\\\r ", "ONBUILD RUN <<-EOF\n\ta\n\tEOF", "ONBUILD -- --", "ONBUILD FOO", "ONBUİLD RUN x", "onbuild run --x y",
        "ONBUILD COPY << A b\n1\nA", "ONBUILD RUN [\"a\", \"<<b\"]", "ONBUILD \u00A0RUN a", "ONBUILD RUN a <<A <<B\n1\nA\n2\nB",

        // The rest.
        "HEALTHCHECK CMD \u00A0a", "HEALTHCHECK NONE []", "FROM b\u00A0 AS c", "FROM --platform=\\\"x b", "ENV \"a b\" c", "ENV \\ a b", "ENV a\u00A0b c", "ENV \"a b=c\"=d", "LABEL a b=c",
        "ARG \"a b\"", "RUN", "CMD", "ENTRYPOINT []", "RUN \u00A0 a", "COPY [a b] /c", "COPY \u00A0a b", "VOLUME [a", "COPY \\ b", "ADD <<A \u0085/b\n1\nA", "ENV \\  a=b", "ONBUILD \uFEFFRUN a", "EXPOSE a\u3000b 1", "RUN [\"a\"] x", "RUN #a && b && c && d",
        "RUN x=\"$(sed 's/\"//' f)\"    && b && c && d", "RUN x=\"$(sed 's/\"//' f)\" && b && c && d", "RUN a &&\u00A0b && c && d", "RUN a\u00A0&& b && c && d", "ENV A=1 #B=2 C=3", "EXPOSE 80 <<A", "CMD a <<A",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Whatever_is_read_is_written_so_that_it_is_read_again(string instruction)
    {
        AssertReadsAgain($"FROM a\n{instruction}\nUSER end\n");
        if (!instruction.Contains('`', StringComparison.Ordinal)) AssertReadsAgain($"# escape=`\nFROM a\n{instruction.Replace('\\', '`')}\nUSER end\n");
    }

    [Theory]
    [InlineData("RUN --mount=type=tmpfs,target=/a` <<EOF cat\n1\nEOF")]
    [InlineData("COPY --chown=a` <<EOF b c\n1\nEOF")]
    [InlineData("COPY --chown=it`'s <<EOF b")]
    [InlineData("RUN cat <<EOF`\r \n1\nEOF`")]
    [InlineData("COPY a` <<A b\n1\nA")]
    [InlineData("COPY <<E\\\"OF /x\n1\nE\"OF")]
    [InlineData("RUN <<A-\\\"B\n1\nA-\"B")]
    public void Heredocs_are_escaped_with_a_backslash_whatever_the_file_says(string instruction) =>
        AssertReadsAgain($"# escape=`\nFROM a\n{instruction}\nUSER end\n");

    [Theory]
    [InlineData("# syntax=a\tb\n")]
    [InlineData("# syntax=a\rb\n")]
    [InlineData("# syntax=  \n")]
    [InlineData("# syntax=a\t b\n")]
    [InlineData("# check=\t\n")]
    [InlineData("# check=skip=A\u00A0\n")]
    [InlineData("# syntax=a b\n# check=skip=A, B\n# escape=`\n")]
    [InlineData("#!/bin/x\n# syntax=a\n")]
    [InlineData("# syntax\0=a\n")]
    public void A_directive_keeps_its_value(string directives) => AssertReadsAgain($"{directives}FROM a\n");

    [Theory]
    [InlineData("ARG A\nARG B=1 C\n")]
    [InlineData("ARG A=\0\n")]
    [InlineData("ARG A='x\\\r \n")]
    public void Arguments_alone_are_a_file(string text) => AssertReadsAgain(text);

    /// <summary>Lines that continue each other and are too long together.</summary>
    public static TheoryData<string[]> LongLines => new()
    {
        Three(new string('x', 40_000)),
        Three(new string('é', 25_000)),
        Three(Many("😀", 15_000)),
        Three(Many("a####", 8_000)),
        Three(Many("a\\\\\\\\", 8_000) + "a"),
        Three(Many("a\\ #", 8_000) + "a"),
        Three(Many("make all && ", 5_000) + "true"),
        new[] { "a" + new string(' ', 60_000), new string(' ', 60_000) + "b" },
        new[] { "a" + new string('#', 65_000), "b" + new string('#', 65_000) },
        new[] { "[\"" + Many("\\\"", 20_000), Many("\\\"", 20_000) + "\"]" },
    };

    [Theory]
    [MemberData(nameof(LongLines))]
    public void A_line_longer_than_BuildKit_reads_is_broken(string[] lines)
    {
        var text = string.Join("\\\n", lines);

        AssertReadsAgain($"FROM a\nRUN {text}\nUSER end\n");
        AssertReadsAgain($"FROM a\nONBUILD RUN {text}\nUSER end\n");
        AssertReadsAgain($"FROM a\nCOPY {text} /b\nUSER end\n");
        AssertReadsAgain($"FROM a\nLABEL a {text}\nUSER end\n");
    }

    [Theory]
    [InlineData("ENV A=b", 65_528)]
    [InlineData("# ", 65_533)]
    [InlineData("#", 65_534)]
    [InlineData("MAINTAINER ", 65_524)]
    public void A_line_as_long_as_BuildKit_reads_is_written(string start, int length) =>
        AssertReadsAgain($"FROM a\n{start}{new string('x', length)}\nUSER end\n");

    private static void AssertReadsAgain(string text) => AssertReadsAgain(DockerfileParser.Parse(text).GetDockerfile());

    private static void AssertReadsAgain(Dockerfile dockerfile)
    {
        var text = dockerfile.Render();
        var again = DockerfileParser.Parse(text);

        Assert.Null(again.Error);
        Assert.True(SameInstructions.In(dockerfile, again.Dockerfile!), $"{dockerfile}\n\nbecame\n\n{again.Dockerfile}\n\nby\n\n{text}");
        Assert.Equal(Comments(dockerfile), Comments(again.Dockerfile!));
        Assert.Equal(text, again.Dockerfile!.Render());
        foreach (var instruction in dockerfile.GlobalArgs.Concat(dockerfile.Stages.SelectMany(stage => stage.Instructions)))
        {
            var escape = dockerfile.Directives.EscapeCharacter;
            var attribute = new InstructionAttribute(InstructionAttribute.LinesOf(instruction, escape));
            Assert.True(SameInstructions.Are(instruction, attribute.ToInstruction(new Attributes.AttributeReading(escape))!));
        }
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string[] Three(string line) => [line, line, line];

    private static IEnumerable<string> Comments(Dockerfile dockerfile) =>
        dockerfile.Stages.SelectMany(stage => stage.Instructions.Prepend(stage.From)).SelectMany(instruction => instruction.Comments);
}
