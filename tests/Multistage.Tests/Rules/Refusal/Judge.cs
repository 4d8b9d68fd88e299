namespace Multistage.Tests;

/// <summary>Asks <see cref="RefusalRules"/> about small files.</summary>
internal static class Judge
{
    /// <summary>A file of one stage on <c>scratch</c>, where no base image can set anything.</summary>
    public static Dockerfile File(params Instruction[] instructions) => File(Stage("scratch", null, instructions));

    public static Dockerfile File(params Stage[] stages) => new() { Stages = stages };

    public static Stage Stage(string image, string? name, params Instruction[] instructions) =>
        new(new From(image) { As = name }) { Instructions = instructions };

    public static void Accepts(params Instruction[] instructions) => Accepts(File(instructions));

    public static void Accepts(Dockerfile dockerfile) => Assert.Equal([], RefusalRules.Check(dockerfile).Select(finding => finding.Message));

    /// <summary>The one finding about the last instruction.</summary>
    public static Finding Refuses(string id, string argument, params Instruction[] instructions)
    {
        var finding = Refuses(id, argument, File(instructions));
        Assert.Equal(new InstructionPosition(0, instructions.Length - 1), finding.Position);
        return finding;
    }

    /// <summary>The one finding about a file.</summary>
    public static Finding Refuses(string id, string? argument, Dockerfile dockerfile)
    {
        var finding = Assert.Single(RefusalRules.Check(dockerfile));
        Assert.Equal((id, argument), (finding.Rule.Id, finding.Argument));
        return finding;
    }

    public static Run Run(params string[] mounts) => new(new ShellForm("true"))
    {
        Mounts = mounts.Select(mount => new Mount(mount.Split(',').Select(Option).ToArray())).ToArray(),
    };

    private static MountOption Option(string text)
    {
        var parts = text.Split('=', 2);
        return new(parts[0], parts.Length > 1 ? parts[1] : null);
    }
}
