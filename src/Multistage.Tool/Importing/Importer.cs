namespace Multistage.Tool.Importing;

/// <summary>
/// Turns a Dockerfile into the annotated class that generates it. The attributes were asked, one by one, whether they mean the
/// instruction they stand for, so that the generated file says exactly what the imported one says.
/// </summary>
internal static class Importer
{
    /// <summary>The C# source of the class, with <c>\n</c> and a line feed at the end.</summary>
    /// <param name="file">The Dockerfile, which BuildKit accepts.</param>
    /// <param name="options">The names and the form.</param>
    /// <exception cref="FormatException">BuildKit refuses the file.</exception>
    /// <exception cref="DockerfileRenderException">An instruction cannot be written.</exception>
    /// <exception cref="NotSupportedException">No attribute can say an instruction.</exception>
    public static string Import(DockerfileParseResult file, ImportOptions options)
    {
        var dockerfile = file.GetDockerfile();
        var classes = new StageClasses(dockerfile, options.ClassName, areNested: !options.Flat && !dockerfile.Stages.IsEmpty);
        var layout = new SourceLayout(file);
        var importer = new StatementImporter(dockerfile, classes, layout);

        var global = dockerfile.GlobalArgs.Select((arg, index) => importer.Import(arg, new(InstructionPosition.Global, index))).ToList();
        var stages = dockerfile.Stages.Select((stage, index) => ReadStage(importer, stage, index)).ToList();
        var constants = classes.AreNested ? ImageConstants.Of(stages.SelectMany(stage => stage), classes.Members) : new Dictionary<string, string>(StringComparer.Ordinal);
        return ClassTemplate.Render(new ClassLayout(dockerfile, options, classes, constants, layout).Of(global, stages));
    }

    private static List<ImportedStatement> ReadStage(StatementImporter importer, Stage stage, int index) =>
    [
        importer.Import(stage.From, new(index, InstructionPosition.FromInstruction)),
        .. stage.Instructions.Select((instruction, place) => importer.Import(instruction, new(index, place))),
    ];
}
