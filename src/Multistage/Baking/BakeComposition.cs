namespace Multistage;

/// <summary>
/// Makes the bake file of a project's Dockerfiles: in the order of their paths, whatever order they come in, so that it is the
/// same on every machine.
/// </summary>
internal sealed class BakeComposition
{
    private readonly BakeSettings _settings;
    private readonly BakePaths _paths;
    private readonly BakeVariables _variables;
    private readonly List<BakeIssue> _issues = [];
    private readonly List<DraftTarget> _targets = [];

    private BakeComposition(BakeSettings settings, string? projectDirectory)
    {
        _settings = settings;
        _paths = new(projectDirectory);
        _variables = new(settings.Variables);
        if (_variables.Problem is { } problem) Refuse(nameof(DockerBakeAttribute.Variables), problem);
        CheckPlatforms(null, null, settings.Platforms);
    }

    /// <summary>Composes the file.</summary>
    /// <param name="settings">What the project says of it.</param>
    /// <param name="dockerfiles">The Dockerfiles of the project.</param>
    /// <param name="projectDirectory">The full path of the project's folder; null where it is not known.</param>
    /// <returns>The file, or why there is none.</returns>
    public static (BakeFile? File, IReadOnlyList<BakeIssue> Issues) Compose(
        BakeSettings settings, IEnumerable<BakedDockerfile> dockerfiles, string? projectDirectory)
    {
        var composition = new BakeComposition(settings, projectDirectory);
        foreach (var dockerfile in dockerfiles.OrderBy(one => one.Path, StringComparer.Ordinal)) composition.Draft(dockerfile);
        var file = composition.Finish();
        return (composition._issues.Count == 0 ? file : null, composition._issues);
    }

    private void Draft(BakedDockerfile dockerfile)
    {
        var stages = new DockerfileDefinition(dockerfile.Dockerfile).Stages;
        var own = dockerfile.Options.FirstOrDefault(options => options.Stage is null);
        var last = stages.IsEmpty ? null : stages[stages.Count - 1];
        var file = own?.Name ?? BakeNames.OfClass(dockerfile.ClassName);
        Add(new(dockerfile, own, last, file) { HasChosenTags = own?.Tags is not null || _settings.Registry is not null });
        foreach (var options in dockerfile.Options.Where(options => options.Stage is not null).OrderBy(options => options.Stage))
        {
            if (options.Stage < 0)
            {
                Refuse(dockerfile, options, null, $"'{options.ClassName}' is no stage, so it is no target: give it a [From], or remove [BakeTarget]");
            }
            else if (options.Stage == last?.Index)
            {
                Refuse(dockerfile, options, null, $"'{options.ClassName}' is the last stage, which the target '{file}' builds: move [BakeTarget] to '{dockerfile.ClassName}'");
            }
            else
            {
                var stage = stages[options.Stage!.Value];
                Add(new(dockerfile, options, stage, options.Name ?? BakeNames.OfStage(file, stage)) { HasChosenTags = options.Tags is not null });
            }
        }
    }

    private void Add(DraftTarget target)
    {
        var (dockerfile, options) = (target.Dockerfile, target.Options);
        if (!BakeNames.IsName(target.Name))
        {
            Refuse(dockerfile, options, nameof(BakeTargetAttribute.Name), $"bake allows letters of ASCII, digits, '-' and '_' in a target's name, so '{target.Name}' is none: give another with [BakeTarget(Name = \"...\")]");
        }
        else if (_targets.Find(other => other.Name == target.Name) is { } other)
        {
            Refuse(dockerfile, options, nameof(BakeTargetAttribute.Name), $"'{other.Dockerfile.ClassName}' has a target '{target.Name}' already: give another name with [BakeTarget(Name = \"...\")]");
        }

        CheckPlatforms(dockerfile, options, options?.Platforms ?? default);
        target.Tags = options?.Tags ?? (target.IsFile && BakeNames.IsName(target.Name) ? EquatableArray.Of(DefaultTag(target.Name)) : default);
        _targets.Add(target);
    }

    private string DefaultTag(string name) =>
        (_settings.Registry is { } registry ? registry.TrimEnd('/') + "/" : string.Empty) + name.ToLowerInvariant() + ":${" + BakeVariables.Tag + "}";

    private BakeFile Finish()
    {
        var images = new BakeImages();
        foreach (var target in _targets)
        {
            var names = target.Tags.Select(tag => ImageOf(tag, target)).OfType<string>().ToList();
            if (target.HasChosenTags && images.Add(target.Name, names) is { } other)
            {
                Refuse(target.Dockerfile, target.Options, nameof(BakeTargetAttribute.Tags), $"the target '{other}' has one of the tags of '{target.Name}' too, and one image would replace the other");
            }
        }

        return new(Comment())
        {
            Targets = _targets.Select(target => Finish(target, images)).ToEquatableArray(),
            Groups = new BakeGroups(_settings, _targets, Refuse).ToEquatableArray(),
            Variables = _variables.Written,
        };
    }

    private BakeTarget Finish(DraftTarget target, BakeImages images)
    {
        var path = target.Dockerfile.Path;
        var context = _paths.FromProject(target.Dockerfile.Context ?? BakePaths.FolderOf(path));
        var folder = _paths.FromProject(_settings.WorkingDirectory ?? BakePaths.FolderOf(_settings.Path));
        if (_paths.Relative(folder, context) is not { } shownContext || _paths.Relative(context, path) is not { } shownFile)
        {
            Refuse(target.Dockerfile, target.Options, null, "the folder of the project is not known, and its name is needed: build with MSBuild, which says it");
            return new(target.Name, context, path);
        }

        return new(target.Name, shownContext, shownFile)
        {
            Stage = target.IsFile || target.Stage is null ? null : BakeNames.TargetOf(target.Stage),
            Args = BakeArguments.Of(target.Dockerfile.Dockerfile, target.Stages, _variables.Names),
            Contexts = images.ContextsOf(target),
            Tags = target.Tags,
            Platforms = target.Options?.Platforms ?? _settings.Platforms,
        };
    }

    private string? ImageOf(string tag, DraftTarget target)
    {
        var image = _variables.Expand(tag, out var problem);
        problem ??= ImageReference.Problem(image);
        if (problem is null) return image;
        Refuse(target.Dockerfile, target.Options, nameof(BakeTargetAttribute.Tags), $"'{tag}' is no tag: {problem}");
        return null;
    }

    private void CheckPlatforms(BakedDockerfile? dockerfile, BakeTargetOptions? options, EquatableArray<string> platforms)
    {
        foreach (var platform in platforms.Where(platform => !PlatformSpecifier.IsValid(platform)))
        {
            Refuse(dockerfile, options, nameof(BakeTargetAttribute.Platforms), $"'{platform}' is no platform: write 'linux/amd64' or 'linux/arm/v7'");
        }
    }

    private string Comment()
    {
        var where = _settings.WorkingDirectory is { } folder && _paths.Relative(BakePaths.FolderOf(_settings.Path), _paths.FromProject(folder)) is { } relative and not "."
            ? $"'{relative}'"
            : "this folder";
        return $"Generated by Multistage from {_settings.Project}. To change this file, change the classes of that project and build it. Run 'docker buildx bake' in {where}.";
    }

    private void Refuse(string argument, string sentence) => Refuse(null, null, argument, sentence);

    private void Refuse(BakedDockerfile? dockerfile, BakeTargetOptions? options, string? argument, string sentence) =>
        _issues.Add(new(dockerfile, options, argument, sentence));
}
