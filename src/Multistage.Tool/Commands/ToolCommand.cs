using System.CommandLine;

namespace Multistage.Tool.Commands;

/// <summary>A command of the tool: its arguments, its examples, and what it runs.</summary>
internal abstract class ToolCommand : System.CommandLine.Command
{
    /// <summary>Names the command; the first example also stands in the help of the tool itself.</summary>
    protected ToolCommand(string name, string description, params Example[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>What <c>--help</c> shows at its end.</summary>
    public IReadOnlyList<Example> Examples { get; }

    /// <summary>The option <c>--format</c> of the commands that answer a person or a machine.</summary>
    protected static Option<string> FormatOption(string json)
    {
        var option = new Option<string>("--format")
        {
            Description = $"'text' for a person, 'json' for a program: {json}.",
            HelpName = "text|json",
            DefaultValueFactory = _ => "text",
        };
        return option.AcceptOnlyFromAmong("text", "json");
    }

    /// <summary>The arguments that name Dockerfiles.</summary>
    protected static Argument<string[]> DockerfilesArgument()
    {
        var argument = new Argument<string[]>("Dockerfile")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, patterns such as '**/Dockerfile', folders (all Dockerfiles in them and below), or '-' for standard input.",
        };
        RefuseOptions(argument);
        return argument;
    }

    /// <summary>Makes a mistyped option an error, which would otherwise be taken for a file that is not there.</summary>
    protected static void RefuseOptions<T>(Argument<T> argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value is ['-', _, ..]) result.AddError($"There is no option '{token.Value}'. A file of that name is './{token.Value}'.");
        }
    });

    /// <summary>Sets what the command does. It runs beside the main thread, which waits for Ctrl+C.</summary>
    protected void Runs(Func<ParseResult, CancellationToken, int> run) =>
        SetAction((result, cancellation) => Task.Run(() => run(result, cancellation), cancellation));
}
