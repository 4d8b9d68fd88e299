namespace Multistage;

/// <summary>A rule that a Dockerfile or the class it comes from can break. Compared by its id.</summary>
/// <param name="Id">The id, such as <c>DF0101</c>. DF0 authoring, DF1 BuildKit's checks, DF3 and DF4 hadolint's, DF5 the whole build.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">The sentence a person reads, with <c>{0}</c> for what is particular; it names the remedy.</param>
/// <param name="Severity">How bad it is unless the user says otherwise.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, RuleSeverity Severity)
{
    /// <summary>The page of the documentation about it.</summary>
    public string HelpLink => $"https://github.com/multistage-dotnet/multistage/blob/main/docs/rules/{Id}.md";
}
