namespace Multistage;

/// <summary>One line of <c>docker history</c>: an instruction that made the image.</summary>
/// <param name="CreatedBy">The instruction as BuildKit writes it down, such as <c>RUN /bin/sh -c make # buildkit</c>.</param>
/// <param name="EmptyLayer">Whether it changed the config alone, and added no layer.</param>
public sealed record HistoryEntry(string CreatedBy, bool EmptyLayer);
