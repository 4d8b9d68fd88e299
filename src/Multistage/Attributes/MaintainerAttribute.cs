using System.Diagnostics;

namespace Multistage;

/// <summary>Names the author of the image: <c>MAINTAINER</c>, which BuildKit's checks advise against.</summary>
/// <remarks>
/// A label does it better: <c>[Label("org.opencontainers.image.authors", "…")]</c>.
/// See <see href="https://docs.docker.com/reference/dockerfile/#maintainer-deprecated"/>.
/// </remarks>
/// <example>
/// <code>
/// [Maintainer("Ann &lt;ann@example.com&gt;")]        // MAINTAINER Ann &lt;ann@example.com&gt;
/// </code>
/// </example>
/// <param name="name">The author, as it is; nothing is expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class MaintainerAttribute(string name) : StatementAttribute
{
    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Maintainer", context);
        var text = arguments.Text(nameof(name), name);
        return arguments.AreValid ? Maintainer.Of(text) : null;
    }
}
