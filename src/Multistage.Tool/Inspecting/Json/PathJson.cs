using System.Text.Json;

namespace Multistage.Tool.Inspecting;

/// <summary><c>COPY</c> and <c>ADD</c>, which both have the properties of both.</summary>
internal static class PathJson
{
    /// <summary>Writes a <c>COPY</c>.</summary>
    public static void Write(Utf8JsonWriter json, Copy copy)
    {
        Write(json, copy.Sources, copy.Heredocs, copy.Destination);
        json.WriteString("from", copy.From ?? string.Empty);
        Write(json, copy.Chown, copy.Chmod, copy.Link, copy.Parents, copy.Exclude);
        json.WriteNull("keepGitDir");
        json.WriteString("checksum", string.Empty);
        json.WriteNull("unpack");
    }

    /// <summary>Writes an <c>ADD</c>.</summary>
    public static void Write(Utf8JsonWriter json, Add add)
    {
        Write(json, add.Sources, add.Heredocs, add.Destination);
        json.WriteString("from", string.Empty);
        Write(json, add.Chown, add.Chmod, add.Link, parents: false, add.Exclude);
        json.WriteBooleanOrNull("keepGitDir", add.KeepGitDir);
        json.WriteString("checksum", add.Checksum ?? string.Empty);
        json.WriteBooleanOrNull("unpack", add.Unpack);
    }

    private static void Write(Utf8JsonWriter json, EquatableArray<string> sources, EquatableArray<Heredoc> heredocs, string destination)
    {
        json.WriteTexts("sources", sources);
        json.WriteObjects("sourceContents", heredocs, static (json, heredoc) =>
        {
            json.WriteString("path", heredoc.Name);
            json.WriteString("data", heredoc.Content);
            json.WriteBoolean("expand", heredoc.Expand);
        });
        json.WriteString("dest", destination);
    }

    private static void Write(Utf8JsonWriter json, string? chown, string? chmod, bool link, bool parents, EquatableArray<string> exclude)
    {
        json.WriteString("chown", chown ?? string.Empty);
        json.WriteString("chmod", chmod ?? string.Empty);
        json.WriteBoolean("link", link);
        json.WriteBoolean("parents", parents);
        json.WriteTexts("exclude", exclude);
    }
}
