using Multistage.Build.Reading;
using Multistage.Build.Writing;

namespace Multistage.Build.Planning;

/// <summary>Decides about one file from what the class says, what is on disk and what the last build wrote.</summary>
internal static class Planner
{
    public static Decision Decide(
        GeneratedFile wanted, string fullPath, FileOnDisk disk, WrittenFile? last, BuildMode mode, ProjectContext project)
    {
        switch (disk.Kind)
        {
            case FileKind.Directory:
                return Decision.Of(Problems.NotAFile(fullPath, wanted, "a folder of that name", "Give the class another path."));
            case FileKind.Link:
                return Decision.Of(Problems.NotAFile(
                    fullPath, wanted, "a link of that name", "Remove the link, or let the class name the file it points to."));
            case FileKind.Missing:
                return mode == BuildMode.Verify
                    ? Decision.Of(Problems.Missing(fullPath, wanted, project.MendingCommand))
                    : Decision.Of(WriteReason.New);
        }

        return string.Equals(LineEnds.Normalise(disk.Text), wanted.Text, StringComparison.Ordinal)
            ? DecideSameText(wanted, fullPath, disk, mode)
            : DecideOtherText(wanted, fullPath, disk, last, mode, project);
    }

    private static Decision DecideSameText(GeneratedFile wanted, string fullPath, FileOnDisk disk, BuildMode mode)
    {
        if (mode == BuildMode.Verify || disk.Content.AsEnumerable().SequenceEqual(WrittenFile.Bytes(wanted.Text)))
        {
            return Decision.UpToDate;
        }

        return disk.IsReadOnly ? Decision.Of(Problems.ReadOnly(fullPath, wanted)) : Decision.Of(WriteReason.LineEnds);
    }

    private static Decision DecideOtherText(
        GeneratedFile wanted, string fullPath, FileOnDisk disk, WrittenFile? last, BuildMode mode, ProjectContext project)
    {
        var text = disk.Text;
        var writer = FileHeader.ClassOf(text);
        var isOurs = writer is not null || text.Trim().Length == 0;
        if (!isOurs && !wanted.Overwrite)
        {
            return Decision.Of(Problems.NotOurs(fullPath, wanted));
        }

        if (mode == BuildMode.Verify)
        {
            return Decision.Of(Problems.OutOfDate(fullPath, wanted, text, project.MendingCommand));
        }

        if (disk.IsReadOnly)
        {
            return Decision.Of(Problems.ReadOnly(fullPath, wanted));
        }

        if (!isOurs)
        {
            return Decision.Of(WriteReason.Adopted);
        }

        var warning = last is not null && writer is not null && writer != last.ClassName && writer != wanted.ClassName
            ? Problems.WrittenByAnother(fullPath, wanted, writer)
            : null;
        var untouched = last is not null && last.Hash == WrittenFile.HashOf(text);
        return Decision.Of(untouched ? WriteReason.ClassChanged : WriteReason.ChangedOnDisk, warning);
    }
}
