using Multistage.Build.Writing;

namespace Multistage.Build;

/// <summary>Every error and warning of the build task: one method each, in the order of their codes.</summary>
internal static class Problems
{
    public static Problem UnknownMode(string project, string mode) => new(
        "MULTI0001",
        project,
        $"MultistageMode is '{mode}'. It is Write, Verify or Off.");

    public static Problem OutOfDate(string file, GeneratedFile wanted, string textOnDisk, string mend)
    {
        var difference = UnifiedDiff.Between(textOnDisk, wanted.Text);
        return new Problem(
            "MULTI0002",
            file,
            $"{wanted.Path} is not what {wanted.ClassName} says: {difference.Gist}. Run '{mend}' and commit the file.")
        {
            Line = difference.FirstLine,
            Difference = difference.Print(wanted.Path + " on disk", wanted.Path + " from " + wanted.ClassName),
        };
    }

    public static Problem Missing(string file, GeneratedFile wanted, string mend) => new(
        "MULTI0002",
        file,
        $"{wanted.Path} is missing; {wanted.ClassName} says what is in it. Run '{mend}' and commit the file.");

    public static Problem NotOurs(string file, GeneratedFile wanted) => new(
        "MULTI0003",
        file,
        $"{wanted.Path} was not written by Multistage, so it is left as it is. To let {wanted.ClassName} take it over, "
        + $"say [{wanted.Attribute}(Overwrite = true)] for one build; to keep it, choose another path.");

    public static Problem OutsideRepository(string project, GeneratedFile wanted, string bounds) => new(
        "MULTI0004",
        project,
        $"{wanted.ClassName} writes '{wanted.Path}', which is outside of '{bounds}'. Choose a path inside, or set "
        + "MultistageAllowOutsideRepository to true.");

    public static Problem UnusablePath(string project, GeneratedFile wanted, string reason) => new(
        "MULTI0005",
        project,
        $"{wanted.ClassName} writes '{wanted.Path}', which {reason}. A path is relative to the folder of the project, with '/'.");

    public static Problem NotAFile(string file, GeneratedFile wanted, string what, string remedy) => new(
        "MULTI0006",
        file,
        $"{wanted.ClassName} writes '{wanted.Path}', but there is {what}. {remedy}");

    public static Problem ReadOnly(string file, GeneratedFile wanted) => new(
        "MULTI0007",
        file,
        $"{wanted.Path} is read-only and not what {wanted.ClassName} says. Make it writable (or check it out) and build again.");

    public static Problem CannotWrite(string file, GeneratedFile wanted, string reason) => new(
        "MULTI0008",
        file,
        $"{wanted.Path} could not be written: {reason}");

    public static Problem FrameworksDisagree(string project, string path, string first, string firstText, string second, string secondText) => new(
        "MULTI0009",
        project,
        $"{path} is not the same for {first} and {second}, and there is only one file. Take the part that differs out of the "
        + "#if, or give each framework a path of its own.")
    {
        Difference = UnifiedDiff.Between(firstText, secondText).Print($"{path} for {first}", $"{path} for {second}"),
    };

    public static Problem OneFileTwice(string project, GeneratedFile first, GeneratedFile second) => new(
        "MULTI0010",
        project,
        $"{first.ClassName} writes '{first.Path}' and {second.ClassName} writes '{second.Path}', which is the same file. "
        + "Give one of them another path.");

    public static Problem Orphan(string file, string path, string className) => new(
        "MULTI0011",
        file,
        $"{path} was generated from {className}, and no class of this project writes it any more. Delete the file, or remove "
        + "what says so at its top to keep it as your own.")
    {
        IsWarning = true,
    };

    public static Problem WrittenByAnother(string file, GeneratedFile wanted, string otherClass) => new(
        "MULTI0012",
        file,
        $"{wanted.Path} was generated from {otherClass} since {wanted.ClassName} wrote it. If two projects write one file, "
        + "give one of them another path.")
    {
        IsWarning = true,
    };

    public static Problem UnreadableAssembly(string assembly, string reason) => new(
        "MULTI0013",
        assembly,
        $"The assembly could not be read for its Dockerfiles: {reason}");

    public static Problem NoContext(string file, GeneratedFile wanted) => new(
        "MULTI0014",
        file,
        $"The build context of {wanted.Path}, the folder '{wanted.Context}', is not there. Correct [Dockerfile(Context = \"...\")].")
    {
        IsWarning = true,
    };

    public static Problem RefusedIgnoreFile(string file, GeneratedFile wanted, string reason) => new(
        "MULTI0015",
        file,
        $"{wanted.Path} cannot be built. {reason}")
    {
        IsWarning = true,
    };
}
