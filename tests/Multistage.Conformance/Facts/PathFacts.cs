using System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary><c>COPY</c> and <c>ADD</c> in the shape of the verdicts, where both have the keys of both.</summary>
internal static class PathFacts
{
    public static JsonObject Of(Copy copy)
    {
        var facts = Of(copy.Sources, copy.Heredocs, copy.Destination);
        facts["from"] = copy.From ?? string.Empty;
        facts["chown"] = copy.Chown ?? string.Empty;
        facts["chmod"] = copy.Chmod ?? string.Empty;
        facts["link"] = copy.Link;
        facts["parents"] = copy.Parents;
        facts["exclude"] = InstructionFacts.Texts(copy.Exclude);
        facts["keepGitDir"] = null;
        facts["checksum"] = string.Empty;
        facts["unpack"] = null;
        return facts;
    }

    public static JsonObject Of(Add add)
    {
        var facts = Of(add.Sources, add.Heredocs, add.Destination);
        facts["from"] = string.Empty;
        facts["chown"] = add.Chown ?? string.Empty;
        facts["chmod"] = add.Chmod ?? string.Empty;
        facts["link"] = add.Link;
        facts["parents"] = false;
        facts["exclude"] = InstructionFacts.Texts(add.Exclude);
        facts["keepGitDir"] = add.KeepGitDir;
        facts["checksum"] = add.Checksum ?? string.Empty;
        facts["unpack"] = add.Unpack;
        return facts;
    }

    private static JsonObject Of(EquatableArray<string> sources, EquatableArray<Heredoc> heredocs, string destination) => new()
    {
        ["sources"] = InstructionFacts.Texts(sources),
        ["sourceContents"] = InstructionFacts.Array(heredocs, heredoc => new JsonObject
        {
            ["path"] = heredoc.Name,
            ["data"] = heredoc.Content,
            ["expand"] = heredoc.Expand,
        }),
        ["dest"] = destination,
    };
}
