namespace Multistage;

/// <summary>A bake file.</summary>
/// <param name="Comment">The sentences at its top.</param>
/// <remarks>See <see href="https://docs.docker.com/build/bake/reference/"/>.</remarks>
internal sealed record BakeFile(string Comment)
{
    /// <summary>The variables.</summary>
    public EquatableArray<BakeVariable> Variables { get; init; }

    /// <summary>The groups, and the targets that are in each.</summary>
    public EquatableArray<KeyValuePair<string, EquatableArray<string>>> Groups { get; init; }

    /// <summary>The targets.</summary>
    public EquatableArray<BakeTarget> Targets { get; init; }

    /// <summary>The file's text.</summary>
    public string ToJson()
    {
        var json = new JsonText();

        // JSON has no comments; bake, as all that reads HCL's JSON, passes over members of this name.
        json.Member("//", Comment);
        if (!Variables.IsEmpty)
        {
            json.Open("variable");
            foreach (var variable in Variables) json.Object(variable.Name, "default", variable.Default);
            json.Close();
        }

        if (!Groups.IsEmpty)
        {
            json.Open("group");
            foreach (var group in Groups)
            {
                json.Open(group.Key);
                json.Member("targets", group.Value);
                json.Close();
            }

            json.Close();
        }

        json.Open("target");
        foreach (var target in Targets) Write(target, json);
        json.Close();
        return json.Finish();
    }

    private static void Write(BakeTarget target, JsonText json)
    {
        json.Open(target.Name);
        json.Member("context", BakeTemplate.Literal(target.Context));
        json.Member("dockerfile", BakeTemplate.Literal(target.Dockerfile));
        if (target.Stage is { } stage) json.Member("target", stage);
        Write("args", target.Args, json);
        Write("contexts", target.Contexts, json);
        if (!target.Tags.IsEmpty) json.Member("tags", target.Tags);
        if (!target.Platforms.IsEmpty) json.Member("platforms", target.Platforms);
        json.Close();
    }

    private static void Write(string name, EquatableArray<KeyValuePair<string, string>> members, JsonText json)
    {
        if (members.IsEmpty) return;
        json.Open(name);
        foreach (var member in members) json.Member(member.Key, member.Value);
        json.Close();
    }
}
