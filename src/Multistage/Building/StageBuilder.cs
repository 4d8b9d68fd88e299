using System.Globalization;

namespace Multistage;

/// <summary>
/// Changes one stage of a <see cref="DockerfileBuilder{TBuilder}"/>. The methods named after instructions add one at the end;
/// the others place, replace and remove instructions. All return the same builder, so that calls can be chained.
/// </summary>
/// <remarks>
/// Strings are words of the Dockerfile, as in the attributes: <c>$NAME</c> is expanded when the image is built, and what is not
/// one word is quoted.
/// </remarks>
public sealed partial class StageBuilder
{
    private readonly List<Instruction> _instructions;
    private readonly char _escape;
    private From _from;

    internal StageBuilder(Stage stage, char escape)
    {
        _from = stage.From;
        _instructions = [.. stage.Instructions];
        _escape = escape;
    }

    /// <summary>The name that other stages find it by; null where it has none.</summary>
    public string? Name => _from.As;

    /// <summary>The instructions as they are now, in order.</summary>
    public EquatableArray<Instruction> Instructions => _instructions.ToEquatableArray();

    /// <summary>Starts the stage from another image or an earlier stage; its name and platform stay.</summary>
    /// <param name="image">An image such as <c>python:3.13-slim</c> or an earlier stage's name; variables allowed.</param>
    public StageBuilder From(string image) => From(_from with { Image = image });

    /// <summary>Replaces the <c>FROM</c> that starts the stage, with its platform and name.</summary>
    public StageBuilder From(From from)
    {
        _from = from ?? throw new ArgumentNullException(nameof(from));
        return this;
    }

    /// <summary>The stage as it is now, as a model.</summary>
    public Stage Build() => new(_from) { Instructions = Instructions };

    internal bool Declares(string argument) => _instructions.OfType<Arg>().Any(arg => arg.Declares(argument));

    internal void ChangeDefault(string argument, string? value, bool inherited) => Update(instruction => instruction switch
    {
        Arg arg when inherited => arg.WithOwnDefault(argument, value),
        Arg arg => arg.WithDefault(argument, value),
        _ => instruction,
    });

    /// <summary>A stage is inserted at an index: the numbers of those from there on grow by one.</summary>
    internal void MakeRoomForStage(int index) => Update(instruction => instruction switch
    {
        Copy { From: { } from } copy when GoNumber.TryInteger(from, out var number) && number >= index =>
            copy with { From = (number + 1).ToString(CultureInfo.InvariantCulture) },
        _ => instruction,
    });

    private void Update(Func<Instruction, Instruction> change)
    {
        for (var index = 0; index < _instructions.Count; index++) _instructions[index] = change(_instructions[index]);
    }
}
