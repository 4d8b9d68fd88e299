using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Multistage.Tool.Commands;

/// <summary>The usual help, followed by examples.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Examples(parseResult.CommandResult.Command))
        {
            output.WriteLine("  " + example.CommandLine);
            output.WriteLine("      " + example.Meaning);
        }

        return code;
    }

    private static IEnumerable<Example> Examples(System.CommandLine.Command command) => command is ToolCommand own
        ? own.Examples
        : command.Subcommands.OfType<ToolCommand>().Select(one => one.Examples[0]);
}
