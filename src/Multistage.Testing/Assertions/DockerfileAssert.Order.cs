namespace Multistage.Testing;

/// <content>The order of instructions.</content>
public static partial class DockerfileAssert
{
    /// <summary>In the image's stage and those it continues, each text follows the one before it, in a later instruction or in the same.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="texts">Parts of instructions, such as <c>dotnet restore</c> and <c>COPY src/</c>; case counts.</param>
    /// <exception cref="DockerfileAssertionException">One is missing, or stands before the one it should follow.</exception>
    public static void InOrder(DockerfileDefinition image, params string[] texts) => InOrder(Readable.LastStage(image), texts);

    /// <summary>In the stage and those it continues, each text follows the one before it, in a later instruction or in the same.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="texts">Parts of instructions, such as <c>dotnet restore</c> and <c>COPY src/</c>; case counts.</param>
    /// <exception cref="DockerfileAssertionException">One is missing, or stands before the one it should follow.</exception>
    public static void InOrder(StageDefinition stage, params string[] texts)
    {
        RequireSome(texts, nameof(texts));
        var places = Readable.Chain(stage).SelectMany(InstructionPlace.AllOf).ToList();
        var (last, end) = (0, 0);
        for (var index = 0; index < texts.Length; index++)
        {
            var text = texts[index];
            if (Find(text, last, end) is { } found)
            {
                (last, end) = found;
                continue;
            }

            var tooEarly = places.FindLastIndex(place => place.Text.Contains(text, StringComparison.Ordinal));
            if (tooEarly < 0) new Failure().At(stage, InstructionPosition.FromInstruction).Throw($"{Readable.Capital(stage)} has no instruction with '{text}'.", "add it, or mend the text.");
            new Failure().At(places[tooEarly]).At(places[last])
                .Throw($"{Readable.Capital(stage)} has '{text}' before '{texts[index - 1]}'.", $"move it behind '{texts[index - 1]}'.");
        }

        // The instruction with a text at or behind a place, and the end of the text in it.
        (int Instruction, int End)? Find(string text, int instruction, int start)
        {
            for (; instruction < places.Count; instruction++, start = 0)
            {
                var at = places[instruction].Text.IndexOf(text, start, StringComparison.Ordinal);
                if (at >= 0) return (instruction, at + text.Length);
            }

            return null;
        }
    }
}
