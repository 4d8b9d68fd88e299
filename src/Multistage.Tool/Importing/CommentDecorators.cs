namespace Multistage.Tool.Importing;

/// <summary>Makes <c>[Comment]</c> and <c>[SkipChecks]</c> of the comment lines above an instruction.</summary>
internal static class CommentDecorators
{
    private const string Check = "check=skip=";

    /// <summary>Whether a comment silences checks for the instruction below it.</summary>
    public static bool IsCheck(string comment) => comment.StartsWith(Check, StringComparison.Ordinal);

    /// <summary>The decorators in the order of the lines.</summary>
    public static IEnumerable<AttributeCode> Of(IReadOnlyList<string> comments)
    {
        var lines = new List<string?>();
        foreach (var comment in comments)
        {
            if (!IsCheck(comment))
            {
                lines.Add(comment);
                continue;
            }

            if (lines.Count > 0) yield return AttributeCode.Of(typeof(CommentAttribute), [lines.ToArray()]);
            lines.Clear();
            yield return AttributeCode.Of(typeof(SkipChecksAttribute), [comment[Check.Length..].Split(',')]);
        }

        if (lines.Count > 0) yield return AttributeCode.Of(typeof(CommentAttribute), [lines.ToArray()]);
    }
}
