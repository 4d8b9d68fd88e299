using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>Counts what is wrong with a class, and passes it on where someone listens.</summary>
internal sealed class ReadingProblems(IReadingSink? sink)
{
    /// <summary>How many problems there were so far, of any severity.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one of them means that no file can be written.</summary>
    public bool AnyError { get; private set; }

    /// <summary>Whether someone listens.</summary>
    public IReadingSink? Sink => sink;

    /// <summary>Something is wrong that the compiler or somebody else reports.</summary>
    public void Fail() => AnyError = true;

    /// <summary>Reports on an attribute.</summary>
    public void Report(Rule rule, AttributeSite site, string? argument, params string[] messageArguments)
    {
        Add(rule);
        sink?.Report(rule, site, argument, messageArguments);
    }

    /// <summary>
    /// Reports on an attribute what leaves a file that BuildKit reads. It is an error still, but whoever suppresses it, because the
    /// file is to stay as it has always been, gets that file.
    /// </summary>
    public void ReportAndGoOn(Rule rule, AttributeSite site, string? argument, params string[] messageArguments)
    {
        Count++;
        sink?.Report(rule, site, argument, messageArguments);
    }

    /// <summary>Reports on a type.</summary>
    public void Report(Rule rule, INamedTypeSymbol type, params string[] messageArguments)
    {
        Add(rule);
        sink?.Report(rule, type, messageArguments);
    }

    private void Add(Rule rule)
    {
        Count++;
        AnyError |= rule.Severity == RuleSeverity.Error;
    }
}
