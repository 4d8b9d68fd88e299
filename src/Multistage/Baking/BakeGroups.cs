namespace Multistage;

/// <summary>The groups of a bake file: <c>default</c>, that of the project, and those that targets name.</summary>
/// <param name="settings">What the project says.</param>
/// <param name="targets">The targets in their order.</param>
/// <param name="refuse">Hears what is wrong: the Dockerfile, its options, the argument, the sentence.</param>
internal sealed class BakeGroups(
    BakeSettings settings, IReadOnlyList<DraftTarget> targets, Action<BakedDockerfile?, BakeTargetOptions?, string?, string> refuse)
{
    private readonly List<KeyValuePair<string, List<string>>> _groups = [];

    /// <summary>The groups: the two that every file has first, the others by name.</summary>
    public EquatableArray<KeyValuePair<string, EquatableArray<string>>> ToEquatableArray()
    {
        var files = targets.Where(target => target.IsFile).ToList();
        foreach (var target in targets)
        {
            if (GroupsOf(target).Contains(BakeNames.Default)) Put(BakeNames.Default, target);
        }

        AddProject(files);
        foreach (var name in targets.SelectMany(target => GroupsOf(target)).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal))
        {
            foreach (var target in targets.Where(target => GroupsOf(target).Contains(name)))
            {
                Check(target, name);
                Put(name, target);
            }
        }

        CheckDefault();
        return _groups.Select(group => new KeyValuePair<string, EquatableArray<string>>(group.Key, group.Value.ToEquatableArray())).ToEquatableArray();
    }

    private static EquatableArray<string> GroupsOf(DraftTarget target) =>
        target.Options?.Groups ?? (target.IsFile ? EquatableArray.Of(BakeNames.Default) : default);

    /// <summary>A project of one Dockerfile often has its name; then the target is what the group would be.</summary>
    private void AddProject(List<DraftTarget> files)
    {
        var name = settings.Group ?? BakeNames.OfProject(settings.Project);
        if (files.Count == 1 && files[0].Name == name) return;
        if (!BakeNames.IsName(name))
        {
            refuse(null, null, nameof(DockerBakeAttribute.Group), $"bake allows letters of ASCII, digits, '-' and '_' in a group's name, so '{name}' is none: give another with [DockerBake(Group = \"...\")]");
        }
        else if (targets.Any(target => target.Name == name))
        {
            refuse(null, null, nameof(DockerBakeAttribute.Group), $"the group of the project and a target are both called '{name}': give the group another name with [DockerBake(Group = \"...\")]");
        }

        foreach (var target in files) Put(name, target);
    }

    private void Check(DraftTarget target, string name)
    {
        const string groups = nameof(BakeTargetAttribute.Groups);
        if (!BakeNames.IsName(name))
        {
            refuse(target.Dockerfile, target.Options, groups, $"bake allows letters of ASCII, digits, '-' and '_' in a group's name, so '{name}' is none");
        }
        else if (name != BakeNames.Default && targets.Any(other => other.Name == name))
        {
            refuse(target.Dockerfile, target.Options, groups, $"'{name}' is the name of a target, so that no group can have it");
        }
    }

    private void CheckDefault()
    {
        foreach (var target in targets.Where(target => target.Name == BakeNames.Default))
        {
            refuse(target.Dockerfile, target.Options, nameof(BakeTargetAttribute.Name), "'default' is the group that bake builds when nothing is named: give the target another name with [BakeTarget(Name = \"...\")]");
        }
    }

    private void Put(string name, DraftTarget target)
    {
        var group = _groups.Find(one => one.Key == name);
        if (group.Value is null) _groups.Add(group = new(name, []));
        if (!group.Value.Contains(target.Name)) group.Value.Add(target.Name);
    }
}
