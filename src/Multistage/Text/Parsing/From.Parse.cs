namespace Multistage;

/// <content>Reads <c>FROM</c>.</content>
public sealed partial record From
{
    internal static Instruction? Parse(InstructionSource source)
    {
        var words = source.ReadWords();
        var isNamed = words.Count == 3 && IsAs(words[1]);
        if (!isNamed && words.Count != 1)
        {
            return source.Refuse("FROM takes an image, and a name after AS: FROM image AS name.", nameof(Image));
        }

        var name = isNamed ? LetterCase.Lower(words[2].ToString()) : null;
        if (name is not null && !IsStageName(name))
        {
            return source.Refuse(
                $"'{words[2]}' is no name for a stage: it starts with a letter and goes on with letters, digits, '-', '_' and '.'.",
                nameof(As),
                words[2].Start);
        }

        var platform = source.Flags.Text("platform", nameof(Platform));
        return source.Flags.Finish() ? new From(words[0].ToString()) { Platform = platform, As = name } : null;
    }

    /// <summary>Whether the word is <c>AS</c>; the long s passes for an s.</summary>
    private static bool IsAs(Slice word) => word.IsUpper("AS");
}
