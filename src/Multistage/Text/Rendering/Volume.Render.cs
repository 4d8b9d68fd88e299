namespace Multistage;

/// <content>How <c>VOLUME</c> is written.</content>
public sealed partial record Volume
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Paths.Count, nameof(Paths));
        foreach (var path in Paths)
        {
            if (path.Length > 0 && Whitespace.IsTrimmed(path)) continue;
            throw Refuse.Because("a path that is empty, or begins or ends with a blank, would be read as another one: put it in quotes", nameof(Paths));
        }

        if (PathList.NeedsJson(Paths, writer.Escape)) writer.Json(Paths, nameof(Paths));
        else writer.Words(Paths, nameof(Paths));
    }
}
