using System.Diagnostics;

namespace Multistage;

/// <summary>Marks directories whose content lives outside the container: <c>VOLUME</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#volume"/>.</remarks>
/// <example>
/// <code>
/// [Volume("/data", "/var/log")]                // VOLUME /data /var/log
/// </code>
/// </example>
/// <param name="paths">The directories; variables are expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class VolumeAttribute(params string[] paths) : StatementAttribute
{
    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Volume", context);
        var directories = arguments.OneOrMore(nameof(paths), paths, arguments.Expanded, "name at least one directory");
        return arguments.AreValid ? new Volume(directories) : null;
    }
}
