namespace Multistage;

/// <summary>A folder that a build context is taken from.</summary>
internal interface IContextFolder
{
    /// <summary>What lies in it: names, and folders as such; null for a file.</summary>
    IEnumerable<(string Name, IContextFolder? Folder)> Read();
}
