using Microsoft.CodeAnalysis.Text;

namespace Multistage.Generator.Tests.Testing;

/// <summary>Source in which <c>[|</c> and <c>|]</c> mark where a diagnostic is expected.</summary>
/// <param name="Text">The source without the marks.</param>
/// <param name="Marks">The places, in order.</param>
internal sealed record MarkedSource(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedSource Parse(string marked)
    {
        var marks = new List<TextSpan>();
        var text = string.Empty;
        var rest = marked;
        while (rest.IndexOf("[|", StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = rest.IndexOf("|]", open, StringComparison.Ordinal);
            text += rest[..open];
            marks.Add(new TextSpan(text.Length, close - open - 2));
            text += rest[(open + 2)..close];
            rest = rest[(close + 2)..];
        }

        return new(text + rest, marks);
    }
}
