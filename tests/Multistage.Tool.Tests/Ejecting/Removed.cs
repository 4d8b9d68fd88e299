using Multistage.Tool.Ejecting;

namespace Multistage.Tool.Tests.Ejecting;

/// <summary>What is left of C# when the classes with <c>[Dockerfile]</c> are taken out of it.</summary>
internal static class Removed
{
    public static string From(string text)
    {
        var file = new CSharpFile(new("A.cs", "/A.cs", new(text, System.Text.Encoding.UTF8, IsExact: true)));
        foreach (var span in file.AnnotatedClasses.SelectMany(one => ClassRemoval.Spans(one.Declaration, text)).OrderByDescending(span => span.Start))
        {
            text = text.Remove(span.Start, span.Length);
        }

        return text;
    }
}
