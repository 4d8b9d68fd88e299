namespace Multistage.Tool.Importing;

/// <summary>What an attribute may ask while the importer tries whether it means the instruction that it was made of.</summary>
/// <param name="dockerfile">The file that is imported.</param>
internal sealed class ImportContext(Dockerfile dockerfile) : AttributeContext
{
    /// <inheritdoc/>
    public override char EscapeCharacter => dockerfile.Directives.EscapeCharacter;

    /// <summary>Whether an attribute reported something since this was last set to false.</summary>
    public bool HasReported { get; set; }

    /// <inheritdoc/>
    public override StageReference? FindStage(Type stage, string argument)
    {
        var index = ((StageType)stage).Stage;
        return new(index, dockerfile.Stages[index].Name);
    }

    /// <inheritdoc/>
    public override void Report(Rule rule, string? argument, params string[] messageArguments) => HasReported = true;
}
