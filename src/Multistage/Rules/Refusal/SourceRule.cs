namespace Multistage;

/// <summary>A rule that looks at what a <c>COPY --from</c> or a mount names.</summary>
internal abstract class SourceRule : RefusalRule
{
    private protected SourceRule(string id, string title, string messageFormat)
        : base(id, title, messageFormat)
    {
    }

    /// <summary>Reports what is wrong with a source.</summary>
    public abstract void Check(Source source, Place place);
}
