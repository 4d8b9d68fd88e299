namespace Multistage;

/// <content>What <c>ONBUILD</c> does to the image.</content>
public sealed partial record OnBuild
{
    /// <summary>Leaves the instruction to what starts from the image; the history does not tell of it.</summary>
    internal override void Evaluate(Place place) => place.Stage.Image.OnBuild.Add(Expression);
}
