using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary>Triggers, with and without heredocs.</summary>
internal static class OnBuildGenerators
{
    public static Gen<Instruction> All { get; } = Gen.OneOf(
            TextGenerators.Shell('\\').Where(text => text[^1] != '`').Select(text => "RUN " + text),
            TextGenerators.Name.Select(name => $"ENV {name}=1 B=\"c d\""),
            Gen.Const("COPY --chown=1:1 . /app"),
            HeredocGenerators.Files.Where(heredocs => heredocs.All(heredoc => !heredoc.StripTabs)).Select(Scripts))
        .Select(Instruction (expression) => new OnBuild(expression));

    private static string Scripts(EquatableArray<Heredoc> heredocs) =>
        $"RUN cat {string.Join(' ', heredocs.Select(HeredocGenerators.Opening))}{string.Concat(heredocs.Select(heredoc => $"\n{heredoc.Content}{heredoc.Name}"))}";
}
