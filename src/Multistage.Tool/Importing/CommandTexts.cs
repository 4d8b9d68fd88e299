using System.Text;

namespace Multistage.Tool.Importing;

/// <summary>
/// The commands of a chain as C# texts: one that was broken into lines stays so, and the comments between the lines stay where
/// they are.
/// </summary>
/// <param name="escape">The escape character of the file.</param>
/// <param name="comments">The comments between the lines; what is not placed is still there in the end.</param>
internal sealed class CommandTexts(char escape, IEnumerable<InnerComment> comments)
{
    private readonly Queue<InnerComment> _comments = new(comments);
    private readonly List<string?> _texts = [];
    private readonly List<(int Argument, string Comment)> _between = [];
    private int _characters;

    /// <summary>The attribute with the commands.</summary>
    /// <param name="commands">The commands, all but the first with their <c>&amp;&amp;</c>.</param>
    public AttributeCode ToAttribute(IEnumerable<string> commands)
    {
        foreach (var command in commands) Add(command);
        while (_comments.TryDequeue(out var comment)) _between.Add((_texts.Count - 1, CSharpComments.Write(comment.Text)));
        return AttributeCode.Of(typeof(RunAttribute), [_texts.ToArray()]) with { Comments = [.. _between], HoldsComments = true };
    }

    private void Add(string command)
    {
        const string and = "&& ";
        foreach (var comment in Due()) _between.Add((_texts.Count, CSharpComments.Write(comment)));
        if (_texts.Count > 0)
        {
            command = command[and.Length..];
            _characters += and.Trim().Length;
        }

        var text = new StringBuilder();
        foreach (var line in command.Contains("<<", StringComparison.Ordinal) ? [command] : IndentedRuns.Split(command, escape))
        {
            if (text.Length > 0)
            {
                text.Append(' ').Append(escape).Append('\n');
                foreach (var comment in Due()) text.Append(Indentation(line)).Append("# ").Append(comment).Append('\n');
            }

            text.Append(line);
            _characters += SourceLayout.Characters(line);
        }

        _texts.Add(text.ToString());
    }

    /// <summary>The comments that stand above what comes next.</summary>
    private IEnumerable<string> Due()
    {
        while (_comments.TryPeek(out var comment) && comment.Before <= _characters) yield return _comments.Dequeue().Text;
    }

    private static string Indentation(string line) => line[..^line.TrimStart().Length];
}
