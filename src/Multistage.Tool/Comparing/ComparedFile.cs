namespace Multistage.Tool.Comparing;

/// <summary>One of the two files of a comparison.</summary>
/// <param name="Name">Its path as the user named it.</param>
/// <param name="Dockerfile">What it says.</param>
/// <param name="Syntax">Where it says it.</param>
internal sealed record ComparedFile(string Name, Dockerfile Dockerfile, DockerfileSyntax Syntax)
{
    /// <summary>An instruction of the file.</summary>
    public Side Side(InstructionPosition position)
    {
        var syntax = Syntax.Find(position)!;
        return new(syntax.Line, Text(syntax));
    }

    /// <summary>A directive of the file; what its absence means where it is not there.</summary>
    public Side Directive(string name, string absent)
    {
        var found = Syntax.Directives.FirstOrDefault(directive => directive.Name == name);
        return found is null ? new(null, absent) : new(found.Line, $"# {name}={found.Value}");
    }

    /// <summary>The name of a stage for a person.</summary>
    public string NameOf(int stage) => Dockerfile.Stages[stage].Name is { } name ? $"stage '{name}'" : FormattableString.Invariant($"stage {stage}");

    private static string Text(InstructionSyntax syntax)
    {
        var text = syntax.Text.Trim();
        return ShellBlanks.Collapse(syntax.Keyword.ToUpperInvariant() + text[syntax.Keyword.Length..]);
    }
}
