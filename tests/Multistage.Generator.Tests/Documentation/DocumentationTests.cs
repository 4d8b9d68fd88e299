using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Multistage.Generator.Tests.Documentation;

/// <summary>The C# of the README and the pages compiles as it stands there, and the tests that the pages show pass.</summary>
public class DocumentationTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Multistage;
        global using Multistage.Testing;
        global using Xunit;
        global using Xunit.Abstractions;
        global using VerifyXunit;

        namespace Xunit
        {
            public sealed class SkippableFactAttribute : FactAttribute { }

            public static class Skip
            {
                public static void IfNot(bool condition, string? reason) => throw new InvalidOperationException($"{condition}: {reason}");
            }
        }
        """;

    private const string BackendImage = """
        [Dockerfile("backend.Dockerfile")]
        [DockerIgnore("**/*.pyc")]
        [Arg("PYTHON_VERSION", "3.12")]
        public static partial class BackendImage
        {
            [From("python:3.12-slim"), Run("pytest")]
            public static partial class Tests { }

            [From("python:${PYTHON_VERSION}-slim"), Workdir("/app"), Copy("app/", "./"), Env("APP_ENV", "production"), Expose(5000), User("1000")]
            [Healthcheck("python", "-c", "1", Interval = "30s"), Cmd("python", "app.py")]
            public static partial class Final { }
        }
        """;

    private static readonly MetadataReference[] References =
        [.. new[] { typeof(Multistage.Testing.DockerfileAssert), typeof(FactAttribute), typeof(Assert), typeof(ITestOutputHelper), typeof(VerifyXunit.Verifier) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    public static TheoryData<string, int> Places
    {
        get
        {
            var places = new TheoryData<string, int>();
            foreach (var snippet in Pages().SelectMany(SnippetsOf)) places.Add(snippet.Page, snippet.Line);
            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task What_a_page_shows_compiles_and_its_tests_pass(string page, int line)
    {
        var snippet = SnippetsOf(page).Single(snippet => snippet.Line == line);
        var project = new TestProject([("Usings.cs", Usings), (page, snippet.ToFile()), .. ClassesFor(snippet)]) { References = References };

        Assert.Empty(await AnalyzerTest.Diagnostics(project));
        using var assembly = new MemoryStream();
        Assert.Empty(GeneratorTest.Start(project).Compilation.Emit(assembly).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));

        // These need an engine, a file of the reader's, or a snapshot beside the test.
        if (new[] { "DockerEngine", "File", "Verifier" }.Any(snippet.Names)) return;
        foreach (var test in Assembly.Load(assembly.ToArray()).GetTypes().SelectMany(type => type.GetMethods()).Where(IsTest))
        {
            var arguments = new object?[test.DeclaringType!.GetConstructors().Single().GetParameters().Length];
            if (test.Invoke(Activator.CreateInstance(test.DeclaringType, arguments), []) is Task task) await task;
        }
    }

    private static bool IsTest(MethodInfo method) => method.GetCustomAttribute<FactAttribute>() is not null;

    /// <summary>The classes that a block uses: those that its page shows, else those that all pages speak of.</summary>
    private static IEnumerable<(string Path, string Text)> ClassesFor(Snippet snippet)
    {
        var known = SnippetsOf(snippet.Page).Where(other => other.Class is not null).ToDictionary(other => other.Class!, other => other.ToFile(), StringComparer.Ordinal);
        known.TryAdd("BackendImage", BackendImage);
        known.TryAdd("FixedImage", Read("examples/PythonFlask/images/FixedImage.cs"));
        known.TryAdd("OrdersImage", Read("examples/AspNetCore/images/OrdersImage.cs"));
        return
            from item in known
            where item.Key != snippet.Class && Regex.IsMatch(snippet.ToFile(), $@"\b{item.Key}\b")
            select (item.Key + ".cs", Regex.Replace(item.Value, "^namespace .*$", string.Empty, RegexOptions.Multiline));
    }

    private static IEnumerable<string> Pages() =>
        Directory.GetFiles(Path.Combine(Root(), "docs"), "*.md").Select(file => "docs/" + Path.GetFileName(file)).Prepend("README.md").Order(StringComparer.Ordinal);

    private static IEnumerable<Snippet> SnippetsOf(string page) => Snippet.On(page, Read(page));

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root(), path)).ReplaceLineEndings("\n");

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
