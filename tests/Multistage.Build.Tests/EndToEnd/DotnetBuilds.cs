namespace Multistage.Build.Tests.EndToEnd;

/// <summary>The tests that run <c>dotnet build</c>: one at a time, and beside no others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class DotnetBuilds
{
    public const string Name = "dotnet build";
}
