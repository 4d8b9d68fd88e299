using System.Reflection;

namespace Multistage.Tool.Importing;

/// <summary>
/// A stage's class in a <c>typeof</c>. The class is only being written, so this stands in its place: attributes pass it on, and
/// <see cref="ImportContext"/> gets it back.
/// </summary>
/// <param name="stage">The stage's index.</param>
/// <param name="className">The name of its class.</param>
internal sealed class StageType(int stage, string className) : TypeDelegator(typeof(object))
{
    /// <summary>The stage's index.</summary>
    public int Stage => stage;

    /// <inheritdoc/>
    public override string Name => className;
}
