namespace Multistage;

/// <summary>DF0117: a stage continues one that has an <c>ONBUILD</c> which cannot be executed.</summary>
internal sealed class InvalidTrigger() : InstructionRule<OnBuild>(
    "DF0117", "Invalid ONBUILD trigger", "The base of this stage has 'ONBUILD {0}', which BuildKit refuses here: {1}")
{
    /// <summary>Says that a trigger cannot be executed.</summary>
    public void Report(Place place, string argument, Condition? condition, string expression, string problem) =>
        place.Report(this, argument, condition, expression, problem);

    /// <summary>An <c>ONBUILD</c> itself is never refused: BuildKit reads it only in the stage that continues this one.</summary>
    protected override void Check(OnBuild instruction, Place place)
    {
    }
}
