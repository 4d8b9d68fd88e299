namespace Multistage;

/// <summary>
/// The build arguments of a target: those <c>ARG</c>s whose default it states without changing anything, and those that are
/// variables of the bake file.
/// </summary>
internal static class BakeArguments
{
    /// <summary>What BuildKit sets itself, or hands to every <c>RUN</c>.</summary>
    private static readonly HashSet<string> Predefined = new(StringComparer.Ordinal)
    {
        "TARGETPLATFORM", "TARGETOS", "TARGETOSVERSION", "TARGETARCH", "TARGETVARIANT", "TARGETSTAGE", "BUILDPLATFORM", "BUILDOS",
        "BUILDOSVERSION", "BUILDARCH", "BUILDVARIANT", "SOURCE_DATE_EPOCH", "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy",
        "FTP_PROXY", "ftp_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy",
    };

    /// <summary>The arguments, in the order in which the file declares them.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="stages">The stages that the target builds.</param>
    /// <param name="variables">The names of the bake file's variables.</param>
    public static EquatableArray<KeyValuePair<string, string>> Of(
        Dockerfile dockerfile, IEnumerable<StageDefinition> stages, ICollection<string> variables)
    {
        var global = dockerfile.GlobalArgs.SelectMany(arg => arg.Declarations).ToList();
        var inStages = stages.SelectMany(stage => stage.Instructions.OfType<Arg>()).SelectMany(arg => arg.Declarations).ToList();
        var args = new List<KeyValuePair<string, string>>();
        foreach (var name in global.Concat(inStages).Select(declaration => declaration.Name).Distinct(StringComparer.Ordinal))
        {
            if (variables.Contains(name)) args.Add(new(name, "${" + name + "}"));
            else if (ValueOf(name, global, inStages, dockerfile.Directives.EscapeCharacter) is { } value) args.Add(new(name, BakeTemplate.Literal(value)));
        }

        return args.ToEquatableArray();
    }

    /// <summary>
    /// The value that all declarations of an argument have anyway; null where they have different ones, where one has none, or
    /// where it depends on something: then the Dockerfile alone can say it.
    /// </summary>
    private static string? ValueOf(string name, List<ArgDeclaration> global, List<ArgDeclaration> inStages, char escape)
    {
        if (Predefined.Contains(name) || name.StartsWith("BUILDKIT_", StringComparison.Ordinal)) return null;
        var globals = global.FindAll(declaration => declaration.Name == name);
        var locals = inStages.FindAll(declaration => declaration.Name == name);

        // A declaration in a stage takes a global default. Nothing gives one to a global declaration, or where there is none.
        if (globals.Exists(declaration => declaration.Default is null)) return null;
        if (globals.Count == 0 && locals.Exists(declaration => declaration.Default is null)) return null;
        var defaults = globals.Concat(locals).Select(declaration => declaration.Default).Where(word => word is not null).Distinct(StringComparer.Ordinal).ToList();
        return defaults.Count == 1 ? Literal(defaults[0]!, escape) : null;
    }

    private static string? Literal(string word, char escape)
    {
        var depends = false;
        var expanded = WordExpansion.Expand(word, escape, _ =>
        {
            depends = true;
            return null;
        });
        return depends || expanded.Error is not null || !BakeTemplate.CanBeLiteral(expanded.Value) ? null : expanded.Value;
    }
}
