namespace Multistage.Package.Tests;

/// <summary>All tests share the package, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "The package";
}
