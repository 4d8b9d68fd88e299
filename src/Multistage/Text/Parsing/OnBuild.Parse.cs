using System.Text;

namespace Multistage;

/// <content>Reads <c>ONBUILD</c>.</content>
public sealed partial record OnBuild
{
    internal static Instruction? Parse(InstructionSource source)
    {
        if (source.Arguments.IsEmpty)
        {
            return source.Flags.Finish() ? source.Refuse("ONBUILD needs an instruction after it.", nameof(Expression)) : null;
        }

        var trigger = source.Trigger(mayHaveHeredocs: true);
        if (IsRefusedEarlyIn(trigger) is { } inner) return source.Refuse(inner);
        if (!source.Flags.Finish()) return null;
        var named = trigger.Keyword.Trim();
        foreach (var keyword in (string[])["ONBUILD", "MAINTAINER", "FROM"])
        {
            if (!named.IsUpper(keyword)) continue;
            return source.Refuse(
                $"ONBUILD cannot be followed by {keyword}: that instruction takes no effect later.", nameof(Expression), trigger.Keyword.Start);
        }

        return new OnBuild(Expressed(source.Line, trigger.Heredocs));
    }

    /// <summary>
    /// Reads the trigger's arguments. What is wrong with it as an instruction counts only in a later build; but what BuildKit
    /// finds while it reads lines counts now, however deep it stands in a chain of ONBUILD.
    /// </summary>
    private static InstructionSource? IsRefusedEarlyIn(InstructionSource trigger)
    {
        if (IsChain(trigger)) trigger = trigger.Trigger(mayHaveHeredocs: false);
        while (IsChain(trigger)) trigger.Start(trigger.Arguments, trigger.Escape);

        Instruction.Read(trigger);
        return trigger.IsRefusedEarly ? trigger : null;
    }

    private static bool IsChain(InstructionSource trigger) => trigger.Keyword.IsLower("onbuild") && !trigger.Arguments.IsEmpty;

    /// <summary>The line without ONBUILD, then the heredocs' lines.</summary>
    private static string Expressed(Slice line, EquatableArray<Heredoc> heredocs)
    {
        var text = new StringBuilder();
        text.Append(line.Buffer, ExpressionStart(line), line.End - ExpressionStart(line));
        foreach (var heredoc in heredocs) text.Append('\n').Append(heredoc.Content).Append(heredoc.Name);
        return text.ToString();
    }

    private static int ExpressionStart(Slice line)
    {
        const int Length = 7;
        var start = line.Start;
        while (start < line.End && Whitespace.IsPatternSpace(line[start])) start++;

        // A keyword with a letter from beyond ASCII is one, but is not taken away.
        for (var index = 0; index < Length; index++)
        {
            if (start + index == line.End || (line[start + index] | 0x20) != "onbuild"[index]) return line.Start;
        }

        start += Length;
        while (start < line.End && Whitespace.IsPatternSpace(line[start])) start++;
        return start;
    }
}
