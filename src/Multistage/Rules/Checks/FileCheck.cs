namespace Multistage;

/// <summary>A check that looks at the file as it is written, before anything of it is converted.</summary>
internal abstract class FileCheck : CheckRule
{
    private protected FileCheck(string id, string name, string messageFormat)
        : base(id, name, messageFormat)
    {
    }

    /// <summary>Reports what is wrong with a file.</summary>
    public abstract void Check(CheckRun run);
}
