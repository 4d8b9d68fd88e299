using Microsoft.CodeAnalysis;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Reporting;

/// <summary>Turns what is found in one class into diagnostics, each where the user wrote what is wrong.</summary>
internal sealed class ClassReport(Compilation compilation, Action<Diagnostic> report) : IReadingSink
{
    private readonly Dictionary<InstructionPosition, InstructionOrigin> _origins = [];
    private readonly HashSet<(string Id, Location Location, EquatableArray<string> Arguments)> _reported = [];

    /// <summary>Where attributes and their arguments stand.</summary>
    public AttributeLocations Locations { get; } = new(compilation);

    /// <summary>How many problems were reported.</summary>
    public int Count => _reported.Count;

    /// <inheritdoc/>
    public void Place(InstructionPosition position, InstructionOrigin origin) => _origins[position] = origin;

    /// <inheritdoc/>
    public void Report(Rule rule, AttributeSite site, string? argument, EquatableArray<string> messageArguments) =>
        Add(rule, Locations.Of(site, argument), Locations.Uses(site), messageArguments);

    /// <inheritdoc/>
    public void Report(Rule rule, INamedTypeSymbol type, EquatableArray<string> messageArguments) =>
        Add(rule, type.Locations.FirstOrDefault() ?? Location.None, [], messageArguments);

    /// <summary>Reports on the attribute that made an instruction.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="position">The instruction.</param>
    /// <param name="argument">The property of the instruction's record or of its attribute; null for the whole instruction.</param>
    /// <param name="messageArguments">What fills the message.</param>
    public void Report(Rule rule, InstructionPosition position, string? argument, EquatableArray<string> messageArguments)
    {
        var origin = _origins[position].Of(argument);
        Report(rule, origin.Site, origin.Argument, messageArguments);
    }

    /// <summary>Reports on the attribute that made a mount.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="position">The instruction.</param>
    /// <param name="index">The mount's index.</param>
    /// <param name="mount">The mount.</param>
    /// <param name="messageArguments">What fills the message.</param>
    public void Report(Rule rule, InstructionPosition position, int index, Mount mount, EquatableArray<string> messageArguments)
    {
        var origin = _origins[position].OfMount(index, mount);
        Report(rule, origin.Site, origin.Argument, messageArguments);
    }

    private void Add(Rule rule, Location location, IEnumerable<Location> uses, EquatableArray<string> messageArguments)
    {
        // A snippet that is used twice is wrong once.
        if (_reported.Add((rule.Id, location, messageArguments)))
        {
            report(RuleDescriptors.Diagnostic(rule, location, uses, messageArguments));
        }
    }
}
