namespace Multistage;

/// <summary>The rules about the annotated class itself, <c>DF00xx</c>; the analyzer reports them on the attribute.</summary>
public static class AuthoringRules
{
    /// <summary>The class lacks <c>partial</c>.</summary>
    public static Rule ClassNotPartial { get; } = new(
        "DF0001", "The class is not partial", "Add 'partial' to '{0}' so that Multistage can add its members", RuleSeverity.Error);

    /// <summary>There is no stage.</summary>
    public static Rule NoStage { get; } = new(
        "DF0002", "There is no stage", "'{0}' has no stage: add a [From(...)], on a nested class or on the class itself", RuleSeverity.Error);

    /// <summary>An instruction other than <c>ARG</c> stands before the first <c>FROM</c>.</summary>
    public static Rule InstructionBeforeFrom { get; } = new(
        "DF0003", "Instruction before FROM", "Only [Arg] may stand before the first [From]: move '{0}' behind it", RuleSeverity.Error);

    /// <summary>A <c>typeof</c> names a class that is no stage of this Dockerfile.</summary>
    public static Rule UnknownStage { get; } = new(
        "DF0004", "Unknown stage", "'{0}' is no stage of '{1}': name one of its nested classes that has a [From(...)]", RuleSeverity.Error);

    /// <summary>A stage refers to itself or to one that comes later.</summary>
    public static Rule LaterStage { get; } = new(
        "DF0005", "Reference to a later stage", "Stage '{0}' does not come before this one: only earlier stages can be used, so move it up", RuleSeverity.Error);

    /// <summary>Two stages have one name.</summary>
    public static Rule DuplicateStageName { get; } = new(
        "DF0006", "Duplicate stage name", "There is a stage named '{0}' already: rename one, or give it As = \"...\"", RuleSeverity.Error);

    /// <summary>A decorator is not directly followed by what it decorates.</summary>
    public static Rule NothingToDecorate { get; } = new(
        "DF0007", "Nothing to decorate", "[{0}] must stand directly before {1}", RuleSeverity.Error);

    /// <summary>The instructions or stages of one class stand in more than one file.</summary>
    public static Rule SeveralFiles { get; } = new(
        "DF0008", "One class over several files", "The instructions of '{0}' stand in more than one file, and their order is undefined: keep them in one", RuleSeverity.Error);

    /// <summary>Two classes write the same file.</summary>
    public static Rule SameFile { get; } = new(
        "DF0009", "Two classes write one file", "'{0}' also writes '{1}': give one of them another path, [Dockerfile(\"...\")]", RuleSeverity.Error);

    /// <summary>The path of the file cannot be written.</summary>
    public static Rule InvalidPath { get; } = new(
        "DF0010", "Invalid path", "'{0}' is no path for a Dockerfile: {1}", RuleSeverity.Error);

    /// <summary>A class has both instructions of its own and nested stages.</summary>
    public static Rule MixedForms { get; } = new(
        "DF0011", "Flat and nested form mixed", "'{0}' has both a [From] of its own and nested stages: use one form", RuleSeverity.Error);

    /// <summary>What <c>[Use]</c> names cannot be used.</summary>
    public static Rule InvalidSnippet { get; } = new(
        "DF0012", "Nothing to use", "'{0}' cannot be used here: {1}", RuleSeverity.Error);

    /// <summary>A script file is not among the project's files.</summary>
    public static Rule ScriptFileNotFound { get; } = new(
        "DF0013", "Script file not found", "There is no script file '{0}': check the path, which is relative to the project; a file that is not in its folder, or does not end in .sh or the like, also needs a <MultistageScript Include=\"...\" /> in the project file", RuleSeverity.Error);

    /// <summary>An attribute's arguments are missing or contradict each other.</summary>
    public static Rule InvalidArguments { get; } = new(
        "DF0014", "Invalid arguments", "[{0}]: {1}", RuleSeverity.Error);

    /// <summary>A value cannot be written in a Dockerfile.</summary>
    public static Rule CannotBeWritten { get; } = new(
        "DF0015", "Value cannot be written", "{0}", RuleSeverity.Error);

    /// <summary>BuildKit's parser refuses the instruction.</summary>
    public static Rule RefusedByBuildKit { get; } = new(
        "DF0016", "BuildKit refuses the instruction", "BuildKit refuses this: {0}", RuleSeverity.Error);

    /// <summary>The bake file of a project cannot be written.</summary>
    public static Rule InvalidBakeFile { get; } = new(
        "DF0017", "The bake file cannot be written", "There will be no bake file: {0}", RuleSeverity.Error);

    /// <summary>A line of <c>[DockerIgnore]</c> is no pattern that BuildKit reads.</summary>
    public static Rule InvalidIgnorePattern { get; } = new(
        "DF0018", "Invalid ignore pattern", "BuildKit refuses a .dockerignore file with '{0}': {1}", RuleSeverity.Error);

    /// <summary>A class has stages and no <c>[Dockerfile]</c>, and is no snippet that another one uses.</summary>
    public static Rule NoDockerfile { get; } = new(
        "DF0019", "Stages without [Dockerfile]", "'{0}' has a [From] and no [Dockerfile], so no file is written for it: add [Dockerfile], or name it in the [Use] of another class", RuleSeverity.Warning);

    /// <summary>All rules of this group, by id.</summary>
    public static EquatableArray<Rule> All { get; } = EquatableArray.Of(
        ClassNotPartial, NoStage, InstructionBeforeFrom, UnknownStage, LaterStage, DuplicateStageName, NothingToDecorate,
        SeveralFiles, SameFile, InvalidPath, MixedForms, InvalidSnippet, ScriptFileNotFound, InvalidArguments, CannotBeWritten,
        RefusedByBuildKit, InvalidBakeFile, InvalidIgnorePattern, NoDockerfile);
}
