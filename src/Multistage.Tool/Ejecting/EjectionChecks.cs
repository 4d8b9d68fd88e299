using Microsoft.CodeAnalysis.CSharp.Syntax;
using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>What keeps a class from being removed, and who names it.</summary>
/// <param name="all">Everything that is ejected: what names a class and goes with it does not count.</param>
internal sealed class EjectionChecks(IReadOnlyList<Ejection> all)
{
    private readonly Dictionary<(RepositorySources Sources, string Name), IReadOnlyList<CSharpFile>> _mentions = [];

    /// <summary>Why a class cannot be removed.</summary>
    public IEnumerable<Problem> Problems(Ejection ejection, AnnotatedClass own)
    {
        var file = own.File.File;
        if (file.WhyUnchangeable is { } problem) return [problem];
        if (CSharpFile.ErrorIn(own.File.Root) is { } error)
        {
            return [file.ProblemAt(error.Location.SourceSpan.Start, $"This is no C#: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}. Mend it, and eject again.")];
        }

        return own.File.DeclarationsOf(own.Name).SelectMany(declaration => InDeclaration(own, declaration))
            .Concat(OtherParts(ejection, own))
            .Concat(References(ejection, own).Where(reference => reference.IsPartOfType).Select(reference => reference.File.ProblemAt(
                reference.Position,
                $"'{own.Name.Display}' is needed here. Move what both need to a class without [Dockerfile], eject this class as well, or give --keep-class.")));
    }

    /// <summary>What names a class from outside of what is ejected.</summary>
    public IEnumerable<Reference> References(Ejection ejection, AnnotatedClass own)
    {
        var imported = ejection.Sources.ImportedEverywhere;
        return Mentioning(ejection.Sources, own.Name.Simple)
            .SelectMany(file => Ejecting.References.In(file, own.Name, imported))
            .Where(reference => !Goes(reference));
    }

    private static IEnumerable<Problem> InDeclaration(AnnotatedClass own, TypeDeclarationSyntax declaration)
    {
        if (ClassRemoval.HalfDirective(declaration) is { } directive)
        {
            yield return own.File.File.ProblemAt(
                directive.SpanStart, $"The other half of this directive is outside of '{own.Name.Display}', which so cannot be cut out. Move both inside or outside of the class.");
        }
    }

    private IEnumerable<Problem> OtherParts(Ejection ejection, AnnotatedClass own)
    {
        foreach (var inner in own.File.AnnotatedClasses)
        {
            if (inner.Declaration.Ancestors().OfType<TypeDeclarationSyntax>().Any(type => TypeName.Of(type).Display == own.Name.Display) && !IsEjected(inner))
            {
                yield return own.File.File.ProblemAt(inner.Attribute.SpanStart, $"This class stands in '{own.Name.Display}'. Move it out of there, or eject it as well.");
            }
        }

        foreach (var file in Mentioning(ejection.Sources, own.Name.Simple))
        {
            if (file.File.FullPath == own.File.File.FullPath || file.Project != own.File.Project) continue;
            foreach (var part in file.DeclarationsOf(own.Name))
            {
                yield return file.File.ProblemAt(
                    part.Identifier.SpanStart, $"'{own.Name.Display}' is declared here and in {own.Place}. Bring its parts together in one file, or give --keep-class.");
            }
        }
    }

    private bool IsEjected(AnnotatedClass one) => all.Any(ejection => ejection.Class?.Is(one) == true);

    private bool Goes(Reference reference) => all.Any(ejection => ejection.Class is { } one
        && one.File.File.FullPath == reference.File.FullPath
        && one.File.DeclarationsOf(one.Name).Any(declaration => declaration.FullSpan.Contains(reference.Position)));

    private IReadOnlyList<CSharpFile> Mentioning(RepositorySources sources, string name)
    {
        if (_mentions.TryGetValue((sources, name), out var known)) return known;
        return _mentions[(sources, name)] = sources.Mentioning(name);
    }
}
