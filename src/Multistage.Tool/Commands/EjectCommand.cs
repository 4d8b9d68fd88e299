using System.CommandLine;
using Multistage.Tool.Console;
using Multistage.Tool.Ejecting;

namespace Multistage.Tool.Commands;

/// <summary><c>multistage eject</c>: the plain Dockerfile, without the class.</summary>
internal sealed class EjectCommand : ToolCommand
{
    private readonly Argument<string[]> _files = DockerfilesArgument();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing; show what would change." };
    private readonly Option<bool> _keepClass = new("--keep-class") { Description = "Change only the Dockerfile, and leave the class for you to remove." };
    private readonly ToolConsole _console;

    public EjectCommand(ToolConsole console)
        : base(
            "eject",
            "Makes generated Dockerfiles plain ones of your own: takes Multistage's comment out of them and removes their classes. All of it is done, or nothing.",
            new Example("multistage eject Dockerfile", "Keep the Dockerfile, and remove the class it comes from."),
            new Example("multistage eject images --dry-run", "See what would change for all classes and Dockerfiles of a folder."),
            new Example("multistage eject Dockerfile --keep-class", "Take only the comment out of the Dockerfile."))
    {
        _console = console;
        _files.HelpName = "Dockerfile|Class.cs|folder";
        _files.Description = "Dockerfiles, C# files with their classes, patterns, or folders for all in them and below.";
        Add(_files);
        Add(_dryRun);
        Add(_keepClass);
        Runs(Run);
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var plan = new EjectionPlanner(_console.WorkingDirectory, arguments.GetValue(_keepClass), cancellation).Plan(arguments.GetRequiredValue(_files));
        if (plan.Problems.Count > 0) return Report(plan.Problems, plan.Code);
        cancellation.ThrowIfCancellationRequested();
        if (arguments.GetValue(_dryRun)) _console.Output.Write(EjectedFiles.Difference(plan));
        else if (EjectedFiles.Write(plan) is { Count: > 0 } problems) return Report(problems, ExitCode.Failed);
        else foreach (var change in plan.Changes) _console.Note(change.Summary);
        return Report(plan.Remaining, ExitCode.Fine);
    }

    private int Report(IReadOnlyList<Problem> problems, int code)
    {
        foreach (var problem in problems) _console.Report(problem);
        return code;
    }
}
