using System.CommandLine;
using Multistage.Tool.Inspecting;

namespace Multistage.Tool.Commands;

/// <summary>The options that say how stages are built, of the commands that tell what a build gives.</summary>
internal sealed class BuildOptionGroup
{
    private readonly Option<string[]> _args;
    private readonly Option<string?> _platform;
    private readonly Option<string[]> _baseImages;

    /// <summary>Describes the options.</summary>
    /// <param name="purpose">What the command uses them for.</param>
    /// <param name="otherImages">The sentence that says what becomes of images that are not given.</param>
    public BuildOptionGroup(string purpose, string otherImages)
    {
        _args = Several("--build-arg", "NAME=value", $"The value of an ARG, {purpose}; a name alone takes the value of the environment variable.");
        _platform = new("--platform")
        {
            Description = $"The platform of the images, {purpose}; {BuildSettings.DefaultPlatform} if nothing is said.",
            HelpName = "os/architecture",
        };
        _baseImages = Several("--base-image", "reference=file", $"What an image says, {purpose}: the output of 'docker image inspect'. {otherImages}");
        Validate(_platform);
    }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(System.CommandLine.Command command)
    {
        command.Add(_args);
        command.Add(_platform);
        command.Add(_baseImages);
    }

    /// <summary>What a command line says.</summary>
    public BuildOptions Of(ParseResult arguments) =>
        new(arguments.GetValue(_args)!, arguments.GetValue(_baseImages)!, arguments.GetValue(_platform));

    private static Option<string[]> Several(string name, string valueName, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = valueName, DefaultValueFactory = _ => [] };
        Validate(option);
        return option;
    }

    private static void Validate(Option option) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (BuildOptions.Problem(option.Name, token.Value) is { } problem) result.AddError(problem);
        }
    });
}
