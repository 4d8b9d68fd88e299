namespace Multistage;

/// <summary>The instruction that an <c>ONBUILD</c> keeps for a later build, which reads it anew and with <c>\</c> as escape character.</summary>
internal static class OnBuildTrigger
{
    /// <summary>Reads the text of a trigger; null where BuildKit refuses it, and <paramref name="problem"/> says why.</summary>
    public static Instruction? Parse(string expression, out string? problem)
    {
        var result = DockerfileParser.Parse("FROM scratch\n" + expression);
        problem = result.Error?.Message;
        if (result.Dockerfile is not { } dockerfile) return null;
        if (dockerfile.Stages.Count == 1 && dockerfile.Stages[0].Instructions.Count == 1) return dockerfile.Stages[0].Instructions[0];
        problem = "it must be one instruction";
        return null;
    }
}
