using System.Text.RegularExpressions;

namespace Multistage.Tests.Attributes;

/// <summary>Reads attributes as the generator does: what it stands in for is the symbols, here real types and objects.</summary>
internal sealed class AttributeReading(char escape = '\\') : AttributeContext
{
    public List<(Rule Rule, string? Argument, string Message)> Reports { get; } = [];

    public override char EscapeCharacter => escape;

    /// <summary>Any class named in a test is the third stage, save one that is named to be none.</summary>
    public override StageReference? FindStage(Type stage, string argument)
    {
        if (stage != typeof(NotAStage)) return new(2, stage == typeof(Nameless) ? null : stage.Name.ToLowerInvariant());
        Report(AuthoringRules.UnknownStage, argument, stage.Name, "Image");
        return null;
    }

    public override void Report(Rule rule, string? argument, params string[] messageArguments) =>
        Reports.Add((rule, argument, string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.MessageFormat, messageArguments)));

    /// <summary>The instruction of an attribute with the decorators before it, in the order of the source.</summary>
    public Instruction? Read(StatementAttribute statement, params DecoratorAttribute[] decorators)
    {
        var instruction = statement.ToInstruction(this);
        foreach (var decorator in decorators.Reverse())
        {
            if (instruction is null) break;
            Assert.True(decorator.CanDecorate(instruction), $"{decorator.GetType().Name} cannot decorate {instruction.Keyword}");
            instruction = decorator.Decorate(instruction, this);
        }

        return instruction;
    }

    /// <summary>The attributes give exactly this text, where its broken lines are joined, and nothing to complain about.</summary>
    public static void Gives(string text, StatementAttribute statement, params DecoratorAttribute[] decorators)
    {
        var reading = new AttributeReading();
        var instruction = reading.Read(statement, decorators);
        Assert.Empty(reading.Reports);
        Assert.Equal(text.Replace("\r\n", "\n") + "\n", Regex.Replace(DockerfileRenderer.Render(instruction!), @" \\\n *", " "));
    }

    /// <summary>The attribute is refused, and the message is about that argument and holds these words.</summary>
    public static void Refuses(string? argument, string words, StatementAttribute statement, params DecoratorAttribute[] decorators)
    {
        var reading = new AttributeReading();
        Assert.Null(reading.Read(statement, decorators));
        Assert.Contains(reading.Reports, report => report.Argument == argument && report.Message.Contains(words, StringComparison.Ordinal));
    }

    internal static class Builder;

    internal static class Nameless;

    internal static class NotAStage;
}
