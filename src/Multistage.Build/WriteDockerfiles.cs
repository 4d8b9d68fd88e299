using Microsoft.Build.Framework;
using Multistage.Build.Checking;
using Multistage.Build.Planning;
using Multistage.Build.Reading;
using Multistage.Build.Writing;

namespace Multistage.Build;

/// <summary>
/// The build task: reads the Dockerfiles that the generator left in the compiled assembly and writes those that changed, or, to
/// verify, compares them.
/// </summary>
public sealed class WriteDockerfiles : Microsoft.Build.Utilities.Task, IBuildReport
{
    /// <summary>The compiled assemblies, one for each target framework, which the metadata <c>TargetFramework</c> names.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>The full path of the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = string.Empty;

    /// <summary><c>Write</c> or <c>Verify</c>.</summary>
    [Required]
    public string Mode { get; set; } = string.Empty;

    /// <summary>Whether a Dockerfile may be outside of the Git repository that the project is in.</summary>
    public bool AllowOutsideRepository { get; set; }

    /// <summary>Whether this is one target framework of several, so that a class which is not there may be in another.</summary>
    public bool IsPartial { get; set; }

    /// <summary>The files of the project, among which a Dockerfile whose class is gone is looked for.</summary>
    public ITaskItem[] ProjectItems { get; set; } = [];

    /// <summary>Where the task remembers what it wrote.</summary>
    [Required]
    public string ManifestFile { get; set; } = string.Empty;

    /// <summary>Where the task keeps what was in a file that somebody edited.</summary>
    [Required]
    public string KeepFolder { get; set; } = string.Empty;

    /// <summary>
    /// The file whose age says when the Dockerfiles were last seen to be right. It lists their full paths. It is not written when
    /// there is a problem, so that the next build looks again.
    /// </summary>
    [Required]
    public string StampFile { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (!Enum.TryParse<BuildMode>(Mode, ignoreCase: true, out var mode) || !Enum.IsDefined(typeof(BuildMode), mode))
        {
            Report(Problems.UnknownMode(ProjectFile, Mode));
            return false;
        }

        var project = new ProjectContext(ProjectFile, AllowOutsideRepository);
        var files = Agreed();
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        var publisher = new FilePublisher(project, mode, InProject(ManifestFile), InProject(KeepFolder), this);
        publisher.Remember();
        foreach (var file in files)
        {
            publisher.Publish(file);
        }

        var isInContext = files.FindAll(file => file.IsDockerfile).TrueForAll(file => IsInContext(file, files, project));
        var hasOrphans = !IsPartial && publisher.ReportOrphans(files.Count == 0 ? [] : ProjectItems.Select(item => item.ItemSpec));
        publisher.SaveMemory();
        WriteStamp(publisher.FullPaths, isRight: !Log.HasLoggedErrors && !hasOrphans && isInContext);
        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    void IBuildReport.Problem(Problem problem) => Report(problem);

    /// <inheritdoc/>
    void IBuildReport.Written(string message) => Log.LogMessage(MessageImportance.High, "{0}", message);

    private List<GeneratedFile> Agreed()
    {
        var frameworks = new List<FrameworkFiles>();
        foreach (var assembly in Assemblies)
        {
            var path = InProject(assembly.ItemSpec);
            try
            {
                frameworks.Add(new(assembly.GetMetadata("TargetFramework"), AssemblyReader.Read(path)));
            }
            catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
            {
                Report(Problems.UnreadableAssembly(path, exception.Message));
            }
        }

        var problems = new List<Problem>();
        var agreed = Agreement.Of(frameworks, ProjectFile, problems);
        problems.ForEach(Report);
        return agreed;
    }

    /// <summary>Warns of what a Dockerfile copies and its build context lacks.</summary>
    private bool IsInContext(GeneratedFile file, List<GeneratedFile> files, ProjectContext project)
    {
        var full = Path.GetFullPath(Path.Combine(project.Folder, file.Path));
        var problems = ContextCheck.Run(file, full, files.Find(other => other.Path == file.Path + ".dockerignore"), project).ToList();
        problems.ForEach(Report);
        return problems.Count == 0;
    }

    private void WriteStamp(IReadOnlyList<string> paths, bool isRight)
    {
        var stamp = InProject(StampFile);
        if (isRight)
        {
            AtomicFile.Write(stamp, WrittenFile.Bytes(string.Concat(paths.Select(path => path + "\n"))));
        }
        else
        {
            File.Delete(stamp);
        }
    }

    private void Report(Problem problem)
    {
        if (problem.Difference.Length > 0)
        {
            Log.LogMessage(MessageImportance.High, "{0}", problem.Difference);
        }

        if (problem.IsWarning)
        {
            Log.LogWarning(null, problem.Code, null, problem.File, problem.Line, 0, 0, 0, "{0}", problem.Message);
        }
        else
        {
            Log.LogError(null, problem.Code, null, problem.File, problem.Line, 0, 0, 0, "{0}", problem.Message);
        }
    }

    // Not against the current directory, which belongs to the whole process. MSBuild leaves backslashes in some properties.
    private string InProject(string path) =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProjectFile)!, path.Replace('\\', Path.DirectorySeparatorChar)));
}
