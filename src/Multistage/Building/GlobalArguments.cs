namespace Multistage;

/// <summary>
/// What variables of a <c>FROM</c> stand for: the arguments before the first stage with their defaults, in a build for
/// linux/amd64 that gets no <c>--build-arg</c>.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact"/>.</remarks>
internal sealed class GlobalArguments
{
    private readonly Dictionary<string, string> _values;
    private readonly char _escape;

    private GlobalArguments(Dockerfile dockerfile)
    {
        _escape = dockerfile.Directives.EscapeCharacter;
        _values = new(StringComparer.Ordinal)
        {
            ["BUILDPLATFORM"] = "linux/amd64",
            ["BUILDOS"] = "linux",
            ["BUILDOSVERSION"] = string.Empty,
            ["BUILDARCH"] = "amd64",
            ["BUILDVARIANT"] = string.Empty,
            ["TARGETPLATFORM"] = "linux/amd64",
            ["TARGETOS"] = "linux",
            ["TARGETOSVERSION"] = string.Empty,
            ["TARGETARCH"] = "amd64",
            ["TARGETVARIANT"] = string.Empty,
            ["TARGETSTAGE"] = dockerfile.Stages.LastOrDefault()?.Name is { Length: > 0 } target ? target : "default",
        };
    }

    /// <summary>The values at the first <c>FROM</c>.</summary>
    public static GlobalArguments Of(Dockerfile dockerfile)
    {
        var arguments = new GlobalArguments(dockerfile);
        foreach (var declaration in dockerfile.GlobalArgs.SelectMany(arg => arg.Declarations))
        {
            // A default that cannot be expanded fails the build, whoever uses it; here it counts as not set.
            if (declaration.Default is { } word && arguments.Expand(word) is { } value) arguments._values[declaration.Name] = value;
        }

        return arguments;
    }

    /// <summary>What a word of a <c>FROM</c> stands for; null where BuildKit refuses to expand it.</summary>
    public string? Expand(string word)
    {
        var expanded = WordExpansion.Expand(word, _escape, name => _values.TryGetValue(name, out var value) ? value : null);
        return expanded.Error is null ? expanded.Value : null;
    }
}
