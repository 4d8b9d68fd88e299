using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Multistage.Tool.Ejecting;

/// <summary>
/// Finds what names a class, by syntax alone: a name that C# could take for it where it stands. A property of the same name may
/// be among them.
/// </summary>
internal sealed class References
{
    private readonly TypeName _type;
    private readonly CSharpFile _file;
    private readonly HashSet<string> _names;
    private readonly List<string> _imported;

    private References(CSharpFile file, TypeName type, IEnumerable<string> importedEverywhere)
    {
        _file = file;
        _type = type;
        var usings = file.Root.DescendantNodes().OfType<UsingDirectiveSyntax>().ToList();
        _imported = [.. usings.Where(one => one.Alias is null).Select(one => Text(one.NamespaceOrType)), .. importedEverywhere];
        _names = [type.Simple, .. usings.Where(IsAliasOfType).Select(one => one.Alias!.Name.Identifier.ValueText)];
    }

    /// <summary>The references of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="type">What is looked for.</param>
    /// <param name="importedEverywhere">The namespaces of global usings.</param>
    public static IEnumerable<Reference> In(CSharpFile file, TypeName type, IEnumerable<string> importedEverywhere)
    {
        var search = new References(file, type, importedEverywhere);
        return file.Root.DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>()
            .Where(search.IsReference)
            .Select(name => new Reference(file.File, name.SpanStart, IsPartOfType(name)));
    }

    private static bool IsPartOfType(SyntaxNode name)
    {
        foreach (var around in name.Ancestors(ascendOutOfTrivia: false))
        {
            if (around is BaseListSyntax) return true;
            if (around is AttributeListSyntax list) return list.Parent is BaseTypeDeclarationSyntax;
            if (around is MemberDeclarationSyntax) return false;
        }

        return false;
    }

    private static string Text(SyntaxNode? name) => name is not null && NameParts.Of(name) is { } parts ? string.Join('.', parts) : string.Empty;

    private bool IsAliasOfType(UsingDirectiveSyntax directive) =>
        directive is { Alias: not null, NamespaceOrType: { } target } && NameParts.Of(target) is { } parts && EndsWith(_type.Parts, WithoutGlobal(parts));

    private bool IsReference(SimpleNameSyntax name)
    {
        if (!_names.Contains(name.Identifier.ValueText) || NameParts.UpTo(name) is not { } parts) return false;
        if (name.Identifier.ValueText != _type.Simple) return parts.Count == 1;
        if (parts[0] == NameParts.Global) return _type.Parts.SequenceEqual(WithoutGlobal(parts));
        return EndsWith(_type.Parts, parts) && IsInScope([.. _type.Parts.Take(_type.Parts.Count - parts.Count)], name);
    }

    /// <summary>Whether names of a namespace or a type can be said without it.</summary>
    private bool IsInScope(List<string> left, SimpleNameSyntax name)
    {
        if (left.Count == 0 || StartsWith(TypeName.Around(name), left)) return true;
        var full = string.Join('.', left);
        return left.Count >= _type.Namespace.Count && _imported.Exists(one =>
            one.Length > 0 && (full == one || full.EndsWith("." + one, StringComparison.Ordinal) || one == NameParts.Global + "." + full));
    }

    private static IReadOnlyList<string> WithoutGlobal(IReadOnlyList<string> parts) => parts[0] == NameParts.Global ? [.. parts.Skip(1)] : parts;

    private static bool StartsWith(IReadOnlyList<string> all, List<string> first) => all.Take(first.Count).SequenceEqual(first);

    private static bool EndsWith(IReadOnlyList<string> all, IReadOnlyList<string> last) =>
        last.Count <= all.Count && all.Skip(all.Count - last.Count).SequenceEqual(last);
}
