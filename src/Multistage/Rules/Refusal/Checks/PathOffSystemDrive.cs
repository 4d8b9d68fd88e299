namespace Multistage;

/// <summary>DF0133: a stage for Windows has a path that is not on its system drive.</summary>
internal sealed class PathOffSystemDrive() : InstructionRule(
    "DF0133", "Path off the system drive", "'{0}' cannot be a path of a Windows image, {1}: write a path on the drive C:, such as C:\\app")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place)
    {
        if (instruction is From || !place.Stage.Platform.IsWindows) return;
        switch (instruction)
        {
            case Workdir workdir:
                Path(nameof(Workdir.Path), workdir.Path, place);
                break;
            case Copy copy:
                Files(copy.Sources, copy.Destination, place);
                break;
            case Add add:
                Files(add.Sources, add.Destination, place);
                break;
        }
    }

    /// <summary>Checks the working directory with which a base image lets the stage begin.</summary>
    public void CheckBase(Place place)
    {
        var (directory, condition) = place.Stage.Image.WorkingDir;
        if (place.Stage.Base is not null || !place.Stage.Platform.IsWindows || directory is null) return;
        if (ImagePath.ProblemOnWindows(directory) is { } problem) place.Report(this, nameof(From.Image), condition ?? place.Stage.BaseName.Condition, directory, problem);
    }

    private void Files(EquatableArray<string> sources, string destination, Place place)
    {
        Path(nameof(Copy.Destination), destination, place);
        foreach (var source in sources)
        {
            if (place.Expand(source).Text is { } text && RemoteSource.Of(text) is { IsGit: false, IsDownload: false }) Path(nameof(Copy.Sources), source, place);
        }
    }

    private void Path(string argument, string word, Place place)
    {
        var path = place.Expand(word);
        if (path.Text is { } text && ImagePath.ProblemOnWindows(text) is { } problem) place.Report(this, argument, path.Condition, text, problem);
    }
}
