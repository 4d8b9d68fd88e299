namespace Multistage.Testing;

/// <content>The instructions of an image: their order, their number, what they run.</content>
public static partial class DockerfileAssert
{
    /// <summary>What usually builds and is not needed to run.</summary>
    private static readonly string[] UsualBuildTools =
    [
        "gcc", "g++", "clang", "make", "cmake", "ninja", "ninja-build", "meson", "autoconf", "automake", "build-essential", "build-base", "musl-dev",
        "linux-headers", "python3-dev", "cargo", "rustc", "rustup", "maven", "mvn", "gradle", "golang", "dotnet-sdk", "sdk", "node-gyp",
    ];

    private static readonly char[] WordEnds = [' ', '\t', '\n', '\\', '/', ':', '@', ';', '&', '|', '(', ')', '"', '\'', ',', '=', '[', ']'];

    /// <summary>In the stage and those it continues, an instruction with each text follows one with the text before it.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="texts">Parts of instructions, such as <c>dotnet restore</c> and <c>COPY src/</c>; case counts.</param>
    /// <exception cref="DockerfileAssertionException">One is missing, or stands before the one it should follow.</exception>
    public static void InOrder(StageDefinition stage, params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var places = Readable.Chain(stage).SelectMany(InstructionPlace.AllOf).ToList();
        var last = -1;
        for (var index = 0; index < texts.Length; index++)
        {
            var text = texts[index];
            var found = places.FindIndex(last + 1, place => place.Text.Contains(text, StringComparison.Ordinal));
            if (found >= 0)
            {
                last = found;
                continue;
            }

            var failure = new Failure();
            var tooEarly = places.FindLastIndex(Math.Max(last, 0), place => place.Text.Contains(text, StringComparison.Ordinal));
            if (tooEarly < 0) failure.At(stage, InstructionPosition.FromInstruction).Throw($"{Readable.Capital(stage)} has no instruction with '{text}'.", "add it, or mend the text.");
            failure.At(places[tooEarly]).At(places[last]).Throw($"{Readable.Capital(stage)} has '{text}' before '{texts[index - 1]}'.", $"move it behind '{texts[index - 1]}'.");
        }
    }

    /// <summary>
    /// The image holds no tools that only build: no <c>RUN</c> names one, and the image it starts from is not made of them.
    /// </summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="tools">The words to look for; without any, the usual ones: compilers, make, headers, package managers of compilers, SDKs.</param>
    /// <exception cref="DockerfileAssertionException">There is one.</exception>
    public static void HasNoBuildTools(DockerfileDefinition image, params string[] tools) => HasNoBuildTools(Readable.LastStage(image), tools);

    /// <summary>The stage's image holds no tools that only build: no <c>RUN</c> names one, and the image it starts from is not made of them.</summary>
    /// <param name="stage">The stage; those it continues count, those it copies from do not.</param>
    /// <param name="tools">The words to look for; without any, the usual ones: compilers, make, headers, package managers of compilers, SDKs.</param>
    /// <exception cref="DockerfileAssertionException">There is one.</exception>
    public static void HasNoBuildTools(StageDefinition stage, params string[] tools)
    {
        if (tools.Length == 0) tools = UsualBuildTools;
        var failure = new Failure();
        foreach (var each in Readable.Chain(stage))
        {
            if (Mentioned([each.BaseImage ?? string.Empty]) is { } tool) failure.At(each, InstructionPosition.FromInstruction, $"{each.BaseImage} holds {tool}");
            for (var index = 0; index < each.Instructions.Count; index++)
            {
                if (each.Instructions[index] is Run run && Mentioned(CommandTexts.Of(run.Command)) is { } word) failure.At(each, index, word);
            }
        }

        failure.ThrowIfAny(
            $"{Readable.Capital(stage)} holds tools that only build.", "build in a stage of its own, and copy what it made: COPY --from=build ... ([CopyFrom]).");

        string? Mentioned(IEnumerable<string> texts) =>
            texts.SelectMany(text => text.Split(WordEnds)).FirstOrDefault(word => tools.Contains(word, StringComparer.Ordinal));
    }
}
