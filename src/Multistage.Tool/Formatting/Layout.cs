namespace Multistage.Tool.Formatting;

/// <summary>The numbers of the canonical style.</summary>
internal static class Layout
{
    /// <summary>The blanks before a line that continues an instruction.</summary>
    public const int Indentation = 4;

    /// <summary>The column of a text, where a tab goes to the next multiple of the indentation.</summary>
    public static int Column(string text, int start, int end)
    {
        var column = 0;
        for (var index = start; index < end; index++)
        {
            column += text[index] == '\t' ? Indentation - (column % Indentation) : 1;
        }

        return column;
    }
}
