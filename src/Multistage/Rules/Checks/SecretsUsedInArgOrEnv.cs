namespace Multistage;

/// <summary>DF1016: the name of an <c>ARG</c> or <c>ENV</c> sounds like a secret, and the image would show its value.</summary>
internal sealed class SecretsUsedInArgOrEnv() : InstructionCheck(
    "DF1016", "SecretsUsedInArgOrEnv", "Do not use ARG or ENV instructions for sensitive data ({0} {1})")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        var names = instruction switch
        {
            Arg arg => arg.Declarations.Select(declaration => declaration.Name),
            Env env => env.Pairs.Select(pair => place.Expand(pair.Key).Text),
            _ => [],
        };
        foreach (var name in names)
        {
            if (name is not null && SecretName.IsSecret(name)) run.Report(this, place, instruction.Keyword, GoText.Quote(name));
        }
    }
}
