using System.Reflection;
using System.Text;

namespace Multistage.Tests.Attributes;

/// <summary>
/// The table of the README: which attribute stands for which instruction, and which argument for which flag. Made of the records
/// and attributes themselves, so that a new one has its row or the test of the README fails.
/// </summary>
internal static class AttributeTable
{
    private static readonly string[] Order =
    [
        "FROM", "ARG", "RUN", "COPY", "ADD", "ENV", "LABEL", "WORKDIR", "USER", "EXPOSE", "VOLUME", "CMD", "ENTRYPOINT", "HEALTHCHECK",
        "SHELL", "STOPSIGNAL", "ONBUILD", "MAINTAINER",
    ];

    /// <summary>What an instruction or flag is written with, where it is not the attribute or argument of the same name.</summary>
    private static readonly Dictionary<string, string> Particular = new()
    {
        ["From"] = "`[From(\"image\")]`, `[From(typeof(Stage))]`; `As = \"name\"`",
        ["Arg"] = "`[Arg(\"NAME\")]`, `[Arg(\"NAME\", \"default\")]`, several: `[Arg(\"A\", \"1\", \"B\", null)]`",
        ["Run"] = "`[Run(\"a\", \"b\")]` joined by `&&`; exec form: `[Run(Exec = new[] { \"a\", \"b\" })]`",
        ["Run.Mounts"] = "`[CacheMount]`, `[BindMount]`, `[SecretMount]`, `[SshMount]`, `[TmpfsMount]` before `[Run]`, or its `Cache`, `Secret`, `Ssh`, `Tmpfs`; any by its text: `[Mount(\"type=cache,dst=/c\")]`",
        ["Run.Devices"] = "`Device` of `[Run]`",
        ["ShellForm.Heredocs"] = "`[Run(\"…\")]` with a text of several lines, `[Run(ScriptFile = \"build.sh\")]`; `<<EOF python3`: its `Heredoc`",
        ["Copy"] = "`[Copy(\"a\", \"b\", \"/to/\")]`",
        ["Copy.From"] = "`[CopyFrom(typeof(Stage), \"a\", \"/to/\")]`, `[CopyFrom(\"image\", \"a\", \"/to/\")]`, `From` of `[Copy]`",
        ["Copy.Heredocs"] = "`[CopyText(\"/to/file\", \"content\")]`",
        ["Add"] = "`[Add(\"a\", \"https://…\", \"/to/\")]`",
        ["Add.Heredocs"] = "`[AddText(\"/to/file\", \"content\")]`",
        ["Env"] = "`[Env(\"KEY\", \"value\")]`, several: `[Env(\"A\", \"1\", \"B\", \"2\")]`",
        ["Label"] = "`[Label(\"key\", \"value\")]`, several: `[Label(\"a\", \"1\", \"b\", \"2\")]`",
        ["Workdir"] = "`[Workdir(\"/app\")]`",
        ["User"] = "`[User(\"1000:1000\")]`",
        ["Expose"] = "`[Expose(80, 443)]`, `[Expose(\"53/udp\", \"8000-8010\")]`",
        ["Volume"] = "`[Volume(\"/data\")]`",
        ["Cmd"] = "`[Cmd(\"program\", \"argument\")]`, for the shell: `[Cmd(Shell = \"line\")]`",
        ["Entrypoint"] = "`[Entrypoint(\"program\", \"argument\")]`, for the shell: `[Entrypoint(Shell = \"line\")]`",
        ["Healthcheck"] = "`[Healthcheck(\"program\", \"argument\")]`, `[Healthcheck(Shell = \"line\")]`, `[Healthcheck(None = true)]`",
        ["Shell"] = "`[Shell(\"/bin/bash\", \"-c\")]`",
        ["StopSignal"] = "`[StopSignal(\"SIGQUIT\")]`, `[StopSignal(3)]`",
        ["OnBuild"] = "`[OnBuild]` before the instruction",
        ["Maintainer"] = "`[Maintainer(\"name\")]`",
        ["Mount.Env"] = "`Env` of `[SecretMount]`",
        ["Mount.Size"] = "`Size` of `[TmpfsMount]`",
        ["Directives.Check"] = "`Check` of `[Dockerfile]`",
    };

