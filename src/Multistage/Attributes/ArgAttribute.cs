using System.Diagnostics;

namespace Multistage;

/// <summary>Declares build arguments, which <c>docker build --build-arg</c> sets: <c>ARG</c>.</summary>
/// <remarks>
/// On the class of the whole Dockerfile it is global: what <c>[From]</c> may use. In a stage it must be declared again.
/// See <see href="https://docs.docker.com/reference/dockerfile/#arg"/>.
/// </remarks>
/// <example>
/// <code>
/// [Arg("TARGETARCH")]                          // ARG TARGETARCH
/// [Arg("VERSION", "1.0")]                      // ARG VERSION=1.0
/// [Arg("VERSION", "1.0", "COMMIT", null)]      // ARG VERSION=1.0 COMMIT
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class ArgAttribute : StatementAttribute
{
    private readonly Func<Arguments, IEnumerable<ArgDeclaration>> _read;

    /// <summary>One argument without a default.</summary>
    /// <param name="name">Its name.</param>
    public ArgAttribute(string name) => _read = arguments => [new(arguments.Name(nameof(name), name))];

    /// <summary>One argument.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="default">Its default, a word of the Dockerfile; null where it has none.</param>
    public ArgAttribute(string name, string? @default) => _read = arguments =>
        [new(arguments.Name(nameof(name), name), @default is null ? null : arguments.Value("default", @default))];

    /// <summary>Several arguments in one instruction.</summary>
    /// <param name="namesAndDefaults">A name, its default (null where it has none), the next name, its default, and so on.</param>
    public ArgAttribute(params string?[] namesAndDefaults) => _read = arguments =>
        arguments.Pairs(nameof(namesAndDefaults), namesAndDefaults, arguments.Name, mayLackValue: true).Select(pair => new ArgDeclaration(pair.Name, pair.Value));

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Arg", context);
        var declarations = _read(arguments).ToEquatableArray();
        return arguments.AreValid ? new Arg(declarations) : null;
    }
}
