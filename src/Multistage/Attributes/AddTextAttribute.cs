using System.Diagnostics;

namespace Multistage;

/// <summary>Writes a file of the image from a text: <c>ADD</c> with a here-document.</summary>
/// <remarks>
/// It does what <see cref="CopyTextAttribute"/> does; the two differ in the instruction that stands in the Dockerfile.
/// See <see href="https://docs.docker.com/reference/dockerfile/#here-documents"/>.
/// </remarks>
/// <example>
/// <code>
/// [AddText("/etc/app.conf", "port = 80\nuser = app", Chmod = "644")]
///                                              // ADD --chmod=644 &lt;&lt;"EOF" /etc/app.conf
///                                              // port = 80
///                                              // user = app
///                                              // EOF
/// </code>
/// </example>
/// <param name="destination">The path of the file; variables are expanded.</param>
/// <param name="content">Its text, of any number of lines.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class AddTextAttribute(string destination, string content) : StatementAttribute
{
    /// <summary>Whether <c>$NAME</c> in the text is expanded; a backslash then makes the character after it literal.</summary>
    public bool Expand { get; set; }

    /// <summary>The owner, <c>user:group</c> by name or number: <c>--chown</c>.</summary>
    public string? Chown { get; set; }

    /// <summary>The file mode, <c>755</c> or <c>u=rwX,go=rX</c>: <c>--chmod</c>.</summary>
    public string? Chmod { get; set; }

    /// <summary>Whether the file is a layer of its own, which stays valid when what lies below changes: <c>--link</c>.</summary>
    public bool Link { get; set; }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("AddText", context);
        var (path, heredoc) = TextFile.Read(arguments, nameof(destination), destination, nameof(content), content);
        var add = new Add(default, path)
        {
            Heredocs = EquatableArray.Of(heredoc with { Expand = Expand }),
            Chown = arguments.OptionalExpanded(nameof(Chown), Chown),
            Chmod = arguments.OptionalExpanded(nameof(Chmod), Chmod),
            Link = Link,
        };
        return arguments.AreValid ? add : null;
    }
}