    /// <summary>The rows that stand for no record or flag.</summary>
    private static readonly (string Dockerfile, string CSharp)[] Others =
    [
        ("`# comment`", "`[Comment(\"text\")]` before the instruction"),
        ("`# check=skip=…` above an instruction", "`[SkipChecks(\"JSONArgsRecommended\")]` before the instruction"),
        ("`# syntax=…`, `# escape=…`", "`Syntax`, `Escape` of `[Dockerfile]`"),
        ("any instruction by its text", "`[Instruction(\"ENTRYPOINT []\")]`"),
        ("the instructions of another class", "`[Use(typeof(Snippet))]`"),
    ];

    public static IReadOnlyList<Type> Records { get; } = typeof(Instruction).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(Instruction).IsAssignableFrom(type))
        .OrderBy(type => Array.IndexOf(Order, Keyword(type)))
        .ToList();

    /// <summary>The flags of the instructions, then those of what instructions hold.</summary>
    public static IEnumerable<PropertyInfo> Flags { get; } = Records.Concat([typeof(ShellForm), typeof(Mount), typeof(Directives)])
        .SelectMany(FlagsOf).ToList();

    public static string Markdown()
    {
        var table = new StringBuilder("| Dockerfile | C# | since frontend |\n| --- | --- | --- |\n");
        foreach (var record in Records)
        {
            Row($"`{Keyword(record)}`", Particular[record.Name], string.Empty);
            foreach (var flag in FlagsOf(record)) Row($"`{Keyword(record)} {Name(flag)}`", Argument(record, flag), Since(flag));
            if (record != typeof(Run)) continue;
            foreach (var flag in FlagsOf(typeof(ShellForm))) Row($"`RUN {Name(flag)}`", Particular[$"ShellForm.{flag.Name}"], Since(flag));
            foreach (var flag in FlagsOf(typeof(Mount))) Row($"`RUN --mount=…,{Name(flag)}=…`", Particular[$"Mount.{flag.Name}"], Since(flag));
        }

        foreach (var flag in FlagsOf(typeof(Directives))) Row($"`# {Name(flag)}=…`", Particular[$"Directives.{flag.Name}"], Since(flag));
        foreach (var (dockerfile, csharp) in Others) Row(dockerfile, csharp, string.Empty);
        return table.ToString();

        void Row(string dockerfile, string csharp, string since) => table.Append($"| {dockerfile} | {csharp.Replace("|", "\\|")} | {since} |\n");
    }

    private static IEnumerable<PropertyInfo> FlagsOf(Type type) =>
        type.GetProperties().Where(property => property.GetCustomAttribute<FlagAttribute>() is not null);

    private static string Name(PropertyInfo flag) => flag.GetCustomAttribute<FlagAttribute>()!.Name;

    private static string Since(PropertyInfo flag) => flag.GetCustomAttribute<FlagAttribute>()!.Since;

    /// <summary>The argument of the record's own attribute, and of the others that make the same instruction.</summary>
    private static string Argument(Type record, PropertyInfo flag)
    {
        if (Particular.TryGetValue($"{record.Name}.{flag.Name}", out var text)) return text;
        var attributes = StringArgument.AllAttributes
            .Where(attribute => attribute.Name.StartsWith(record.Name, StringComparison.Ordinal) && attribute.GetProperty(flag.Name)?.CanWrite == true)
            .Select(attribute => $"`[{attribute.Name[..^"Attribute".Length]}]`")
            .ToList();
        Assert.True(attributes.Count > 0, $"no attribute has the argument '{flag.Name}' for {record.Name}");
        return $"`{flag.Name}` of {string.Join(", ", attributes)}";
    }

    private static string Keyword(Type record) => record.Name.ToUpperInvariant();
}
