namespace Multistage;

/// <summary>DF0104: the <c># check=</c> directive says something that BuildKit does not know.</summary>
internal sealed class InvalidCheckOptions() : FileRule(
    "DF0104", "Invalid check directive", "The check directive '{0}' is refused, {1}: write skip=Rule,Rule or skip=all, error=true, and ';' between them, without blanks")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Dockerfile dockerfile, BuildRequest request, VariableScope globals)
    {
        if (dockerfile.Directives.Check is { } options && CheckOptions.Problem(options) is { } problem)
        {
            yield return Find(null, nameof(Directives.Check), options, problem);
        }
    }
}
